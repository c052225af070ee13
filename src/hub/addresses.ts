/** Under which names the hub can be reached, the most likely one for a tablet first. */
import { hostname, networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

type Interfaces = Record<string, NetworkInterfaceInfo[] | undefined>;

// Networks that exist inside the laptop only, or that lead away from the room.
const notTheRoom =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|cni|podman|tun|tap|wg|utun|tailscale|zt|awdl|llw|bridge)|vethernet|virtualbox|vmware|hyper-v|wsl/i;

function rank(name: string, address: string): number {
  const kind = /^192\.168\./.test(address)
    ? 0
    : /^10\./.test(address)
      ? 1
      : /^172\.(1[6-9]|2\d|3[01])\./.test(address)
        ? 2
        : /^169\.254\./.test(address)
          ? 4
          : 3;
  return kind + (notTheRoom.test(name) ? 10 : 0);
}

/** IPv4 addresses of this machine, those that a tablet in the room can most likely reach first. */
export function lanAddresses(interfaces: Interfaces = networkInterfaces()): string[] {
  return Object.entries(interfaces)
    .flatMap(([name, all]) => (all ?? []).map((one) => ({ name, ...one })))
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map(({ name, address }) => ({ address, rank: rank(name, address) }))
    .sort((a, b) => a.rank - b.rank)
    .map((one) => one.address);
}

export const isLoopback = (address: string): boolean =>
  address === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address) || address === 'localhost';

const everyAddress = new Set(['0.0.0.0', '::', '']);

/** Origins under which tablets can reach a hub that listens on `host`; only this machine's own when that is loopback. */
export function originsOf(host: string, port: number, interfaces?: Interfaces): string[] {
  if (isLoopback(host)) return [`http://localhost:${port}`];
  const names = everyAddress.has(host) ? [...lanAddresses(interfaces), hostname()] : [host];
  const origins = names.map((name) => `http://${name.includes(':') ? `[${name}]` : name}:${port}`);
  return origins.length > 0 ? origins : [`http://localhost:${port}`];
}

/** Every name this machine may rightly be called by in a Host header, in lower case. */
function ownNames(): Set<string> {
  const name = hostname().toLowerCase();
  const addresses = Object.values(networkInterfaces()).flatMap((all) =>
    (all ?? []).map((one) => one.address),
  );
  return new Set(['localhost', '127.0.0.1', '::1', name, `${name}.local`, 'flappi.local', ...addresses]);
}

let names = ownNames();
let namesAt = 0;

/** The name in a Host header, without port and brackets; `null` when it is none. */
export const hostName = (header: string | undefined): string | null =>
  /^(?:\[([0-9a-f:.]+)\]|([^:[\]/@\s]+))(?::\d{1,5})?$/i
    .exec(header ?? '')
    ?.slice(1)
    .find(Boolean)
    ?.toLowerCase() ?? null;

/** True for a name or an address of this machine, in lower case. */
export function isOwnName(name: string): boolean {
  // The laptop may have changed networks since; asking the system for each request would be slow.
  if (performance.now() - namesAt > 2000) {
    names = ownNames();
    namesAt = performance.now();
  }
  return names.has(name) || isLoopback(name);
}

/** True when a Host header names this machine. A page that points its own name here (DNS rebinding) does not. */
export function isOwnHost(header: string | undefined): boolean {
  const name = hostName(header);
  return name !== null && isOwnName(name);
}
