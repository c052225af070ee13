/** Points, rectangles and cameras in board units; a board unit is one CSS pixel at zoom 1. */

export interface Point {
  x: number;
  y: number;
}
export interface Rect extends Point {
  width: number;
  height: number;
}
/** Screen = world × `z` + (`x`, `y`), all in CSS pixels. */
export interface Camera extends Point {
  z: number;
}

export const toWorld = (camera: Camera, p: Point): Point => ({
  x: (p.x - camera.x) / camera.z,
  y: (p.y - camera.y) / camera.z,
});
export const toScreen = (camera: Camera, p: Point): Point => ({
  x: p.x * camera.z + camera.x,
  y: p.y * camera.z + camera.y,
});

export const contains = (r: Rect, p: Point): boolean =>
  p.x >= r.x && p.x < r.x + r.width && p.y >= r.y && p.y < r.y + r.height;

export const overlaps = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The smallest rectangle around all; `null` when there are none. */
export function boundsOf(rects: Iterable<Rect>): Rect | null {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const r of rects) {
    left = Math.min(left, r.x);
    top = Math.min(top, r.y);
    right = Math.max(right, r.x + r.width);
    bottom = Math.max(bottom, r.y + r.height);
  }
  return left === Infinity ? null : { x: left, y: top, width: right - left, height: bottom - top };
}

export const clamp = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

/** Zooms by `factor` so that the world point under `at` (screen) stays under it. */
export function zoomAt(camera: Camera, at: Point, factor: number, least = 0.05, most = 4): Camera {
  const z = clamp(camera.z * factor, least, most);
  const k = z / camera.z;
  return { x: at.x - (at.x - camera.x) * k, y: at.y - (at.y - camera.y) * k, z };
}

/** The camera that shows all of `world` in a viewport with `margin` pixels around it, never above `mostZoom`. */
export function fitCamera(
  world: Rect,
  viewport: { width: number; height: number },
  margin = 40,
  mostZoom = 1,
): Camera {
  const z = clamp(
    Math.min(
      (viewport.width - 2 * margin) / Math.max(world.width, 1),
      (viewport.height - 2 * margin) / Math.max(world.height, 1),
    ),
    0.05,
    mostZoom,
  );
  return {
    x: viewport.width / 2 - (world.x + world.width / 2) * z,
    y: viewport.height / 2 - (world.y + world.height / 2) * z,
    z,
  };
}
