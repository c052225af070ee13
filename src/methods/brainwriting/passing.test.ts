import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sheetIndex, startsOf } from './passing.ts';

const names = (count: number) => Array.from({ length: count }, (_, i) => `t${i}`);
const fresh = () => undefined;

test('every table meets every sheet once, and no two meet at one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
      const starts = [...startsOf(names(count), fresh, count).values()];
      for (let round = 1; round <= count; round++) {
        expect(new Set(starts.map((start) => sheetIndex(start, round, count))).size).toBe(count);
      }
      for (const start of starts) {
        const met = names(count).map((_, i) => sheetIndex(start, i + 1, count));
        expect(new Set(met).size).toBe(count);
      }
    }),
  );
});

test('a late table shares the sheet that fewest share, and nobody else’s way changes', () => {
  const before = startsOf(names(3), fresh, 3);
  const after = startsOf([...names(3), 'late', 'later'], (table) => before.get(table), 3);
  expect([...after]).toEqual([...before, ['late', 0], ['later', 1]]);
});

test('a table that left leaves its sheet to the next that comes', () => {
  const after = startsOf(['t0', 't2', 'new'], (table) => ({ t0: 0, t2: 2 })[table], 3);
  expect(after.get('new')).toBe(1);
});
