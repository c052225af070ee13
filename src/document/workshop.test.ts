import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createFacilitatorKey, SignatureMemory } from '#protocol/facilitator.ts';
import { signStage } from '#protocol/stage.ts';
import { contentOf, createRoom } from '../../tests/support/room.ts';
import { replaceText } from './collection.ts';
import { Register } from './register.ts';
import { Workshop } from './workshop.ts';

const write = (room: ReturnType<typeof createRoom>, who: 'anna' | 'ben' | 'chris', text: string) =>
  room[who].notes.add(room[who].editor('a'), 'write', { text, activity: 'a', table: who, colour: 'yellow' });

describe('a workshop document', () => {
  test('opening writes nothing', () => {
    const { anna } = createRoom();
    void [anna.notes.all, anna.agenda.all, anna.stage.current, anna.title, anna.broken];
    expect(Y.encodeStateAsUpdate(anna.doc)).toEqual(new Uint8Array([0, 0]));
  });

  test('Anna, Ben and Chris write apart and see the same together', () => {
    const room = createRoom();
    write(room, 'anna', 'Bussi kulkee harvoin');
    write(room, 'ben', 'Neuvontapiste torille');
    write(room, 'chris', 'Kuka auttaa lomakkeissa?');
    room.meet();
    expect(contentOf(room.ben)).toEqual(contentOf(room.anna));
    expect(room.chris.notes.all.map((n) => n.text).sort()).toEqual(
      ['Bussi kulkee harvoin', 'Kuka auttaa lomakkeissa?', 'Neuvontapiste torille'].sort(),
    );
  });

  test('a note that comes whole, as out of a file, is seen also when its place is heard of first', () => {
    const room = createRoom();
    const { anna, ben } = room;
    const places = new Register<number>(ben.doc, 'a/places', {
      safeParse: (data) => ({ success: true, data: Number(data) }),
    });
    write(room, 'ben', 'Ennen');
    expect(ben.notes.all).toHaveLength(1);
    // Whoever listens to places may look at the note at once.
    places.onChange((ids) => ids.forEach((id) => ben.notes.get(id)));
    const id = write(room, 'anna', 'Bussi');
    anna.doc.getMap('a/places').set(id, 1);
    Y.applyUpdate(ben.doc, Y.encodeStateAsUpdate(anna.doc));
    expect(ben.notes.all.map((note) => note.text).sort()).toEqual(['Bussi', 'Ennen']);
  });

  test('undo takes back own steps only, and a note others wrote into is hidden, not lost', () => {
    const room = createRoom();
    const id = write(room, 'anna', 'Bussi');
    room.meet();
    room.ben.editor('a').edit('type', () => room.ben.notes.set(id, { text: 'Bussi ei kulje sunnuntaina' }));
    room.meet();
    room.anna.editor('a').undo();
    room.meet();
    expect(room.ben.notes.all).toEqual([]);
    expect(room.ben.notes.hidden.map((n) => n.text)).toEqual(['Bussi ei kulje sunnuntaina']);
    room.anna.editor('a').redo();
    room.meet();
    expect(room.ben.notes.all.map((n) => n.text)).toEqual(['Bussi ei kulje sunnuntaina']);
    expect(room.ben.editor('a').canUndo).toBe(true);
    expect(room.chris.editor('a').canUndo).toBe(false);
  });

  test('what two people change on one note at once stays, each in its field', () => {
    const room = createRoom();
    const id = write(room, 'anna', 'Bussi');
    room.meet();
    room.ben.editor('a').edit('colour', () => room.ben.notes.set(id, { colour: 'pink' }));
    room.chris.editor('a').edit('mark', () => room.chris.notes.set(id, { mark: 'agree' }));
    room.meet();
    const seen = { text: 'Bussi', colour: 'pink', mark: 'agree', table: 'anna', activity: 'a' };
    for (const who of ['anna', 'ben', 'chris'] as const) expect(room[who].notes.get(id)).toMatchObject(seen);
    room.ben.editor('a').undo();
    room.meet();
    expect(room.anna.notes.get(id)).toMatchObject({ ...seen, colour: 'yellow' });
    // Back to what it was made with by hand, after a change: that is a change too.
    room.chris.editor('a').edit('mark', () => room.chris.notes.set(id, { colour: 'blue' }));
    room.chris.editor('a').edit('mark', () => room.chris.notes.set(id, { colour: 'yellow' }));
    room.meet();
    expect(room.anna.notes.get(id)?.colour).toBe('yellow');
  });

  test('a note of the first document version, a key for each field, is read and changed as any other', () => {
    const { anna, ben, meet } = createRoom();
    const fields = { text: new Y.Text('Bussi'), order: 'a1', colour: 'blue', table: 't1', shown: true };
    anna.doc.getMap('notes').set('old', new Y.Map<unknown>(Object.entries(fields)));
    meet();
    ben.editor('a').edit('colour', () => ben.notes.set('old', { colour: 'pink', text: 'Bussi 🚌' }));
    meet();
    expect(anna.notes.get('old')).toMatchObject({
      text: 'Bussi 🚌',
      colour: 'pink',
      table: 't1',
      order: 'a1',
    });
    ben.editor('a').undo();
    expect(ben.notes.get('old')).toMatchObject({ text: 'Bussi', colour: 'blue' });
  });

  test.each([null, 7, 'rubbish', '"text"', '["a"]', 'null', { colour: 'pink' }])(
    'a note whose making cannot be read (%j) keeps its words',
    (made) => {
      const { anna } = createRoom();
      const id = anna.notes.add(anna.editor('a'), 'write', { text: 'Bussi', colour: 'pink' });
      anna.doc.getMap<Y.Map<unknown>>('notes').get(id)!.set('made', made);
      expect(anna.notes.get(id)).toMatchObject({ text: 'Bussi', colour: 'yellow', table: '' });
    },
  );

  test('undo in one activity leaves another alone', () => {
    const { anna } = createRoom();
    anna.notes.add(anna.editor('a'), 'write', { text: 'a', activity: 'a' });
    anna.notes.add(anna.editor('b'), 'write', { text: 'b', activity: 'b' });
    anna.editor('a').undo();
    expect(anna.notes.all.map((n) => n.text)).toEqual(['b']);
  });

  test('a broken record is left out and counted, unknown fields stay', () => {
    const { anna } = createRoom();
    const id = anna.agenda.add(anna.editor(), 'add', { method: 'board', title: 'A' });
    anna.doc.getMap<Y.Map<unknown>>('agenda').get(id)!.set('fromTheFuture', 7);
    (anna.doc.getMap('agenda') as Y.Map<unknown>).set('bad', 'not an activity');
    anna.editor().edit('rename', () => anna.agenda.set(id, { title: 'B' }));
    expect(anna.agenda.all.map((a) => a.title)).toEqual(['B']);
    expect(anna.broken).toBe(1);
    (anna.doc.getMap('agenda') as Y.Map<unknown>).set('worse', 7);
    expect(anna.broken).toBe(2);
    anna.doc.getMap('agenda').delete('bad');
    expect(anna.broken).toBe(1);
    expect(anna.doc.getMap<Y.Map<unknown>>('agenda').get(id)!.get('fromTheFuture')).toBe(7);
  });

  test('untouched items keep their identity', () => {
    const { anna } = createRoom();
    const ids = ['a', 'b', 'c'].map((text) => anna.notes.add(anna.editor(), 'write', { text }));
    const before = anna.notes.all;
    anna.editor().edit('type', () => anna.notes.set(ids[1]!, { text: 'bb' }));
    expect(anna.notes.all.map((n) => n.text)).toEqual(['a', 'bb', 'c']);
    expect(anna.notes.all[0]).toBe(before[0]);
    expect(anna.notes.all[1]).not.toBe(before[1]);
  });
});

describe('the stage', () => {
  test('follows the facilitator and nobody else', () => {
    const room = createRoom();
    room.anna.stage.move({ activity: 'cafe', phase: 'round', round: 1 });
    room.meet();
    expect(room.ben.stage.current).toMatchObject({ activity: 'cafe', phase: 'round', round: 1, seq: 1 });
    expect(room.ben.stage.mayMove).toBe(false);

    const stranger = createFacilitatorKey();
    const forged = signStage('test', { ...room.ben.stage.current, seq: 99, activity: 'other' }, stranger);
    (room.ben.doc.getMap('stage') as Y.Map<unknown>).set(room.key.fingerprint, forged);
    room.meet();
    expect(room.chris.stage.current.activity).toBe('cafe');
    // The control: the same record with the facilitator's own signature is believed.
    const real = signStage('test', { ...room.ben.stage.current, seq: 99, activity: 'other' }, room.key);
    (room.ben.doc.getMap('stage') as Y.Map<unknown>).set(room.key.fingerprint, real);
    room.meet();
    expect(room.chris.stage.current.activity).toBe('other');
  });

  test('an overwritten stage is said again by the facilitator', async () => {
    const room = createRoom();
    room.anna.stage.move({ activity: 'cafe', phase: 'round' });
    room.meet();
    (room.ben.doc.getMap('stage') as Y.Map<unknown>).set(room.key.fingerprint, 'rubbish');
    room.meet();
    await Promise.resolve();
    room.meet();
    const late = createRoom().chris;
    late.stage.follow(room.key.fingerprint);
    Y.applyUpdate(late.doc, Y.encodeStateAsUpdate(room.ben.doc));
    expect(late.stage.current.activity).toBe('cafe');
  });
});

describe('where the browser checks signatures itself, which takes a moment', () => {
  /** A tablet that joins Anna's room. */
  function tablet(room: ReturnType<typeof createRoom>) {
    const memory = new SignatureMemory([], () => undefined);
    const dora = new Workshop('test', new Y.Doc(), room.key.fingerprint, { check: memory.check });
    const hear = () => Y.applyUpdate(dora.doc, Y.encodeStateAsUpdate(room.anna.doc));
    return { dora, memory, hear };
  }

  test('stage and words are in force once they are known to hold, and not before', async () => {
    const room = createRoom();
    const { dora, memory, hear } = tablet(room);
    room.anna.stage.move({ activity: 'cafe', phase: 'round' });
    room.anna.desk.say('message', 'Tauko', 1);
    hear();
    expect(dora.stage.current.activity).toBeNull();
    expect(dora.desk.get('message')).toBeUndefined();
    await memory.settled();
    expect(dora.stage.current).toMatchObject({ activity: 'cafe', phase: 'round' });
    expect(dora.desk.get('message')).toBe('Tauko');
  });

  test('of moves that follow each other at once the last one stays', async () => {
    const room = createRoom();
    const { dora, memory, hear } = tablet(room);
    for (const phase of ['round', 'talk', 'memo']) {
      room.anna.stage.move({ activity: 'cafe', phase });
      room.anna.desk.say('message', phase, 1);
      hear();
    }
    await memory.settled();
    expect(dora.stage.current).toMatchObject({ phase: 'memo', seq: 3 });
    expect(dora.desk.get('message')).toBe('memo');
  });

  test('a stranger is not believed', async () => {
    const room = createRoom();
    const { dora, memory, hear } = tablet(room);
    room.anna.stage.move({ activity: 'cafe', phase: 'round' });
    const stage = { ...room.anna.stage.current, seq: 9, phase: 'memo' };
    const { signature } = signStage('test', stage, createFacilitatorKey());
    hear();
    dora.doc.getMap('stage').set(room.key.fingerprint, { stage, signature, publicKey: room.key.publicKey });
    await memory.settled();
    expect(dora.stage.current.seq).toBe(0);
    // The control: the same with the facilitator's own signature.
    dora.doc.getMap('stage').set(room.key.fingerprint, signStage('test', stage, room.key));
    await memory.settled();
    expect(dora.stage.current).toMatchObject({ seq: 9, phase: 'memo' });
  });

  test('the desk itself is where it has moved to at once', () => {
    const room = createRoom();
    const memory = new SignatureMemory([], () => undefined);
    const desk = new Workshop('test', new Y.Doc(), '', { check: memory.check });
    desk.lead(room.key);
    desk.stage.move({ activity: 'cafe' });
    desk.stage.move({ phase: 'round' });
    desk.desk.say('message', 'Tauko', 1);
    expect(desk.stage.current).toMatchObject({ activity: 'cafe', phase: 'round', seq: 2 });
    expect(desk.desk.get('message')).toBe('Tauko');
  });
});

test('text is replaced by the smallest difference, never half an emoji', () => {
  const doc = new Y.Doc();
  const text = doc.getText('t');
  for (const next of ['Hei 😀 maa', 'Hei 😁 maa', '', 'äää', 'ää', '👩‍👩‍👧 perhe', '👩‍👧 perhe']) {
    replaceText(text, next);
    expect(text.toString()).toBe(next);
  }
});
