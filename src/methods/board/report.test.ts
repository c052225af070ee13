import { afterEach, describe, expect, test } from 'vitest';
import type { Language } from '#texts/language.svelte.ts';
import { language, languages } from '#texts/language.svelte.ts';
import { createRoom } from '../../../tests/support/room.ts';
import { openBoard } from './board.ts';
import { fillExample } from './example.ts';
import { report } from './report.ts';

function example(in_: Language, tables: readonly string[] = []) {
  const { anna } = createRoom();
  for (const symbol of tables)
    anna.tables.add(anna.editor(), 'table', { id: `t-${symbol}`, symbol, name: '' });
  anna.agenda.add(anna.editor(), 'add', { id: 'a1', method: 'board', title: 'Ideat', question: '' });
  const context = { workshop: anna, activity: anna.agenda.get('a1')! };
  fillExample(context, in_);
  return { workshop: anna, activity: anna.agenda.get('a1')! };
}
afterEach(() => {
  language.current = 'fi';
});

describe('the example', () => {
  test.each(languages)('in %s has three named groups, a question and fixed ids', (in_) => {
    const context = example(in_, ['birch', 'sun']);
    const board = openBoard(context.workshop, context.activity);
    expect(board.groups.all.map((group) => group.title !== '')).toEqual([true, true, true]);
    expect(board.notes.map((note) => note.id)).toEqual(Array.from({ length: 14 }, (_, i) => `a1-n${i + 1}`));
    expect(new Set(board.notes.map((note) => note.table))).toEqual(new Set(['t-birch', 't-sun']));
    expect(context.activity.question).not.toBe('');
    expect(board.workshop.broken).toBe(0);
  });

  test('lies inside its frames', () => {
    const context = example('fi');
    const board = openBoard(context.workshop, context.activity);
    for (const note of board.notes)
      expect(board.groupAt(board.placeOf(note.id)!)?.id).toBe(board.groupOf(note.id)?.id);
  });
});

describe('the report', () => {
  test('has each group with its notes, the important first, the picture and a row for each note', () => {
    const section = report(example('fi', ['birch']));
    const [heading, entries] = section.blocks;
    expect(section).toMatchObject({
      title: 'Ideat',
      question: 'Mikä auttaisi ihmistä löytämään oikean palvelun?',
    });
    expect(heading).toEqual({ kind: 'heading', text: 'Ihminen vastassa' });
    expect(entries).toMatchObject({
      kind: 'entries',
      entries: [
        { id: 'a1-n1', table: 'Koivu', remarks: ['Tärkeä'] },
        { id: 'a1-n2', remarks: ['Tärkeä'] },
        { id: 'a1-n3', remarks: ['Samaa mieltä'] },
        { id: 'a1-n4', remarks: [] },
        { id: 'a1-n5', remarks: ['Kysyttävää'] },
      ],
    });
    expect(section.blocks.at(-1)).toMatchObject({
      kind: 'picture',
      alt: 'Kuva taulusta: lappuja 14, ryhmiä 3.',
    });
    expect(section.rows).toHaveLength(14);
    expect(section.rows.at(-1)).toMatchObject({ id: 'a1-n14', kind: 'Lappu', group: 'Ilman ryhmää' });
  });

  test('leaves hidden and empty notes out', () => {
    const context = example('en');
    const board = openBoard(context.workshop, context.activity);
    board.hide(['a1-n1']);
    board.type('a1-n2', ' ');
    expect(report(context).rows.map((row) => row.id)).not.toContain('a1-n1');
    expect(report(context).rows).toHaveLength(12);
  });

  test('of an empty board says so', () => {
    const { anna } = createRoom();
    anna.agenda.add(anna.editor(), 'add', { id: 'a1', method: 'board', title: '' });
    language.current = 'en';
    expect(report({ workshop: anna, activity: anna.agenda.get('a1')! })).toEqual({
      title: 'Idea board',
      question: '',
      blocks: [{ kind: 'paragraph', text: 'No notes were written on the board.' }],
      rows: [],
    });
  });
});
