/** What no first screen needs: fetched when it is used, and all of it as soon as the first screen stands and hands are off it. */
import { fetchMethods } from '#methods/known.ts';
import { fetchAllWords } from '#texts/fetch-words.ts';

/** By then the first screen stands, also on a slow tablet. */
const settledMs = 3_000;
/** Nobody has touched the screen for so long: somebody reads or talks. */
const restMs = 2_000;
/** Whoever never takes the hands off waits no longer than this. */
const mostMs = 60_000;
const lookMs = 500;

export const later = {
  /** The workshop as a file. */
  file: async () => {
    const [{ giveFile }, { workshopFile }] = await Promise.all([
      import('./workshops/give-file.ts'),
      import('./workshops/workshop-file.ts'),
    ]);
    return { giveFile, workshopFile };
  },
  /** What the work may look like. */
  example: () => import('./workshops/example.ts'),
  /** An activity may be added when the hub is away. */
  methods: () => fetchMethods(),
  /** Another language may be chosen. Where the app is stored (below), so are its words; read, they would only take memory. */
  words: async () => {
    if (!isSecureContext) await fetchAllWords();
  },
  /** Keeps the app for offline start. */
  storing: () => import('workbox-window'),
};

/** The hub may be gone when they are needed, and on plain http nothing of the app is kept on the device. */
export async function fetchLater(): Promise<void> {
  await quiet;
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-later]'))
    link.rel = link.dataset['later']!;
  for (const fetch of Object.values(later)) await fetch().catch(() => undefined);
}

/**
 * Resolves when the page has stood for a while and nobody touches it. Fetching and storing the app takes the processor and the
 * room's Wi-Fi: not while somebody waits for the first screen, or writes the first note.
 */
export const quiet: Promise<void> = new Promise((resolve) => {
  if (typeof window === 'undefined') return resolve();
  const began = performance.now();
  let touched = -Infinity;
  const touch = () => (touched = performance.now());
  const signs = ['pointerdown', 'pointermove', 'wheel', 'keydown'] as const;
  for (const sign of signs) window.addEventListener(sign, touch, { capture: true, passive: true });
  const looking = setInterval(() => {
    const now = performance.now();
    const isQuiet = now - began >= settledMs && now - touched >= restMs;
    if (!isQuiet && now - began < mostMs) return;
    clearInterval(looking);
    for (const sign of signs) window.removeEventListener(sign, touch, { capture: true });
    resolve();
  }, lookMs);
});
