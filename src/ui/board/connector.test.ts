import { expect, test } from 'vitest';
import { connectorLine } from './connector.ts';

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
