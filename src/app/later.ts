/** Parts of the app that no first screen needs: fetched when they are used, and all of them once the first screen stands. */
import { fetchMethods } from '#methods/known.ts';

/** By then the first screen stands, also on a slow tablet. */
export const settledMs = 3_000;

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
  methods: fetchMethods,
  /** Keeps the app for offline start. */
  storing: () => import('workbox-window'),
};

/** The hub may be gone when they are needed, and on plain http nothing of the app is kept on the device. */
export function fetchLater(): void {
  setTimeout(() => {
    for (const fetch of Object.values(later)) void fetch().catch(() => undefined);
  }, settledMs);
}
