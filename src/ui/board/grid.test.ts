import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, type Rect } from '#core/geometry.ts';
import { Grid } from './grid.ts';

const size = 200;
const coordinate = fc.oneof(
  fc.integer({ min: -3000, max: 3000 }),
  fc.double({ min: -3000, max: 3000, noNaN: true }),
  fc.constantFrom(-256, -200, 0, 56, 200, 256),
);
const id = fc.integer({ min: 0, max: 30 }).map((n) => `n${n}`);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ id, x: coordinate, y: coordinate }) },
  { weight: 1, arbitrary: fc.record({ gone: id }) },
);
const view = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.double({ min: 0.1, max: 8000, noNaN: true }),
  height: fc.double({ min: 0.1, max: 8000, noNaN: true }),
});

test('finds exactly the notes that a look at every note finds, after any puts, moves and removals', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 80 }),
      fc.array(view, { minLength: 1, maxLength: 5 }),
      (steps, views) => {
        const grid = new Grid(size);
        const all = new Map<string, Rect>();
        for (const s of steps) {
          if ('gone' in s) {
            grid.delete(s.gone);
            all.delete(s.gone);
          } else {
            grid.set(s.id, s.x, s.y);
            all.set(s.id, { x: s.x, y: s.y, width: size, height: size });
          }
        }
        expect(grid.size).toBe(all.size);
        for (const v of views) {
          const expected = [...all].filter(([, r]) => overlaps(r, v)).map(([key]) => key);
          expect(grid.query(v).sort()).toEqual(expected.sort());
        }
      },
    ),
  );
});

test('a note thrown absurdly far away is still found there', () => {
  const grid = new Grid(size);
  grid.set('Anna', 1e12, -1e12);
  expect(grid.query({ x: 1e12 - 1, y: -1e12 - 1, width: 10, height: 10 })).toEqual(['Anna']);
  expect(grid.query({ x: 0, y: 0, width: 10_000, height: 10_000 })).toEqual([]);
});
