import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextPlaces, peopleLimits, placeInRing, ringsOf } from './mixing.ts';

const places = fc.integer({ min: 2, max: 12 });
const people = fc.integer({ min: peopleLimits[0], max: peopleLimits[2] });
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Everyone's way as indexes of the ring: one row a person, one column a round. */
const waysOf = (size: number, persons: number, rounds = size) =>
  range(size).flatMap((start) =>
    range(persons).map((i) => ({
      start,
      number: i + 1,
      way: range(rounds).map((round) => placeInRing(start, i + 1, round + 1, size)),
    })),
  );
type Way = ReturnType<typeof waysOf>[number];

/** What is unfair in these ways, in words. */
function problemsOf(ways: readonly Way[], size: number): string[] {
  const problems: string[] = [];
  const rounds = ways[0]?.way.length ?? 0;
  for (const { start, number, way } of ways) {
    if (number === 1 && way.some((place) => place !== start)) problems.push(`the host of ${start} leaves`);
    if (number > 1 && new Set(way).size !== way.length) problems.push(`${start}/${number} comes back`);
  }
  for (const round of range(rounds)) {
    const at = range(size).map((place) => ways.filter(({ way }) => way[round] === place));
    if (new Set(at.map((here) => here.length)).size > 1) problems.push(`uneven tables in round ${round + 1}`);
    for (const here of at) {
      if (new Set(here.map(({ number }) => number)).size !== here.length)
        problems.push(`a number is missing in round ${round + 1}`);
    }
  }
  return problems;
}
/** How often the two that meet most are at one table. */
function mostMeetings(ways: readonly Way[]): number {
  const travellers = ways.filter(({ number }) => number > 1);
  return Math.max(
    ...travellers.flatMap((a, i) =>
      travellers.slice(i + 1).map((b) => a.way.filter((place, round) => place === b.way[round]).length),
    ),
  );
}

describe('people who mix', () => {
  test('four tables of four: number 1 stays, the others meet every table once', () => {
    expect(
      waysOf(4, 4)
        .slice(0, 4)
        .map(({ way }) => way),
    ).toEqual([
      [0, 0, 0, 0],
      [0, 1, 3, 2],
      [0, 3, 2, 1],
      [0, 2, 1, 3],
    ]);
  });

  test('is fair for 2–12 tables: hosts stay, nobody comes back, tables are even and have every number', () => {
    fc.assert(
      fc.property(places, people, (size, persons) => {
        expect(problemsOf(waysOf(size, persons), size)).toEqual([]);
      }),
    );
  });

  test('the check itself notices what is unfair', () => {
    const ways = [
      { start: 0, number: 1, way: [0, 1] },
      { start: 0, number: 2, way: [0, 0] },
    ];
    expect(problemsOf(ways, 2)).toEqual([
      'the host of 0 leaves',
      '0/2 comes back',
      'uneven tables in round 1',
    ]);
  });

  test('those who begin together part, as far as there are tables', () => {
    fc.assert(
      fc.property(places, people, fc.integer({ min: 2, max: 12 }), (size, persons, round) => {
        const here = waysOf(size, persons).filter(({ start, number }) => start === 0 && number > 1);
        const at = here.map(({ way }) => way[Math.min(round, size) - 1]);
        expect(new Set(at).size).toBe(Math.min(persons - 1, size - 1));
      }),
    );
  });

  test.each([
    [3, 1],
    [4, 2],
    [5, 1],
    [6, 2],
    [7, 1],
    [8, 2],
    [9, 2],
    [10, 2],
    [11, 1],
    [12, 2],
  ])('at %i tables two who travel are together at most %i times', (size, most) => {
    // As many travellers as leave it possible: more than one for each way out go two by two.
    const persons = Math.min(peopleLimits[2], size);
    expect(mostMeetings(waysOf(size, persons))).toBeLessThanOrEqual(most);
  });

  test('what a tablet says sends everyone along their own way, wherever they began', () => {
    fc.assert(
      fc.property(places, people, (size, persons) => {
        for (const { way, number } of waysOf(size, persons).filter((one) => one.number > 1)) {
          for (const round of range(size).slice(1)) {
            const said = nextPlaces(way[round - 1]!, round + 1, size, persons);
            expect(said.find((one) => one.number === number)?.to).toBe(way[round]);
          }
        }
      }),
    );
  });

  test('one table alone sends nobody anywhere', () => {
    expect(nextPlaces(0, 2, 1, 4)).toEqual([]);
  });
});

describe('rings of tables', () => {
  const ring = (...starts: number[]) => new Map(starts.map((start, i) => [`t${i + 1}`, start]));

  test('as many tables as stations make one ring in the order of stations', () => {
    expect(ringsOf(ring(2, 0, 1), 3)).toEqual([['t2', 't3', 't1']]);
  });
  test('twice as many make two, so that nobody meets a question twice', () => {
    expect(ringsOf(ring(0, 1, 0, 1), 2)).toEqual([
      ['t1', 't2'],
      ['t3', 't4'],
    ]);
  });
  test('an uneven number makes one ring of all', () => {
    expect(ringsOf(ring(0, 1, 0), 2)).toEqual([['t1', 't2', 't3']]);
  });
});
