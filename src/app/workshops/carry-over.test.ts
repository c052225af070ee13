import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { Workshop } from '#document/workshop.ts';
import { openBoard } from '#methods/board/board.ts';
import { openPersonas } from '#methods/persona/persona.ts';
import { contentOf } from '../../../tests/support/room.ts';
import { carryOver, type CarryChoice } from './carry-over.ts';
import { addActivity, addTables } from './templates.ts';

const open = (id: string) => new Workshop(id, new Y.Doc(), '');

/** A first meeting with two tables, a board with two notes, and one persona. */
function firstMeeting() {
  const from = open('first');
  addTables(from, 2);
  const [birch] = from.tables.all;
  const board = from.agenda.get(addActivity(from, 'board', 'fi')!)!;
  const people = from.agenda.get(addActivity(from, 'persona', 'fi')!)!;
  const notes = openBoard(from, board);
  const plain = notes.write({ text: 'Bussi kulkee harvoin', colour: 'blue', table: birch!.id });
  const starred = notes.write({ text: 'Yksi numero', colour: 'green', table: birch!.id });
  notes.mark([starred], 'important');
  notes.write({ text: '  ', colour: 'yellow', table: '' });
  const persona = openPersonas(from, people).add(birch!.id, { name: 'Maija', hopes: 'Kahviseuraa' });
  openPersonas(from, people).switchField('age', false);
  const choice: CarryChoice = {
    activities: [board.id, people.id],
    onlyImportant: false,
    title: 'Edellisen tulokset',
  };
  return { from, board, people, plain, starred, persona, choice, birch: birch! };
}

test('the next workshop has the same tables, the chosen notes on a first board, and the personas as they were', () => {
  const { from, choice, plain, persona, birch } = firstMeeting();
  const to = open('second');
  addTables(to, 4);
  addActivity(to, 'cafe', 'fi');
  expect(carryOver(from, to, choice)).toEqual({ notes: 2, cards: 1, tables: 2 });

  expect(to.tables.all.map((table) => table.id)).toEqual(from.tables.all.map((table) => table.id));
  const [results, people, cafe] = to.agenda.all;
  expect(results).toMatchObject({ method: 'board', title: 'Edellisen tulokset' });
  expect(people?.method).toBe('persona');
  expect(cafe?.method).toBe('cafe');
  const board = openBoard(to, results!);
  expect(board.sections.map(({ group, notes }) => [group?.title, notes.map((note) => note.text)])).toEqual([
    [from.agenda.all[0]!.title, ['Bussi kulkee harvoin', 'Yksi numero']],
  ]);
  expect(board.notes[0]).toMatchObject({ colour: 'blue', table: birch.id });
  const [maija] = openPersonas(to, people!).all;
  expect(maija).toMatchObject({ table: birch.id, text: { name: 'Maija', hopes: 'Kahviseuraa' } });
  expect(openPersonas(to, people!).isOn('age')).toBe(false);
  expect(to.links.all).toHaveLength(3);
  for (const id of [plain, persona])
    expect(to.links.find(`from-first-${id}`)).toMatchObject({
      kind: 'from',
      from: `first/${id}`,
      to: `first-${id}`,
    });
});

test('doing it twice changes nothing, and the earlier workshop is only read', () => {
  const { from, choice } = firstMeeting();
  const before = contentOf(from);
  const to = open('second');
  carryOver(from, to, choice);
  let changes = 0;
  to.doc.on('update', () => changes++);
  expect(carryOver(from, to, choice)).toEqual({ notes: 0, cards: 0, tables: 0 });
  expect(changes).toBe(0);
  expect(contentOf(from)).toEqual(before);
});

test('two devices that carry the same over at once have every note once', () => {
  const { from, choice } = firstMeeting();
  const [anna, ben] = [open('second'), open('second')];
  carryOver(from, anna, choice);
  carryOver(from, ben, choice);
  for (const [a, b] of [
    [anna, ben],
    [ben, anna],
  ] as const)
    Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc));
  expect(anna.notes.all.map((note) => note.text)).toEqual(['Bussi kulkee harvoin', 'Yksi numero']);
  expect(contentOf(ben)).toEqual(contentOf(anna));
});

test('only the important notes go on when that is chosen; an activity that was not chosen stays behind', () => {
  const { from, board, choice } = firstMeeting();
  const to = open('second');
  carryOver(from, to, { ...choice, activities: [board.id], onlyImportant: true });
  expect(to.notes.all.map((note) => note.text)).toEqual(['Yksi numero']);
  expect(to.cards.all).toEqual([]);
});

test('what is written later comes along when it is carried over again', () => {
  const { from, board, choice } = firstMeeting();
  const to = open('second');
  carryOver(from, to, choice);
  openBoard(from, board).write({ text: 'Myöhemmin sanottu', colour: 'yellow', table: '' });
  expect(carryOver(from, to, choice).notes).toBe(1);
  const [results] = to.agenda.all;
  const [section] = openBoard(to, results!).sections;
  expect(section!.notes.map((note) => note.text)).toContain('Myöhemmin sanottu');
});

test('through a third workshop a note keeps its id and still says where it was first written', () => {
  const { from, plain, persona, choice } = firstMeeting();
  const [second, third] = [open('second'), open('third')];
  carryOver(from, second, choice);
  carryOver(second, third, { ...choice, activities: second.agenda.all.map((a) => a.id) });
  expect(third.notes.get(`first-${plain}`)?.text).toBe('Bussi kulkee harvoin');
  expect(third.links.find(`from-first-${plain}`)?.from).toBe(`first/${plain}`);
  expect(third.cards.get(`first-${persona}`)?.['text.name']).toBe('Maija');
});

test('a drawing and a photo come along with their note, also without words', () => {
  const { from, board, choice } = firstMeeting();
  const image = { hash: 'a'.repeat(64), width: 4, height: 3 };
  const id = openBoard(from, board).write({ text: '', colour: 'pink', table: '' });
  from.editor().edit('draw', () => from.notes.set(id, { drawing: 'M0 0L5 5', image }));
  const to = open('second');
  carryOver(from, to, choice);
  expect(to.notes.get(`first-${id}`)).toMatchObject({ drawing: 'M0 0L5 5', image, colour: 'pink' });
});

test('a note hidden in the next workshop stays hidden there', () => {
  const { from, plain, choice } = firstMeeting();
  const to = open('second');
  carryOver(from, to, choice);
  to.editor().edit('hide', () => to.notes.hide(`first-${plain}`));
  carryOver(from, to, choice);
  expect(to.notes.get(`first-${plain}`)).toBeUndefined();
});
