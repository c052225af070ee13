/** A room's network out of network namespaces: a switch, the laptop, tablets, and a way out that leads to a counter. */
import { spawnSync } from 'node:child_process';

/** Addresses of no real network (RFC 2544 keeps them for tests). */
const prefix = '198.18.7';
export const hubAddress = `${prefix}.1`;

function run(line: string, input?: string): string {
  const [program = '', ...args] = line.split(' ');
  const done = spawnSync(program, args, { encoding: 'utf8', ...(input === undefined ? {} : { input }) });
  if (done.status !== 0) throw new Error(`${line}: ${done.stderr || String(done.error)}`);
  return done.stdout;
}

/** Why namespaces cannot be made here; `null` when they can. */
export function whyNot(): string | null {
  if (process.platform !== 'linux') return 'network namespaces need Linux';
  if (process.getuid?.() !== 0) return 'network namespaces need root';
  for (const tool of ['ip', 'nft', 'bridge']) {
    if (spawnSync(tool, ['-V']).error && spawnSync(tool, ['--version']).error) return `${tool} is missing`;
  }
  return null;
}

export interface Network {
  /** The namespace of a device: `hub`, `t1`, `t2` … */
  of(device: string): string;
  /** Drops every packet of a device, both ways; its link stays up, as on a bad Wi-Fi. */
  cut(device: string): void;
  /** Drops this share of its packets each way. */
  lose(device: string, percent: number): void;
  heal(device: string): void;
  /** Tablets reach the hub only, as on a guest Wi-Fi. */
  isolate(tablets: readonly string[]): void;
  /** Where packets wanted to go outside the room since the beginning: address, protocol, port. */
  strays(): string[];
  /** Ends what runs in a device's namespace, as a battery does. */
  killAll(device: string): void;
  close(): void;
}

/** Builds a room. `name` keeps rooms that run at the same time apart. */
export function openNetwork(name: string, tablets: number): Network {
  const of = (device: string) => `fl${process.pid % 10_000}${name}-${device}`;
  const sw = of('sw');
  const made: string[] = [];
  const add = (device: string) => {
    run(`ip netns add ${of(device)}`);
    made.push(device);
    run(`ip -n ${of(device)} link set lo up`);
  };
  const join = (device: string, last: number) => {
    add(device);
    const port = `p-${device}`;
    run(`ip link add eth0 netns ${of(device)} type veth peer name ${port} netns ${sw}`);
    run(`ip -n ${sw} link set ${port} master br0`);
    run(`ip -n ${sw} link set ${port} up`);
    run(`ip -n ${of(device)} addr add ${prefix}.${last}/24 dev eth0`);
    run(`ip -n ${of(device)} link set eth0 up`);
    if (device !== 'out') run(`ip -n ${of(device)} route add default via ${prefix}.254`);
  };
  const nft = (device: string, rules: string) => run(`ip netns exec ${of(device)} nft -f -`, rules);
  const network: Network = {
    of,
    cut: (device) => network.lose(device, 100),
    lose(device, percent) {
      network.heal(device);
      const drop = percent >= 100 ? 'drop' : `numgen random mod 100 < ${percent} drop`;
      const chain = (hook: string, way: string) =>
        `chain ${hook} { type filter hook ${hook} priority 0; ${way} lo accept; ${drop}; };`;
      nft(device, `table inet room { ${chain('input', 'iif')} ${chain('output', 'oif')} }`);
    },
    heal: (device) => void nft(device, 'table inet room {}\ndelete table inet room'),
    isolate(devices) {
      for (const device of devices) run(`ip netns exec ${sw} bridge link set dev p-${device} isolated on`);
    },
    strays() {
      const listed = run(`ip netns exec ${of('out')} nft -n list set inet out strays`);
      const [, inside = ''] = /elements = \{([^}]*)\}/.exec(listed) ?? [];
      return inside
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean);
    },
    killAll(device) {
      for (const pid of run(`ip netns pids ${of(device)}`)
        .split('\n')
        .filter(Boolean)) {
        try {
          process.kill(Number(pid), 'SIGKILL');
        } catch {
          // ended by itself meanwhile
        }
      }
    },
    close() {
      for (const device of made.splice(0).reverse()) {
        network.killAll(device);
        run(`ip netns del ${of(device)}`);
      }
    },
  };

  add('sw');
  run(`ip -n ${sw} link add br0 type bridge mcast_snooping 0`);
  run(`ip -n ${sw} link set br0 up`);
  join('hub', 1);
  for (let i = 1; i <= tablets; i++) join(`t${i}`, 10 + i);
  join('out', 254);
  // Everything a device sends to no address of the room comes here and is counted, and goes no further.
  nft(
    'out',
    `table inet out {
      set strays { type ipv4_addr . inet_proto . inet_service; flags dynamic; size 4096; }
      chain prerouting {
        type filter hook prerouting priority 0;
        iif lo accept
        ip daddr ${prefix}.0/24 accept
        ip daddr { 224.0.0.0/4, 255.255.255.255 } accept
        meta l4proto { tcp, udp } add @strays { ip daddr . meta l4proto . th dport }
        meta protocol { ip, ip6 } drop
      }
    }`,
  );
  return network;
}
