import { expect, test } from 'vitest';
import { createRoom } from '../../../tests/support/room.ts';
import { addActivity, addTables } from '../workshops/templates.ts';
import {
  askReady,
  bringAllHere,
  elsewhere,
  placeOfTable,
  readyQuestion,
  sendElsewhere,
  sendMessage,
  stopAsking,
  unheardMessages,
  withdrawMessage,
} from './desk-says.ts';
import { goOn, placesOf } from './walk.ts';

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
