/** Taking things off the board, each with an offer to bring them back. */
import type { Notices } from '#ui/notices.svelte.ts';
import type { NoteBoard } from './board.ts';
import { sameWords } from './same-texts.ts';
import { words } from './view-texts.ts';

// The offer goes by itself: the toolbar can undo it at any time, and so can the list of what is hidden.
const undoOfferMs = 10_000;

export class TakingAway {
  readonly #board: NoteBoard;
  readonly #notices: Notices;

  constructor(board: NoteBoard, notices: Notices) {
    this.#board = board;
    this.#notices = notices;
  }

  notes(ids: readonly string[]): void {
    if (ids.length === 0) return;
    const hidden = this.#board.hide(ids);
    this.offer(words().hidden(hidden.length), () => this.#board.restore(hidden));
  }
  /** Folds notes that say the same under one of them. */
  same(ids: readonly string[]): void {
    const { sameness } = this.#board;
    const marked = sameness.mark(ids);
    if (marked) this.offer(sameWords().count(sameness.count(marked.kept)), marked.back);
  }
  group(id: string): void {
    this.#board.grouping.dissolve(id);
    this.offer(words().groupHidden, () => this.#board.grouping.restore(id));
  }
  connector(id: string): void {
    this.#board.connectors.hide(id);
    this.offer(words().connectorRemoved, () => this.#board.connectors.restore(id));
  }

  /** Says what was done, with a way back for some seconds. */
  offer(text: string, back: () => void): void {
    const id = this.#notices.show({ kind: 'info', text, action: { label: words().undo, onpick: back } });
    setTimeout(() => this.#notices.dismiss(id), undoOfferMs);
  }
}
