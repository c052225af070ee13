// @vitest-environment node
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { deleteAll } from '../../tests/fuzz/bombs.ts';
import { honestRoom, noteCount, noteText } from '../../tests/fuzz/mutations.ts';
import { mendLosses } from './mender.ts';

const { state } = honestRoom();
type Notes = Y.Map<Y.Map<unknown>>;

/** A hub's document: nobody there has asked for the roots by their kind. */
function hubWith(watched: boolean): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  if (watched) mendLosses(doc);
  return doc;
}
const textsOf = (doc: Y.Doc) => {
  const notes: Notes = doc.getMap('notes');
  return Array.from({ length: noteCount }, (_, i) => {
    const note = notes.get(`n${i}`);
    return note instanceof Y.Map ? String(note.get('text')) : 'gone';
  });
};
const whole = Array.from({ length: noteCount }, (_, i) => noteText(i));

/** What somebody with the room key makes of the workshop. */
function attack(change: (notes: Notes, doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(doc.getMap('notes'), doc));
  return Y.encodeStateAsUpdate(doc, before);
}
const attacks: Record<string, () => Uint8Array> = {
  'eight bytes that delete everything': deleteAll,
  'items deleted one by one': () => attack((notes) => [...notes.keys()].forEach((key) => notes.delete(key))),
  'items replaced by a word': () =>
    attack((notes) => [...notes.keys()].forEach((key) => notes.set(key, 'ohi' as never))),
  'items replaced by empty ones': () =>
    attack((notes) => [...notes.keys()].forEach((key) => notes.set(key, new Y.Map()))),
  'texts deleted out of the items': () => attack((notes) => notes.forEach((note) => note.delete('text'))),
  'texts replaced by a number': () => attack((notes) => notes.forEach((note) => note.set('text', 1))),
};

test.each(Object.keys(attacks))('%s: all notes are back, on every device', (name) => {
  const hub = hubWith(true);
  const tablet = new Y.Doc();
  Y.applyUpdate(tablet, state);
  hub.on('update', (update: Uint8Array) => Y.applyUpdate(tablet, update));
  Y.applyUpdate(hub, attacks[name]!());
  expect(textsOf(hub)).toEqual(whole);
  expect(textsOf(tablet)).toEqual(whole);
  expect((hub.getMap('notes') as Notes).get('n3')?.toJSON()).toEqual({
    text: noteText(3),
    made: JSON.stringify({ order: 'a3', colour: 'yellow', table: 't1' }),
    shown: true,
  });
});

test.each(Object.keys(attacks))('control: unwatched, %s takes the notes away', (name) => {
  const hub = hubWith(false);
  Y.applyUpdate(hub, attacks[name]!());
  expect(textsOf(hub)).not.toEqual(whole);
});

test('what honest devices do stays as they did it', () => {
  const hub = hubWith(true);
  let sent = 0;
  hub.on('update', () => sent++);
  // Two devices show the same private note at once, under the same name.
  const [anna, ben] = ['Anna', 'Ben'].map((name) => {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, state);
    doc.getMap('notes').set('same', new Y.Map([['text', new Y.Text(name)]]));
    return doc;
  });
  Y.applyUpdate(hub, Y.encodeStateAsUpdate(anna!));
  Y.applyUpdate(hub, Y.encodeStateAsUpdate(ben!));
  Y.applyUpdate(anna!, Y.encodeStateAsUpdate(ben!));
  const note = (anna!.getMap('notes') as Notes).get('n1')!;
  anna!.transact(() => {
    (note.get('text') as Y.Text).delete(0, 5);
    note.set('shown', false);
    note.set('mark', 'agree');
    note.delete('mark'); // undoing a first setting does that
  });
  Y.applyUpdate(hub, Y.encodeStateAsUpdate(anna!));
  expect(hub.getMap('notes').toJSON()).toEqual(anna!.getMap('notes').toJSON());
  expect(sent).toBe(3);
});

test('a note that was typed into, with pieces taken out, comes back as it was read last', () => {
  const hub = hubWith(true);
  const text = (hub.getMap('notes') as Notes).get('n7')!.get('text') as Y.Text;
  text.delete(0, 4);
  text.insert(0, 'Bussi 🚌 ');
  const last = text.toString();
  (hub.getMap('notes') as Notes).delete('n7');
  expect(String((hub.getMap('notes') as Notes).get('n7')?.get('text'))).toBe(last);
});
