/** Counts the devices that have reached the hub over the network: none means that a firewall may be in the way. */
import { isOwnName } from './addresses.ts';

export interface Visitors {
  saw(address: string | undefined): void;
  count(): number;
}

const most = 2000;

export function createVisitors(isOwn: (address: string) => boolean = isOwnName): Visitors {
  const seen = new Set<string>();
  return {
    saw(address) {
      const plain = address?.replace(/^::ffff:/, '');
      if (plain && seen.size < most && !seen.has(plain) && !isOwn(plain)) seen.add(plain);
    },
    count: () => seen.size,
  };
}
