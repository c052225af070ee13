/** The room for text in a note: what corners and a picture leave of it. */
import { noteSize, type BoardItem } from './item.ts';
import type { Box } from './text-fit.ts';

/** Paper around the text on each side, in board units. */
export const textInset = 14;
const cornerHeight = 24;
const pictureHeight = 130;

const plainBox: Box = { width: noteSize - 2 * textInset, height: noteSize - 2 * textInset };
const corneredBox: Box = { ...plainBox, height: plainBox.height - cornerHeight };
const captionBox: Box = { ...plainBox, height: noteSize - pictureHeight - textInset };

/** One of three objects, so that fits can be remembered by it. */
export function textBox(item: BoardItem): Box {
  if (item.picture) return captionBox;
  return item.mark || item.badge ? corneredBox : plainBox;
}
