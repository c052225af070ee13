/** What a hand is about to do on the surface: the notes it has chosen, a lasso, and what waits for the tap that says where. */
import { toWorld, type Point } from '#core/geometry.ts';
import { noteSize, type BoardApi } from '#ui/board/item.ts';
import { fillsView } from '#ui/board/reveal.ts';
import { cell } from './arrange.ts';
import type { NoteBoard } from './board.ts';
import { frameOf } from './contents.ts';
import type { PlaceWish } from './placing.ts';

export class Hand {
  readonly #board: NoteBoard;
  api = $state.raw<BoardApi>();
  selection = $state.raw<ReadonlySet<string>>(new Set());
  /** A group that waits for its place. */
  placing = $state<string | null>(null);
  /** Notes wait for their place. */
  picking = $state(false);
  /** The note from which an arrow is being drawn. */
  connecting = $state<string | null>(null);
  lasso = $state(false);

  constructor(board: NoteBoard) {
    this.#board = board;
  }

  /** Chosen notes that are still there. */
  get chosen(): readonly string[] {
    return [...this.selection].filter((id) => this.#board.workshop.notes.get(id));
  }
  /** The next tap has a meaning of its own. */
  get waits(): boolean {
    return this.placing !== null || this.picking || this.connecting !== null;
  }

  clear(): void {
    this.api?.setSelection([]);
    this.selection = new Set();
  }
  /** Nothing chosen and nothing waiting: the view changes. */
  rest(): void {
    this.selection = new Set();
    this.placing = null;
    this.connecting = null;
    this.lasso = false;
  }

  /** Draws the arrow that waited for its second note; null when there is none to draw. */
  connectTo(note: string): string | null {
    const made = this.connecting === null ? null : this.#board.connectors.add(this.connecting, note);
    if (made === null) return null;
    this.connecting = null;
    this.clear();
    return made;
  }
  /** Puts down the group that waited for its place; `x`, `y` is its top left corner. */
  place(x: number, y: number): void {
    if (this.placing !== null) this.#board.grouping.move(this.placing, { x, y });
    this.placing = null;
  }
  /** Moves the group that waits for its place by whole cells. */
  nudge(dx: number, dy: number): void {
    const moved = this.placing === null ? undefined : this.#board.groups.get(this.placing);
    if (!moved) return;
    const [x, y] = moved.position;
    this.#board.grouping.move(moved.id, { x: x + dx * cell, y: y + dy * cell });
  }

  /** The middle of what is seen, in board units; null in the list. */
  middle(): Point | null {
    if (!this.api) return null;
    const { width, height } = this.api.viewport();
    return toWorld(this.api.camera(), { x: width / 2, y: height / 2 });
  }
  /** A new note goes to what one looks at; into a group when that fills the view, and not when all are seen. */
  nearMiddle(): PlaceWish {
    const middle = this.middle();
    if (!middle || !this.api) return {};
    const near = { x: middle.x - noteSize / 2, y: middle.y - noteSize / 2 };
    const group = this.#board.groupAt(near);
    const isInside = group && fillsView(this.api.camera(), this.api.viewport(), frameOf(group));
    return { near, group: isInside ? group.id : null };
  }
  /** Brings a group into view: it is made where there is room for it, which may be outside. */
  revealGroup(id: string): void {
    const group = this.#board.groups.get(id);
    if (group) this.api?.showFrame(frameOf(group));
  }
  /** Brings a note into view unless all of it is seen. */
  reveal(note: string): void {
    const place = this.#board.placeOf(note);
    if (!this.api || !place) return;
    const { x, y, z } = this.api.camera();
    const { width, height } = this.api.viewport();
    const [left, top] = [place.x * z + x, place.y * z + y];
    const size = noteSize * z;
    if (left < 0 || top < 0 || left + size > width || top + size > height) this.api.showItem(note);
  }
}
