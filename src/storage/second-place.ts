/** The second place: how much a document's log should hold, kept outside the database so that a shortened store is noticed. */
import { z } from '#core/zod.ts';

const placeSchema = z.object({
  /** Rows ever written, whether still single or merged into the snapshot. */
  written: z.int(),
  /** Highest row id seen. */
  lastId: z.int(),
  /** CRC-32 of the newest snapshot; `null` before the first. */
  snapshot: z.nullable(z.number()),
});
export type Place = z.infer<typeof placeSchema>;

const prefix = 'flappi:log:';

/** The part of localStorage that is used here. */
export type KeyStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> &
  Partial<Pick<Storage, 'key' | 'length'>>;

/** The browser's localStorage; `null` where there is none or it is refused. */
export function localKeyStore(): KeyStore | null {
  try {
    return typeof localStorage === 'undefined' ? null : localStorage;
  } catch {
    return null; // reading the property throws when storage is blocked
  }
}

/** What should be there; `null` when nothing was noted or the note is unreadable. */
export function readPlace(store: KeyStore | null, doc: string): Place | null {
  try {
    const parsed = placeSchema.safeParse(JSON.parse(store?.getItem(prefix + doc) ?? 'null'));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Notes what is there now. A full or refused localStorage costs only the comparison, so it is not an error. */
export function writePlace(store: KeyStore | null, doc: string, place: Place): void {
  try {
    store?.setItem(prefix + doc, JSON.stringify(place));
  } catch {
    // the log itself is safe in the database
  }
}

/** Forgets one document, or all of them. Returns how many entries there were. */
export function forgetPlaces(store: KeyStore | null, doc?: string): number {
  if (!store) return 0;
  const names = Array.from({ length: store.length ?? 0 }, (_, i) => store.key?.(i) ?? '').filter((name) =>
    doc === undefined ? name.startsWith('flappi:') : name === prefix + doc,
  );
  for (const name of names) store.removeItem(name);
  return names.length;
}
