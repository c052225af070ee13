import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { createId } from '#core/ids.ts';
import { z } from '#core/zod.ts';
import { Database } from './database.ts';
import { openLog } from './document-log.ts';
import { openPrivateNotes, type PrivateNote } from './private-notes.ts';
import type { KeyStore } from './second-place.ts';
import { openSettings } from './settings.ts';
import { wipe } from './wipe.ts';
import { openWorkshops, type KnownWorkshop } from './workshops.ts';

const workshop = (id: string, openedAt: number): KnownWorkshop => ({
  id,
  title: `Workshop ${id}`,
  key: 'k',
  facilitator: 'f',
  openedAt,
  createdAt: 0,
});
const place = { workshop: 'w1', activity: 'a1', seat: 'sun' };
const note = (id: string, order: string, seat = 'sun'): PrivateNote => ({
  ...place,
  id,
  seat,
  order,
  text: `note ${id}`,
  createdAt: 0,
});

describe.each([
  ['in the database', () => new Database(createId())],
  ['in memory', () => null],
])('shelves %s', (_, open) => {
  test('workshops come newest first', async () => {
    const workshops = openWorkshops(open());
    await workshops.put(workshop('old', 1));
    await workshops.put(workshop('new', 2));
    expect((await workshops.list()).map((w) => w.id)).toEqual(['new', 'old']);
    await workshops.remove('new');
    expect(await workshops.get('new')).toBeUndefined();
    expect((await workshops.list()).map((w) => w.id)).toEqual(['old']);
  });

  test('private notes are watched in their order and belong to one seat', async () => {
    const notes = openPrivateNotes(open(), place);
    const seen: string[][] = [];
    const stop = notes.watch((list) => seen.push(list.map((n) => n.id)));
    await notes.put(note('b', 'a1'));
    await notes.put(note('a', 'a0'));
    await notes.put(note('bens', 'a2', 'moon'));
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['a', 'b']));
    await notes.remove('b');
    await vi.waitFor(() => expect(seen.at(-1)).toEqual(['a']));
    stop();
  });

  test('a damaged setting is the default', async () => {
    const settings = openSettings(open());
    const language = z.enum(['fi', 'sv', 'en']);
    expect(await settings.get('language', language, 'fi')).toBe('fi');
    await settings.set('language', 'sv');
    expect(await settings.get('language', language, 'fi')).toBe('sv');
    await settings.set('language', { broken: true });
    expect(await settings.get('language', language, 'fi')).toBe('fi');
  });
});

test('wiping one workshop leaves the other; wiping all leaves nothing and says what went', async () => {
  const db = new Database(createId());
  const map = new Map<string, string>();
  const keys: KeyStore = {
    getItem: (k) => map.get(k) ?? null,
    setItem: (k, v) => void map.set(k, v),
    removeItem: (k) => void map.delete(k),
    key: (i) => [...map.keys()][i] ?? null,
    get length() {
      return map.size;
    },
  };
  for (const id of ['w1', 'w2']) {
    await openWorkshops(db).put(workshop(id, 1));
    const doc = new Y.Doc();
    const log = openLog(db, id, doc, { keys, batchMs: 1 });
    doc.getMap('notes').set('a', 'Anna');
    await log.destroy();
  }
  await openPrivateNotes(db, place).put(note('a', 'a0'));
  await openSettings(db).set('language', 'sv');
  map.set('someone else', 'stays');

  const nothing = {
    workshops: 0,
    documentRows: 0,
    privateNotes: 0,
    images: 0,
    settings: 0,
    entries: 0,
    caches: 0,
    looks: 0,
  };
  expect(await wipe(db, 'w1', keys)).toEqual({
    ok: true,
    value: { ...nothing, workshops: 1, documentRows: 1, privateNotes: 1, entries: 1 },
  });
  expect((await openWorkshops(db).list()).map((w) => w.id)).toEqual(['w2']);
  expect(await wipe(db, undefined, keys)).toEqual({
    ok: true,
    value: { ...nothing, workshops: 1, documentRows: 1, settings: 1, entries: 1 },
  });
  for (const table of db.tables) expect(await table.count()).toBe(0);
  expect([...map.keys()]).toEqual(['someone else']);
});
