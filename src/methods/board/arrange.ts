/** Where things fit: the next free place for a note, a group's frame around its notes. Pure geometry. */
import { boundsOf, overlaps, type Point, type Rect } from '#core/geometry.ts';
import { noteSize } from '#ui/board/item.ts';

/** A note and the air around it. */
export const cell = noteSize + 20;
/** Space inside a frame. */
export const framePadding = 20;
/** Room above a frame, where the board writes its name. */
const titleRoom = 60;
/** Further out than this nobody looks for a place; the thing then goes beside everything else. */
const mostRings = 80;

const noteRect = (p: Point): Rect => ({ x: p.x, y: p.y, width: noteSize, height: noteSize });

/** Cells at distance `ring` from the middle, clockwise; `turn` decides where the walk begins. */
function ringCells(ring: number, turn: number): Point[] {
  if (ring === 0) return [{ x: 0, y: 0 }];
  const cells: Point[] = [];
  for (let i = -ring; i < ring; i++) {
    cells.push({ x: i, y: -ring }, { x: ring, y: i }, { x: -i, y: ring }, { x: -ring, y: -i });
  }
  const start = turn % cells.length;
  return [...cells.slice(start), ...cells.slice(0, start)];
}

/** Notes by the square they begin in, so that a place is checked against its neighbours only. */
function squaresOf(taken: Iterable<Point>): (p: Point) => boolean {
  const squares = new Map<string, Point[]>();
  for (const p of taken) {
    const key = `${Math.floor(p.x / noteSize)} ${Math.floor(p.y / noteSize)}`;
    const square = squares.get(key);
    if (square) square.push(p);
    else squares.set(key, [p]);
  }
  return (p) => {
    const sx = Math.floor(p.x / noteSize);
    const sy = Math.floor(p.y / noteSize);
    for (let x = sx - 1; x <= sx + 1; x++) {
      for (let y = sy - 1; y <= sy + 1; y++) {
        for (const q of squares.get(`${x} ${y}`) ?? []) {
          if (Math.abs(q.x - p.x) < noteSize && Math.abs(q.y - p.y) < noteSize) return false;
        }
      }
    }
    return true;
  };
}

/**
 * The free place nearest to `near` (top left corner) on the grid of the board. Never on another note nor inside a frame.
 * `turn` differs by device, so that two who write at the same moment rarely choose the same place.
 */
export function freePlace(near: Point, taken: Iterable<Point>, frames: readonly Rect[], turn = 0): Point {
  const points = [...taken];
  const isFree = squaresOf(points);
  const middle = { x: Math.round(near.x / cell), y: Math.round(near.y / cell) };
  for (let ring = 0; ring <= mostRings; ring++) {
    for (const step of ringCells(ring, turn)) {
      const p = { x: (middle.x + step.x) * cell, y: (middle.y + step.y) * cell };
      if (isFree(p) && !frames.some((frame) => overlaps(frame, noteRect(p)))) return p;
    }
  }
  return beside(points, frames);
}

/** The size of a frame for so many notes, wider than high. */
export function frameSize(count: number): [number, number] {
  const columns = count <= 4 ? 2 : Math.ceil(Math.sqrt(count));
  const rows = Math.max(2, Math.ceil(count / columns));
  return [columns * cell - 20 + 2 * framePadding, rows * cell - 20 + 2 * framePadding];
}

/** A free place for a frame and its name near its middle point `near`: it covers no note and no other frame. */
export function freeFrame(
  near: Point,
  size: readonly [number, number],
  taken: Iterable<Point>,
  frames: readonly Rect[],
): Rect {
  const points = [...taken];
  const [width, height] = size;
  const air = 20;
  for (let ring = 0; ring <= mostRings; ring++) {
    for (const step of ringCells(ring, 0)) {
      const x = Math.round((near.x - width / 2) / 20) * 20 + step.x * (cell / 2);
      const y = Math.round((near.y - height / 2) / 20) * 20 + step.y * (cell / 2);
      const wide = { x: x - air, y: y - titleRoom, width: width + 2 * air, height: height + 2 * titleRoom };
      if (frames.some((frame) => overlaps(frame, wide))) continue;
      if (!points.some((p) => overlaps(noteRect(p), wide))) return { x, y, width, height };
    }
  }
  return { ...beside(points, frames), width, height };
}

/**
 * The first free place inside a frame, row by row. When the frame is full it grows downwards by a row; `frame` is then the
 * larger one.
 */
export function roomInFrame(frame: Rect, taken: Iterable<Point>): { place: Point; frame: Rect } {
  const isFree = squaresOf(taken);
  const columns = Math.max(1, Math.floor((frame.width - 2 * framePadding + 20) / cell));
  for (let row = 0; ; row++) {
    for (let column = 0; column < columns; column++) {
      const place = {
        x: frame.x + framePadding + column * cell,
        y: frame.y + framePadding + row * cell,
      };
      if (!isFree(place)) continue;
      const height = Math.max(frame.height, place.y + noteSize + framePadding - frame.y);
      return { place, frame: { ...frame, height } };
    }
  }
}

/** Right of everything. */
function beside(points: readonly Point[], frames: readonly Rect[]): Point {
  const all = boundsOf([...points.map(noteRect), ...frames]);
  return all ? { x: Math.ceil((all.x + all.width) / cell + 1) * cell, y: all.y } : { x: 0, y: 0 };
}
