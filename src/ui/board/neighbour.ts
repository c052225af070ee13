/** Which note the arrow keys lead to. */
import type { Point } from '#core/geometry.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

export const directionOf: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

export const stepOf: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The nearest place in a direction, seen from `from`; `null` when there is none that way.
 * Going sideways counts double, so that the keys follow rows and columns before they jump across.
 */
export function neighbour<T extends Point & { id: string }>(
  places: Iterable<T>,
  from: Point & { id: string },
  direction: Direction,
): T | null {
  const step = stepOf[direction];
  let best: T | null = null;
  let least = Infinity;
  for (const place of places) {
    if (place.id === from.id) continue;
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const ahead = dx * step.x + dy * step.y;
    const aside = Math.abs(dx * step.y + dy * step.x);
    if (ahead <= 0 || aside > ahead * 3) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [least, best] = [cost, place];
  }
  return best;
}
