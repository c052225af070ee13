/** The rules of dots and grades: pure, so that every device reads the same outcome from the same records. */
import type { Dots } from './schema.ts';

export interface DotRule {
  /** Dots one voter has. */
  dots: number;
  /** Several dots may go to one note. */
  several: boolean;
  candidates: readonly string[];
}

const whole = (value: number | undefined): number =>
  value !== undefined && Number.isFinite(value) ? Math.max(0, Math.floor(value)) : 0;

/**
 * What counts of recorded dots: whole ones on candidates, at most one on each unless several are allowed, and in the order of
 * candidates until all dots are used. Whatever was recorded, the outcome keeps the rule.
 */
export function legalDots(recorded: Dots | undefined, rule: DotRule): ReadonlyMap<string, number> {
  const legal = new Map<string, number>();
  let left = rule.dots;
  if (!recorded) return legal;
  for (const note of rule.candidates) {
    const given = Object.hasOwn(recorded, note) ? whole(recorded[note]) : 0;
    const count = Math.min(given, rule.several ? left : 1, left);
    if (count > 0) legal.set(note, count);
    left -= count;
  }
  return legal;
}

export const sumOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** All voters' dots together. */
export function countDots(ballots: Iterable<ReadonlyMap<string, number>>): ReadonlyMap<string, number> {
  const total = new Map<string, number>();
  for (const ballot of ballots)
    for (const [note, count] of ballot) total.set(note, (total.get(note) ?? 0) + count);
  return total;
}

/** The mean; `null` when nothing was given. */
export const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ranks of values that are sorted from best to worst: equal ones share a rank, as in sports (1, 2, 2, 4). */
export function ranksOf(sorted: readonly (number | null)[]): readonly (number | null)[] {
  return sorted.map((value) => (value === null ? null : sorted.indexOf(value) + 1));
}
