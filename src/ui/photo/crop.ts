/** Frames on a photo, each of which is cut out: placed, moved and resized without ever leaving the photo. Pixels of the photo. */
import { clamp, type Point, type Rect } from '#core/geometry.ts';

export interface Size {
  width: number;
  height: number;
}

export const corners = ['nw', 'ne', 'sw', 'se'] as const;
export type Corner = (typeof corners)[number];
export const isCorner = (value: unknown): value is Corner => corners.includes(value as Corner);

/** A frame smaller than this part of the photo's longer side holds nothing that could be read. */
const leastPart = 1 / 40;
/** What a first paper note on a wall usually takes of the photo's shorter side. */
const usualPart = 1 / 5;

const leastSide = (photo: Size): number =>
  Math.min(photo.width, photo.height, Math.max(1, photo.width * leastPart, photo.height * leastPart));

/** The same frame with whole pixels, at least the smallest size, and inside the photo. */
function fitted({ x, y, width, height }: Rect, photo: Size): Rect {
  const least = leastSide(photo);
  const [w, h] = [clamp(width, least, photo.width), clamp(height, least, photo.height)].map(Math.round);
  return {
    x: Math.round(clamp(x, 0, photo.width - w!)),
    y: Math.round(clamp(y, 0, photo.height - h!)),
    width: w!,
    height: h!,
  };
}

/** The size of a frame before any has been made: a square like a paper note. */
export function usualSize(photo: Size): Size {
  const side = Math.min(photo.width, photo.height) * usualPart;
  return { width: side, height: side };
}

/** A frame of a size with its middle at a point, or as near to it as the photo allows. */
export const frameAround = (at: Point, { width, height }: Size, photo: Size): Rect =>
  fitted({ x: at.x - width / 2, y: at.y - height / 2, width, height }, photo);

/** The frame between two opposite corners, as it is drawn with a finger. */
export function frameBetween(a: Point, b: Point, photo: Size): Rect {
  const x = [a.x, b.x].map((value) => clamp(value, 0, photo.width));
  const y = [a.y, b.y].map((value) => clamp(value, 0, photo.height));
  const [left, top] = [Math.min(...x), Math.min(...y)];
  return fitted({ x: left, y: top, width: Math.max(...x) - left, height: Math.max(...y) - top }, photo);
}

export const moveFrame = (frame: Rect, by: Point, photo: Size): Rect =>
  fitted({ ...frame, x: frame.x + by.x, y: frame.y + by.y }, photo);

/** Pulls one corner; the opposite one stays where it is. */
export function pullCorner(frame: Rect, corner: Corner, by: Point, photo: Size): Rect {
  const least = leastSide(photo);
  let [left, top, right, bottom] = [frame.x, frame.y, frame.x + frame.width, frame.y + frame.height];
  if (corner === 'nw' || corner === 'sw') left = clamp(left + by.x, 0, right - least);
  else right = clamp(right + by.x, left + least, photo.width);
  if (corner === 'nw' || corner === 'ne') top = clamp(top + by.y, 0, bottom - least);
  else bottom = clamp(bottom + by.y, top + least, photo.height);
  return fitted({ x: left, y: top, width: right - left, height: bottom - top }, photo);
}

/** Larger or smaller about its middle. */
export function scaleFrame(frame: Rect, factor: number, photo: Size): Rect {
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  return frameAround(middle, { width: frame.width * factor, height: frame.height * factor }, photo);
}

/** Row by row as a page is read; frames whose middles are less than half a frame apart in height stand in one row. */
export function inReadingOrder<T extends Rect>(frames: readonly T[]): readonly T[] {
  const middle = (frame: Rect) => frame.y + frame.height / 2;
  const rows: T[][] = [];
  for (const frame of frames.toSorted((a, b) => middle(a) - middle(b))) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && middle(frame) - middle(first) < Math.min(frame.height, first.height) / 2)
      row.push(frame);
    else rows.push([frame]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}
