import { expect, test } from 'vitest';
import { revealing } from './reveal.ts';

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
