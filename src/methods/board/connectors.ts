/** Arrows from note to note, each with a word: what leads to what, what belongs together. */
import type { Link } from '#document/schema.ts';
import type { BoardContents } from './contents.ts';
import { cutText } from './note-text.ts';

/** Stored in links: never changes. */
const kind = 'connector';
/** Longest word on an arrow. */
export const mostWord = 60;

export class Connectors {
  readonly #board: BoardContents;
  constructor(board: BoardContents) {
    this.#board = board;
  }

  /** Arrows whose two notes are on the board. One to a folded note is one to the note it lies under. */
  get all(): readonly Link[] {
    const { workshop, activity, folds } = this.#board;
    const drawn = workshop.links.all.filter((link) => link.kind === kind && link.activity === activity);
    if (drawn.length === 0) return drawn;
    const here = new Set(this.#board.notes.map((note) => note.id));
    const { keptOf } = folds;
    return drawn
      .map((link) => {
        const [from, to] = [keptOf.get(link.from), keptOf.get(link.to)];
        return from === undefined && to === undefined
          ? link
          : { ...link, from: from ?? link.from, to: to ?? link.to };
      })
      .filter(({ from, to }) => from !== to && here.has(from) && here.has(to));
  }
  /** Arrows that begin or end at a note. */
  of(note: string): readonly Link[] {
    return this.all.filter((link) => link.from === note || link.to === note);
  }

  /** Draws an arrow and returns its id. Two notes share one arrow: asked again, the one that is there is answered. */
  add(from: string, to: string): string | null {
    if (from === to) return null;
    const there = this.all.find(
      (link) => [link.from, link.to].includes(from) && [link.from, link.to].includes(to),
    );
    if (there) return there.id;
    const { workshop, editor, activity } = this.#board;
    return workshop.links.add(editor, 'connect', { from, to, kind, activity, word: '' });
  }
  /** Sets the word on it. */
  rename(id: string, word: string): void {
    const { workshop, editor } = this.#board;
    const short = cutText(word.replace(/\s*[\r\n]+\s*/g, ' '), mostWord);
    editor.edit('word', () => workshop.links.set(id, { word: short }), `word ${id}`);
  }
  /** Turns it round. */
  turn(id: string): void {
    const { workshop, editor } = this.#board;
    const link = workshop.links.get(id);
    if (link) editor.edit('turn', () => workshop.links.set(id, { from: link.to, to: link.from }));
  }
  hide(id: string): void {
    const { workshop, editor } = this.#board;
    editor.edit('disconnect', () => workshop.links.hide(id));
  }
  restore(id: string): void {
    const { workshop, editor } = this.#board;
    editor.edit('restore', () => workshop.links.show(id));
  }
}
