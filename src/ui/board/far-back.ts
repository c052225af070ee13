/** What lies behind the notes, painted from afar: regions with their titles, and arrows. */
import type { Camera } from '#core/geometry.ts';
import { connectorLine } from './connector.ts';
import type { BoardConnector, BoardRegion } from './item.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import type { PictureContext } from './still-picture.ts';
import { withEllipsis } from './text-fit.ts';

/** Regions with their titles. */
export function paintRegions(
  c: PictureContext,
  regions: readonly BoardRegion[],
  { x, y, z }: Camera,
  palette: Palette,
): void {
  // Titles stay readable from afar: they are what one looks for there.
  const size = Math.max(30 * z, 15);
  c.textBaseline = 'bottom';
  c.font = `650 ${size}px ${palette.fontFamily}`;
  for (const region of regions) {
    const [left, top] = [region.x * z + x, region.y * z + y];
    const [width, height] = [region.width * z, region.height * z];
    c.fillStyle = palette.region;
    c.fillRect(left, top, width, height);
    c.strokeStyle = palette.line;
    c.lineWidth = Math.max(1.5, 3 * z);
    c.setLineDash(region.kind === 'cluster' ? [6, 4] : []);
    c.strokeRect(left, top, width, height);
    c.fillStyle = palette.text;
    const title = shortened(c, region.title, roomForTitle(region, regions, size / z) * z - 2);
    if (title) c.fillText(title, left + 2, top - 2);
  }
  c.setLineDash([]);
}

/**
 * How far a title may run: over the end of its own region, but not into the title of the next one. Board units; `Infinity` when
 * nothing is beside it.
 */
export function roomForTitle(
  region: BoardRegion,
  regions: readonly BoardRegion[],
  titleHeight: number,
): number {
  let room = Infinity;
  for (const other of regions)
    if (other !== region && other.x > region.x && Math.abs(other.y - region.y) < titleHeight * 1.2)
      room = Math.min(room, other.x - region.x);
  return room;
}

/** As much of a title as has room; less than three letters tell nothing. */
function shortened(c: PictureContext, title: string, room: number): string {
  const widthOf = (text: string) => c.measureText(text).width;
  if (room === Infinity || widthOf(title) <= room) return title;
  const short = withEllipsis(title, room, widthOf);
  return short.length < 4 ? '' : short;
}

/** Arrows without their words, which could not be read from here. */
export function paintConnectors(
  c: PictureContext,
  connectors: readonly BoardConnector[],
  scene: Scene,
  { x, y, z }: Camera,
  palette: Palette,
): void {
  if (!connectors.length) return;
  c.strokeStyle = palette.text;
  c.lineWidth = Math.max(1.2, 4 * z);
  c.beginPath();
  for (const connector of connectors) {
    const [from, to] = [scene.get(connector.from), scene.get(connector.to)];
    const line = from && to && connectorLine(scene.place(from), scene.place(to));
    if (!line) continue;
    const at = (p: { x: number; y: number }) => [p.x * z + x, p.y * z + y] as const;
    c.moveTo(...at(line.from));
    c.lineTo(...at(line.to));
    c.moveTo(...at(line.head[0]));
    c.lineTo(...at(line.to));
    c.lineTo(...at(line.head[1]));
  }
  c.stroke();
}
