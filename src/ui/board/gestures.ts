/** What fingers, mouse and pen mean on a board: a state machine over plain pointer values, without DOM. */
import type { Point } from '#core/geometry.ts';

/** Movement in CSS pixels that turns a press into a drag or a pan. */
export const slop = 6;
/** Two taps within this time and distance are a double tap. */
export const doubleTapMs = 350;
export const doubleTapDistance = 30;
/** Fingers that pan side by side do not keep their distance to the pixel: less than this is no zoom. */
export const pinchSlop = 10;
/** A touch wider than this (radius in CSS pixels) is a palm once a pen has been used. */
export const palmRadius = 40;

export interface PointerInput extends Point {
  kind: 'down' | 'move' | 'up' | 'cancel';
  pointer: number;
  /** Milliseconds, from any fixed start. */
  time: number;
  device: 'touch' | 'mouse' | 'pen';
  /** Contact radius in CSS pixels; 0 where unknown. */
  radius: number;
  /** As in PointerEvent: 0 main, 1 middle, 2 right. */
  button: number;
  shift: boolean;
  /** Ctrl or Command: adds to the selection. */
  add: boolean;
  /** The space bar is held. */
  space: boolean;
}

/** What lies under a point; asked once, when a pointer goes down. */
export interface GestureTarget {
  note: string | null;
  movable: boolean;
  selected: boolean;
}

export type GestureEffect =
  | { type: 'pan'; dx: number; dy: number }
  | { type: 'pinch-start' }
  /** A finger moved: ask {@link Gestures.flush} before the next frame, when the other has moved too. */
  | { type: 'pinch-pending' }
  /** Since the start of the pinch the fingers' midpoint went from `from` to `to`, their distance grew by `factor`. */
  | { type: 'pinch'; from: Point; to: Point; factor: number }
  | { type: 'drag-start'; note: string; at: Point }
  | { type: 'drag'; to: Point }
  | { type: 'drop' }
  /** Everything goes back to where it was. */
  | { type: 'drag-cancel' }
  | { type: 'lasso-start'; at: Point; add: boolean }
  | { type: 'lasso'; to: Point }
  | { type: 'lasso-end' }
  | { type: 'lasso-cancel' }
  | { type: 'tap'; at: Point; note: string | null; add: boolean }
  | { type: 'double-tap'; at: Point; note: string | null };

export interface GestureContext {
  target(at: Point): GestureTarget;
  tool(): 'hand' | 'lasso';
}

interface Held extends Point {
  device: PointerInput['device'];
}
type State =
  | { name: 'idle' }
  /** One pointer is down and has not moved enough to mean anything. */
  | { name: 'press'; pointer: number; start: Point; target: GestureTarget; lasso: boolean; add: boolean }
  | { name: 'pan' | 'drag' | 'lasso'; pointer: number }
  | {
      name: 'pinch';
      first: number;
      second: number;
      from: Point;
      apart: number;
      zooming: boolean;
      moved: boolean;
    }
  /** A gesture was called off; nothing counts until all pointers are up. */
  | { name: 'spent' };

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
const middle = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

export class Gestures {
  readonly #context: GestureContext;
  readonly #held = new Map<number, Held>();
  #state: State = { name: 'idle' };
  #lastTap: (Point & { time: number; note: string | null }) | null = null;
  #penSeen = false;

  constructor(context: GestureContext) {
    this.#context = context;
  }

  /** True while any pointer that counts is down. */
  get active(): boolean {
    return this.#held.size > 0;
  }

  /** Takes one pointer value and says what it means, usually nothing or one effect. */
  handle(input: PointerInput): GestureEffect[] {
    if (input.kind === 'down') return this.#down(input);
    const held = this.#held.get(input.pointer);
    if (!held) return [];
    if (input.kind === 'move') return this.#move(input, held);
    const last = this.flush();
    this.#held.delete(input.pointer);
    return [...last, ...(input.kind === 'up' ? this.#up(input) : this.#cancelled(input.pointer))];
  }

  /** What two fingers have done since the last frame: each reports alone, but only both together mean something. */
  flush(): GestureEffect[] {
    const state = this.#state;
    if (state.name !== 'pinch' || !state.moved) return [];
    state.moved = false;
    const [first, second] = [this.#held.get(state.first), this.#held.get(state.second)];
    if (!first || !second) return [];
    // Fingers that touch each other would zoom without bound.
    const apart = Math.max(distance(first, second), pinchSlop);
    const grown = apart - state.apart;
    if (!state.zooming && Math.abs(grown) > pinchSlop) {
      state.zooming = true;
      // The zoom begins where the slop ends, without a jump.
      state.apart = Math.max(pinchSlop, state.apart + Math.sign(grown) * pinchSlop);
    }
    const factor = state.zooming ? apart / state.apart : 1;
    return [{ type: 'pinch', from: state.from, to: middle(first, second), factor }];
  }

  /** Calls off whatever is going on: the view was resized or turned, or the page went away. */
  cancel(): GestureEffect[] {
    const effects = this.#callOff();
    this.#state = this.#held.size ? { name: 'spent' } : { name: 'idle' };
    this.#lastTap = null;
    return effects;
  }

  /** The last tap had a meaning of its own: the next one does not make it a double tap. */
  forgetTap(): void {
    this.#lastTap = null;
  }

  /** Forgets pointers whose ends will never be reported. */
  release(): GestureEffect[] {
    this.#held.clear();
    return this.cancel();
  }

  #down(input: PointerInput): GestureEffect[] {
    const effects: GestureEffect[] = [];
    if (input.device === 'pen') {
      this.#penSeen = true;
      // The palm often lands before the pen: the pen takes over.
      if ([...this.#held.values()].some((h) => h.device === 'touch')) {
        effects.push(...this.#callOff());
        for (const [id, held] of this.#held) if (held.device === 'touch') this.#held.delete(id);
        this.#state = { name: 'idle' };
      }
    } else if (input.device === 'touch' && this.#penSeen) {
      const penDown = [...this.#held.values()].some((h) => h.device === 'pen');
      if (penDown || input.radius > palmRadius) return effects;
    }
    if (input.button > 1) return effects;
    this.#held.set(input.pointer, { x: input.x, y: input.y, device: input.device });
    if (this.#held.size === 1) this.#press(input);
    else if (this.#held.size === 2 && this.#state.name !== 'spent') {
      effects.push(...this.#callOff(), ...this.#pinchWithHeld());
    }
    return effects;
  }

  #press(input: PointerInput): void {
    if (input.button === 1 || input.space) {
      this.#state = { name: 'pan', pointer: input.pointer };
      return;
    }
    const target = this.#context.target(input);
    const tool = this.#context.tool();
    const lasso = tool === 'lasso' ? !target.selected : input.shift;
    // With the lasso in hand every tap adds: choosing several notes needs no drag and no key.
    const add = input.add || input.shift || tool === 'lasso';
    this.#state = {
      name: 'press',
      pointer: input.pointer,
      start: { x: input.x, y: input.y },
      target,
      lasso,
      add,
    };
  }

  #move(input: PointerInput, held: Held): GestureEffect[] {
    const before = { x: held.x, y: held.y };
    const state = this.#state;
    held.x = input.x;
    held.y = input.y;
    if (state.name === 'pinch') {
      if (input.pointer !== state.first && input.pointer !== state.second) return [];
      state.moved = true;
      return [{ type: 'pinch-pending' }];
    }
    const to = { x: input.x, y: input.y };
    if (state.name === 'press') return this.#leavePress(state, to);
    if (state.name === 'pan') return [{ type: 'pan', dx: to.x - before.x, dy: to.y - before.y }];
    if (state.name === 'drag') return [{ type: 'drag', to }];
    if (state.name === 'lasso') return [{ type: 'lasso', to }];
    return [];
  }

  #leavePress(press: State & { name: 'press' }, to: Point): GestureEffect[] {
    if (distance(press.start, to) < slop) return [];
    this.#lastTap = null;
    const { pointer, start, target } = press;
    if (press.lasso) {
      this.#state = { name: 'lasso', pointer };
      return [
        { type: 'lasso-start', at: start, add: press.add },
        { type: 'lasso', to },
      ];
    }
    if (target.note !== null && target.movable) {
      this.#state = { name: 'drag', pointer };
      return [
        { type: 'drag-start', note: target.note, at: start },
        { type: 'drag', to },
      ];
    }
    this.#state = { name: 'pan', pointer };
    return [{ type: 'pan', dx: to.x - start.x, dy: to.y - start.y }];
  }

  #up(input: PointerInput): GestureEffect[] {
    const state = this.#state;
    if (state.name === 'pinch') return this.#afterPinch(input.pointer);
    if (this.#held.size > 0) return [];
    this.#state = { name: 'idle' };
    if (state.name === 'press') return this.#tap(state, input);
    if (state.name === 'drag') return [{ type: 'drop' }];
    if (state.name === 'lasso') return [{ type: 'lasso-end' }];
    return [];
  }

  #tap(press: State & { name: 'press' }, input: PointerInput): GestureEffect[] {
    const last = this.#lastTap;
    const at = press.start;
    const note = press.target.note;
    const alone = !press.add;
    if (
      alone &&
      last &&
      last.note === note &&
      input.time - last.time < doubleTapMs &&
      distance(last, at) < doubleTapDistance
    ) {
      this.#lastTap = null;
      return [{ type: 'double-tap', at, note }];
    }
    // Taps that add to a selection come quickly one after another and never mean "open".
    this.#lastTap = alone ? { ...at, time: input.time, note } : null;
    return [{ type: 'tap', at, note, add: press.add }];
  }

  #cancelled(pointer: number): GestureEffect[] {
    if (this.#state.name === 'pinch') return this.#afterPinch(pointer);
    return this.cancel();
  }

  /** Ends what one finger was doing, without a trace of it. */
  #callOff(): GestureEffect[] {
    if (this.#state.name === 'drag') return [{ type: 'drag-cancel' }];
    if (this.#state.name === 'lasso') return [{ type: 'lasso-cancel' }];
    return [];
  }

  #pinchWithHeld(): GestureEffect[] {
    const [[first, a], [second, b]] = [...this.#held] as [[number, Held], [number, Held]];
    this.#lastTap = null;
    const apart = Math.max(distance(a, b), pinchSlop);
    this.#state = { name: 'pinch', first, second, from: middle(a, b), apart, zooming: false, moved: false };
    return [{ type: 'pinch-start' }];
  }

  /** The fingers left go on: two pinch, one pans; one that did not take part leaves without a trace. */
  #afterPinch(gone: number): GestureEffect[] {
    const state = this.#state;
    if (state.name === 'pinch' && gone !== state.first && gone !== state.second) return [];
    if (this.#held.size >= 2) return this.#pinchWithHeld();
    const [left] = this.#held.keys();
    this.#state = left === undefined ? { name: 'idle' } : { name: 'pan', pointer: left };
    return [];
  }
}

/** What a wheel event means: pan in pixels, or zoom by a factor. `mode` as in WheelEvent.deltaMode. */
export function wheelMeaning(wheel: {
  dx: number;
  dy: number;
  mode: number;
  zoom: boolean;
  shift: boolean;
}): { dx: number; dy: number } | { factor: number } {
  const unit = wheel.mode === 1 ? 20 : wheel.mode === 2 ? 400 : 1;
  const [dx, dy] = [wheel.dx * unit, wheel.dy * unit];
  // A notch of a mouse wheel is 100 or more, a trackpad pinch a few: bounded, both feel even.
  if (wheel.zoom) return { factor: Math.exp(-Math.max(-30, Math.min(30, dy)) / 100) };
  return wheel.shift && dx === 0 ? { dx: -dy, dy: 0 } : { dx: -dx, dy: -dy };
}
