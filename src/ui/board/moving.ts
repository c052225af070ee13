/** Notes in somebody's hand: dragged by a finger or carried by keys and taps, until put down or put back. */
import type { Point, Rect } from '#core/geometry.ts';
import { boundsOf } from '#core/geometry.ts';
import { noteSize, type BoardActions, type Move } from './item.ts';
import type { Scene } from './scene.ts';

/** The others see a drag about 20 times a second. */
const reportMs = 50;

export class Moving {
  readonly #scene: Scene;
  readonly #actions: () => BoardActions;
  #origin: Map<string, Point> | null = null;
  #kind: 'drag' | 'carry' | null = null;
  #by: Point = { x: 0, y: 0 };
  #reported = -Infinity;
  #told = false;

  constructor(scene: Scene, actions: () => BoardActions) {
    this.#scene = scene;
    this.#actions = actions;
  }

  /** How the notes are held; `null` when the hand is empty. */
  get kind(): 'drag' | 'carry' | null {
    return this.#kind;
  }

  get ids(): string[] {
    return this.#origin ? [...this.#origin.keys()] : [];
  }

  /** How far the notes are from where they were taken. */
  get by(): Point {
    return this.#by;
  }

  /** The rectangle around the notes where they were taken. */
  bounds(): Rect | null {
    return boundsOf(
      [...(this.#origin?.values() ?? [])].map((p) => ({ ...p, width: noteSize, height: noteSize })),
    );
  }

  /** Takes what may be taken; false when that is nothing. */
  take(ids: Iterable<string>, kind: 'drag' | 'carry'): boolean {
    const origin = new Map<string, Point>();
    for (const id of ids) {
      const item = this.#scene.get(id);
      if (item && !item.locked) origin.set(id, { x: item.x, y: item.y });
    }
    if (!origin.size) return false;
    this.#origin = origin;
    this.#kind = kind;
    this.#reported = -Infinity;
    this.shift(0, 0);
    return true;
  }

  /** Holds the notes at a distance from where they were, in board units. */
  shift(dx: number, dy: number): void {
    if (!this.#origin) return;
    this.#by = { x: dx, y: dy };
    this.#scene.setHeld(new Map(this.#moves().map((move) => [move.id, move])));
  }

  /** Tells the others, at most every 50 ms; `now` in ms. True when it should be asked again later. */
  report(now: number): boolean {
    const { dragging } = this.#actions();
    if (!this.#origin || !dragging || (!this.#by.x && !this.#by.y && !this.#told)) return false;
    if (now - this.#reported < reportMs) return true;
    this.#reported = now;
    this.#told = true;
    dragging(this.#moves());
    return false;
  }

  /** Somebody removed notes: the hand lets go of them. False when it is empty now. */
  prune(): boolean {
    if (!this.#origin) return false;
    for (const id of this.#origin.keys()) if (!this.#scene.get(id)) this.#origin.delete(id);
    if (this.#origin.size) return true;
    this.cancel();
    return false;
  }

  /** Puts the notes down where they are: one call for one gesture. */
  drop(): void {
    const moves = this.#by.x || this.#by.y ? this.#moves() : [];
    if (moves.length) this.#actions().move?.(moves);
    this.#empty();
  }

  /** Puts the notes back. */
  cancel(): void {
    this.#empty();
  }

  #moves(): Move[] {
    return [...(this.#origin ?? [])].map(([id, { x, y }]) => ({
      id,
      x: Math.round(x + this.#by.x),
      y: Math.round(y + this.#by.y),
    }));
  }

  #empty(): void {
    if (!this.#origin) return;
    this.#origin = null;
    this.#kind = null;
    this.#by = { x: 0, y: 0 };
    this.#scene.setHeld(null);
    if (this.#told) this.#actions().dragging?.(null);
    this.#told = false;
  }
}
