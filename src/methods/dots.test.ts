import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countDots, legalDots, sumOf, type DotRule } from './dots.ts';

const rule = (several: boolean, dots = 3): DotRule => ({ dots, several, candidates: ['a', 'b', 'c', 'd'] });

/** What is wrong with dots, in words; none means legal. */
function faultsOf(counts: ReadonlyMap<string, number>, several: boolean): string[] {
  const faults: string[] = [];
  if (sumOf(counts) > 3) faults.push('more than three dots');
  for (const [note, count] of counts) {
    if (!several && count > 1) faults.push(`several on ${note}`);
    if (!Number.isInteger(count) || count < 1) faults.push(`odd count on ${note}`);
    if (!['a', 'b', 'c', 'd'].includes(note)) faults.push(`${note} is no candidate`);
  }
  return faults;
}

describe('dots that count', () => {
  test('are legal whatever was recorded, and cutting again changes nothing', () => {
    const note = fc.constantFrom('a', 'b', 'c', 'd', 'gone', '__proto__', 'constructor');
    const count = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.double(), fc.constant(Infinity));
    fc.assert(
      fc.property(fc.dictionary(note, count), fc.boolean(), (recorded, several) => {
        const legal = legalDots(recorded, rule(several));
        expect(faultsOf(legal, several)).toEqual([]);
        expect(legalDots(Object.fromEntries(legal), rule(several))).toEqual(legal);
      }),
    );
  });

  test('the check itself notices dots that were not cut', () => {
    const recorded = new Map([
      ['a', 3],
      ['gone', 1],
    ]);
    expect(faultsOf(recorded, false)).toEqual([
      'more than three dots',
      'several on a',
      'gone is no candidate',
    ]);
  });

  test('are used in the order of candidates', () => {
    expect([...legalDots({ d: 1, c: 1, b: 1, a: 1 }, rule(false))]).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
    expect([...legalDots({ b: 2, a: 2 }, rule(true))]).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
  });
});

test('dots of all voters are added', () => {
  const ballots = [new Map([['a', 2]]), new Map([['a', 1]]), new Map([['b', 1]])];
  expect([...countDots(ballots)]).toEqual([
    ['a', 3],
    ['b', 1],
  ]);
});

test('dots on a note that says the same as a candidate are the candidate’s, within the rule', () => {
  const under = new Map([['a', ['x', 'y']]]);
  const recorded = { a: 1, x: 1, y: 1, b: 1 };
  expect([...legalDots(recorded, { ...rule(true, 5), under })]).toEqual([
    ['a', 3],
    ['b', 1],
  ]);
  expect([...legalDots(recorded, { ...rule(false, 5), under })]).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
});
