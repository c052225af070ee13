/** The board of one activity and everything that can be done with its notes. */
import type { Point } from '#core/geometry.ts';
import { byOrder } from '#core/order.ts';
import type { ImageRef, NoteColour, NoteMark } from '#document/schema.ts';
import { oneModel } from '../one-model.ts';
import { Connectors } from './connectors.ts';
import { BoardContents } from './contents.ts';
import { DotVote } from './dot-vote.ts';
import { Grouping } from './grouping.ts';
import { cutText } from './note-text.ts';
import { join, settle, type PlaceWish } from './placing.ts';
import { mostRaised } from './schema.ts';
import { Sameness } from './sameness.ts';

export interface NewNote extends PlaceWish {
  text: string;
  colour: NoteColour;
  /** The table that writes; empty for the facilitator. */
  table: string;
}

export class NoteBoard extends BoardContents {
  readonly grouping = new Grouping(this);
  readonly connectors = new Connectors(this);
  readonly sameness = new Sameness(this);
  readonly dotVote = new DotVote(this);

  /** Puts a new note on the board; one undo step takes it away whole. Returns its id. */
  write({ text, colour, table, ...wish }: NewNote): string {
    const fields = { text: cutText(text), colour, table, activity: this.activity, at: Date.now() };
    return this.workshop.notes.add(this.editor, 'write', fields, (id) => settle(this, [id], wish));
  }

  /**
   * Sets the text. While a note is being written for the first time (`fresh`), typing belongs to the writing of it and
   * is no undo step of its own.
   */
  type(id: string, text: string, fresh = false): void {
    const change = () => this.workshop.notes.set(id, { text: cutText(text) });
    if (fresh) this.editor.prepare(change);
    else this.editor.edit('type', change, `text ${id}`);
  }
  /** Paints notes; `fresh` as in {@link type}. */
  colour(ids: Iterable<string>, colour: NoteColour, fresh = false): void {
    const change = () => {
      for (const id of ids) this.workshop.notes.set(id, { colour });
    };
    if (fresh) this.editor.prepare(change);
    else this.editor.edit('colour', change);
  }
  /** Puts a drawing on a note; `null` takes it off. `fresh` as in {@link type}. */
  draw(id: string, drawing: string | null, fresh = false): void {
    const change = () => this.workshop.notes.set(id, { drawing });
    if (fresh) this.editor.prepare(change);
    else this.editor.edit('draw', change);
  }
  /** Puts a photo on a note; `null` takes it off. `fresh` as in {@link type}. */
  photo(id: string, image: ImageRef | null, fresh = false): void {
    const change = () => this.workshop.notes.set(id, { image });
    if (fresh) this.editor.prepare(change);
    else this.editor.edit('photo', change);
  }
  /** Puts a mark on notes; `null` takes it off. */
  mark(ids: Iterable<string>, mark: NoteMark | null): void {
    this.editor.edit('mark', () => {
      for (const id of ids) this.workshop.notes.set(id, { mark });
    });
  }

  /**
   * Moves notes; one whose middle comes into a frame joins that group, one that comes out of all leaves its group. What was put
   * down lies on top, as on a table; notes moved together stay over each other as they were.
   */
  move(moves: readonly (Point & { id: string })[]): void {
    const found = moves.flatMap((move) => {
      const note = this.workshop.notes.get(move.id);
      return note ? [{ ...move, order: note.order, raised: this.raisedOf(move.id) }] : [];
    });
    found.sort((a, b) => a.raised - b.raised || byOrder(a, b));
    let { top } = this;
    this.editor.edit('move', () => {
      for (const { id, x, y } of found) {
        this.places.set(id, [Math.round(x), Math.round(y)]);
        this.raised.set(id, (top = Math.min(top + 1, mostRaised)));
        join(this, id, this.groupAt({ x, y })?.id ?? null);
      }
    });
  }

  /** Takes notes out of sight for everyone, with what lies folded under them. Returns all that were hidden. */
  hide(ids: Iterable<string>): string[] {
    const all = [...ids].flatMap((id) => [id, ...(this.folds.under.get(id) ?? [])]);
    this.editor.edit('hide', () => this.workshop.notes.hide(...all));
    return all;
  }
  /** Takes away a new note that was left empty: no undo step, since there is nothing to bring back. */
  drop(id: string): void {
    this.editor.prepare(() => this.workshop.notes.hide(id));
  }
  restore(ids: Iterable<string>): void {
    this.editor.edit('restore', () => this.workshop.notes.show(...ids));
  }
}

/** The board of an activity, the same one every time. Opening writes nothing. */
export const openBoard = oneModel((workshop, activity) => new NoteBoard(workshop, activity));
