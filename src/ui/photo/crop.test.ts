import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rect } from '#core/geometry.ts';
import {
  corners,
  frameAround,
  frameBetween,
  inReadingOrder,
  moveFrame,
  pullCorner,
  scaleFrame,
  usualSize,
} from './crop.ts';

const photo = { width: 4000, height: 3000 };
const at = (x: number, y: number, width = 600, height = 600): Rect => ({ x, y, width, height });

describe('a frame', () => {
  test('of a tap lies around it, and at the edge inside the photo', () => {
    expect(frameAround({ x: 2000, y: 1000 }, usualSize(photo), photo)).toEqual(at(1700, 700));
    expect(frameAround({ x: 5, y: 2999 }, usualSize(photo), photo)).toEqual(at(0, 2400));
  });

  test('drawn from any corner to any other is the same', () => {
    const [a, b] = [
      { x: 100, y: 200 },
      { x: 900, y: 700 },
    ];
    const expected = at(100, 200, 800, 500);
    expect(frameBetween(a, b, photo)).toEqual(expected);
    expect(frameBetween(b, a, photo)).toEqual(expected);
    expect(frameBetween({ x: 900, y: 200 }, { x: 100, y: 700 }, photo)).toEqual(expected);
    expect(frameBetween(a, { x: 9999, y: -50 }, photo)).toEqual(at(100, 0, 3900, 200));
  });

  test('pulled by a corner keeps the opposite one, even when it is pulled over it', () => {
    expect(pullCorner(at(1000, 1000), 'se', { x: 100, y: -50 }, photo)).toEqual(at(1000, 1000, 700, 550));
    expect(pullCorner(at(1000, 1000), 'nw', { x: 100, y: -50 }, photo)).toEqual(at(1100, 950, 500, 650));
    expect(pullCorner(at(1000, 1000), 'nw', { x: 5000, y: 5000 }, photo)).toEqual(at(1500, 1500, 100, 100));
  });

  test('grows and shrinks about its middle', () => {
    expect(scaleFrame(at(1000, 1000), 1.5, photo)).toEqual(at(850, 850, 900, 900));
    expect(scaleFrame(at(0, 0), 1.5, photo)).toEqual(at(0, 0, 900, 900));
  });

  test('is inside the photo and large enough whatever is done to it', () => {
    const side = fc.integer({ min: 1, max: 5000 });
    const by = fc.record({ x: fc.double({ min: -9e3, max: 9e3, noNaN: true }), y: fc.integer() });
    fc.assert(
      fc.property(side, side, by, by, fc.constantFrom(...corners), (width, height, a, b, corner) => {
        const any = { width, height };
        const first = frameAround(a, usualSize(any), any);
        const all = [
          first,
          frameBetween(a, b, any),
          moveFrame(first, b, any),
          pullCorner(first, corner, b, any),
          scaleFrame(first, 3, any),
          scaleFrame(first, 0.01, any),
        ];
        for (const frame of all) {
          expect(Object.values(frame).every(Number.isInteger)).toBe(true);
          expect(Math.min(frame.x, frame.y)).toBeGreaterThanOrEqual(0);
          expect(Math.min(frame.width, frame.height)).toBeGreaterThanOrEqual(1);
          expect(frame.x + frame.width).toBeLessThanOrEqual(width);
          expect(frame.y + frame.height).toBeLessThanOrEqual(height);
        }
      }),
    );
  });
});

test('frames are read row by row although a wall is never straight', () => {
  const wall = [at(1700, 130), at(100, 900), at(2500, 80), at(900, 160), at(100, 100), at(950, 850)];
  expect(inReadingOrder(wall).map(({ x }) => x)).toEqual([100, 900, 1700, 2500, 100, 950]);
  expect(inReadingOrder([])).toEqual([]);
});
