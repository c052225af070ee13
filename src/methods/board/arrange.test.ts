import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Rect } from '#core/geometry.ts';
import { noteSize } from '#ui/board/item.ts';
import { freeFrame, freePlace, frameSize, roomInFrame } from './arrange.ts';

const point = fc.record({ x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) });
const note = (p: { x: number; y: number }): Rect => ({ ...p, width: noteSize, height: noteSize });
const frames = fc.array(
  point.map((p) => ({ ...p, width: 480, height: 524 })),
  { maxLength: 4 },
);

test('a free place covers no note and no frame', () => {
  fc.assert(
    fc.property(point, fc.array(point, { maxLength: 40 }), frames, fc.nat(96), (near, taken, areas, turn) => {
      const place = note(freePlace(near, taken, areas, turn));
      return !taken.some((p) => overlaps(note(p), place)) && !areas.some((area) => overlaps(area, place));
    }),
  );
});

test('on an empty board the place is where the writer looks', () => {
  const place = freePlace({ x: 1234, y: -567 }, [], []);
  expect(Math.hypot(place.x - 1234, place.y + 567)).toBeLessThan(noteSize);
});

test('a new frame covers no note and no frame', () => {
  fc.assert(
    fc.property(
      point,
      fc.nat(12),
      fc.array(point, { maxLength: 30 }),
      frames,
      (near, count, taken, areas) => {
        const frame = freeFrame(near, frameSize(count), taken, areas);
        return !taken.some((p) => overlaps(note(p), frame)) && !areas.some((area) => overlaps(area, frame));
      },
    ),
  );
});

test('a frame holds as many notes as it was made for without growing', () => {
  for (let count = 1; count <= 30; count++) {
    const [width, height] = frameSize(count);
    const frame = { x: 5, y: 7, width, height };
    const placed: { x: number; y: number }[] = [];
    for (let i = 0; i < count; i++) {
      const room = roomInFrame(frame, placed);
      expect(room.frame).toEqual(frame);
      placed.push(room.place);
    }
  }
});
