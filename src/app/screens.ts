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

/** The tables' views of all methods by their paths. */
const tables = import.meta.glob('../methods/*/Table.svelte');
const lastMethodKey = 'flappi:method';
/** Before a tablet has been anywhere: most workshops have one. */
const likely = 'board';

/** Begins to fetch the screen of an address, and what it will most likely show, while the store and the hub are being asked. */
export function fetchScreen(hash: string): void {
  const { view } = parseRoute(hash);
  // Whoever shows the screen meets the error and says it.
  void screens[view]().catch(() => undefined);
  if (view === 'table') void tables[`../methods/${lastMethod()}/Table.svelte`]?.().catch(() => undefined);
}

function lastMethod(): string {
  try {
    return localStorage.getItem(lastMethodKey) ?? likely;
  } catch {
    return likely; // storage refused
  }
}

/** The room is at work with this method: the next start of this device fetches it at once. */
export function rememberMethod(id: string): void {
  try {
    localStorage.setItem(lastMethodKey, id);
  } catch {
    // storage refused: the next start is a little slower
  }
}
