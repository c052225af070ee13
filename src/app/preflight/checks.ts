/** What is known of the room before a workshop, turned into rows: what is so, and what to do where it is not good. */
import type { OwnerHealth } from '#protocol/rooms.ts';
import { preflight } from '#texts/preflight.ts';
import { byteSize, durationWords } from './amounts.ts';

/** `open`: it cannot be known yet. */
export type CheckState = 'ok' | 'warn' | 'bad' | 'open';
export type CheckId =
  | 'addresses'
  | 'firewall'
  | 'isolation'
  | 'multicast'
  | 'clocks'
  | 'disk'
  | 'exports'
  | 'secure'
  | 'battery'
  | 'version';

export interface CheckRow {
  id: CheckId;
  state: CheckState;
  title: string;
  /** What is so. */
  text: string;
  /** What to do; left out where nothing is to be done. */
  fix?: string;
}

/** A tablet as it tells of itself in presence; what an older app does not tell is missing. */
export interface TabletFacts {
  /** Devices it is directly connected with. */
  peers?: number | undefined;
  /** How far its clock is ahead of the desk's, seconds. */
  clockAhead?: number | undefined;
}

export interface CheckInput {
  /** Origins of the hub for tablets, best first; `null` without a hub. */
  addresses: readonly string[] | null;
  secure: readonly string[];
  /** What only the laptop itself is told; `null` elsewhere. */
  health: OwnerHealth | null;
  tablets: readonly TabletFacts[];
  /** Desks and walls in the room, this one included. */
  screens: number;
  /** `null` where the browser does not say. */
  battery: { level: number; charging: boolean } | null;
  version: { page: string; hub: string | null };
}

/** A minute or two are the tablet's own drift; more is a clock that was never set. */
const clockToleranceS = 120;
const diskWarnBytes = 2e9;
const diskBadBytes = 0.3e9;

type Words = ReturnType<typeof preflight>;
type Said = Omit<CheckRow, 'id' | 'title'>;

/** False for the addresses that lead a device to itself. */
export const isForTablets = (origin: string) => !/^https?:\/\/(localhost|127\.|\[::1\])/.test(origin);

function addresses({ addresses: all }: CheckInput, { addresses: w }: Words): Said {
  if (all === null) return { state: 'bad', text: w.noHub, fix: w.noHubFix };
  const best = all.find(isForTablets);
  return best ? { state: 'ok', text: w.found(best) } : { state: 'bad', text: w.none, fix: w.noneFix };
}

function firewall({ health, tablets }: CheckInput, { firewall: w }: Words): Said {
  const reached = Math.max(health?.visitors ?? 0, tablets.length);
  return reached > 0
    ? { state: 'ok', text: w.reached(reached) }
    : { state: 'open', text: w.unknown, fix: w.fix };
}

function isolation({ tablets, screens }: CheckInput, { isolation: w }: Words): Said {
  const telling = tablets.filter((one) => one.peers !== undefined);
  if (telling.length < 2) return { state: 'open', text: w.unknown };
  // Connections with desks and walls say nothing about those between tablets, so only what goes beyond them counts.
  return telling.some((one) => one.peers! > screens)
    ? { state: 'ok', text: w.ok }
    : { state: 'warn', text: w.blocked, fix: w.fix };
}

function multicast({ health }: CheckInput, { multicast: w }: Words): Said | null {
  if (!health) return null;
  return health.multicast ? { state: 'ok', text: w.ok } : { state: 'open', text: w.unknown };
}

function clocks({ tablets }: CheckInput, { clocks: w }: Words): Said {
  const ahead = tablets.flatMap((one) => (one.clockAhead === undefined ? [] : [one.clockAhead]));
  if (ahead.length === 0) return { state: 'open', text: w.unknown };
  const wrong = ahead.map(Math.abs).filter((seconds) => seconds > clockToleranceS);
  if (wrong.length === 0) return { state: 'ok', text: w.ok };
  return { state: 'warn', text: w.off(wrong.length, durationWords(Math.max(...wrong))), fix: w.fix };
}

function disk({ health }: CheckInput, { disk: w, onlyHere }: Words): Said | null {
  if (!health) return { state: 'open', text: onlyHere };
  const { freeBytes } = health;
  if (freeBytes === null) return null;
  const text = w.free(byteSize(freeBytes));
  if (freeBytes >= diskWarnBytes) return { state: 'ok', text };
  return { state: freeBytes < diskBadBytes ? 'bad' : 'warn', text, fix: w.fix };
}

function exports({ health }: CheckInput, { exports: w }: Words): Said | null {
  if (!health) return null;
  return health.exportsWritable ? { state: 'ok', text: w.ok } : { state: 'bad', text: w.bad, fix: w.fix };
}

function secure({ secure: all, addresses: plain }: CheckInput, { secure: w }: Words): Said | null {
  if (plain === null) return null;
  const best = all.find(isForTablets);
  return best ? { state: 'ok', text: w.ok(best) } : { state: 'warn', text: w.none, fix: w.fix };
}

function battery({ battery: now }: CheckInput, { battery: w }: Words): Said | null {
  if (!now) return null;
  const percent = Math.round(now.level * 100);
  if (now.charging) return { state: 'ok', text: w.charging(percent) };
  if (now.level > 0.5) return { state: 'ok', text: w.left(percent) };
  return { state: now.level < 0.15 ? 'bad' : 'warn', text: w.left(percent), fix: w.fix };
}

function version({ version: { page, hub } }: CheckInput, { version: w }: Words): Said | null {
  if (hub === null) return null;
  return page === hub
    ? { state: 'ok', text: w.same(page) }
    : { state: 'warn', text: w.other(page, hub), fix: w.fix };
}

const all = { addresses, firewall, isolation, multicast, clocks, disk, exports, secure, battery, version };

/** The rows in the order in which one would mend them; those about which nothing can be said are left out. */
export function checks(input: CheckInput, words: Words = preflight()): CheckRow[] {
  return (Object.keys(all) as CheckId[]).flatMap((id) => {
    const said = all[id](input, words);
    return said ? [{ id, title: words[id].title, ...said }] : [];
  });
}
