/** The rules of an outcome: pure, so that every device reads the same from the same records. Those of dots are in ../dots.ts. */

/** The mean; `null` when nothing was given. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ranks of values that are sorted from best to worst: equal ones share a rank, as in sports (1, 2, 2, 4). */
export function ranksOf(sorted: readonly (number | null)[]): readonly (number | null)[] {
  return sorted.map((value) => (value === null ? null : sorted.indexOf(value) + 1));
}
