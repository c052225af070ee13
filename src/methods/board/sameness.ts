/** Marking notes as the same thing: one stays in sight, the others fold under it and can come out again. */
import { byOrder } from '#core/order.ts';
import type { Note } from '#document/schema.ts';
import type { BoardContents } from './contents.ts';
import { join, settle } from './placing.ts';

export class Sameness {
  readonly #board: BoardContents;
  constructor(board: BoardContents) {
    this.#board = board;
  }

  /** The notes folded under a note, in their order. */
  under(note: string): readonly Note[] {
    const ids = this.#board.folds.under.get(note) ?? [];
    return ids.flatMap((id) => this.#board.workshop.notes.get(id) ?? []).sort(byOrder);
  }
  /** How many notes stand for one thing, the one in sight included. */
  count(note: string): number {
    return 1 + (this.#board.folds.under.get(note)?.length ?? 0);
  }

  /**
   * Folds notes, and what lies under them, under one of them: `kept`, or the one that most lie under, then one with a star, then
   * the first. One undo step. Returns the note in sight and how to put
   * everything back as it was; null when there were not two.
   */
  mark(notes: Iterable<string>, kept?: string): { kept: string; back: () => void } | null {
    const board = this.#board;
    const here = new Set(notes);
    const all = board.notes.filter((note) => here.has(note.id));
    const weight = (note: Note) => this.count(note.id) * 2 + (note.mark === 'important' ? 1 : 0);
    const top = kept ?? all.toSorted((a, b) => weight(b) - weight(a))[0]?.id;
    if (top === undefined || all.length < 2) return null;
    const folding = all.flatMap(({ id }) => [id, ...(board.folds.under.get(id) ?? [])]);
    const before = folding.map((id) => [id, board.same.get(id) ?? null] as const);
    board.editor.edit('same', () => this.#point(folding, top));
    const back = () =>
      board.editor.edit('same', () => before.forEach(([id, was]) => board.same.set(id, was)));
    return { kept: top, back };
  }

  /** Brings another note of a fold to the top: it takes the place and the group of the one that was there. */
  keep(note: string): void {
    const board = this.#board;
    const top = board.folds.keptOf.get(note);
    const place = top === undefined ? undefined : board.places.get(top);
    if (top === undefined || !place) return;
    const folding = [top, ...(board.folds.under.get(top) ?? [])];
    board.editor.edit('keep', () => {
      board.places.set(note, place);
      join(board, note, board.groupOf(top)?.id ?? null);
      this.#point(folding, note);
    });
  }

  /** Takes notes out of their fold: they come to lie beside the one they were under, in its group. One undo step. */
  separate(notes: Iterable<string>): void {
    const board = this.#board;
    const out = [...notes].filter((id) => board.folds.keptOf.has(id));
    const top = board.folds.keptOf.get(out[0] ?? '');
    if (top === undefined) return;
    const staying = [top, ...(board.folds.under.get(top) ?? [])].filter((id) => !out.includes(id));
    board.editor.edit('separate', () => {
      for (const id of out) board.same.set(id, null);
      // Those that stay may have come by way of one that goes, or in a circle.
      this.#point(staying, top);
      settle(board, out, { near: board.placeOf(top), group: board.groupOf(top)?.id ?? null });
    });
  }

  #point(notes: readonly string[], top: string): void {
    const { same } = this.#board;
    for (const id of notes) {
      const wanted = id === top ? null : top;
      if ((same.get(id) ?? null) !== wanted) same.set(id, wanted);
    }
  }
}
