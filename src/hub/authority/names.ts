/** Whom the hub's authority may speak for: private addresses and this laptop's own names, nothing else in the world. */
import { isIPv4 } from 'node:net';
import { plainTagged, sequence, tagged } from './der.ts';

/** The name that is announced on the network, so that nobody has to type an address. */
export const localName = 'flappi.local';

const privateRanges: readonly (readonly [address: string, mask: string])[] = [
  ['10.0.0.0', '255.0.0.0'],
  ['172.16.0.0', '255.240.0.0'],
  ['192.168.0.0', '255.255.0.0'],
  ['169.254.0.0', '255.255.0.0'],
  ['127.0.0.0', '255.0.0.0'],
];

const octetsOf = (address: string): Buffer => Buffer.from(address.split('.').map(Number));

const isName = (name: string): boolean =>
  name.length <= 250 && /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/.test(name);

// A permitted name covers everything below it. A laptop called "fi" must not be able to speak for the whole of .fi.
const couldBeTopLevel = (name: string): boolean => !name.includes('.') && /^(xn--.*|[a-z]+)$/.test(name);

/** Names of a laptop with this host name, in lower case. */
export function namesOf(hostname: string): string[] {
  const name = hostname.toLowerCase();
  const own = name.endsWith('.local') ? [name] : [name, `${name}.local`];
  const good = own.filter((one) => isName(one) && !couldBeTopLevel(one));
  return [...new Set([localName, 'localhost', ...good])];
}

/** The general name (RFC 5280) of a host name or an IPv4 address. */
export const generalName = (name: string): Buffer =>
  isIPv4(name) ? plainTagged(7, octetsOf(name)) : plainTagged(2, Buffer.from(name, 'latin1'));

const nameSubtree = (name: string): Buffer => sequence(generalName(name));
const rangeSubtree = ([address, mask]: readonly [string, string]): Buffer =>
  sequence(plainTagged(7, Buffer.concat([octetsOf(address), octetsOf(mask)])));

/** The value of the name constraints extension. */
export const nameConstraints = (names: readonly string[]): Buffer =>
  sequence(tagged(0, ...names.map(nameSubtree), ...privateRanges.map(rangeSubtree)));

const isWithin = (address: string, [base, mask]: readonly [string, string]): boolean => {
  const [a, b, m] = [octetsOf(address), octetsOf(base), octetsOf(mask)];
  return a.every((octet, i) => (octet & m[i]!) === b[i]);
};

/** True when an authority (its certificate in DER) may speak for a name: it was made with that name or range in it. */
export function maySpeakFor(authority: Buffer, name: string): boolean {
  if (!isIPv4(name)) return authority.includes(nameSubtree(name));
  return privateRanges.some((range) => isWithin(name, range) && authority.includes(rangeSubtree(range)));
}
