/** How far a view must go so that a note is seen in it, at a zoom where it can be read. */
import type { Camera, Point } from '#core/geometry.ts';
import { nearZoom, noteSize } from './item.ts';

const readableZoom = 0.7;
const edge = 24;

/**
 * The nearest camera that shows the note at `place` whole, `null` when `camera` does.
 * @param centre true to bring it to the middle rather than just into view.
 */
export function revealing(
  camera: Camera,
  size: { width: number; height: number },
  place: Point,
  centre = false,
): Camera | null {
  const far = camera.z < nearZoom;
  const side = noteSize * camera.z;
  const [left, top] = [place.x * camera.z + camera.x, place.y * camera.z + camera.y];
  const into = (start: number, room: number) =>
    start < edge ? edge - start : Math.min(0, room - edge - side - start);
  const [dx, dy] = [into(left, size.width), into(top, size.height)];
  if (!far && !dx && !dy) return null;
  if (!far && !centre) return { x: camera.x + dx, y: camera.y + dy, z: camera.z };
  const z = far ? readableZoom : camera.z;
  const half = noteSize / 2;
  return { x: size.width / 2 - (place.x + half) * z, y: size.height / 2 - (place.y + half) * z, z };
}
