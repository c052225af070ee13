import { afterEach, expect, test, vi } from 'vitest';
import { giveTime } from '#methods/apart.ts';
import { createRoom } from '../../../tests/support/room.ts';
import { addActivity, addTables } from '../workshops/templates.ts';
import {
  askReady,
  bringAllHere,
  elsewhere,
  ownTimeOf,
  placeOfTable,
  readyQuestion,
  sendElsewhere,
  sendMessage,
  stopAsking,
  unheardMessages,
  withdrawMessage,
} from './desk-says.ts';
import { goBack, goOn, placesOf } from './walk.ts';

afterEach(() => void vi.useRealTimers());

function running() {
  const room = createRoom();
  addTables(room.anna, 3);
  addActivity(room.anna, 'board', 'fi');
  addActivity(room.anna, 'persona', 'fi');
  goOn(room.anna);
  room.meet();
  const [birch, pine] = room.anna.tables.all;
  return { ...room, birch: birch!.id, pine: pine!.id };
}

test('a message to all reaches every table, one to a table only that table; tapped away it is gone', () => {
  const { anna, ben, birch, pine, meet } = running();
  sendMessage(anna, '', ' Tauko viiden minuutin päästä ');
  sendMessage(anna, birch, 'Tulen luoksenne');
  sendMessage(anna, pine, '   ');
  meet();
  const texts = (table: string, heard: string[] = []) =>
    unheardMessages(ben, table, heard).map((message) => message.text);
  expect(texts(birch)).toEqual(['Tauko viiden minuutin päästä', 'Tulen luoksenne']);
  expect(texts(pine)).toEqual(['Tauko viiden minuutin päästä']);
  const [first] = unheardMessages(ben, birch, []);
  expect(texts(birch, [first!.id])).toEqual(['Tulen luoksenne']);
  withdrawMessage(anna, birch);
  meet();
  expect(texts(birch, [first!.id])).toEqual([]);
});

test('"ready?" is asked about the step the room is in, and is over when the room moves on', () => {
  const { anna, ben, meet } = running();
  expect(readyQuestion(ben)).toBeUndefined();
  askReady(anna);
  meet();
  const first = readyQuestion(ben);
  expect(first).toBeDefined();
  goOn(anna);
  meet();
  expect(readyQuestion(ben)).toBeUndefined();
  askReady(anna);
  meet();
  expect(readyQuestion(ben)).not.toBe(first);
  stopAsking(anna);
  meet();
  expect(readyQuestion(ben)).toBeUndefined();
});

test('one table is shown another step and stays there until all are brought back', () => {
  const { anna, ben, birch, pine, meet } = running();
  const persona = anna.agenda.all[1]!;
  sendElsewhere(anna, birch, placesOf(anna, persona)[1]!);
  meet();
  expect(placeOfTable(ben, birch)).toMatchObject({ activity: { id: persona.id }, index: 1 });
  expect(placeOfTable(ben, pine)).toMatchObject({ activity: { id: anna.agenda.all[0]!.id }, index: 0 });
  goOn(anna);
  meet();
  expect(placeOfTable(ben, birch)).toMatchObject({ activity: { id: persona.id }, index: 1 });
  bringAllHere(anna);
  meet();
  expect(elsewhere(ben, birch)).toBeNull();
  expect(placeOfTable(ben, birch)).toEqual(placeOfTable(ben, pine));
});

test('a table sent to an activity that has left the agenda is with the room', () => {
  const { anna, ben, birch, meet } = running();
  const persona = anna.agenda.all[1]!;
  sendElsewhere(anna, birch, placesOf(anna, persona)[0]!);
  anna.editor().edit('hide', () => anna.agenda.hide(persona.id));
  meet();
  expect(placeOfTable(ben, birch)?.activity.id).toBe(anna.agenda.all[0]!.id);
});

test('more time for one table: it keeps its step when the others move, and then joins them by itself', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 9) });
  const { anna, ben, birch, pine, meet } = running();
  giveTime(anna, birch, 2);
  meet();
  expect(ownTimeOf(ben, birch)).toEqual({ more: 120_000, until: undefined });
  vi.advanceTimersByTime(180_000);
  goOn(anna);
  const moved = Date.now();
  meet();
  expect(placeOfTable(ben, birch)?.index).toBe(0);
  expect(placeOfTable(ben, pine)?.index).toBe(1);
  expect(ownTimeOf(ben, birch)?.until).toBe(moved + 120_000);
  expect(ownTimeOf(ben, pine)).toBeUndefined();
  giveTime(anna, birch, 2);
  meet();
  vi.setSystemTime(moved + 239_000);
  expect(placeOfTable(ben, birch)?.index).toBe(0);
  vi.setSystemTime(moved + 240_000);
  expect(placeOfTable(ben, birch)?.index).toBe(1);
  expect(ownTimeOf(ben, birch)).toBeUndefined();
});

test('own time that has ended is forgotten, so that going back gives none of it again', () => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 9) });
  const { anna, ben, birch, meet } = running();
  giveTime(anna, birch, 2);
  goOn(anna);
  vi.advanceTimersByTime(121_000);
  goBack(anna);
  meet();
  expect(ownTimeOf(ben, birch)).toBeUndefined();
  expect(placeOfTable(ben, birch)?.index).toBe(0);
});

test('the desk can end a table’s own time', () => {
  const { anna, ben, birch, meet } = running();
  giveTime(anna, birch, 2);
  goOn(anna);
  bringAllHere(anna);
  meet();
  expect(placeOfTable(ben, birch)?.index).toBe(1);
});

test('only the facilitator gives time', () => {
  const { ben, birch } = running();
  expect(() => giveTime(ben, birch, 2)).toThrow('Only the facilitator');
});
