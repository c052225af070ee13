import { expect, test } from 'vitest';
import { roomForTitle } from './far-back.ts';
import type { BoardRegion } from './item.ts';

const region = (id: string, x: number, y: number): BoardRegion => ({
  id,
  title: id,
  kind: 'frame',
  x,
  y,
  width: 400,
  height: 300,
});

test('from afar a title may run on, but not into the title beside it', () => {
  const [left, right, below] = [region('left', 0, 0), region('right', 450, 10), region('below', 200, 600)];
  const all = [left, right, below];
  expect(roomForTitle(left, all, 100)).toBe(450);
  expect(roomForTitle(right, all, 100)).toBe(Infinity);
  expect(roomForTitle(below, all, 100)).toBe(Infinity);
  // Farther away the same letters are larger in board units: then the one below is beside it too.
  expect(roomForTitle(left, all, 600)).toBe(200);
});
