/** A uniform hash grid over equal squares: which notes may be here, without looking at all of them. */
import type { Rect } from '#core/geometry.ts';

// Wider than a note, so that a note lies in at most four cells and is kept in one: the cell of its corner.
const cell = 256;
// Cell numbers are packed into one exact integer; boards reach ±134 million units before two cells share a key.
const span = 2 ** 20;

const cellOf = (value: number) => Math.max(-span / 2, Math.min(span / 2 - 1, Math.floor(value / cell)));
const keyOf = (column: number, row: number) => (column + span / 2) * span + (row + span / 2);

interface Entry {
  x: number;
  y: number;
  key: number;
}

export class Grid {
  readonly #size: number;
  readonly #entries = new Map<string, Entry>();
  readonly #cells = new Map<number, Set<string>>();

  /** @param size side of each square in board units. */
  constructor(size: number) {
    this.#size = size;
  }

  get size(): number {
    return this.#entries.size;
  }

  ids(): IterableIterator<string> {
    return this.#entries.keys();
  }

  has(id: string): boolean {
    return this.#entries.has(id);
  }

  /** Puts a square there, or moves it there. */
  set(id: string, x: number, y: number): void {
    const key = keyOf(cellOf(x), cellOf(y));
    const entry = this.#entries.get(id);
    if (!entry) this.#entries.set(id, { x, y, key });
    else {
      entry.x = x;
      entry.y = y;
      if (entry.key === key) return;
      this.#leave(id, entry.key);
      entry.key = key;
    }
    const members = this.#cells.get(key);
    if (members) members.add(id);
    else this.#cells.set(key, new Set([id]));
  }

  delete(id: string): void {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#leave(id, entry.key);
    this.#entries.delete(id);
  }

  /** The squares that overlap `rect` (touching edges do not count), in no order. */
  query(rect: Rect): string[] {
    const found: string[] = [];
    const right = rect.x + rect.width;
    const bottom = rect.y + rect.height;
    const take = (id: string, entry: Entry) => {
      if (
        entry.x < right &&
        entry.x + this.#size > rect.x &&
        entry.y < bottom &&
        entry.y + this.#size > rect.y
      )
        found.push(id);
    };
    const [left, top] = [cellOf(rect.x - this.#size), cellOf(rect.y - this.#size)];
    const [last, low] = [cellOf(right), cellOf(bottom)];
    // A view over far more cells than are used is answered faster from the entries themselves.
    if ((last - left + 1) * (low - top + 1) > this.#entries.size + 16) {
      for (const [id, entry] of this.#entries) take(id, entry);
      return found;
    }
    for (let column = left; column <= last; column++)
      for (let row = top; row <= low; row++) {
        const members = this.#cells.get(keyOf(column, row));
        if (members) for (const id of members) take(id, this.#entries.get(id)!);
      }
    return found;
  }

  #leave(id: string, key: number): void {
    const members = this.#cells.get(key);
    members?.delete(id);
    if (members?.size === 0) this.#cells.delete(key);
  }
}
