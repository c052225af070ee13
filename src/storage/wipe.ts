/** Gives the device back clean, and says what was removed. */
import { err, ok, type Result } from '#core/result.ts';
import type { Database } from './database.ts';
import { forgetPlaces, localKeyStore, type KeyStore } from './second-place.ts';

export interface WipeReport {
  workshops: number;
  /** Rows of documents: updates, snapshots and what was set aside. */
  documentRows: number;
  privateNotes: number;
  /** Photos. */
  images: number;
  settings: number;
  /** Entries of localStorage. */
  entries: number;
  caches: number;
  /** Entries of sessionStorage: how this tab looked at things. */
  looks: number;
}

/**
 * Removes one workshop with its document, keys and private notes, or everything when `workshop` is left out. Close the document's
 * log first, or it writes again. The program itself (the precache of the service worker) is nobody's data and stays.
 */
export async function wipe(
  db: Database | null,
  workshop?: string,
  keys: KeyStore | null = localKeyStore(),
): Promise<Result<WipeReport, 'failed'>> {
  const report: WipeReport = {
    workshops: 0,
    documentRows: 0,
    privateNotes: 0,
    images: 0,
    settings: 0,
    entries: 0,
    caches: 0,
    looks: 0,
  };
  try {
    if (db) await db.transaction('rw', db.tables, () => wipeTables(db, workshop, report));
    report.entries = forgetPlaces(keys, workshop);
    report.looks = forgetLooks();
    if (workshop === undefined) report.caches = await wipeCaches();
    return ok(report);
  } catch {
    return err('failed');
  }
}

async function wipeTables(db: Database, workshop: string | undefined, report: WipeReport): Promise<void> {
  const documents = [db.updates, db.snapshots, db.broken];
  if (workshop !== undefined) {
    report.workshops = await db.workshops.where('id').equals(workshop).delete();
    for (const table of documents) report.documentRows += await table.where('doc').equals(workshop).delete();
    report.privateNotes = await db.privateNotes.where('workshop').equals(workshop).delete();
    report.images = await db.images.where('workshop').equals(workshop).delete();
    return;
  }
  report.workshops = await db.workshops.count();
  for (const table of documents) report.documentRows += await table.count();
  report.privateNotes = await db.privateNotes.count();
  report.images = await db.images.count();
  report.settings = await db.settings.count();
  // Cleared and not deleted: deleting waits for every other tab to close.
  for (const table of db.tables) await table.clear();
}

/** All of them: they belong to this tab alone, and none says which workshop it was. */
function forgetLooks(): number {
  try {
    const count = sessionStorage.length;
    sessionStorage.clear();
    return count;
  } catch {
    return 0; // none, or refused: nothing was kept in it
  }
}

async function wipeCaches(): Promise<number> {
  if (typeof caches === 'undefined') return 0; // plain http
  const names = (await caches.keys()).filter((name) => !name.includes('precache'));
  for (const name of names) await caches.delete(name);
  return names.length;
}
