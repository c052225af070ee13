/** The other notes of a board as choices of a list. */
import type { BoardContents } from './contents.ts';
import { excerptOf } from './note-text.ts';

/** A list longer than this is no help; the board itself is. */
const mostOffered = 200;

/** Notes with words on them, in the order of the board. */
export const otherNotes = (board: BoardContents, note: string): { value: string; label: string }[] =>
  board.notes
    .filter((other) => other.id !== note && other.text.trim() !== '')
    .slice(0, mostOffered)
    .map(({ id, text }) => ({ value: id, label: excerptOf(text.trim(), 50) }));
