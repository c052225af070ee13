/** Who is where: all groups go round the stations in one order, each from its own start. Pure. */

/** The index of the station where a group with this start is in `round` (1-based). */
export const stationIndex = (start: number, round: number, stations: number): number =>
  (start + round - 1) % stations;

/** The start that brings a group to this station in `round`: the inverse of {@link stationIndex}. */
export const startFor = (station: number, round: number, stations: number): number =>
  (((station - round + 1) % stations) + stations) % stations;

/**
 * A start for every group. Known starts stay, so nobody's way changes when a group comes late or leaves; the others get, in
 * their order, the start that fewest groups share. Because all move one step at a time, groups that share no start never
 * meet, and groups are as evenly spread in every round as they are at the start.
 */
export function assignStarts(
  groups: readonly string[],
  known: (group: string) => number | undefined,
  stations: number,
): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  if (stations < 1) return starts;
  const load = new Array<number>(stations).fill(0);
  for (const group of groups) {
    const start = known(group);
    if (start === undefined) continue;
    starts.set(group, start % stations);
    load[start % stations]!++;
  }
  for (const group of groups) {
    if (starts.has(group)) continue;
    const start = load.indexOf(Math.min(...load));
    starts.set(group, start);
    load[start]!++;
  }
  return new Map(groups.map((group) => [group, starts.get(group)!]));
}

/** The whole plan by indexes: `plan(…)[group][round - 1]` is the station. */
export function plan(groups: number, stations: number, rounds = stations): number[][] {
  const ids = Array.from({ length: groups }, (_, i) => String(i));
  const starts = assignStarts(ids, () => undefined, stations);
  return ids.map((id) =>
    Array.from({ length: stations < 1 ? 0 : rounds }, (_, i) =>
      stationIndex(starts.get(id)!, i + 1, stations),
    ),
  );
}
