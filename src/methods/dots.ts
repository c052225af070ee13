/** The rule of dots: pure, so that every device reads the same outcome from the same records. */
import { z } from '#core/zod.ts';

/** One voter's dots by note. One value, so that two tablets never give more dots together than one may. */
export const dotsSchema = z.record(z.string(), z.catch(z.number(), 0));
export type Dots = z.infer<typeof dotsSchema>;

/** Least, usual and greatest number of dots of one voter. */
export const dotLimits = [1, 3, 10] as const;

export interface DotRule {
  /** Dots one voter has. */
  dots: number;
  /** Several dots may go to one note. */
  several: boolean;
  candidates: readonly string[];
  /** Notes that say the same as a candidate: their dots are its dots. */
  under?: ReadonlyMap<string, readonly string[]> | undefined;
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
  const given = (note: string) => (Object.hasOwn(recorded, note) ? whole(recorded[note]) : 0);
  for (const note of rule.candidates) {
    const same = rule.under?.get(note) ?? [];
    const all = same.reduce((sum, other) => sum + given(other), given(note));
    const count = Math.min(all, rule.several ? left : 1, left);
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
