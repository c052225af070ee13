/** How many columns make cards of 4 : 3 as large as a place allows. Pure. */

/** Columns for `count` cards in a place of `width` × `height` with `gap` between them (all in one unit); at least 1. */
export function collageColumns(count: number, width: number, height: number, gap: number): number {
  let best = 1;
  let widest = 0;
  for (let columns = 1; columns <= Math.max(1, count); columns++) {
    const rows = Math.ceil(count / columns);
    const byWidth = (width - (columns - 1) * gap) / columns;
    const byHeight = ((height - (rows - 1) * gap) / rows) * (4 / 3);
    const size = Math.min(byWidth, byHeight);
    if (size > widest) [best, widest] = [columns, size];
  }
  return best;
}
