/** A small workshop and one section, for tests of what leaves. */
import * as Y from 'yjs';
import { Workshop } from '#document/workshop.ts';
import type { Section } from '#report/blocks.ts';

/** A workshop with two tables, three notes and two activities of 45 and 90 minutes. */
export function sampleWorkshop(): Workshop {
  const workshop = new Workshop('sample', new Y.Doc(), '');
  const editor = workshop.editor();
  editor.prepare(() => workshop.meta.set('title', 'Älä jätä yksin!'));
  const birch = workshop.tables.add(editor, 'add', { symbol: 'birch', name: 'Koivu' });
  workshop.tables.add(editor, 'add', { symbol: 'pine', name: '' });
  workshop.agenda.add(editor, 'add', {
    method: 'board',
    title: 'Ideat',
    question: 'Mikä auttaisi?',
    minutes: 45,
  });
  workshop.agenda.add(editor, 'add', { method: 'cafe', title: 'Kahvila', question: '', minutes: 90 });
  for (const table of [birch, birch, '']) {
    workshop.notes.add(editor, 'write', { text: 'Bussi kulkee harvoin', table, activity: 'a' });
  }
  return workshop;
}

/** A section whose every text is `text`. */
export const sectionSaying = (text: string): Section => ({
  title: text,
  question: text,
  blocks: [
    { kind: 'heading', text },
    { kind: 'paragraph', text },
    { kind: 'entries', entries: [{ id: 'n1', text, table: text, remarks: [text] }] },
    { kind: 'table', head: [text, text], rows: [[text, text]] },
    { kind: 'picture', svg: '<svg viewBox="0 0 1 1"></svg>', alt: text },
  ],
  rows: [{ id: 'n1', kind: text, group: text, round: text, table: text, text }],
});

/** The section of a sticky-note board in Finnish. */
export const boardSection: Section = {
  title: 'Ideat',
  question: 'Mikä auttaisi?',
  blocks: [
    { kind: 'heading', text: 'Liikkuminen' },
    {
      kind: 'entries',
      entries: [
        { id: 'n1', text: 'Bussi kulkee harvoin', table: 'Koivu', remarks: ['Keltainen', 'tärkeä'] },
        { id: 'n2', text: 'Neuvontapiste\ntorille', table: '', remarks: [], colour: 'blue' },
      ],
    },
    {
      kind: 'table',
      head: ['Idea', 'Ääniä'],
      rows: [
        ['Bussi', '5'],
        ['Tori', '3'],
      ],
    },
    {
      kind: 'picture',
      svg: '<svg viewBox="0 0 10 10"><title>ä</title></svg>',
      alt: 'Kaksi ryhmää lappuja',
    },
  ],
  rows: [
    {
      id: 'n1',
      kind: 'lappu',
      group: 'Liikkuminen',
      round: '',
      table: 'Koivu',
      text: 'Bussi kulkee harvoin',
    },
    { id: 'n2', kind: 'lappu', group: 'Liikkuminen', round: '', table: '', text: 'Neuvontapiste\ntorille' },
  ],
};
