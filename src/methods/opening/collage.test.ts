import { expect, test } from 'vitest';
import { collageColumns } from './collage.ts';

test('cards fill the wall: a few are large, many stand side by side', () => {
  expect([1, 2, 4, 6, 12, 18, 40].map((count) => collageColumns(count, 1600, 900, 16))).toEqual([
    1, 2, 2, 3, 4, 5, 8,
  ]);
  expect(collageColumns(6, 390, 700, 8)).toBe(2);
  expect(collageColumns(0, 1600, 900, 16)).toBe(1);
});
