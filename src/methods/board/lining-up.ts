/** Puts selected notes in order: in rows, in one row or in one column, where they cover nothing. */
import { noteSize } from '#ui/board/item.ts';
import type { BoardContents } from './contents.ts';
import { join, rowsNear, settle } from './placing.ts';

export type Line = 'rows' | 'row' | 'column';

const columnsOf = (line: Line, count: number): number =>
  line === 'row' ? count : line === 'column' ? 1 : Math.ceil(Math.sqrt(count));

/** One undo step. Notes that share a group stay in it, in its free places; others come to lie near where they were. */
export function lineUp(board: BoardContents, ids: Iterable<string>, line: Line): void {
  const notes = [...ids].filter((id) => board.workshop.notes.get(id) && board.places.get(id));
  if (notes.length < 2) return;
  // Read as a page is read, so that what stood first still does.
  const rowOf = (id: string) => Math.round(board.placeOf(id)!.y / (noteSize / 2));
  notes.sort((a, b) => rowOf(a) - rowOf(b) || board.placeOf(a)!.x - board.placeOf(b)!.x);
  const groups = new Set(notes.map((id) => board.groupOf(id)?.id ?? null));
  const [group] = groups;
  board.editor.edit('line-up', () => {
    if (groups.size === 1 && group !== null && group !== undefined && line === 'rows')
      settle(board, notes, { group });
    else lieIn(board, notes, columnsOf(line, notes.length));
  });
}

function lieIn(board: BoardContents, notes: readonly string[], columns: number): void {
  const moving = new Set(notes);
  const places = notes.map((id) => board.placeOf(id)!);
  const mean = (axis: 'x' | 'y') =>
    places.reduce((sum, p) => sum + p[axis], 0) / places.length + noteSize / 2;
  const middle = { x: mean('x'), y: mean('y') };
  rowsNear(board, middle, notes.length, columns, (id) => moving.has(id)).forEach(({ x, y }, i) => {
    board.places.set(notes[i]!, [x, y]);
    join(board, notes[i]!, null);
  });
}
