/** Gives notes their places and groups; to be called inside an edit or a preparation. */
import type { Point, Rect } from '#core/geometry.ts';
import { cell, freeFrame, freePlace, roomInFrame } from './arrange.ts';
import { frameOf, type BoardContents } from './contents.ts';

export interface PlaceWish {
  /** Wished top left corner; without it the note goes near the last one. */
  near?: Point | undefined;
  /** The group to go into; `null` keeps out of all, undefined takes the group whose frame is at `near`. */
  group?: string | null | undefined;
}

/** Makes a note a member of a group, or of none. Writes only a change. */
export function join(board: BoardContents, note: string, group: string | null): void {
  if ((board.membership.get(note) ?? null) !== group) board.membership.set(note, group);
}

/**
 * Puts notes into the first free places of a group, or to free places near the wished one, and makes them members. All at
 * once, because the board is read as it was before the edit.
 */
export function settle(board: BoardContents, notes: readonly string[], wish: PlaceWish): void {
  const moving = new Set(notes);
  const taken = board.taken((id) => !moving.has(id));
  const last = board.notes.findLast((note) => !moving.has(note.id));
  const nearLast = wish.near ?? (last && board.placeOf(last.id)) ?? { x: 0, y: 0 };
  const group = wish.group === undefined ? board.groupAt(nearLast) : board.groups.get(wish.group ?? '');
  const frames = board.frames();
  let frame = group && frameOf(group);
  for (const note of notes) {
    let place: Point;
    if (frame) ({ place, frame } = roomInFrame(frame, taken));
    else {
      const near = wish.near ?? board.placeOf(note) ?? nearLast;
      place = freePlace(near, taken, frames, board.workshop.doc.clientID % 97);
    }
    taken.push(place);
    board.places.set(note, [place.x, place.y]);
    join(board, note, group?.id ?? null);
  }
  if (group && frame && frame.height > group.size[1])
    board.groups.set(group.id, { size: [group.size[0], frame.height] });
}

/** Puts notes in rows inside a frame, in the order given. */
export function fill(board: BoardContents, frame: Rect, notes: readonly string[]): void {
  const placed: Point[] = [];
  for (const note of notes) {
    const { place } = roomInFrame(frame, placed);
    placed.push(place);
    board.places.set(note, [place.x, place.y]);
  }
}

/** Free places for so many notes in rows, near a middle point; those that `moves` are in nobody's way. */
export function rowsNear(
  board: BoardContents,
  middle: Point,
  count: number,
  columns = Math.ceil(Math.sqrt(count)),
  moves: (id: string) => boolean = () => false,
): Point[] {
  const size: [number, number] = [columns * cell - 20, Math.ceil(count / columns) * cell - 20];
  const taken = board.taken((id) => !moves(id));
  const { x, y } = freeFrame(middle, size, taken, board.frames());
  return Array.from({ length: count }, (_, i) => ({
    x: x + (i % columns) * cell,
    y: y + Math.floor(i / columns) * cell,
  }));
}
