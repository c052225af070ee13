/** The notes as the board sees them just now: the source's places, with what is being moved put over them. */
import { boundsOf, contains, type Point, type Rect } from '#core/geometry.ts';
import { Grid } from './grid.ts';
import { noteSize, type BoardItem, type BoardSource, type RemoteMove } from './item.ts';

const none: ReadonlyMap<string, never> = new Map<string, never>();

export class Scene {
  readonly #source: BoardSource;
  readonly #grid = new Grid(noteSize);
  #order = new Map<string, number>();
  #ordered: readonly BoardItem[] | null = null;
  #held: ReadonlyMap<string, Point> = none;
  #remote: ReadonlyMap<string, RemoteMove> = none;
  #bounds: Rect | null | undefined;

  constructor(source: BoardSource) {
    this.#source = source;
    this.changed('all');
  }

  items(): readonly BoardItem[] {
    return this.#source.items();
  }

  get(id: string): BoardItem | undefined {
    return this.#source.get(id);
  }

  has(id: string): boolean {
    return this.#grid.has(id);
  }

  /** What this device is moving. */
  get held(): ReadonlyMap<string, Point> {
    return this.#held;
  }

  /** What others are moving. */
  get remote(): ReadonlyMap<string, RemoteMove> {
    return this.#remote;
  }

  /** Where a note is shown: one's own hand comes before others' hands, those before the source. */
  place(item: BoardItem): Point {
    return this.#held.get(item.id) ?? this.#remote.get(item.id) ?? item;
  }

  /** Position in drawing order; the last is on top. */
  order(id: string): number {
    this.#reorder();
    return this.#order.get(id) ?? 0;
  }

  /** Takes over a change of the source; true when notes came or went. */
  changed(ids: ReadonlySet<string> | 'all'): boolean {
    this.#bounds = undefined;
    let membership = false;
    if (ids === 'all') {
      const gone = new Set(this.#grid.ids());
      for (const item of this.items()) {
        if (!gone.delete(item.id)) membership = true;
        this.#settle(item);
      }
      for (const id of gone) this.#grid.delete(id);
      return membership || gone.size > 0;
    }
    for (const id of ids) {
      const item = this.get(id);
      if (!!item !== this.#grid.has(id)) membership = true;
      if (item) this.#settle(item);
      else this.#grid.delete(id);
    }
    return membership;
  }

  setHeld(held: ReadonlyMap<string, Point> | null): void {
    const before = this.#held;
    this.#held = held ?? none;
    this.#resettle(before, this.#held);
  }

  setRemote(moves: readonly RemoteMove[]): void {
    const before = this.#remote;
    this.#remote = moves.length ? new Map(moves.map((move) => [move.id, move])) : none;
    this.#resettle(before, this.#remote);
  }

  query(rect: Rect): string[] {
    return this.#grid.query(rect);
  }

  /** The topmost note under a world point. */
  hit(point: Point): BoardItem | null {
    let top: BoardItem | null = null;
    let highest = -1;
    for (const id of this.#grid.query({ ...point, width: 1e-6, height: 1e-6 })) {
      const item = this.get(id);
      if (!item || !contains({ ...this.place(item), width: noteSize, height: noteSize }, point)) continue;
      const order = this.#held.has(id) ? Infinity : this.order(id);
      if (order >= highest) [highest, top] = [order, item];
    }
    return top;
  }

  /** The rectangle around all notes; `null` without notes. */
  bounds(): Rect | null {
    if (this.#bounds === undefined)
      this.#bounds = boundsOf(
        (function* (items) {
          for (const { x, y } of items) yield { x, y, width: noteSize, height: noteSize };
        })(this.items()),
      );
    return this.#bounds;
  }

  #settle(item: BoardItem): void {
    const { x, y } = this.place(item);
    this.#grid.set(item.id, x, y);
  }

  #resettle(...moves: ReadonlyMap<string, Point>[]): void {
    for (const map of moves)
      for (const id of map.keys()) {
        const item = this.get(id);
        if (item) this.#settle(item);
      }
  }

  #reorder(): void {
    const items = this.items();
    if (items === this.#ordered) return;
    this.#ordered = items;
    // Usually only the end differs: unchanged places cost a look, not a write.
    if (this.#order.size > items.length) this.#order = new Map();
    for (let i = 0; i < items.length; i++) {
      const id = items[i]!.id;
      if (this.#order.get(id) !== i) this.#order.set(id, i);
    }
  }
}
