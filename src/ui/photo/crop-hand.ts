/** One finger on a photo with frames: what its way over the photo makes of them. Pixels of the photo. */
import type { Point, Rect } from '#core/geometry.ts';
import { frameBetween, moveFrame, pullCorner, type Corner, type Size } from './crop.ts';

interface Hold {
  pointer: number;
  from: Point;
  /** Everything as it was before the finger came. */
  before: readonly Rect[];
  /** The frame under the finger; null on the bare photo. */
  frame: number | null;
  corner: Corner | null;
  moved: boolean;
}

export class CropHand {
  readonly #photo: Size;
  #hold: Hold | null = null;

  constructor(photo: Size) {
    this.#photo = photo;
  }

  get busy(): boolean {
    return this.#hold !== null;
  }

  begin(hold: Omit<Hold, 'moved'>): void {
    this.#hold = { ...hold, moved: false };
  }

  /** The frames now; null while the finger has moved less than `slop`, or when it is another finger. */
  move(pointer: number, to: Point, slop: number): readonly Rect[] | null {
    const hold = this.#hold;
    if (!hold || pointer !== hold.pointer) return null;
    const { before, corner, frame, from } = hold;
    const by = { x: to.x - from.x, y: to.y - from.y };
    hold.moved ||= Math.hypot(by.x, by.y) > slop;
    if (!hold.moved) return null;
    if (frame === null) return [...before, frameBetween(from, to, this.#photo)];
    return before.map((old, i) => {
      if (i !== frame) return old;
      return corner ? pullCorner(old, corner, by, this.#photo) : moveFrame(old, by, this.#photo);
    });
  }

  /** The finger is up. Answers the place of a tap on the bare photo, where a frame is wanted. */
  end(pointer: number): Point | null {
    const hold = this.#hold;
    if (pointer !== hold?.pointer) return null;
    this.#hold = null;
    return hold.moved || hold.frame !== null ? null : hold.from;
  }

  /** A call, a turned tablet, a second finger: answers everything as it was before the finger came. */
  letGo(): readonly Rect[] | null {
    const before = this.#hold?.before ?? null;
    this.#hold = null;
    return before;
  }
}
