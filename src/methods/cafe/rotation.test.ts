import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignStarts, plan, startFor, stationIndex } from './rotation.ts';

const size = fc.integer({ min: 2, max: 12 });

/** Problems of a plan in words; none means fair. */
function problemsOf(rows: readonly (readonly number[])[], stations: number): string[] {
  const problems: string[] = [];
  rows.forEach((row, group) => {
    if (new Set(row.slice(0, stations)).size !== Math.min(row.length, stations)) {
      problems.push(`group ${group} comes twice to a station while others remain`);
    }
  });
  const most = Math.ceil(rows.length / stations);
  for (let round = 0; round < (rows[0]?.length ?? 0); round++) {
    const load = new Map<number, number>();
    for (const row of rows) load.set(row[round]!, (load.get(row[round]!) ?? 0) + 1);
    for (const [station, count] of load) {
      if (count > most) problems.push(`${count} groups at station ${station} in round ${round + 1}`);
    }
  }
  return problems;
}

describe('the rotation', () => {
  test('four groups at four stations make a Latin square', () => {
    expect(plan(4, 4)).toEqual([
      [0, 1, 2, 3],
      [1, 2, 3, 0],
      [2, 3, 0, 1],
      [3, 0, 1, 2],
    ]);
  });

  test('is fair for 2–12 groups and 2–12 stations: everyone everywhere once, nobody crowded without need', () => {
    fc.assert(
      fc.property(size, size, (groups, stations) => {
        const rows = plan(groups, stations);
        expect(rows).toHaveLength(groups);
        for (const row of rows) expect([...row].sort((a, b) => a - b)).toEqual([...Array(stations).keys()]);
        expect(problemsOf(rows, stations)).toEqual([]);
      }),
    );
  });

  test('the check itself notices an unfair plan', () => {
    expect(problemsOf([[0, 0]], 2)).toEqual(['group 0 comes twice to a station while others remain']);
    expect(problemsOf([[0], [0]], 2)).toEqual(['2 groups at station 0 in round 1']);
  });

  test('with fewer rounds than stations nobody comes twice to one', () => {
    fc.assert(
      fc.property(size, size, size, (groups, stations, rounds) => {
        expect(problemsOf(plan(groups, stations, Math.min(rounds, stations)), stations)).toEqual([]);
      }),
    );
  });

  test('late groups fit in: the others keep their way, and the newcomers go where there is room', () => {
    fc.assert(
      fc.property(size, size, fc.integer({ min: 1, max: 4 }), (groups, stations, late) => {
        const first = Array.from({ length: groups }, (_, i) => `g${i}`);
        const before = assignStarts(first, () => undefined, stations);
        // A late group may sit anywhere in the order of tables.
        const all = [...Array.from({ length: late }, (_, i) => `late${i}`), ...first];
        const after = assignStarts(all, (id) => before.get(id), stations);
        for (const id of first) expect(after.get(id)).toBe(before.get(id));
        const rows = all.map((id) =>
          Array.from({ length: stations }, (_, i) => stationIndex(after.get(id)!, i + 1, stations)),
        );
        expect(problemsOf(rows, stations)).toEqual([]);
      }),
    );
  });

  test('a group that leaves gives its place to the next late one', () => {
    const known = new Map([
      ['anna', 0],
      ['ben', 1],
      ['chris', 2],
    ]);
    const after = assignStarts(['anna', 'chris', 'late'], (id) => known.get(id), 3);
    expect([...after]).toEqual([
      ['anna', 0],
      ['chris', 2],
      ['late', 1],
    ]);
  });

  test('start and station are each other’s inverse', () => {
    fc.assert(
      fc.property(size, size, fc.nat(11), (stations, round, start) => {
        expect(startFor(stationIndex(start % stations, round, stations), round, stations)).toBe(
          start % stations,
        );
      }),
    );
  });

  test('no stations, no plan', () => {
    expect(plan(3, 0)).toEqual([[], [], []]);
  });
});
