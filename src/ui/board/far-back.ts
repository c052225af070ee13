/** What lies behind the notes, painted from afar: regions with their titles, and arrows. */
import type { Camera } from '#core/geometry.ts';
import { connectorLine } from './connector.ts';
import type { BoardConnector, BoardRegion } from './item.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
import type { PictureContext } from './still-picture.ts';

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
    c.fillText(region.title, left + 2, top - 2);
  }
  c.setLineDash([]);
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
