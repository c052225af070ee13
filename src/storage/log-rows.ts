/** The rows of one document's log: read, append, compact. Every function is one transaction. */
import * as Y from 'yjs';
import { crc32 } from '#core/bytes.ts';
import type { BrokenRow, Database, SnapshotRow, UpdateRow } from './database.ts';

export interface StoredLog {
  snapshot: SnapshotRow | null;
  updates: UpdateRow[];
  /** Rows found damaged now and set aside. */
  broken: number;
  /** Rows ever written that the database still accounts for. */
  total: number;
}

const isWhole = (row: { bytes: Uint8Array; crc: number }): boolean =>
  row.bytes instanceof Uint8Array && crc32(row.bytes) === row.crc;

async function countRows(db: Database, doc: string): Promise<number> {
  const snapshot = await db.snapshots.get(doc);
  const broken = await db.broken.where('doc').equals(doc).toArray();
  const updates = await db.updates.where('doc').equals(doc).count();
  return (snapshot?.rows ?? 0) + updates + broken.reduce((sum, row) => sum + row.rows, 0);
}

function setAside(db: Database, row: UpdateRow | SnapshotRow, why: BrokenRow['why']): Promise<unknown> {
  const kept = { doc: row.doc, bytes: row.bytes, why, rows: 'rows' in row ? row.rows : 1, at: Date.now() };
  const removed = 'rows' in row ? db.snapshots.delete(row.doc) : db.updates.delete(row.id);
  return removed.then(() => db.broken.add(kept));
}

const tables = (db: Database) => [db.updates, db.snapshots, db.broken];

/** Reads a document's log; damaged rows are set aside so that they never stop the others. */
export async function readRows(db: Database, doc: string): Promise<StoredLog> {
  // Only to read: what may write waits for others that write, and for the disk at its end.
  const [stored, rows, aside] = await db.transaction('r', tables(db), () =>
    Promise.all([
      db.snapshots.get(doc),
      db.updates.where('doc').equals(doc).sortBy('id'),
      db.broken.where('doc').equals(doc).toArray(),
    ]),
  );
  const found = [...(stored ? [stored] : []), ...rows];
  const bad = found.filter((row) => !isWhole(row));
  if (bad.length > 0) await setAsideRows(db, bad, 'checksum');
  const standsFor = (all: readonly (UpdateRow | SnapshotRow | BrokenRow)[]) =>
    all.reduce((sum, row) => sum + ('rows' in row ? row.rows : 1), 0);
  return {
    snapshot: stored && !bad.includes(stored) ? stored : null,
    updates: rows.filter((row) => !bad.includes(row)),
    broken: bad.length,
    total: standsFor(found) + standsFor(aside),
  };
}

/** Sets rows aside: damaged ones, or such as have the right checksum and yet could not be applied. */
export function setAsideRows(
  db: Database,
  rows: readonly (UpdateRow | SnapshotRow)[],
  why: BrokenRow['why'],
): Promise<void> {
  return db.transaction('rw', tables(db), async () => {
    for (const row of rows) await setAside(db, row, why);
  });
}

/**
 * Appends updates, each as one row. Resolves after the commit has reached the disk. All rows are counted only if asked for: that reads
 * the whole snapshot, a quarter of a megabyte on a large board, and this is called for every few letters.
 */
export function appendRows(
  db: Database,
  doc: string,
  updates: readonly Uint8Array[],
  counted: boolean,
): Promise<{ ids: number[]; total: number | null }> {
  return db.transaction('rw', tables(db), async () => {
    const ids: number[] = [];
    for (const bytes of updates) ids.push(await db.updates.add({ doc, bytes, crc: crc32(bytes) }));
    return { ids, total: counted ? await countRows(db, doc) : null };
  });
}

/**
 * Merges all rows into one snapshot. `state` is the live document, which already holds the rows in `known` and the snapshot with
 * the checksum `knownSnapshot`; what other tabs wrote meanwhile is merged in from the database.
 */
export function compactRows(
  db: Database,
  doc: string,
  state: Y.Doc,
  known: ReadonlySet<number>,
  knownSnapshot: number | null,
): Promise<{ total: number; crc: number; bytes: number }> {
  return db.transaction('rw', tables(db), async () => {
    const before = await db.snapshots.get(doc);
    const rows = await db.updates.where('doc').equals(doc).toArray();
    const parts = [Y.encodeStateAsUpdate(state)];
    if (before && before.crc !== knownSnapshot) {
      if (isWhole(before)) parts.push(before.bytes);
      else await setAside(db, before, 'checksum');
    }
    let merged = before && (before.crc === knownSnapshot || isWhole(before)) ? before.rows : 0;
    for (const row of rows) {
      if (!known.has(row.id) && !isWhole(row)) {
        await setAside(db, row, 'checksum');
        continue;
      }
      if (!known.has(row.id)) parts.push(row.bytes);
      merged++;
    }
    const bytes = parts.length === 1 ? parts[0]! : Y.mergeUpdates(parts);
    const crc = crc32(bytes);
    await db.snapshots.put({ doc, bytes, crc, rows: merged });
    await db.updates.bulkDelete(rows.map((row) => row.id));
    return { total: await countRows(db, doc), crc, bytes: bytes.length };
  });
}
