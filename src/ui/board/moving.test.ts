import { beforeEach, expect, test, vi } from 'vitest';
import type { BoardItem, BoardSource } from './item.ts';
import { Moving } from './moving.ts';
import { Scene } from './scene.ts';

let notes: Map<string, BoardItem>;
let scene: Scene;
const move = vi.fn();
const dragging = vi.fn();
let moving: Moving;

const put = (id: string, x: number, more: Partial<BoardItem> = {}) =>
  notes.set(id, { id, x, y: 0, text: id, colour: 'yellow', ...more });

beforeEach(() => {
  notes = new Map();
  put('Anna', 0);
  put('Ben', 300);
  put('Chris', 600, { locked: true });
  const source: BoardSource = {
    items: () => [...notes.values()],
    get: (id) => notes.get(id),
    onChange: () => () => undefined,
  };
  scene = new Scene(source);
  move.mockReset();
  dragging.mockReset();
  moving = new Moving(scene, () => ({ move, dragging }));
});

const shown = (id: string) => scene.place(notes.get(id)!);

test('several notes move together and are told in one call at the end, in whole units; locked ones stay', () => {
  expect(moving.take(['Anna', 'Ben', 'Chris'], 'drag')).toBe(true);
  moving.shift(10.4, 20.6);
  expect(move).not.toHaveBeenCalled();
  expect(shown('Ben')).toMatchObject({ x: 310, y: 21 });
  expect(shown('Chris')).toMatchObject({ x: 600, y: 0 });
  moving.drop();
  expect(move.mock.calls).toEqual([
    [
      [
        { id: 'Anna', x: 10, y: 21 },
        { id: 'Ben', x: 310, y: 21 },
      ],
    ],
  ]);
});

test('called off, everything is where it was and nobody is told of a move', () => {
  moving.take(['Anna'], 'drag');
  moving.shift(500, 500);
  moving.report(0);
  moving.cancel();
  expect(shown('Anna')).toMatchObject({ x: 0, y: 0 });
  expect(move).not.toHaveBeenCalled();
  expect(dragging.mock.calls).toEqual([[[{ id: 'Anna', x: 500, y: 500 }]], [null]]);
});

test('a note found under the finger is found where it is shown, not where it came from', () => {
  moving.take(['Anna'], 'drag');
  moving.shift(1000, 0);
  expect(scene.hit({ x: 1100, y: 100 })?.id).toBe('Anna');
  expect(scene.hit({ x: 100, y: 100 })).toBeNull();
  moving.cancel();
  expect(scene.hit({ x: 100, y: 100 })?.id).toBe('Anna');
});

test('others hear of a drag about twenty times a second, and of nothing when nothing moved', () => {
  moving.take(['Anna'], 'drag');
  expect(moving.report(0)).toBe(false);
  moving.shift(5, 0);
  for (let now = 0; now < 1000; now += 10) moving.report(now);
  expect(dragging).toHaveBeenCalledTimes(20);
  moving.cancel();
  expect(dragging).toHaveBeenLastCalledWith(null);
});

test('putting down without having moved is no move', () => {
  moving.take(['Anna'], 'carry');
  moving.drop();
  expect(move).not.toHaveBeenCalled();
  expect(dragging).not.toHaveBeenCalled();
});

test('a note removed by somebody slips out of the hand; with the last one the hand is empty', () => {
  moving.take(['Anna', 'Ben'], 'drag');
  moving.shift(50, 0);
  notes.delete('Anna');
  scene.changed(new Set(['Anna']));
  expect(moving.prune()).toBe(true);
  moving.drop();
  expect(move).toHaveBeenCalledWith([{ id: 'Ben', x: 350, y: 0 }]);
  moving.take(['Ben'], 'drag');
  notes.delete('Ben');
  scene.changed(new Set(['Ben']));
  expect(moving.prune()).toBe(false);
  expect(moving.kind).toBeNull();
});

test('only locked notes: the hand stays empty', () => {
  expect(moving.take(['Chris', 'nobody'], 'drag')).toBe(false);
  expect(moving.kind).toBeNull();
});

test("somebody else's drag is shown until one takes the note oneself", () => {
  scene.setRemote([{ id: 'Anna', x: 77, y: 88, colour: 'red' }]);
  expect(shown('Anna')).toMatchObject({ x: 77, y: 88 });
  moving.take(['Anna'], 'drag');
  moving.shift(1, 1);
  expect(shown('Anna')).toMatchObject({ x: 1, y: 1 });
  moving.cancel();
  scene.setRemote([]);
  expect(shown('Anna')).toMatchObject({ x: 0, y: 0 });
});
