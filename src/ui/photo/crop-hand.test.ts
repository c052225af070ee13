import { expect, test } from 'vitest';
import { CropHand } from './crop-hand.ts';

const photo = { width: 4000, height: 3000 };
const frame = { x: 1000, y: 1000, width: 600, height: 600 };
const touch = { pointer: 1, from: { x: 1100, y: 1100 }, before: [frame], frame: 0, corner: null };

test('a finger draws, moves and pulls; a tap on the bare photo asks for a frame', () => {
  const hand = new CropHand(photo);
  hand.begin(touch);
  expect(hand.move(1, { x: 1105, y: 1100 }, 20)).toBeNull();
  expect(hand.move(1, { x: 1300, y: 1000 }, 20)).toEqual([{ ...frame, x: 1200, y: 900 }]);
  expect(hand.end(1)).toBeNull();
  hand.begin({ ...touch, corner: 'se' });
  expect(hand.move(1, { x: 1200, y: 1100 }, 20)).toEqual([{ ...frame, width: 700 }]);
  hand.end(1);
  hand.begin({ ...touch, frame: null });
  expect(hand.move(1, { x: 1600, y: 1500 }, 20)).toEqual([
    frame,
    { x: 1100, y: 1100, width: 500, height: 400 },
  ]);
  expect(hand.end(1)).toBeNull();
  hand.begin({ ...touch, frame: null });
  expect(hand.end(1)).toEqual(touch.from);
});

test('interrupted, everything is as it was, and what the finger still does counts no more', () => {
  const hand = new CropHand(photo);
  hand.begin(touch);
  hand.move(1, { x: 3000, y: 2000 }, 20);
  expect(hand.letGo()).toEqual([frame]);
  expect(hand.move(1, { x: 3100, y: 2000 }, 20)).toBeNull();
  expect(hand.end(1)).toBeNull();
  expect(hand.letGo()).toBeNull();
});

test('another finger changes nothing', () => {
  const hand = new CropHand(photo);
  hand.begin(touch);
  expect(hand.move(2, { x: 3000, y: 2000 }, 20)).toBeNull();
  expect(hand.end(2)).toBeNull();
  expect(hand.busy).toBe(true);
});
