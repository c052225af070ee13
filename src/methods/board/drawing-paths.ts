/** Drawings as the board wants them: outlines in a note's own square, each worked out once. */
import { noteSize } from '#ui/board/item.ts';
import { drawingToPath } from '#ui/drawing/outline.ts';

const mostRemembered = 300;
const paths = new Map<string, string>();

/** The ink of a drawing on a note; empty without one. Typing on a drawn note asks again at every key. */
export function drawingPath(drawing: string | null): string {
  if (drawing === null) return '';
  let path = paths.get(drawing);
  if (path === undefined) {
    if (paths.size >= mostRemembered) paths.clear();
    paths.set(drawing, (path = drawingToPath(drawing, noteSize)));
  }
  return path;
}
