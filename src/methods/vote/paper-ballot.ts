/** A paper ballot as the desk types it: one line of numbers. Pure; what is wrong with it is a value. */
import { err, ok, type Result } from '#core/result.ts';
import type { DotRule } from '../dots.ts';
import { grades, type Criterion } from './schema.ts';

export type BallotError =
  | { kind: 'not-numbers' }
  | { kind: 'unknown'; number: number }
  | { kind: 'too-many' }
  | { kind: 'twice'; number: number }
  | { kind: 'not-a-grade' };

const numbersIn = (line: string): readonly number[] | null =>
  /^[\d\s,;./:+-]*\d[\d\s,;./:+-]*$/.test(line) ? (line.match(/\d+/g) ?? []).map(Number) : null;

/** `1, 4, 4`: each number one dot on the note with that number, within the rule of this vote. */
export function readDots(line: string, rule: DotRule): Result<ReadonlyMap<string, number>, BallotError> {
  const numbers = numbersIn(line);
  if (!numbers) return err({ kind: 'not-numbers' });
  if (numbers.length > rule.dots) return err({ kind: 'too-many' });
  const dots = new Map<string, number>();
  for (const number of numbers) {
    const note = rule.candidates[number - 1];
    if (note === undefined) return err({ kind: 'unknown', number });
    if (dots.has(note) && !rule.several) return err({ kind: 'twice', number });
    dots.set(note, (dots.get(note) ?? 0) + 1);
  }
  return ok(dots);
}

/** `1 4 3, 2 5 2`: the note's number, then its grades by the first and the second criterion. */
export function readGrades(
  line: string,
  candidates: readonly string[],
): Result<ReadonlyMap<string, Readonly<Record<Criterion, number>>>, BallotError> {
  const graded = new Map<string, Readonly<Record<Criterion, number>>>();
  for (const part of line.split(/[,;]/).filter((each) => each.trim() !== '')) {
    const numbers = numbersIn(part);
    if (numbers?.length !== 3) return err({ kind: 'not-numbers' });
    const [number, y, x] = numbers as [number, number, number];
    const note = candidates[number - 1];
    if (note === undefined) return err({ kind: 'unknown', number });
    if (graded.has(note)) return err({ kind: 'twice', number });
    const isGrade = (value: number) => (grades as readonly number[]).includes(value);
    if (!isGrade(y) || !isGrade(x)) return err({ kind: 'not-a-grade' });
    graded.set(note, { y, x });
  }
  return graded.size > 0 ? ok(graded) : err({ kind: 'not-numbers' });
}
