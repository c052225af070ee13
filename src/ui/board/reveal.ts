/** How far a view must go so that a note or a frame is seen in it, and what it looks at. */
import type { Camera, Point, Rect } from '#core/geometry.ts';
import { nearZoom, noteSize } from './item.ts';

const readableZoom = 0.7;
const edge = 24;

/** The nearest camera that shows the note at `place` whole and large enough to read, `null` when `camera` does. */
export function revealing(
  camera: Camera,
  size: { width: number; height: number },
  place: Point,
): Camera | null {
  const far = camera.z < nearZoom;
  const side = noteSize * camera.z;
  const [left, top] = [place.x * camera.z + camera.x, place.y * camera.z + camera.y];
  const into = (start: number, room: number) =>
    start < edge ? edge - start : Math.min(0, room - edge - side - start);
  const [dx, dy] = [into(left, size.width), into(top, size.height)];
  if (!far && !dx && !dy) return null;
  if (!far) return { x: camera.x + dx, y: camera.y + dy, z: camera.z };
  const half = noteSize / 2;
  const z = readableZoom;
  return { x: size.width / 2 - (place.x + half) * z, y: size.height / 2 - (place.y + half) * z, z };
}

/** Room for the name above a frame, board units. */
const nameRoom = 40;

interface Size {
  width: number;
  height: number;
}

/** The nearest camera that shows a frame and its name, from its beginning if it is larger than the view; `null` when `camera` does. */
export function revealingFrame(camera: Camera, size: Size, frame: Rect): Camera | null {
  const into = (start: number, side: number, room: number) =>
    start < edge || side > room - 2 * edge ? edge - start : Math.min(0, room - edge - side - start);
  const dx = into(frame.x * camera.z + camera.x, frame.width * camera.z, size.width);
  const top = (frame.y - nameRoom) * camera.z + camera.y;
  const dy = into(top, (frame.height + nameRoom) * camera.z, size.height);
  return dx || dy ? { x: camera.x + dx, y: camera.y + dy, z: camera.z } : null;
}

/** The part of the view that a frame must fill to be what one looks at. */
const attention = 0.4;

/** True when a frame fills so much of the view that one is at work in it, not when it only lies in the middle among others. */
export function fillsView(camera: Camera, size: Size, frame: Rect): boolean {
  const seen = (start: number, side: number, room: number) =>
    Math.max(0, Math.min(start + side, room) - Math.max(start, 0));
  const width = seen(frame.x * camera.z + camera.x, frame.width * camera.z, size.width);
  const height = seen(frame.y * camera.z + camera.y, frame.height * camera.z, size.height);
  return width * height >= attention * size.width * size.height;
}
