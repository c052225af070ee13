import { describe, expect, test } from 'vitest';
import { connectorLine, wordPlace } from './connector.ts';

test('an arrow runs from edge to edge, also in the slit between neighbours', () => {
  expect(connectorLine({ x: 0, y: 0 }, { x: 500, y: 0 })).toMatchObject({
    from: { x: 206, y: 100 },
    to: { x: 494, y: 100 },
    middle: { x: 350, y: 100 },
  });
  const near = connectorLine({ x: 0, y: 0 }, { x: 220, y: 0 })!;
  expect(near.from.x).toBeGreaterThan(200);
  expect(near.to.x).toBeLessThan(220);
  for (const corner of near.head) expect(corner.x).toBeGreaterThan(near.from.x);
});

test('notes that touch or cover each other have none', () => {
  for (const x of [0, 50, 200, 205]) expect(connectorLine({ x: 0, y: 0 }, { x, y: 0 })).toBeNull();
});

describe('the word on an arrow', () => {
  const placed = (bx: number, by: number, width = 80) => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: bx, y: by },
    ];
    return wordPlace(a, b, connectorLine(a, b)!, width);
  };

  test('stands in its middle where there is room, and between notes one above the other beside it', () => {
    expect(placed(400, 0)).toEqual({ x: 300, y: 100 });
    expect(placed(0, 400)).toEqual({ x: 100, y: 300 });
    expect(placed(0, 220)).toEqual({ x: 149, y: 210 });
  });

  test('between neighbours in a row stands at their upper edge, where no words of theirs are', () => {
    expect(placed(220, 0)).toEqual({ x: 210, y: -3 });
    expect(placed(-220, -60)).toEqual({ x: -10, y: -63 });
    // The longer it is, the more room it needs.
    expect(placed(400, 0, 300)).toEqual({ x: 300, y: -3 });
  });
});
