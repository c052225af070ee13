import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { contentOf, createRoom } from '../../tests/support/room.ts';
import { differences, isUnchanged } from './differences.ts';
import { Register } from './register.ts';
import { restoreTo } from './restore.ts';
import { metaSchema } from './schema.ts';
import { Workshop } from './workshop.ts';

type Room = ReturnType<typeof createRoom>;
const write = (room: Room, who: 'anna' | 'ben' | 'chris', text: string) =>
  room[who].notes.add(room[who].editor('a'), 'write', { text, activity: 'a', table: who, colour: 'yellow' });

const openAt = (bytes: Uint8Array): Workshop => {
  const then = new Workshop('test', new Y.Doc(), '');
  Y.applyUpdate(then.doc, bytes);
  return then;
};

/** A morning's work: its bytes, and what happened after. Anna leads. */
function morning() {
  const room = createRoom();
  const { anna, ben, chris } = room;
  const bus = write(room, 'anna', 'Bussi kulkee harvoin');
  const desk = write(room, 'ben', 'Neuvontapiste torille');
  const form = write(room, 'chris', 'Kuka auttaa lomakkeissa?');
  room.meet();
  const places = new Register(ben.doc, 'a/places', metaSchema);
  ben.editor('a').edit('move', () => places.set(desk, 10));
  room.meet();
  const bytes = Y.encodeStateAsUpdate(anna.doc);
  const seen = contentOf(anna);
  // What went wrong: a text was spoilt, a note taken away, rubbish written, a place and a mark changed.
  chris.editor('a').edit('type', () => chris.notes.set(bus, { text: 'höpö' }));
  chris.editor('a').edit('hide', () => chris.notes.hide(desk));
  const rubbish = write(room, 'chris', 'asdf');
  ben.editor('a').edit('mark', () => ben.notes.set(form, { mark: 'important' }));
  ben.editor('a').edit('move', () => places.set(desk, 99));
  ben.editor('a').edit('move', () => places.set(form, 5));
  ben.editor('a').edit('move', () => places.set(rubbish, 7));
  room.meet();
  return { room, bytes, seen, bus, desk, form, rubbish };
}

/** Content without what a later time adds and nobody sees: hidden items, fields never set then. */
const visible = (workshop: Workshop) => ({
  notes: workshop.notes.all,
  places: new Register(workshop.doc, 'a/places', metaSchema).entries.filter(([id]) => workshop.notes.get(id)),
});

describe('differences', () => {
  test('tells by table what came, changed and went', () => {
    const { room, bytes, bus, desk, form, rubbish } = morning();
    const then = openAt(bytes);
    const found = differences(then, room.anna);
    const of = (table: string) => found.tables.find((one) => one.table === table)!;
    expect(of('anna').changed.map(({ then, now }) => [then.text, now.text])).toEqual([
      ['Bussi kulkee harvoin', 'höpö'],
    ]);
    expect(of('ben').hidden.map((note) => note.id)).toEqual([desk]);
    expect(of('chris').added.map((note) => note.id)).toEqual([rubbish]);
    expect(of('chris').changed.map(({ now }) => [now.id, now.mark])).toEqual([[form, 'important']]);
    expect(found.others).toBe(2);
    expect(bus).not.toBe(desk);
    expect(isUnchanged(differences(then, openAt(bytes)))).toBe(true);
    expect(isUnchanged(found)).toBe(false);
  });
});

describe('restoring a moment', () => {
  test('everyone sees that moment again, and nothing is destroyed', () => {
    const { room, bytes, bus, rubbish } = morning();
    const was = visible(openAt(bytes));
    const restored = restoreTo(room.anna, bytes, () => openAt(bytes));
    expect(restored.ok && restored.value).toBe(6);
    room.meet();
    for (const who of [room.anna, room.ben, room.chris]) expect(visible(who)).toEqual(was);
    expect(room.ben.notes.hidden.map((note) => [note.id, note.text])).toEqual([[rubbish, 'asdf']]);
    expect(isUnchanged(differences(openAt(bytes), room.ben))).toBe(true);
    // What is only hidden keeps its place, so that it can be shown again where it was.
    const places = new Register(room.ben.doc, 'a/places', metaSchema);
    expect(places.get(rubbish)).toBe(7);
    // The same note, not a new one in its place: an edit that was on its way still finds it.
    room.chris.editor('a').edit('type', () => room.chris.notes.set(bus, { text: 'Bussi kulkee harvoin.' }));
    room.meet();
    expect(room.anna.notes.get(bus)?.text).toBe('Bussi kulkee harvoin.');
  });

  test('is one step that can be taken back', () => {
    const { room, bytes } = morning();
    const before = visible(room.anna);
    restoreTo(room.anna, bytes, () => openAt(bytes));
    room.anna.editor('restore').undo();
    room.meet();
    expect(visible(room.ben)).toEqual(before);
    expect(room.anna.editor('restore').canUndo).toBe(false);
  });

  test('what is written meanwhile elsewhere stays', () => {
    const { room, bytes } = morning();
    const late = write(room, 'ben', 'Tämä kirjoitettiin palautuksen aikana');
    restoreTo(room.anna, bytes, () => openAt(bytes));
    room.meet();
    expect(room.anna.notes.get(late)?.text).toBe('Tämä kirjoitettiin palautuksen aikana');
  });

  test('a moment holds notes this laptop had never heard of: they come as the same notes', () => {
    const room = createRoom();
    const id = write(room, 'ben', 'Vain Ben ja palvelin tiesivät');
    const bytes = Y.encodeStateAsUpdate(room.ben.doc);
    restoreTo(room.anna, bytes, () => openAt(bytes));
    room.ben.editor('a').edit('type', () => room.ben.notes.set(id, { text: 'Kaikki tietävät' }));
    room.meet();
    expect(room.anna.notes.all.map((note) => note.text)).toEqual(['Kaikki tietävät']);
  });

  test('the room stays where it is, also in an activity that did not exist then', () => {
    const room = createRoom();
    const bytes = Y.encodeStateAsUpdate(room.anna.doc);
    const add = (title: string) =>
      room.anna.agenda.add(room.anna.editor(), 'add', { method: 'board', title, minutes: 10 });
    const [running, other] = [add('Nyt'), add('Muu')];
    room.anna.stage.move({ activity: running });
    restoreTo(room.anna, bytes, () => openAt(bytes));
    expect(room.anna.stage.current).toMatchObject({ activity: running, seq: 1 });
    expect(room.anna.agenda.all.map((one) => one.id)).toEqual([running]);
    expect(room.anna.agenda.hidden.map((one) => one.id)).toEqual([other]);
  });

  test('even notes that hostile bytes destroyed come back, for everyone', () => {
    const { room, bytes } = morning();
    const was = visible(openAt(bytes));
    for (const name of ['notes', 'a/places']) room.ben.doc.getMap(name).clear();
    room.meet();
    expect(room.chris.notes.all).toEqual([]);
    restoreTo(room.anna, bytes, () => openAt(bytes));
    room.meet();
    for (const who of [room.anna, room.ben, room.chris]) expect(visible(who)).toEqual(was);
    const note = room.chris.notes.all[0]!;
    room.chris.editor('a').edit('type', () => room.chris.notes.set(note.id, { text: 'Jatkuu' }));
    room.meet();
    expect(room.anna.notes.get(note.id)?.text).toBe('Jatkuu');
  });

  test('damaged bytes change nothing', () => {
    const { room, bytes } = morning();
    const before = contentOf(room.anna);
    expect(restoreTo(room.anna, bytes.slice(0, 40), () => openAt(bytes))).toEqual({
      ok: false,
      error: 'damaged',
    });
    expect(contentOf(room.anna)).toEqual(before);
  });
});
