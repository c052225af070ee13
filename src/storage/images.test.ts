import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { createId } from '#core/ids.ts';
import { Database, openDatabase } from './database.ts';
import { openImageStore } from './images.ts';
import { wipe } from './wipe.ts';

const photo = { full: new Uint8Array([1, 2, 3]), thumb: new Uint8Array([1]) };

test('a store of version 1 opens with all it held, and has room for photos', async () => {
  const name = createId();
  const old = new Dexie(name);
  old.version(1).stores({
    workshops: 'id',
    updates: '++id, doc',
    snapshots: 'doc',
    broken: '++id, doc',
    privateNotes: 'id, workshop, [activity+seat]',
    settings: 'key',
  });
  await old.table('workshops').put({ id: 'w1', title: 'Aamu' });
  await old.table('updates').add({ doc: 'w1', bytes: new Uint8Array([0, 0]), crc: 1 });
  old.close();
  const opened = await openDatabase({ name });
  if (!opened.ok) throw new Error(opened.error);
  expect(await opened.value.workshops.toArray()).toEqual([{ id: 'w1', title: 'Aamu' }]);
  expect(await opened.value.updates.count()).toBe(1);
  expect(await openImageStore(opened.value, 'w1').put('a', photo, false)).toBe(true);
});

test('photos are kept by workshop until the hub has them, and go with the workshop', async () => {
  const db = new Database(createId());
  const [one, two] = [openImageStore(db, 'w1'), openImageStore(db, 'w2')];
  await one.put('a', photo, false);
  await one.put('b', photo, true);
  await two.put('a', photo, false);
  expect(await one.unsent()).toEqual(['a']);
  await one.markSent('a');
  await one.put('a', photo, false); // the same photo again: the hub still has it
  expect([await one.unsent(), await two.unsent()]).toEqual([[], ['a']]);
  expect(Object.keys(await one.all())).toEqual(['a', 'b']);

  const wiped = await wipe(db, 'w1', null);
  expect(wiped.ok && wiped.value.images).toBe(2);
  expect(await one.get('a')).toBeUndefined();
  expect(await two.get('a')).toMatchObject(photo);
});

test('a device without room says so', async () => {
  const db = new Database(createId());
  const store = openImageStore(db, 'w1');
  await db.open();
  db.close();
  expect(await store.put('a', photo, false)).toBe(false);
});
