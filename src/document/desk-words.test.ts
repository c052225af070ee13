import { expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { createFacilitatorKey } from '#protocol/facilitator.ts';
import { signDeskWord } from '#protocol/desk-word.ts';
import { createRoom } from '../../tests/support/room.ts';

test('what the desk says reaches the tables, and can be taken back', () => {
  const { anna, ben, meet } = createRoom();
  anna.desk.say('message', { id: 'm1', text: 'Tauko' }, 1);
  meet();
  expect(ben.desk.get('message')).toEqual({ id: 'm1', text: 'Tauko' });
  expect(ben.desk.topics).toEqual(['message']);
  anna.desk.say('message', null, 2);
  meet();
  expect(ben.desk.get('message')).toBeNull();
  expect(ben.desk.topics).toEqual([]);
});

test('nobody else can speak as the desk: an own key, another room and another topic are not believed', () => {
  const { anna, ben, key, meet } = createRoom();
  const word = { topic: 'message', seq: 9, at: 1, value: '"Menkää kotiin"' };
  const map = ben.doc.getMap('desk');
  expect(() => ben.desk.say('message', 'x', 1)).toThrow();
  map.set(`${key.fingerprint} message`, signDeskWord('test', word, createFacilitatorKey()));
  map.set(`${key.fingerprint} other`, signDeskWord('test', word, key));
  map.set(`${key.fingerprint} third`, signDeskWord('elsewhere', { ...word, topic: 'third' }, key));
  meet();
  expect(anna.desk.topics).toEqual([]);
  // The control: the same word under its own topic and room is believed.
  map.set(`${key.fingerprint} message`, signDeskWord('test', word, key));
  expect(ben.desk.get('message')).toBe('Menkää kotiin');
});

test('an older word that comes back changes nothing, and the desk says the newer one again', async () => {
  const { anna, ben, chris, key, meet } = createRoom();
  anna.desk.say('message', 'first', 1);
  const old = anna.doc.getMap('desk').get(`${key.fingerprint} message`);
  anna.desk.say('message', 'second', 2);
  meet();
  ben.doc.getMap('desk').set(`${key.fingerprint} message`, old);
  expect(ben.desk.get('message')).toBe('second');
  meet();
  await vi.waitFor(() => {
    meet();
    expect(chris.doc.getMap('desk').get(`${key.fingerprint} message`)).toMatchObject({ word: { seq: 3 } });
  });
  expect(chris.desk.get('message')).toBe('second');
});

test('a word that somebody deletes is said again, also by a desk that has only read it', async () => {
  const { anna, ben, chris, key, meet } = createRoom();
  anna.desk.say('message', 'Tauko', 1);
  meet();
  chris.lead(key); // the desk after a reload
  ben.doc.getMap('desk').delete(`${key.fingerprint} message`);
  Y.applyUpdate(chris.doc, Y.encodeStateAsUpdate(ben.doc));
  await vi.waitFor(() =>
    expect(chris.doc.getMap('desk').get(`${key.fingerprint} message`)).toMatchObject({ word: { seq: 2 } }),
  );
});

test('opening says nothing', () => {
  const { ben } = createRoom();
  let changes = 0;
  ben.doc.on('update', () => changes++);
  expect(ben.desk.get('message')).toBeUndefined();
  expect(changes).toBe(0);
});
