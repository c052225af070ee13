/** Who goes where when people mix: one stays at each table as host, the others move on by their number. Pure. */

/** People at a table: least, usual and greatest number. The numbers run from 1, who is the host. */
export const peopleLimits = [3, 4, 6] as const;

/**
 * Steps round a ring of tables, by how many tables it has. A traveller goes through the whole order, each number beginning one
 * place later: so nobody comes twice to a table and those who began together part. The orders keep people from meeting again:
 * once for 3, 5, 7 or 11 tables, never more than twice for others; `mixing.test.ts` holds them to it.
 */
const orders: Readonly<Record<number, readonly number[]>> = {
  3: [1, 2],
  4: [1, 3, 2],
  5: [1, 3, 4, 2],
  6: [1, 2, 3, 5, 4],
  7: [1, 5, 4, 6, 2, 3],
  8: [1, 5, 3, 6, 7, 2, 4],
  9: [1, 5, 3, 2, 8, 4, 6, 7],
  10: [1, 6, 8, 2, 9, 5, 4, 7, 3],
  11: [1, 2, 4, 8, 5, 10, 9, 7, 3, 6],
  12: [1, 9, 6, 5, 7, 11, 4, 2, 8, 3, 10],
};
const orderFor = (places: number): readonly number[] =>
  orders[places] ?? Array.from({ length: places - 1 }, (_, i) => i + 1);

/** How far along the ring a number is from where it began, in `round` (1-based). The host, number 1, never moves. */
export function stepsFromStart(number: number, round: number, places: number): number {
  if (number <= 1 || round <= 1 || places < 2) return 0;
  const order = orderFor(places);
  return order[(number + round - 4 + order.length) % order.length]!;
}

/** Where somebody with this number is in `round` who began at `start`; places are indexes of the ring. */
export const placeInRing = (start: number, number: number, round: number, places: number): number =>
  (start + stepsFromStart(number, round, places)) % places;

/** Where those who are at `place` go for `round`, number by number. The same for everyone with that number, wherever they began. */
export function nextPlaces(
  place: number,
  round: number,
  places: number,
  people: number,
): readonly { number: number; to: number }[] {
  if (places < 2 || round <= 1) return [];
  return Array.from({ length: people - 1 }, (_, i) => {
    const number = i + 2;
    const change = stepsFromStart(number, round, places) - stepsFromStart(number, round - 1, places);
    return { number, to: (place + change + places) % places };
  });
}

/**
 * The rings in which people go round: tables whose stations are all different, so that nobody meets a question twice. When some
 * stations have more tables than others that cannot be had, and all tables make one ring.
 */
export function ringsOf(
  starts: ReadonlyMap<string, number>,
  stations: number,
): readonly (readonly string[])[] {
  const at = Array.from({ length: stations }, (_, station) =>
    [...starts].filter(([, start]) => start === station).map(([table]) => table),
  );
  const most = Math.max(0, ...at.map((tables) => tables.length));
  const rings = Array.from({ length: most }, (_, layer) => at.flatMap((tables) => tables[layer] ?? []));
  return at.every((tables) => tables.length === most) ? rings : [rings.flat()];
}
