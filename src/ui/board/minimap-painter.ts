/** The small map of a board: how the world is laid into it, and its picture. */
import type { Camera, Point, Rect } from '#core/geometry.ts';
import { noteSize, type BoardItem } from './item.ts';
import type { Palette } from './palette.ts';
import type { PictureContext } from './still-picture.ts';

/** Fewer notes than this need no map. */
export const leastNotes = 12;

const rim = 4;

/** The camera of the map itself, around everything there is. */
export function mapCamera(world: Rect, size: { width: number; height: number }): Camera {
  const across = (size.width - 2 * rim) / Math.max(world.width, 1);
  const down = (size.height - 2 * rim) / Math.max(world.height, 1);
  const z = Math.min(across, down);
  return {
    x: size.width / 2 - (world.x + world.width / 2) * z,
    y: size.height / 2 - (world.y + world.height / 2) * z,
    z,
  };
}

/** Where the view lies on the map, in map pixels. */
export function viewOnMap(map: Camera, view: Camera, viewport: { width: number; height: number }): Rect {
  const k = map.z / view.z;
  return {
    x: map.x - view.x * k,
    y: map.y - view.y * k,
    width: viewport.width * k,
    height: viewport.height * k,
  };
}

/** The camera that has the world point under `at` (map pixels) in the middle of the view. */
export function cameraAt(
  map: Camera,
  at: Point,
  view: Camera,
  viewport: { width: number; height: number },
): Camera {
  const world = { x: (at.x - map.x) / map.z, y: (at.y - map.y) / map.z };
  return { x: viewport.width / 2 - world.x * view.z, y: viewport.height / 2 - world.y * view.z, z: view.z };
}

/** True when the map would tell something the view does not. */
export function mapIsUseful(
  count: number,
  world: Rect | null,
  view: Camera,
  viewport: { width: number; height: number },
): boolean {
  if (count < leastNotes || !world) return false;
  const left = world.x * view.z + view.x;
  const top = world.y * view.z + view.y;
  return (
    left < -1 ||
    top < -1 ||
    left + world.width * view.z > viewport.width + 1 ||
    top + world.height * view.z > viewport.height + 1
  );
}

/** What a map was painted from. */
export interface Painted {
  items: readonly BoardItem[];
  world: Rect;
  /** Device pixels per CSS pixel. */
  pixels: number;
}

/** True when two maps show the same: it is asked for with every letter that somebody writes, and a letter is not on the map. */
export function looksAlike(a: Painted, b: Painted): boolean {
  const sides = ['x', 'y', 'width', 'height'] as const;
  return (
    a.pixels === b.pixels &&
    a.items.length === b.items.length &&
    sides.every((side) => a.world[side] === b.world[side]) &&
    a.items.every((item, i) => {
      const other = b.items[i]!;
      return item === other || (item.x === other.x && item.y === other.y && item.colour === other.colour);
    })
  );
}

/** Paints the notes as dots of their colour. */
export function paintMap(
  context: PictureContext,
  items: readonly BoardItem[],
  map: Camera,
  palette: Palette,
  pixels: number,
): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = palette.region;
  context.fillRect(0, 0, width, height);
  context.setTransform(pixels, 0, 0, pixels, 0, 0);
  const side = Math.max(1.5, noteSize * map.z);
  context.fillStyle = palette.line;
  // A thin rim, so that pale papers are seen on the pale ground.
  for (const { x, y } of items)
    context.fillRect(x * map.z + map.x - 0.5, y * map.z + map.y - 0.5, side + 1, side + 1);
  for (const { x, y, colour } of items) {
    context.fillStyle = palette.paper[colour];
    context.fillRect(x * map.z + map.x, y * map.z + map.y, side, side);
  }
}
