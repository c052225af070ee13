/** Which notes a line drawn by hand goes around. */
import { boundsOf, type Point, type Rect } from '#core/geometry.ts';

/** True when `p` lies inside the closed polygon, by counting crossings to its right. */
export function insidePolygon(polygon: readonly Point[], p: Point): boolean {
  let inside = false;
  for (let i = 0, j = polygon.length - 1; i < polygon.length; j = i++) {
    const a = polygon[i]!;
    const b = polygon[j]!;
    if (a.y > p.y !== b.y > p.y && p.x < ((b.x - a.x) * (p.y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}

/** The rectangle around a line. */
export const polygonBounds = (polygon: readonly Point[]): Rect | null =>
  boundsOf(polygon.map((p) => ({ ...p, width: 0, height: 0 })));
