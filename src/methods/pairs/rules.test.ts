import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { legalPicks, mostPossible, obstacleTo, stays, tally, type PickRule } from './rules.ts';

/** Notes `own…` are the picker's, `n…` others'; anything else is not on the wall. */
const rule: PickRule = {
  most: 5,
  mostOwn: 1,
  isCandidate: (note) => /^(own|n)\d$/.test(note),
  isOwn: (note) => note.startsWith('own'),
};
const anyNote = fc.oneof(
  fc.integer({ min: 0, max: 9 }).map((n) => `n${n}`),
  fc.integer({ min: 0, max: 9 }).map((n) => `own${n}`),
  fc.constant('gone'),
);

/** What is wrong with picks, in words; none means legal. */
function faultsOf(picks: readonly string[]): string[] {
  const faults: string[] = [];
  if (picks.length > 5) faults.push('more than five');
  if (picks.filter((note) => note.startsWith('own')).length > 1) faults.push('more than one own');
  if (new Set(picks).size < picks.length) faults.push('twice the same');
  if (picks.includes('gone')) faults.push('not on the wall');
  return faults;
}

describe('votes that count', () => {
  test('are legal whatever was recorded, and cutting again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 30 }), (recorded) => {
        const picks = legalPicks(recorded, rule);
        expect(faultsOf(picks)).toEqual([]);
        expect(legalPicks(picks, rule)).toEqual(picks);
      }),
    );
  });

  test('the check itself notices votes that were not cut', () => {
    expect(faultsOf(['own1', 'own2', 'n1', 'n1', 'n2', 'gone'])).toEqual([
      'more than five',
      'more than one own',
      'twice the same',
      'not on the wall',
    ]);
  });

  test('a second own note is passed over and the later ones move up', () => {
    expect(legalPicks(['own1', 'own2', 'n1', 'n2', 'n3', 'n4', 'n5'], rule)).toEqual([
      'own1',
      'n1',
      'n2',
      'n3',
      'n4',
    ]);
  });

  test('a note without an obstacle can always be added legally', () => {
    fc.assert(
      fc.property(fc.array(anyNote, { maxLength: 30 }), anyNote, (recorded, note) => {
        const picks = legalPicks(recorded, rule).filter((pick) => pick !== note);
        const added = legalPicks([...picks, note], rule).includes(note);
        expect(added).toBe(obstacleTo(note, picks, rule) === null);
      }),
    );
  });

  test('says what stands in the way', () => {
    expect(obstacleTo('own2', ['own1'], rule)).toBe('own');
    expect(obstacleTo('n6', ['n1', 'n2', 'n3', 'n4', 'n5'], rule)).toBe('full');
    expect(obstacleTo('gone', [], rule)).toBe('gone');
    expect(obstacleTo('n6', ['own1'], rule)).toBe(null);
  });

  test('on a small wall a table cannot use all its votes', () => {
    expect(mostPossible(['own1', 'own2', 'own3', 'n1', 'n2'], rule)).toBe(3);
    expect(mostPossible(['n1', 'n2', 'n3', 'n4', 'n5', 'n6'], rule)).toBe(5);
  });
});

test('counts how many ballots name a note', () => {
  expect([
    ...tally([
      ['a', 'b'],
      ['b', 'c'],
    ]),
  ]).toEqual([
    ['a', 1],
    ['b', 2],
    ['c', 1],
  ]);
});

test('a note stays by its votes, unless somebody decided by hand; without votes nothing leaves', () => {
  expect(stays(2, 2, true, undefined)).toBe(true);
  expect(stays(1, 2, true, undefined)).toBe(false);
  expect(stays(0, 1, false, undefined)).toBe(true);
  expect(stays(0, 1, true, true)).toBe(true);
  expect(stays(9, 1, true, false)).toBe(false);
});
