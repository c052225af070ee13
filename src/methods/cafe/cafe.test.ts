import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Workshop } from '#document/workshop.ts';
import { contentOf, createRoom } from '../../../tests/support/room.ts';
import { openCafe } from './cafe.ts';
import { briefingOf } from './briefing.ts';
import { mostPoints } from './harvest.ts';
import { longestNote } from './talk.ts';

const activity = { id: 'cafe1' };

/** A room whose café has stations s1…sN and tables t1…tM; everyone knows everything. */
function createCafe(stations: number, tables: number) {
  const room = createRoom();
  const cafe = openCafe(room.anna, activity);
  for (let i = 1; i <= stations; i++) cafe.stations.add(`Kysymys ${i}`, `s${i}`);
  for (let i = 1; i <= tables; i++) addTable(room.anna, `t${i}`);
  room.meet();
  return { room, cafe, ben: openCafe(room.ben, activity), chris: openCafe(room.chris, activity) };
}
const addTable = (workshop: Workshop, id: string) =>
  workshop.tables.add(workshop.editor(), 'table', { id, symbol: 'birch', name: '' });
const hideTable = (workshop: Workshop, id: string) =>
  workshop.editor().edit('hide', () => workshop.tables.hide(id));

test('opening writes nothing', () => {
  const { anna } = createRoom();
  const { course, stations, talk, harvest } = openCafe(anna, activity);
  void [stations.all, course.starts, course.place('t1', 1), course.pointPlaces('t1'), talk.threads('s1')];
  void [harvest.points('s1'), harvest.conclusions, course.rounds];
  expect(Y.encodeStateAsUpdate(anna.doc)).toEqual(new Uint8Array([0, 0]));
});

describe('the course', () => {
  test('a travelling tablet goes round all stations', () => {
    const { cafe } = createCafe(4, 3);
    const numbers = (table: string) => [1, 2, 3, 4].map((round) => cafe.course.place(table, round)?.number);
    expect(numbers('t1')).toEqual([1, 2, 3, 4]);
    expect(numbers('t3')).toEqual([3, 4, 1, 2]);
    expect(cafe.course.place('t3', 2)?.groups.map((t) => t.id)).toEqual(['t3']);
  });

  test('a tablet that stays shows one station, and the groups come to it', () => {
    const { cafe } = createCafe(3, 3);
    cafe.settings.setMoving('tablet-stays');
    const at = (round: number) => {
      const place = cafe.course.place('t2', round)!;
      return [place.number, ...place.groups.map((t) => t.id)];
    };
    expect([at(1), at(2), at(3)]).toEqual([
      [2, 't2'],
      [2, 't1'],
      [2, 't3'],
    ]);
  });

  test('with five tablets at three stations every group is at exactly one tablet in every round', () => {
    const { cafe } = createCafe(3, 5);
    cafe.settings.setMoving('tablet-stays');
    for (const round of [1, 2, 3]) {
      const groups = ['t1', 't2', 't3', 't4', 't5'].flatMap((tablet) =>
        cafe.course.place(tablet, round)!.groups.map((t) => t.id),
      );
      expect(groups.sort()).toEqual(['t1', 't2', 't3', 't4', 't5']);
    }
  });

  test('tablets cannot stay when some station would be without one', () => {
    const { cafe } = createCafe(4, 2);
    cafe.settings.setMoving('tablet-stays');
    expect(cafe.course.tabletsStay).toBe(false);
    expect(cafe.course.place('t1', 3)?.number).toBe(3);
  });

  test('once started, a late group or one that leaves moves nobody else', () => {
    const { room, cafe } = createCafe(3, 3);
    cafe.course.assignStarts();
    hideTable(room.anna, 't1');
    expect(cafe.course.place('t2', 1)?.number).toBe(2);
    addTable(room.anna, 'late');
    cafe.course.assignStarts();
    expect(['t2', 't3', 'late'].map((t) => cafe.course.place(t, 2)?.number)).toEqual([3, 1, 2]);
    // The control: without fixed starts the same leaving moves the others.
    const loose = createCafe(3, 3);
    hideTable(loose.room.anna, 't1');
    expect(loose.cafe.course.place('t2', 1)?.number).toBe(1);
  });

  test('once started, stations added or reordered elsewhere do not send anyone another way', () => {
    const { room, cafe, ben } = createCafe(3, 3);
    ben.stations.move('s3', -1);
    ben.stations.add('Uusi', 's4');
    cafe.course.assignStarts();
    room.meet();
    expect(ben.stations.all.map((s) => s.id)).toEqual(['s1', 's2', 's3']);
    cafe.course.releaseRoute();
    room.meet();
    expect(ben.stations.all.map((s) => s.id)).toEqual(['s1', 's3', 's2', 's4']);
  });

  test('starting twice writes once, and undo does not take the start back', () => {
    const { room, cafe } = createCafe(3, 3);
    cafe.course.assignStarts();
    const before = Y.encodeStateVector(room.anna.doc);
    cafe.course.assignStarts();
    expect(Y.encodeStateVector(room.anna.doc)).toEqual(before);
    room.anna.editor(activity.id).undo();
    expect(cafe.stations.fixed).toBe(true);
  });

  test('with fewer groups than stations each station still has somebody who picks its points', () => {
    const { cafe } = createCafe(4, 2);
    const numbers = (table: string) => cafe.course.pointPlaces(table).map((place) => place.number);
    expect([...numbers('t1'), ...numbers('t2')].sort()).toEqual([1, 2, 3, 4]);
    expect(numbers('t1')).toContain(4);
  });
});

describe('people mix', () => {
  function createMix(stations: number, tables: number) {
    const made = createCafe(stations, tables);
    made.cafe.settings.setMoving('people-mix');
    made.cafe.course.assignStarts();
    return made;
  }
  const said = (cafe: ReturnType<typeof createMix>['cafe'], table: string, round: number) =>
    cafe.course.moves(table, round).map(({ number, to, station }) => [number, to.id, station]);

  test('tablets stay at their station, and each number is told its own way', () => {
    const { cafe } = createMix(4, 4);
    expect([1, 2, 3].map((round) => cafe.course.place('t2', round)?.number)).toEqual([2, 2, 2]);
    expect(cafe.course.place('t2', 3)?.groups.map((t) => t.id)).toEqual(['t2']);
    expect(said(cafe, 't1', 1)).toEqual([]);
    expect(said(cafe, 't1', 2)).toEqual([
      [2, 't2', 2],
      [3, 't4', 4],
      [4, 't3', 3],
    ]);
    expect(cafe.course.travellers('t1', 3).map(({ station }) => station)).toEqual([4, 3, 2]);
    expect(cafe.settings.host).toBe(true);
    cafe.settings.setPeople(3);
    expect(said(cafe, 't1', 2)).toHaveLength(2);
  });

  test('a table that comes late is taken in, and nobody is sent where nobody is', () => {
    const { room, cafe } = createMix(3, 3);
    addTable(room.anna, 'late');
    cafe.course.assignStarts();
    const arriving = ['t1', 't2', 't3', 'late'].flatMap((table) => said(cafe, table, 2).map(([, to]) => to));
    for (const table of ['t1', 't2', 't3', 'late'])
      expect(arriving.filter((to) => to === table)).toHaveLength(3);
    expect(cafe.course.questionsRepeat).toBe(true);
    expect(createMix(2, 4).cafe.course.questionsRepeat).toBe(false);
  });

  test('with too few tables for the stations groups go round together, and the desk can say so', () => {
    const { cafe } = createMix(4, 3);
    expect([cafe.course.peopleMix, cafe.course.tooFewTables]).toEqual([false, true]);
    expect(cafe.course.place('t1', 2)?.number).toBe(2);
    expect(said(cafe, 't1', 2)).toEqual([]);
    expect(createMix(4, 4).cafe.course.tooFewTables).toBe(false);
  });
});

describe('a host', () => {
  test('may pick the points: then the group that began at a station comes back to it', () => {
    const { cafe } = createCafe(3, 3);
    const numbers = (table: string) => cafe.course.pointPlaces(table).map((place) => place.number);
    expect(numbers('t1')).toEqual([3]);
    cafe.settings.turn('hostPicks', true);
    expect(numbers('t1')).toEqual([3]);
    cafe.settings.turn('host', true);
    expect(numbers('t1')).toEqual([1]);
  });

  test('with fewer groups than stations every station still has somebody who picks', () => {
    const { cafe } = createCafe(4, 2);
    cafe.settings.turn('host', true);
    cafe.settings.turn('hostPicks', true);
    const numbers = ['t1', 't2'].flatMap((t) => cafe.course.pointPlaces(t).map((place) => place.number));
    expect(numbers.sort()).toEqual([1, 2, 3, 4]);
  });

  test('is told what others found important and what nobody has answered', () => {
    const { cafe } = createCafe(3, 3);
    const write = (text: string, more = {}) =>
      cafe.talk.write({ station: 's1', round: 1, table: 't1', text, ...more })!;
    const quiet = write('Hiljainen');
    const liked = write('Pidetty');
    cafe.talk.setAgree(liked, 't2', true);
    const open = write('Milloin?', { table: 't2', round: 2, answers: { to: liked, kind: 'ask' } });
    const answered = write('Kuka?', { table: 't2', round: 2, answers: { to: liked, kind: 'ask' } });
    write('Me', { table: 't3', round: 3, answers: { to: answered, kind: 'build' } });
    const briefing = briefingOf(cafe.talk.threads('s1'), (note) => cafe.talk.agreeing(note).length);
    expect(briefing.important.map((note) => note.id)).toEqual([liked]);
    expect(briefing.open.map((note) => note.id)).toEqual([open]);
    expect(briefing.important.map((note) => note.id)).not.toContain(quiet);
  });
});

describe('the talk', () => {
  const bus = { station: 's1', round: 1, table: 't1', text: 'Bussi kulkee kahdesti päivässä' };

  test('Ben and Chris answer Anna’s note, and all see one thread', () => {
    const { room, cafe, ben, chris } = createCafe(3, 3);
    const id = cafe.talk.write(bus)!;
    room.meet();
    const asked = ben.talk.write({
      ...bus,
      round: 2,
      table: 't2',
      text: 'Kulkeeko kesällä?',
      answers: { to: id, kind: 'ask' },
    })!;
    room.meet();
    chris.talk.write({
      ...bus,
      round: 3,
      table: 't3',
      text: 'Ei kulje',
      answers: { to: asked, kind: 'build' },
    });
    ben.talk.setAgree(id, 't2', true);
    chris.talk.setAgree(id, 't3', true);
    room.meet();
    const [thread, ...others] = cafe.talk.threads('s1');
    expect(others).toEqual([]);
    expect(thread!.root.note.text).toBe('Bussi kulkee kahdesti päivässä');
    expect(thread!.answers.map((a) => [a.kind, a.note.text, a.entry.round])).toEqual([
      ['ask', 'Kulkeeko kesällä?', 2],
      ['build', 'Ei kulje', 3],
    ]);
    expect(cafe.talk.agreeing(id)).toEqual(['t2', 't3']);
    expect(cafe.talk.count('s1')).toBe(3);
    expect(contentOf(room.ben)).toEqual(contentOf(room.chris));
  });

  test('one undo takes back one note, answer and link together; agreement likewise', () => {
    const { room, cafe } = createCafe(2, 2);
    const id = cafe.talk.write(bus)!;
    cafe.talk.write({ ...bus, round: 2, table: 't2', text: 'Jatko', answers: { to: id, kind: 'build' } });
    cafe.talk.setAgree(id, 't2', true);
    const { undo } = { undo: () => room.anna.editor(activity.id).undo() };
    undo();
    expect(cafe.talk.agreeing(id)).toEqual([]);
    undo();
    expect(cafe.talk.threads('s1').map((t) => [t.root.note.text, t.answers.length])).toEqual([[bus.text, 0]]);
    undo();
    expect(cafe.talk.threads('s1')).toEqual([]);
  });

  test('when a note is hidden its answers stay in sight', () => {
    const { cafe } = createCafe(2, 2);
    const id = cafe.talk.write(bus)!;
    cafe.talk.write({ ...bus, table: 't2', text: 'Kysymys', answers: { to: id, kind: 'ask' } });
    cafe.talk.hide(id);
    expect(cafe.talk.threads('s1').map((t) => t.root.note.text)).toEqual(['Kysymys']);
    expect(cafe.talk.hidden(bus).map((n) => n.id)).toEqual([id]);
    cafe.talk.show(id);
    expect(cafe.talk.threads('s1').map((t) => t.answers.length)).toEqual([1]);
  });

  test('a ring of answers in a damaged document hides nothing', () => {
    const { room, cafe } = createCafe(2, 2);
    const a = cafe.talk.write({ ...bus, text: 'a' })!;
    const b = cafe.talk.write({ ...bus, text: 'b', answers: { to: a, kind: 'build' } })!;
    const { links } = room.anna;
    links.add(room.anna.editor(), 'link', { from: b, to: a, kind: 'build' });
    const seen = cafe.talk.threads('s1').flatMap((t) => [t.root, ...t.answers].map((c) => c.note.text));
    expect(seen.sort()).toEqual(['a', 'b']);
  });

  test('an empty note is not written and an enormous one is cut', () => {
    const { cafe } = createCafe(2, 2);
    expect(cafe.talk.write({ ...bus, text: '  \n ' })).toBeNull();
    cafe.talk.write({ ...bus, text: 'x'.repeat(100_000) });
    expect(cafe.talk.threads('s1').map((t) => t.root.note.text.length)).toEqual([longestNote]);
  });

  test('a broken entry or a note of unknown round does not stop the others', () => {
    const { room, cafe } = createCafe(2, 2);
    cafe.talk.write(bus);
    (room.anna.doc.getMap('cafe1/entries') as Y.Map<unknown>).set('junk', 'not an entry');
    (room.anna.doc.getMap('cafe1/settings') as Y.Map<unknown>).set('minutes', { no: 'number' });
    expect(cafe.talk.threads('s1')).toHaveLength(1);
    expect(cafe.settings.minutes).toBe(10);
  });
});

describe('the harvest', () => {
  test('a station has at most three points; one must go before the next comes', () => {
    const { cafe } = createCafe(2, 2);
    const ids = ['a', 'b', 'c', 'd'].map((text) =>
      cafe.talk.write({ station: 's1', round: 1, table: 't1', text })!,
    );
    expect(ids.map((id) => cafe.harvest.pick(id, 's1'))).toEqual([true, true, true, false]);
    expect(cafe.harvest.writePoint('Oma', 's1', 't1')).toBeNull();
    cafe.harvest.putBack(ids[0]!);
    expect(cafe.harvest.writePoint('Oma', 's1', 't1')).not.toBeNull();
    expect(cafe.harvest.points('s1').map((n) => n.text)).toEqual(['b', 'c', 'Oma']);
    expect(cafe.harvest.points('s1')).toHaveLength(mostPoints);
    expect(cafe.harvest.points('s2')).toEqual([]);
  });

  test('a point can become a conclusion without being typed again', () => {
    const { room, cafe, ben } = createCafe(2, 2);
    const id = cafe.harvest.writePoint('Yksi numero, johon voi soittaa', 's1', 't1')!;
    cafe.harvest.conclude('Kokeillaan yhteistä numeroa', '');
    cafe.harvest.setConclusion(id, true);
    room.meet();
    expect(ben.harvest.conclusions.map((n) => n.text)).toEqual([
      'Kokeillaan yhteistä numeroa',
      'Yksi numero, johon voi soittaa',
    ]);
    ben.harvest.setConclusion(id, false);
    room.meet();
    expect(cafe.harvest.conclusions).toHaveLength(1);
    expect(cafe.harvest.points('s1')).toHaveLength(1);
  });
});
