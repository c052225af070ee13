/** Several photos at once become as many notes: paper notes that were cut out of one photo of a wall. */
import { orderAfter, orderBetween } from '#core/order.ts';
import type { ImageRef, NoteColour } from '#document/schema.ts';
import { noteSize } from '#ui/board/item.ts';
import type { NoteBoard } from './board.ts';
import { rowsNear, type PlaceWish } from './placing.ts';

export interface PhotoNotes extends Pick<PlaceWish, 'near'> {
  images: readonly ImageRef[];
  colour: NoteColour;
  /** The table that writes; empty for the facilitator. */
  table: string;
}

/** Puts one note for each photo on the board, in rows and in the order given. One undo step. Returns their ids. */
export function addPhotoNotes(board: NoteBoard, { images, colour, table, near }: PhotoNotes): string[] {
  if (images.length === 0) return [];
  const { editor, activity, workshop } = board;
  const { notes } = workshop;
  const last = board.notes.at(-1);
  const corner = near ?? (last && board.placeOf(last.id)) ?? { x: 0, y: 0 };
  const middle = { x: corner.x + noteSize / 2, y: corner.y + noteSize / 2 };
  const places = rowsNear(board, middle, images.length);
  const at = Date.now();
  // Made out of sight first, so that showing all of them is one step.
  const ids = editor.prepare(() => {
    let order = orderAfter(notes.all);
    return images.map((image, i) => {
      const fields = { text: '', colour, table, activity, at, image, order };
      order = orderBetween(order, null);
      const id = notes.add(editor, 'write', fields);
      notes.hide(id);
      board.places.set(id, [places[i]!.x, places[i]!.y]);
      return id;
    });
  });
  editor.edit('write', () => notes.show(...ids));
  return ids;
}
