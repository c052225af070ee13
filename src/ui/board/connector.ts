/** Where the arrow between two notes runs: from edge to edge, on the line between their middles. */
import type { Point } from '#core/geometry.ts';
import { noteSize } from './item.ts';

export interface ConnectorLine {
  from: Point;
  to: Point;
  /** Corners of the arrow head; its tip is `to`. */
  head: readonly [Point, Point];
  middle: Point;
}

const mostGap = 6;
/** Notes nearer than this touch or cover each other. */
const leastRoom = 8;
const headLength = 22;
const headWidth = 9;

/** `a` and `b` are the notes' top left corners; `null` when the notes cover each other. */
export function connectorLine(a: Point, b: Point): ConnectorLine | null {
  const half = noteSize / 2;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const reach = Math.max(Math.abs(dx), Math.abs(dy));
  const room = reach - noteSize;
  if (room < leastRoom) return null;
  // Between neighbours there is a slit: the arrow is small, but it is there.
  const gap = Math.min(mostGap, room / 8);
  const edge = (half + gap) / reach;
  const from = { x: a.x + half + dx * edge, y: a.y + half + dy * edge };
  const to = { x: b.x + half - dx * edge, y: b.y + half - dy * edge };
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const head = Math.min(headLength, 0.75 * Math.hypot(to.x - from.x, to.y - from.y));
  const wing = (head / headLength) * headWidth;
  const back = { x: to.x - ux * head, y: to.y - uy * head };
  return {
    from,
    to,
    head: [
      { x: back.x - uy * wing, y: back.y + ux * wing },
      { x: back.x + uy * wing, y: back.y - ux * wing },
    ],
    middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  };
}

/** The size of the word on an arrow. */
export const wordSize = 22;
/** Air on both sides of a word. */
const wordAir = 18;

/** In a slit lower than this a word would cover the arrow that it stands on. */
const mostSlit = 90;

/**
 * Where the middle of an arrow's word lies: in the middle of the arrow; between notes that stand near side by side, at their
 * upper edge; between those near one above the other, beside the arrow. There it covers nothing but the rim of the paper.
 * `width` is the word's.
 */
export function wordPlace(a: Point, b: Point, { middle }: ConnectorLine, width: number): Point {
  const [dx, dy] = [Math.abs(b.x - a.x), Math.abs(b.y - a.y)];
  if (dx >= dy && dx - noteSize < width + wordAir) return { x: middle.x, y: Math.min(a.y, b.y) - 3 };
  if (dy > dx && dy - noteSize < mostSlit) return { x: middle.x + (width + wordAir) / 2, y: middle.y };
  return middle;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The arrow as SVG path data: shaft and head in one stroke. */
export function connectorPath({ from, to, head: [left, right] }: ConnectorLine): string {
  const at = (p: Point) => `${round(p.x)} ${round(p.y)}`;
  return `M${at(from)}L${at(to)}M${at(left)}L${at(to)}L${at(right)}`;
}
