import { expect, test } from 'vitest';
import type { BoardItem } from './item.ts';
import { cameraAt, looksAlike, mapCamera, mapIsUseful, viewOnMap } from './minimap-painter.ts';

const world = { x: -1000, y: 0, width: 4000, height: 2000 };
const map = mapCamera(world, { width: 168, height: 116 });
const viewport = { width: 1180, height: 820 };

test('a tap on the map brings that place to the middle of the view, at the same zoom', () => {
  const camera = cameraAt(map, { x: 84, y: 58 }, { x: 5, y: 5, z: 0.8 }, viewport);
  expect(camera.z).toBe(0.8);
  expect((590 - camera.x) / camera.z).toBeCloseTo(1000);
  expect((410 - camera.y) / camera.z).toBeCloseTo(1000);
  const seen = viewOnMap(map, camera, viewport);
  expect(seen.x + seen.width / 2).toBeCloseTo(84);
  expect(seen.y + seen.height / 2).toBeCloseTo(58);
});

test('no map for a few notes, nor while everything is in view', () => {
  const near = { x: 0, y: 0, z: 1 };
  expect(mapIsUseful(12, world, near, viewport)).toBe(true);
  expect(mapIsUseful(11, world, near, viewport)).toBe(false);
  expect(mapIsUseful(500, world, { x: 300, y: 10, z: 0.2 }, viewport)).toBe(false);
  expect(mapIsUseful(500, null, near, viewport)).toBe(false);
});

test('a letter leaves the map as it is; a place, a colour, a note more and a wider board do not', () => {
  const item: BoardItem = { id: 'a', x: 0, y: 0, text: 'Kahvia', colour: 'yellow' };
  const other: BoardItem = { ...item, id: 'b', x: 300 };
  const before = { items: [item, other], world, pixels: 2 };
  const after = (changed: BoardItem) => ({ ...before, items: [changed, other] });
  expect(looksAlike(before, after({ ...item, text: 'Kahvia ja' }))).toBe(true);
  expect(looksAlike(before, after({ ...item, x: 1 }))).toBe(false);
  expect(looksAlike(before, after({ ...item, y: 1 }))).toBe(false);
  expect(looksAlike(before, after({ ...item, colour: 'pink' }))).toBe(false);
  expect(looksAlike(before, { ...before, items: [item] })).toBe(false);
  expect(looksAlike(before, { ...before, world: { ...world, width: 4001 } })).toBe(false);
  expect(looksAlike(before, { ...before, pixels: 1 })).toBe(false);
});
