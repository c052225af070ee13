/** Which sheet is where: every table (or person) has one, and in each round all sheets move one step the same way. Pure. */

/** The sheet (0-based) in front of a table in `round` (1-based). */
export const sheetIndex = (start: number, round: number, sheets: number): number =>
  (start + round - 1) % sheets;

/** The sheet a writer began with that has `sheet` in front of it in `round`: {@link sheetIndex} the other way. */
export const firstSheet = (sheet: number, round: number, sheets: number): number =>
  (((sheet - round + 1) % sheets) + sheets) % sheets;

/**
 * The first sheet of every table. Known ones stay, so nobody's way changes when a table comes late; the others get, in their
 * order, the sheet that fewest share. A late table thus writes on a sheet together with another, and no sheet is missed.
 */
export function startsOf(
  tables: readonly string[],
  known: (table: string) => number | undefined,
  sheets: number,
): ReadonlyMap<string, number> {
  const load = new Array<number>(sheets).fill(0);
  const starts = new Map<string, number>();
  for (const table of tables) {
    const start = known(table);
    if (start === undefined) continue;
    starts.set(table, start % sheets);
    load[start % sheets]!++;
  }
  for (const table of tables) {
    if (starts.has(table)) continue;
    const start = load.indexOf(Math.min(...load));
    starts.set(table, start);
    load[start]!++;
  }
  return starts;
}
