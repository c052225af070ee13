import { expect, test } from 'vitest';
import { meanOf, ranksOf } from './rules.ts';

test('equal results share a rank, and what nobody judged has none', () => {
  expect(ranksOf([9, 7, 7, 4, null])).toEqual([1, 2, 2, 4, null]);
  expect(meanOf([4, 5])).toBe(4.5);
  expect(meanOf([])).toBe(null);
});
