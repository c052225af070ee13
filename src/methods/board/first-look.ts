/** The first look at a board: everything in sight, on a phone the beginning, so that it can be read. */
import { fitCamera } from '#core/geometry.ts';
import type { BoardApi } from '#ui/board/item.ts';

/** Below this the words on notes are not drawn. */
const leastReadableZoom = 0.4;

export function lookFirst(api: BoardApi): void {
  const bounds = api.bounds();
  const all = bounds && fitCamera(bounds, api.viewport());
  if (!bounds || !all || all.z >= leastReadableZoom) return api.fit();
  const z = leastReadableZoom;
  api.setCamera({ x: 16 - bounds.x * z, y: 56 - bounds.y * z, z });
}
