import 'fake-indexeddb/auto';
import type { DBCore } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { createId } from '#core/ids.ts';
import { Database, openDatabase } from './database.ts';
import { openLog, type LogTuning } from './document-log.ts';
import { readPlace, type KeyStore } from './second-place.ts';

const memoryKeys = (): KeyStore => {
  const map = new Map<string, string>();
  return {
    getItem: (k) => map.get(k) ?? null,
    setItem: (k, v) => void map.set(k, v),
    removeItem: (k) => void map.delete(k),
  };
};

/** One device: its database and second place outlive every page that is opened on it. */
function device() {
  const name = createId();
  const keys = memoryKeys();
  return {
    name,
    keys,
    async page(tuning: LogTuning = {}) {
      const db = new Database(name);
      const doc = new Y.Doc();
      const log = openLog(db, 'w1', doc, { keys, batchMs: 1, retryMs: 20, ...tuning });
      const report = await log.loaded;
      return { db, doc, log, report, notes: doc.getMap<string>('notes') };
    },
  };
}

describe('a document on the device', () => {
  test('what was acknowledged is there after a crash', async () => {
    const tablet = device();
    const anna = await tablet.page();
    anna.notes.set('a', 'Anna: more light');
    anna.notes.set('b', 'Ben: fewer chairs');
    expect(anna.log.status).toBe('saving');
    await anna.log.whenSaved();
    expect(anna.log.status).toBe('saved');
    expect([anna.log.editCount, anna.log.savedCount]).toEqual([2, 2]);

    // No destroy: the page is simply gone.
    const again = await tablet.page();
    expect(again.notes.toJSON()).toEqual({ a: 'Anna: more light', b: 'Ben: fewer chairs' });
    expect(again.report).toEqual({ rows: 1, broken: 0, missing: 0 });
  });

  test('control: an edit that was not acknowledged is not there yet', async () => {
    const tablet = device();
    const anna = await tablet.page({ batchMs: 60_000 });
    anna.notes.set('a', 'Anna: more light');
    expect((await tablet.page()).notes.size).toBe(0);
    await anna.log.destroy();
    expect((await tablet.page()).notes.size).toBe(1);
  });

  test('edits from another device are kept like own ones, and loading is not an edit', async () => {
    const tablet = device();
    const anna = await tablet.page();
    const ben = new Y.Doc();
    ben.getMap('notes').set('b', 'Ben');
    Y.applyUpdate(anna.doc, Y.encodeStateAsUpdate(ben), 'peers');
    await anna.log.whenSaved();
    const again = await tablet.page();
    expect(again.notes.get('b')).toBe('Ben');
    expect(again.log.editCount).toBe(0);
  });

  test('a damaged row is set aside and reported once; the others are there', async () => {
    const tablet = device();
    const anna = await tablet.page();
    for (const id of ['a', 'b', 'c']) {
      anna.notes.set(id, id);
      await anna.log.whenSaved();
    }
    const row = (await anna.db.updates.toArray())[2]!;
    row.bytes[row.bytes.length - 1]! ^= 255;
    await anna.db.updates.put(row);

    const again = await tablet.page();
    expect(again.report).toEqual({ rows: 2, broken: 1, missing: 0 });
    expect(again.notes.toJSON()).toEqual({ a: 'a', b: 'b' });
    expect(await again.db.broken.toArray()).toMatchObject([{ doc: 'w1', why: 'checksum', bytes: row.bytes }]);
    expect((await tablet.page()).report).toEqual({ rows: 2, broken: 0, missing: 0 });
  });

  test('a row that Yjs cannot read is set aside although its checksum is right', async () => {
    const tablet = device();
    const anna = await tablet.page();
    anna.notes.set('a', 'a');
    await anna.log.whenSaved();
    const bytes = new Uint8Array([1, 1, 1]);
    const { crc32 } = await import('#core/bytes.ts');
    await anna.db.updates.add({ doc: 'w1', bytes, crc: crc32(bytes) });
    const again = await tablet.page();
    expect(again.report).toMatchObject({ rows: 1, broken: 1 });
    expect(again.notes.get('a')).toBe('a');
  });

  test('a shortened store is noticed by the second place', async () => {
    const tablet = device();
    const anna = await tablet.page();
    for (const id of ['a', 'b', 'c']) {
      anna.notes.set(id, id);
      await anna.log.whenSaved();
    }
    expect(readPlace(tablet.keys, 'w1')).toMatchObject({ written: 3 });
    await anna.db.updates.where('id').above(1).delete();
    // Control: without the second place the store looks perfectly well.
    expect((await tablet.page({ keys: memoryKeys() })).report).toEqual({ rows: 1, broken: 0, missing: 0 });
    expect((await tablet.page()).report).toEqual({ rows: 1, broken: 0, missing: 2 });
    await anna.db.delete();
    expect((await tablet.page()).report).toEqual({ rows: 0, broken: 0, missing: 3 });
  });

  test('what several tabs have written by turns is missed, each row of it', async () => {
    const tablet = device();
    const [anna, ben] = [await tablet.page(), await tablet.page()];
    for (const [page, key] of [
      [anna, 'a'],
      [ben, 'b'],
      [anna, 'c'],
      [ben, 'd'],
    ] as const) {
      page.notes.set(key, 'written');
      await page.log.whenSaved();
    }
    expect((await tablet.page()).report).toEqual({ rows: 4, broken: 0, missing: 0 });
    const ids = await anna.db.updates.toCollection().primaryKeys();
    await anna.db.updates.delete(ids[1]!);
    expect((await tablet.page()).report).toEqual({ rows: 3, broken: 0, missing: 1 });
  });

  test('many rows become one snapshot and nothing is missed', async () => {
    const tablet = device();
    const anna = await tablet.page({ mostRows: 5 });
    for (let i = 0; i < 12; i++) {
      anna.notes.set(`n${i}`, 'x');
      await anna.log.whenSaved();
    }
    await anna.log.destroy();
    expect(await anna.db.updates.count()).toBeLessThan(5);
    const again = await tablet.page();
    expect(again.notes.size).toBe(12);
    expect(again.report).toMatchObject({ broken: 0, missing: 0 });
    // A lost snapshot is noticed too.
    await again.db.snapshots.clear();
    expect((await tablet.page()).report.missing).toBeGreaterThan(5);
  });

  test('two tabs that compact against each other keep what both wrote', async () => {
    const tablet = device();
    const [anna, ben] = await Promise.all([tablet.page({ mostRows: 3 }), tablet.page({ mostRows: 3 })]);
    for (let i = 0; i < 20; i++) {
      anna.notes.set(`anna${i}`, 'x');
      ben.notes.set(`ben${i}`, 'x');
      await (i % 3 === 0 ? anna : ben).log.whenSaved();
    }
    await Promise.all([anna.log.destroy(), ben.log.destroy()]);
    const again = await tablet.page();
    expect(again.notes.size).toBe(40);
    expect(again.report).toMatchObject({ broken: 0, missing: 0 });
  });
});

describe('when the store fails', () => {
  const failWith = (db: Database, failure: () => Error | null) =>
    db.use({
      stack: 'dbcore',
      name: 'fail',
      create: (core: DBCore): DBCore => ({
        ...core,
        table: (name) => {
          const table = core.table(name);
          return {
            ...table,
            mutate: (request) => {
              const error = failure();
              return error ? Promise.reject(error) : table.mutate(request);
            },
          };
        },
      }),
    });

  test('a full device keeps the edits in hand, says so, and saves them when there is room', async () => {
    const tablet = device();
    const db = new Database(tablet.name);
    let full = true;
    // As Dexie reports it: the quota hides inside an abort.
    failWith(db, () =>
      full ? Object.assign(new Error('aborted'), { inner: { name: 'QuotaExceededError' } }) : null,
    );
    const doc = new Y.Doc();
    const log = openLog(db, 'w1', doc, { keys: tablet.keys, batchMs: 1, retryMs: 5 });
    const seen: unknown[] = [];
    log.onStatus((status) => seen.push(status));
    doc.getMap('notes').set('a', 'Anna');
    await vi.waitFor(() => expect(log.status).toEqual({ problem: 'full' }));
    doc.getMap('notes').set('b', 'Ben');
    expect(log.savedCount).toBe(0);
    expect(seen).not.toContain('saved');
    expect((await tablet.page()).notes.size).toBe(0);

    full = false; // it tries again by itself
    await log.whenSaved();
    expect(log.status).toBe('saved');
    expect((await tablet.page()).notes.toJSON()).toEqual({ a: 'Anna', b: 'Ben' });
  });

  test('retry() does not wait for the next turn', async () => {
    const tablet = device();
    const db = new Database(tablet.name);
    let broken = true;
    failWith(db, () => (broken ? new Error('disk') : null));
    const doc = new Y.Doc();
    const log = openLog(db, 'w1', doc, { keys: tablet.keys, batchMs: 1, retryMs: 600_000 });
    doc.getMap('notes').set('a', 'Anna');
    await vi.waitFor(() => expect(log.status).toEqual({ problem: 'error' }));
    broken = false;
    log.retry();
    await log.whenSaved();
    expect((await tablet.page()).notes.size).toBe(1);
  });

  test('without a store the document lives in memory and the status never says saved', async () => {
    const doc = new Y.Doc();
    const log = openLog(null, 'w1', doc);
    expect(await log.loaded).toEqual({ rows: 0, broken: 0, missing: 0 });
    doc.getMap('notes').set('a', 'Anna');
    await log.destroy();
    expect([log.status, log.savedCount]).toEqual([{ problem: 'refused' }, 0]);
  });
});

describe('opening', () => {
  test('a store of a newer version is left alone', async () => {
    const name = createId();
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 9 * 10);
      request.onupgradeneeded = () => request.result.createObjectStore('updates', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
    });
    newer.close();
    expect(await openDatabase({ name })).toEqual({ ok: false, error: 'newer' });
    const found = (await indexedDB.databases()).find((one) => one.name === name);
    expect(found?.version).toBe(90); // control: Dexie alone opens it and "repairs" it to 91
  });

  test('an upgrade in another tab stops this one, and later edits say that they are not saved', async () => {
    const name = createId();
    const events: string[] = [];
    const opened = await openDatabase({ name, onEvent: (event) => events.push(event) });
    if (!opened.ok) throw new Error(opened.error);
    const doc = new Y.Doc();
    const log = openLog(opened.value, 'w1', doc, { keys: null, batchMs: 1, retryMs: 5 });
    await log.loaded;
    const upgraded = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 9 * 10);
      request.onsuccess = () => resolve(request.result);
    });
    expect(events).toEqual(['other-version']);
    doc.getMap('notes').set('a', 'Anna');
    await vi.waitFor(() => expect(log.status).toEqual({ problem: 'refused' }));
    upgraded.close();
    await log.destroy();
  });

  test('a browser that gives no store is told from a failure', async () => {
    const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw Object.assign(new Error('no'), { name: 'SecurityError' });
    });
    try {
      expect(await openDatabase({ name: createId() })).toEqual({ ok: false, error: 'refused' });
    } finally {
      spy.mockRestore();
    }
  });
});
