/** The screens by the first word of the address; each is fetched when first shown: a tablet that joins never loads the desk. */
import { parseRoute } from '#protocol/join.ts';

export const screens = {
  home: () => import('./home/Home.svelte'),
  secure: () => import('./secure/Secure.svelte'),
  desk: () => import('./desk/Desk.svelte'),
  table: () => import('./table/Table.svelte'),
  wall: () => import('./wall/Wall.svelte'),
  report: () => import('./results/Results.svelte'),
};

/** Begins to fetch the screen of an address while the store and the hub are still being asked. */
export function fetchScreen(hash: string): void {
  // Whoever shows the screen meets the error and says it.
  void screens[parseRoute(hash).view]().catch(() => undefined);
}
