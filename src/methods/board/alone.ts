/** From one's own to everyone's: drafts become notes on the board and leave the device's private store. */
import type { Drafts } from '../method.ts';
import type { NoteBoard } from './board.ts';

/**
 * Shows drafts to everyone as notes of the table, in the order they were written; empty ones stay private. A draft is taken
 * away only after its note is on the board. Returns the ids of the new notes.
 */
export function showDrafts(
  board: NoteBoard,
  drafts: Drafts,
  table: string,
  isChosen: (id: string) => boolean = () => true,
): string[] {
  const chosen = drafts.all.filter((draft) => isChosen(draft.id) && draft.text.trim() !== '');
  return chosen.map(({ id, text }) => {
    const note = board.write({ text: text.trim(), colour: 'yellow', table });
    drafts.remove(id);
    return note;
  });
}
