import { fetchAllWords } from '#texts/fetch-words.ts';

/** The screens by the first word of the address; each is fetched when first shown: a tablet that joins never loads the desk. */
export const screens = {
  home: () => inAllLanguages(import('./home/Home.svelte')),
  secure: () => import('./secure/Secure.svelte'),
  desk: () => inAllLanguages(import('./desk/Desk.svelte')),
  table: () => import('./table/Table.svelte'),
  wall: () => import('./wall/Wall.svelte'),
  report: () => inAllLanguages(import('./results/Results.svelte')),
};

/** What is made here (examples, join sheets, reports) may be in another language than the device's own. */
const inAllLanguages = async <T>(screen: Promise<T>): Promise<T> =>
  (await Promise.all([screen, fetchAllWords()]))[0];

/** The tables' views of all methods by their paths. */
const tables = import.meta.glob('../methods/*/Table.svelte');
const lastMethodKey = 'flappi:method';
/** Before a tablet has been anywhere: most workshops have one. */
const likely = 'board';

/**
 * Begins to fetch the screen of an address, and what it will most likely show, while the rest of the app is on its way. Only the
 * first word is read here: whether the address holds is for the app to say (`#protocol/join.ts`).
 */
export function fetchScreen(hash: string): void {
  const word = /^#?\/?(\w*)/.exec(hash)![1]!;
  const view = word in screens ? (word as keyof typeof screens) : 'home';
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
