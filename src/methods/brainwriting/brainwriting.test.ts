import { describe, expect, test } from 'vitest';
import type { Activity } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { contentOf, createRoom } from '../../../tests/support/room.ts';
import { openBrainwriting } from './brainwriting.ts';
import { method } from './index.ts';
import { report } from './report.ts';

const activity: Activity = {
  id: 'b',
  order: 'a0',
  method: 'brainwriting',
  title: '',
  question: '',
  minutes: 40,
};
const at = (workshop: Workshop) => openBrainwriting(workshop, activity);
const seat = (workshop: Workshop, id: string) =>
  workshop.tables.add(workshop.editor(), 'add', { id, symbol: 'birch', name: id });
const said = (workshop: Workshop, sheet: number) =>
  at(workshop)
    .rows(sheet)
    .map(({ round, table, ideas }) => [round, table, ...ideas.map((note) => note.text)]);

function createMeeting() {
  const room = createRoom();
  for (const id of ['anna', 'ben', 'chris']) seat(room.anna, id);
  room.meet();
  return room;
}

describe('the sheets', () => {
  test('as many rounds as tables, never more than six, and one even with no table', () => {
    const { anna } = createRoom();
    const phases = () =>
      method.steps({ workshop: anna, activity }).map((step) => `${step.phase} ${step.round}`);
    expect(phases()).toEqual(['write 1', 'read 1']);
    for (let i = 0; i < 3; i++) seat(anna, `t${i}`);
    expect(phases()).toEqual(['write 1', 'write 2', 'write 3', 'read 1']);
    for (let i = 3; i < 9; i++) seat(anna, `t${i}`);
    expect(phases()).toHaveLength(7);
  });

  test('the facilitator says how long a round is', () => {
    const { anna } = createMeeting();
    const minutes = () => method.steps({ workshop: anna, activity }).map((step) => step.minutes);
    expect(minutes()).toEqual([5, 5, 5, 10]);
    at(anna).dealing.setMinutes(12);
    expect(minutes()).toEqual([12, 12, 12, 10]);
    at(anna).dealing.setMinutes(500);
    expect(minutes()[0]).toBe(30);
  });

  test('go from table to table and carry what was written', () => {
    const room = createMeeting();
    at(room.anna).write('anna', 1, 0, 'Neuvoja torille');
    at(room.anna).write('anna', 1, 2, 'Kirje kotiin');
    room.meet();
    const sheet = at(room.ben).dealing.sheetOf('anna', 1);
    const next = ['ben', 'chris'].find((table) => at(room.ben).dealing.sheetOf(table, 2) === sheet)!;
    at(room.chris).write(next, 2, 0, 'Torille myös vertainen');
    room.meet();
    expect(said(room.ben, sheet)).toEqual([
      [1, 'anna', 'Neuvoja torille', 'Kirje kotiin'],
      [2, next, 'Torille myös vertainen'],
    ]);
    expect(contentOf(room.chris)).toEqual(contentOf(room.anna));
  });

  test('stay where they were dealt when a table comes late; the newcomer writes on one with another table', () => {
    const { anna } = createMeeting();
    method.attend!({ workshop: anna, activity });
    const before = ['anna', 'ben', 'chris'].map((table) => at(anna).dealing.sheetOf(table, 2));
    seat(anna, 'late');
    method.attend!({ workshop: anna, activity });
    expect(['anna', 'ben', 'chris'].map((table) => at(anna).dealing.sheetOf(table, 2))).toEqual(before);
    expect(at(anna).dealing.rounds).toBe(3);
    const shared = at(anna).dealing.sheetOf('late', 2);
    expect(at(anna).dealing.holders(shared, 2)).toHaveLength(2);
    for (const table of at(anna).dealing.holders(shared, 2)) at(anna).write(table.id, 2, 0, table.id);
    expect(said(anna, shared)).toHaveLength(2);
    expect(anna.editor('b').canUndo).toBe(true);
  });

  test('without the dealing a late table would change everything: the control', () => {
    const { anna } = createMeeting();
    const before = at(anna).dealing.sheetOf('chris', 3);
    seat(anna, 'late');
    expect(at(anna).dealing.sheetOf('chris', 3)).not.toBe(before);
  });

  test('can be gathered and dealt again at the beginning; ideas stay on their sheet', () => {
    const { anna } = createMeeting();
    at(anna).dealing.deal();
    at(anna).write('ben', 1, 0, 'Idea');
    seat(anna, 'late');
    at(anna).dealing.gather();
    at(anna).dealing.deal();
    expect(at(anna).dealing.rounds).toBe(4);
    expect(said(anna, 1)).toEqual([[1, 'ben', 'Idea']]);
  });
});

describe('writing', () => {
  test('is live, one undo step for a sentence, and an empty place is nothing', () => {
    const { anna } = createMeeting();
    at(anna).write('anna', 1, 1, ' ');
    expect(anna.notes.all).toEqual([]);
    for (const text of ['B', 'Bu', 'Bussi']) at(anna).write('anna', 1, 1, text);
    expect(
      at(anna)
        .own('anna', 1)
        .map((note) => note?.text),
    ).toEqual([undefined, 'Bussi', undefined]);
    expect(at(anna).count('anna', 1)).toBe(1);
    anna.editor('b').undo();
    expect(at(anna).count('anna', 1)).toBe(0);
    expect(at(anna).ideas).toEqual([]);
    anna.editor('b').redo();
    expect(at(anna).own('anna', 1)[1]?.text).toBe('Bussi');
  });

  test('two tablets of one table in the same place at once lose nothing', () => {
    const room = createMeeting();
    at(room.anna).write('ben', 1, 0, 'Annan tabletilla');
    at(room.ben).write('ben', 1, 0, 'Benin tabletilla');
    room.meet();
    expect(
      at(room.chris)
        .ideas.map((note) => note.text)
        .sort(),
    ).toEqual(['Annan tabletilla', 'Benin tabletilla']);
  });

  test('ideas to take further are marked by anyone and lead the report', () => {
    const room = createMeeting();
    at(room.anna).write('anna', 1, 0, 'Neuvoja torille');
    at(room.anna).write('anna', 1, 1, 'Kirje kotiin');
    room.meet();
    const [, second] = at(room.ben).own('anna', 1);
    at(room.ben).raise(second!.id, true);
    room.meet();
    const section = report({ workshop: room.chris, activity });
    expect(section.blocks.map((block) => ('text' in block ? block.text : block.kind))).toEqual([
      'Viedään eteenpäin',
      'entries',
      'Arkki 1',
      'entries',
    ]);
    expect(section.rows.map(({ kind, round, table, text }) => [kind, round, table, text])).toEqual([
      ['idea', '1', 'anna', 'Neuvoja torille'],
      ['eteenpäin vietävä idea', '1', 'anna', 'Kirje kotiin'],
    ]);
  });
});

describe('a sheet for each person', () => {
  const writers = ['anna|x', 'anna|y', 'ben|x'];

  function createPeople() {
    const room = createMeeting();
    at(room.anna).dealing.setPerSeat(true);
    room.meet();
    for (const [i, writer] of writers.entries())
      at([room.anna, room.anna, room.ben][i]!).dealing.join(writer);
    room.meet();
    return room;
  }
  const attend = (workshop: Workshop) => method.attend!({ workshop, activity });

  test('each meets every sheet once, and people at one table have sheets of their own', () => {
    const { anna } = createPeople();
    attend(anna);
    const { dealing } = at(anna);
    expect(method.steps({ workshop: anna, activity }).map(({ phase, alone }) => [phase, alone])).toEqual([
      ['each', true],
      ['each', true],
      ['each', true],
      ['read', undefined],
    ]);
    for (const round of [1, 2, 3])
      expect(new Set(writers.map((writer) => dealing.sheetOf(writer, round))).size).toBe(3);
    for (const writer of writers)
      expect(new Set([1, 2, 3].map((round) => dealing.sheetOf(writer, round))).size).toBe(3);
  });

  test('who comes in the first round begins a sheet, who comes later shares one; nobody else’s way changes', () => {
    const { anna } = createPeople();
    anna.stage.move({ activity: 'b', phase: 'each', round: 1 });
    attend(anna);
    const { dealing } = at(anna);
    const before = writers.map((writer) => dealing.sheetOf(writer, 1));
    dealing.join('chris|late');
    attend(anna);
    expect(dealing.sheets).toBe(4);
    expect(dealing.holders(dealing.sheetOf('chris|late', 1), 1)).toHaveLength(1);
    anna.stage.move({ round: 2 });
    dealing.join('chris|later');
    attend(anna);
    expect(dealing.sheets).toBe(4);
    expect(dealing.holders(dealing.sheetOf('chris|later', 2), 2)).toHaveLength(2);
    expect(writers.map((writer) => dealing.sheetOf(writer, 1))).toEqual(before);
  });

  test('without a desk two who begin at once keep the sheet they wrote on', () => {
    const room = createMeeting();
    at(room.anna).dealing.setPerSeat(true);
    room.meet();
    at(room.anna).dealing.join('anna|x');
    at(room.ben).dealing.join('ben|x');
    at(room.anna).write('anna|x', 1, 0, 'Annan');
    at(room.ben).write('ben|x', 1, 0, 'Benin');
    room.meet();
    for (const workshop of [room.anna, room.ben, room.chris]) {
      expect(at(workshop).own('anna|x', 1)[0]?.text).toBe('Annan');
      expect(at(workshop).own('ben|x', 1)[0]?.text).toBe('Benin');
    }
  });

  test('a row of the report tells the table, and nothing tells the person', () => {
    const { anna } = createPeople();
    attend(anna);
    at(anna).write('anna|x', 1, 0, 'Kirje kotiin');
    const section = report({ workshop: anna, activity });
    expect(section.rows.map(({ table, text }) => [table, text])).toEqual([['anna', 'Kirje kotiin']]);
    expect(JSON.stringify(section)).not.toContain('|x');
  });
});
