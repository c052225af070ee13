import { describe, expect, test } from 'vitest';
import { Gestures, wheelMeaning, type GestureEffect, type PointerInput } from './gestures.ts';

/** A board with Anna's note at (100,100)–(300,300) and Ben's locked one beside it, and hands on it. */
function table(options: { tool?: 'hand' | 'lasso'; selected?: string[] } = {}) {
  let time = 0;
  const gestures = new Gestures({
    tool: () => options.tool ?? 'hand',
    target: ({ x, y }) => {
      const note =
        y < 100 || y > 300 ? null : x >= 100 && x < 300 ? 'Anna' : x >= 400 && x < 600 ? 'Ben' : null;
      return {
        note,
        movable: note === 'Anna',
        selected: note !== null && !!options.selected?.includes(note),
      };
    },
  });
  const send = (kind: PointerInput['kind'], x: number, y: number, more: Partial<PointerInput> = {}) =>
    gestures.handle({
      kind,
      pointer: 1,
      x,
      y,
      time: (time += 16),
      device: 'touch',
      radius: 5,
      button: 0,
      shift: false,
      add: false,
      space: false,
      ...more,
    });
  const types = (effects: GestureEffect[]) => effects.map((e) => e.type);
  return { gestures, send, types, wait: (ms: number) => (time += ms) };
}

describe('one finger', () => {
  test('on a note drags it after six pixels, from where the finger first touched', () => {
    const { send } = table();
    expect(send('down', 150, 150)).toEqual([]);
    expect(send('move', 155, 150)).toEqual([]);
    expect(send('move', 156, 150)).toEqual([
      { type: 'drag-start', note: 'Anna', at: { x: 150, y: 150 } },
      { type: 'drag', to: { x: 156, y: 150 } },
    ]);
    expect(send('move', 180, 170)).toEqual([{ type: 'drag', to: { x: 180, y: 170 } }]);
    expect(send('up', 180, 170)).toEqual([{ type: 'drop' }]);
  });

  test('on an empty place pans, without losing the first pixels', () => {
    const { send } = table();
    send('down', 10, 10);
    expect(send('move', 30, 10)).toEqual([{ type: 'pan', dx: 20, dy: 0 }]);
    expect(send('move', 30, 15)).toEqual([{ type: 'pan', dx: 0, dy: 5 }]);
    expect(send('up', 30, 15)).toEqual([]);
  });

  test('on a locked note pans', () => {
    const { send } = table();
    send('down', 450, 150);
    expect(send('move', 470, 150)).toEqual([{ type: 'pan', dx: 20, dy: 0 }]);
  });

  test('a trembling tap is a tap, however long it takes', () => {
    const { send, wait } = table();
    send('down', 150, 150);
    send('move', 153, 152);
    wait(3000);
    expect(send('up', 154, 151)).toEqual([{ type: 'tap', at: { x: 150, y: 150 }, note: 'Anna', add: false }]);
  });
});

describe('two taps', () => {
  const tap = (t: ReturnType<typeof table>, x: number, y: number) => [
    ...t.send('down', x, y),
    ...t.send('up', x, y),
  ];

  test('quickly in one empty place are a double tap; a third is a new tap', () => {
    const t = table();
    expect(tap(t, 10, 10)).toMatchObject([{ type: 'tap', note: null }]);
    expect(tap(t, 20, 10)).toEqual([{ type: 'double-tap', at: { x: 20, y: 10 }, note: null }]);
    expect(tap(t, 20, 10)).toMatchObject([{ type: 'tap' }]);
  });

  test.each([
    ['too slow', 400, 10],
    ['too far apart', 0, 60],
    ['one on a note, one beside it', 0, 95],
  ])('are two taps when %s', (_why, pause, x) => {
    const t = table();
    tap(t, x === 95 ? 101 : 10, 150);
    t.wait(pause);
    expect(t.types(tap(t, x, 150))).toEqual(['tap']);
  });

  test('a pan between them makes them two taps', () => {
    const t = table();
    tap(t, 10, 10);
    t.send('down', 10, 10);
    t.send('move', 30, 10);
    t.send('up', 10, 10);
    expect(t.types(tap(t, 10, 10))).toEqual(['tap']);
  });
});

describe('two fingers', () => {
  test('pan and zoom about their midpoint, also when they start on a note', () => {
    const { send, gestures } = table();
    send('down', 150, 150);
    expect(send('down', 250, 150, { pointer: 2 })).toEqual([{ type: 'pinch-start' }]);
    expect(send('move', 370, 150, { pointer: 2 })).toEqual([{ type: 'pinch-pending' }]);
    expect(gestures.flush()).toEqual([
      { type: 'pinch', from: { x: 200, y: 150 }, to: { x: 260, y: 150 }, factor: 2 },
    ]);
    send('move', 40, 150);
    expect(gestures.flush()).toMatchObject([{ type: 'pinch', factor: 3 }]);
    expect(gestures.flush()).toEqual([]);
  });

  test('that go side by side only pan, though each reports for itself and they wobble', () => {
    const { send, gestures } = table();
    send('down', 100, 400);
    send('down', 200, 400, { pointer: 2 });
    for (let x = 50; x < 500; x += 50) {
      send('move', 100 + x, 400);
      send('move', 200 + x + (x % 100 ? 8 : 0), 400, { pointer: 2 });
      expect(gestures.flush()).toMatchObject([{ type: 'pinch', factor: 1 }]);
    }
  });

  test('the one that stays goes on panning, and ends in nothing', () => {
    const { send } = table();
    send('down', 150, 150);
    send('down', 250, 150, { pointer: 2 });
    expect(send('up', 150, 150)).toEqual([]);
    expect(send('move', 260, 150, { pointer: 2 })).toEqual([{ type: 'pan', dx: 10, dy: 0 }]);
    expect(send('up', 260, 150, { pointer: 2 })).toEqual([]);
  });

  test('what they did last counts, also when one is lifted before the next frame', () => {
    const { send, types } = table();
    send('down', 150, 150);
    send('down', 250, 150, { pointer: 2 });
    send('move', 350, 150, { pointer: 2 });
    expect(types(send('up', 350, 150, { pointer: 2 }))).toEqual(['pinch']);
  });

  test('a third finger changes nothing, and takes the place of one that leaves', () => {
    const { send, gestures, types } = table();
    send('down', 0, 0);
    send('down', 100, 0, { pointer: 2 });
    send('down', 0, 90, { pointer: 3 });
    expect(send('move', 0, 110, { pointer: 3 })).toEqual([]);
    expect(gestures.flush()).toEqual([]);
    expect(types(send('up', 100, 0, { pointer: 2 }))).toEqual(['pinch-start']);
    send('move', 0, 240, { pointer: 3 });
    expect(gestures.flush()).toMatchObject([{ type: 'pinch', factor: 2 }]);
    send('down', 500, 500, { pointer: 4 });
    expect(send('up', 500, 500, { pointer: 4 })).toEqual([]);
  });

  test('fingers that meet do not zoom without bound', () => {
    const { send, gestures } = table();
    send('down', 0, 0);
    send('down', 0, 0, { pointer: 2 });
    send('move', 40, 0);
    expect(gestures.flush()).toMatchObject([{ factor: 2 }]);
  });
});

describe('a drag that is interrupted puts the note back', () => {
  const dragging = () => {
    const t = table();
    t.send('down', 150, 150);
    t.send('move', 200, 200);
    return t;
  };

  test('control: a drag that is not interrupted drops the note', () => {
    const t = dragging();
    expect(t.send('up', 200, 200)).toEqual([{ type: 'drop' }]);
  });

  test('by a second finger, and pinches from there', () => {
    const t = dragging();
    expect(t.types(t.send('down', 300, 200, { pointer: 2 }))).toEqual(['drag-cancel', 'pinch-start']);
    expect(t.types(t.send('move', 320, 200, { pointer: 2 }))).toEqual(['pinch-pending']);
  });

  test('by the system (a call, an edge swipe), and nothing follows', () => {
    const t = dragging();
    expect(t.send('cancel', 200, 200)).toEqual([{ type: 'drag-cancel' }]);
    expect(t.send('move', 220, 220)).toEqual([]);
    expect(t.send('up', 220, 220)).toEqual([]);
  });

  test('by turning the tablet: nothing counts until the finger is up', () => {
    const t = dragging();
    expect(t.gestures.cancel()).toEqual([{ type: 'drag-cancel' }]);
    expect(t.send('move', 220, 220)).toEqual([]);
    expect(t.send('down', 300, 200, { pointer: 2 })).toEqual([]);
    expect(t.send('move', 330, 200, { pointer: 2 })).toEqual([]);
    t.send('up', 220, 220);
    expect(t.send('up', 300, 200, { pointer: 2 })).toEqual([]);
    t.send('down', 150, 150);
    expect(t.types(t.send('move', 180, 150))).toEqual(['drag-start', 'drag']);
  });

  test('by the page going away: fingers whose end is never told are forgotten', () => {
    const t = dragging();
    expect(t.gestures.release()).toEqual([{ type: 'drag-cancel' }]);
    expect(t.gestures.active).toBe(false);
    t.send('down', 10, 10, { pointer: 7 });
    expect(t.types(t.send('move', 40, 10, { pointer: 7 }))).toEqual(['pan']);
  });
});

describe('lasso', () => {
  test('with shift, even over a note; adds to what is selected', () => {
    const { send } = table();
    send('down', 150, 150, { device: 'mouse', shift: true });
    expect(send('move', 180, 150)).toEqual([
      { type: 'lasso-start', at: { x: 150, y: 150 }, add: true },
      { type: 'lasso', to: { x: 180, y: 150 } },
    ]);
    expect(send('up', 180, 150)).toEqual([{ type: 'lasso-end' }]);
  });

  test('as a tool: a finger draws; on a selected note it drags; a tap adds', () => {
    const t = table({ tool: 'lasso' });
    t.send('down', 10, 10);
    expect(t.types(t.send('move', 40, 10))).toEqual(['lasso-start', 'lasso']);
    const s = table({ tool: 'lasso', selected: ['Anna'] });
    s.send('down', 150, 150);
    expect(s.types(s.send('move', 190, 150))).toEqual(['drag-start', 'drag']);
    const u = table({ tool: 'lasso' });
    u.send('down', 150, 150);
    expect(u.send('up', 150, 150)).toMatchObject([{ type: 'tap', note: 'Anna', add: true }]);
  });

  test('is called off by a second finger', () => {
    const { send } = table({ tool: 'lasso' });
    send('down', 10, 10);
    send('move', 40, 10);
    expect(send('down', 300, 10, { pointer: 2 })).toEqual([
      { type: 'lasso-cancel' },
      { type: 'pinch-start' },
    ]);
  });
});

describe('mouse', () => {
  test('middle button or the space bar pans even on a note; the right button does nothing', () => {
    for (const more of [{ button: 1 }, { space: true }]) {
      const { send } = table();
      send('down', 150, 150, { device: 'mouse', ...more });
      expect(send('move', 151, 150)).toEqual([{ type: 'pan', dx: 1, dy: 0 }]);
    }
    const { send } = table();
    send('down', 150, 150, { device: 'mouse', button: 2 });
    expect(send('move', 200, 150)).toEqual([]);
  });

  test('wheel pans, shift turns it sideways, ctrl zooms by bounded steps', () => {
    const wheel = { dx: 0, dy: 30, mode: 0, zoom: false, shift: false };
    expect(wheelMeaning(wheel)).toEqual({ dx: -0, dy: -30 });
    expect(wheelMeaning({ ...wheel, dy: 3, mode: 1 })).toEqual({ dx: -0, dy: -60 });
    expect(wheelMeaning({ ...wheel, shift: true })).toEqual({ dx: -30, dy: 0 });
    expect(wheelMeaning({ ...wheel, dy: 120, zoom: true })).toEqual({ factor: Math.exp(-0.3) });
    expect(wheelMeaning({ ...wheel, dy: -2, zoom: true })).toEqual({ factor: Math.exp(0.02) });
  });
});

describe('pen and palm', () => {
  const pen = { device: 'pen', pointer: 9 } as const;

  test('a wide touch counts until a pen has been seen (control), not after', () => {
    const { send, types } = table();
    send('down', 10, 10, { radius: 45 });
    expect(types(send('up', 10, 10))).toEqual(['tap']);
    send('down', 500, 10, pen);
    send('up', 500, 10, pen);
    expect(send('down', 10, 10, { radius: 45 })).toEqual([]);
    expect(send('move', 90, 10)).toEqual([]);
    expect(send('up', 90, 10)).toEqual([]);
    send('down', 10, 10, { radius: 20 });
    expect(types(send('move', 90, 10))).toEqual(['pan']);
  });

  test('a pen drags like a finger, and the hand resting beside it does not turn that into a pinch', () => {
    const { send, types } = table();
    send('down', 150, 150, pen);
    expect(types(send('move', 170, 150, pen))).toEqual(['drag-start', 'drag']);
    expect(send('down', 300, 300)).toEqual([]);
    expect(send('move', 310, 300)).toEqual([]);
    expect(types(send('move', 180, 150, pen))).toEqual(['drag']);
    expect(types(send('up', 180, 150, pen))).toEqual(['drop']);
  });

  test('a palm that landed first gives way to the pen', () => {
    const { send, types } = table();
    send('down', 120, 120);
    send('move', 140, 140);
    expect(types(send('down', 200, 200, pen))).toEqual(['drag-cancel']);
    expect(types(send('move', 230, 200, pen))).toEqual(['drag-start', 'drag']);
  });
});
