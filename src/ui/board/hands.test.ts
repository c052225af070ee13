import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Gestures, type PointerInput } from './gestures.ts';
import { Hands } from './hands.ts';
import type { BoardItem } from './item.ts';
import { Moving } from './moving.ts';
import { Scene } from './scene.ts';
import { Selection } from './selection.ts';
import type { Surface } from './surface.ts';
import { View } from './view.ts';

const move = vi.fn();
const dragging = vi.fn();
let time = 0;
beforeEach(() => {
  move.mockReset();
  dragging.mockReset();
});

/** Anna's note under a finger: gestures, hands and what is in them, on a board without glass. */
function table() {
  const note: BoardItem = { id: 'Anna', x: 100, y: 100, text: 'Bussi', colour: 'yellow' };
  const source = { items: () => [note], get: () => note, onChange: () => () => undefined };
  const scene = new Scene(source);
  const actions = { move, dragging };
  const moving = new Moving(scene, () => actions);
  const view = new View(() => undefined);
  view.resize(1000, 800);
  const nothing = () => undefined;
  const hands = new Hands({
    scene,
    moving,
    view,
    selected: new Selection(nothing),
    settings: { readonly: false, tool: 'hand', actions },
    stage: { moved: nothing, back: { regions: [] } },
    touched: nothing,
    request: nothing,
    movedNotes: nothing,
    say: nothing,
  } as unknown as Surface);
  const gestures = new Gestures({
    tool: () => 'hand',
    target: () => ({ note: 'Anna', movable: true, selected: false }),
  });
  const send = (kind: PointerInput['kind'], x: number, y: number) => {
    const about = { device: 'touch', radius: 5, button: 0, shift: false, add: false, space: false } as const;
    hands.effects(gestures.handle({ kind, pointer: 1, x, y, time: (time += 16), ...about }));
    hands.step(time);
  };
  const drag = () => {
    send('down', 150, 150);
    send('move', 250, 150);
    send('move', 350, 250);
  };
  return { hands, gestures, send, drag, place: () => scene.place(note) };
}

describe('a note under a finger', () => {
  test('control: goes where it is put', () => {
    const { drag, send, place } = table();
    drag();
    expect(place()).toMatchObject({ x: 300, y: 200 });
    send('up', 350, 250);
    expect(move.mock.calls).toEqual([[[{ id: 'Anna', x: 300, y: 200 }]]]);
  });

  test.each([
    ['a call comes in', ({ send }: ReturnType<typeof table>) => send('cancel', 350, 250)],
    [
      'the tablet is turned',
      ({ hands, gestures }: ReturnType<typeof table>) => hands.effects(gestures.cancel()),
    ],
    [
      'the page goes away',
      ({ hands, gestures }: ReturnType<typeof table>) => hands.effects(gestures.release()),
    ],
  ])('is back where it was when %s, and nobody sees it moving any more', (_, interrupt) => {
    const t = table();
    t.drag();
    interrupt(t);
    t.send('move', 600, 600);
    t.send('up', 600, 600);
    expect(t.place()).toMatchObject({ x: 100, y: 100 });
    expect(move).not.toHaveBeenCalled();
    expect(dragging.mock.calls.at(-1)).toEqual([null]);
  });
});
