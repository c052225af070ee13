import { expect, test } from 'vitest';
import { fillsView, revealing, revealingFrame } from './reveal.ts';

const size = { width: 1180, height: 820 };

test('a note in view stays where it is', () => {
  expect(revealing({ x: 0, y: 0, z: 1 }, size, { x: 100, y: 100 })).toBeNull();
});

test('a note beside the view is brought just inside its edge', () => {
  expect(revealing({ x: 0, y: 0, z: 1 }, size, { x: 1100, y: 100 })).toEqual({ x: -144, y: 0, z: 1 });
  expect(revealing({ x: 0, y: 0, z: 1 }, size, { x: 100, y: -500 })).toEqual({ x: 0, y: 524, z: 1 });
});

test('from afar it is brought to the middle, near enough to read', () => {
  const camera = revealing({ x: 0, y: 0, z: 0.1 }, size, { x: 400, y: 300 })!;
  expect(camera.z).toBeGreaterThanOrEqual(0.5);
  expect(500 * camera.z + camera.x).toBeCloseTo(590);
  expect(400 * camera.z + camera.y).toBeCloseTo(410);
});

test('a frame beside the view is brought in with its name; one in view stays, a larger one is shown from its beginning', () => {
  const frame = { x: -500, y: -100, width: 460, height: 460 };
  expect(revealingFrame({ x: 0, y: 0, z: 1 }, size, frame)).toEqual({ x: 524, y: 164, z: 1 });
  expect(revealingFrame({ x: 524, y: 164, z: 1 }, size, frame)).toBeNull();
  expect(revealingFrame({ x: 0, y: 0, z: 1 }, size, { ...frame, x: 900, y: 700 })).toEqual({
    x: -204,
    y: -364,
    z: 1,
  });
  const wide = revealingFrame({ x: 0, y: 164, z: 1 }, size, { ...frame, x: 300, width: 3000 });
  expect(wide).toEqual({ x: -276, y: 164, z: 1 });
});

test('one works in a frame that fills the view, not in one of three that are seen', () => {
  const frame = { x: 400, y: 100, width: 660, height: 660 };
  expect(fillsView({ x: -300, y: 0, z: 1 }, size, frame)).toBe(true);
  expect(fillsView({ x: 200, y: 100, z: 0.45 }, size, frame)).toBe(false);
  // What of it lies outside the view does not count.
  expect(fillsView({ x: -900, y: 0, z: 1 }, size, frame)).toBe(false);
});
