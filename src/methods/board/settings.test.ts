import { afterEach, expect, test } from 'vitest';
import { language } from '#texts/language.svelte.ts';
import { createRoom } from '../../../tests/support/room.ts';
import type { Draft, Drafts } from '../method.ts';
import { showDrafts } from './alone.ts';
import { createNoteSource } from './board-source.ts';
import { openBoard } from './board.ts';
import { colourLabel, colourName } from './colour-names.ts';
import { method } from './index.ts';
import { report } from './report.ts';
import { openSettings } from './settings.ts';
import { sourceWords } from './source-words.ts';

afterEach(() => {
  language.current = 'fi';
});

function boards() {
  const room = createRoom();
  room.anna.agenda.add(room.anna.editor(), 'add', {
    id: 'a1',
    method: 'board',
    title: 'Ideat',
    question: '',
  });
  room.meet();
  return { ...room, activity: room.anna.agenda.get('a1')! };
}

/** One seat's drafts, kept in memory. */
function draftsOf(...texts: string[]): Drafts {
  let all: readonly Draft[] = texts.map((text, i) => ({ id: `d${i}`, text }));
  return {
    get all() {
      return all;
    },
    add: () => '',
    set: () => undefined,
    remove: (id) => (all = all.filter((draft) => draft.id !== id)),
  };
}

test('what a colour means is heard from the note, chosen by it, and read in the report', () => {
  const { anna, ben, activity, meet } = boards();
  const board = openBoard(anna, activity);
  const id = board.write({ text: 'Bussi', colour: 'pink', table: '' });
  const source = createNoteSource(board, () => sourceWords(board));
  expect(source.get(id)?.label).toBeUndefined();
  openSettings(ben, activity).setMeaning('pink', ' Haaste ');
  meet();
  expect(source.get(id)?.label).toBe('Haaste');
  expect(colourLabel(board.settings, 'pink')).toBe('Haaste');
  expect(colourName(board.settings, 'pink')).toBe('Haaste (vaaleanpunainen)');
  expect(colourLabel(board.settings, 'blue')).toBe('Sininen');
  expect(report({ workshop: anna, activity }).blocks[1]).toMatchObject({
    entries: [{ text: 'Bussi', remarks: ['Haaste'] }],
  });
  source.destroy();
});

test('a meaning that is too long or damaged does not stop the others', () => {
  const { anna, activity } = boards();
  const settings = openSettings(anna, activity);
  settings.setMeaning('blue', 'x'.repeat(500));
  anna.doc.getMap('a1/meanings').set('pink', { not: 'words' });
  expect(settings.meaningOf('blue')).toHaveLength(40);
  expect(settings.meaningOf('pink')).toBe('');
});

test('the quiet start is there only when the facilitator wants it', () => {
  const { anna, activity } = boards();
  const context = { workshop: anna, activity };
  const phases = () => method.steps(context).map((step) => `${step.phase}${step.alone ? ' alone' : ''}`);
  expect(phases()).toEqual(['write', 'group', 'choose']);
  openSettings(anna, activity).turn('alone', true);
  expect(phases()).toEqual(['alone alone', 'write', 'group', 'choose']);
  anna.editor('a1').undo();
  expect(phases()).toEqual(['write', 'group', 'choose']);
  for (const language of ['fi', 'sv', 'en', 'fi-plain'] as const)
    expect(method.words(language).phases['alone']!.guide).not.toBe('');
});

test('shown drafts are on the board as the table’s notes and gone from the device; empty ones stay', () => {
  const { anna, ben, activity, meet } = boards();
  const drafts = draftsOf('Kyyti', '  ', 'Bussi\n');
  meet();
  expect(openBoard(ben, activity).notes).toEqual([]); // control: nobody has it before
  showDrafts(openBoard(anna, activity), drafts, 't-birch');
  meet();
  const seen = openBoard(ben, activity).notes.map(({ text, table }) => [text, table]);
  expect(seen).toEqual([
    ['Kyyti', 't-birch'],
    ['Bussi', 't-birch'],
  ]);
  expect(drafts.all.map((draft) => draft.id)).toEqual(['d1']);
});

test('one draft can be shown while the others stay private', () => {
  const { anna, activity } = boards();
  const drafts = draftsOf('Kyyti', 'Bussi');
  const board = openBoard(anna, activity);
  showDrafts(board, drafts, '', (id) => id === 'd1');
  expect(board.notes.map((note) => note.text)).toEqual(['Bussi']);
  expect(drafts.all.map((draft) => draft.text)).toEqual(['Kyyti']);
});
