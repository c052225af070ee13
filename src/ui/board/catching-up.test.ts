import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { behindMs, CatchingUp } from './catching-up.ts';

let followed: (string[] | 'all')[];
let writing: boolean;
let catching: CatchingUp;
beforeEach(() => {
  vi.useFakeTimers();
  followed = [];
  writing = true;
  catching = new CatchingUp(
    () => writing,
    (ids) => followed.push(ids === 'all' ? ids : [...ids]),
  );
});
afterEach(() => vi.useRealTimers());
const change = (...ids: string[]) => catching.changed(new Set(ids));

test('while somebody writes, changes come together a little later, and none is lost', () => {
  change('a');
  change('b');
  change('a');
  expect(followed).toEqual([]);
  vi.advanceTimersByTime(behindMs);
  expect(followed).toEqual([['a', 'b']]);
  vi.advanceTimersByTime(10 * behindMs);
  expect(followed).toHaveLength(1);
});

test('otherwise they are followed at once, together with what has waited', () => {
  change('a');
  writing = false;
  change('b');
  expect(followed).toEqual([['a', 'b']]);
  change('c');
  expect(followed.at(-1)).toEqual(['c']);
  catching.changed('all');
  expect(followed.at(-1)).toBe('all');
  vi.advanceTimersByTime(10 * behindMs);
  expect(followed).toHaveLength(3);
});

test('a board that is gone follows nothing more', () => {
  change('a');
  catching.destroy();
  vi.advanceTimersByTime(10 * behindMs);
  expect(followed).toEqual([]);
});
