import { describe, expect, test } from 'vitest';
import { Workshop } from '#document/workshop.ts';
import { reportWords } from '#texts/report.ts';
import * as Y from 'yjs';
import { boardSection, sampleWorkshop } from '../../tests/support/report-sample.ts';
import { memoOf } from './memo.ts';

const now = new Date(2026, 10, 22, 9, 30);
const memo = (language: 'fi' | 'sv' | 'en', workshop = sampleWorkshop()) =>
  memoOf({ workshop, sections: [boardSection], words: reportWords(language), now, tablets: 3 });

describe('the memo', () => {
  test('says title, date, who, agenda with minutes and sum, results and what next', () => {
    const { title, date, parts } = memo('fi');
    expect(title).toBe('Älä jätä yksin!');
    expect(date).toBe('sunnuntai 22. marraskuuta 2026');
    expect(parts.map((part) => part.title)).toEqual([
      'Ketkä olivat mukana',
      'Ohjelma',
      'Ideat',
      'Mitä seuraavaksi',
    ]);
    expect(parts[0]!.blocks).toEqual([
      { kind: 'paragraph', text: '2 pöytää · 3 tablettia · 3 lappua' },
      {
        kind: 'table',
        head: ['Pöytä', 'Lappuja'],
        rows: [
          ['Koivu', '2'],
          ['Pöytä 2', '0'],
          ['Vetäjä', '1'],
        ],
      },
    ]);
    expect(parts[1]!.blocks).toEqual([
      {
        kind: 'table',
        head: ['Vaihe', 'Kysymys', 'Suunniteltu aika'],
        rows: [
          ['Ideat', 'Mikä auttaisi?', '45 min'],
          ['Kahvila', '', '1 t 30 min'],
          ['Yhteensä', '', '2 t 15 min'],
        ],
      },
    ]);
  });

  test('dates and words follow the language', () => {
    expect(memo('sv').date).toBe('söndag 22 november 2026');
    expect(memo('en').date).toBe('Sunday, November 22, 2026');
    expect(memo('sv').parts.map((part) => part.title)).toContain('Program');
  });

  test('notes of a hidden table still count, and what could not be read is said', () => {
    const workshop = sampleWorkshop();
    workshop
      .editor()
      .edit('hide', () => workshop.tables.hide(workshop.tables.all.find((t) => t.name === 'Koivu')!.id));
    (workshop.doc.getMap('agenda') as Y.Map<unknown>).set('bad', 7);
    const who = memo('en', workshop).parts[0]!.blocks;
    expect(who).toEqual([
      { kind: 'paragraph', text: '1 table · 3 tablets · 3 notes' },
      {
        kind: 'table',
        head: ['Table', 'Notes'],
        rows: [
          ['Table 1', '0'],
          ['Facilitator', '1'],
          ['Other', '2'],
        ],
      },
      { kind: 'paragraph', text: 'One entry could not be read and is missing here.' },
    ]);
  });

  test('numbers by role stand under who took part, and a skipped activity takes no time', () => {
    const workshop = sampleWorkshop();
    const [first] = workshop.agenda.all;
    workshop.editor().edit('skip', () => workshop.agenda.set(first!.id, { skipped: true }));
    const roles = [
      { name: 'Asiakkaat', planned: 6, came: 4 },
      { name: 'Päättäjät', planned: 0, came: 0 },
      { name: 'Järjestöt', planned: 2, came: 3 },
    ];
    const { parts } = memoOf({ workshop, sections: [], words: reportWords('fi'), now, roles });
    expect(parts[0]!.blocks.at(-1)).toEqual({
      kind: 'table',
      head: ['Rooli', 'Kutsuttiin', 'Tuli'],
      rows: [
        ['Asiakkaat', '6', '4'],
        ['Järjestöt', '2', '3'],
        ['Yhteensä', '8', '7'],
      ],
    });
    expect(parts[1]!.blocks).toMatchObject([
      {
        rows: [
          ['Ideat', 'Mikä auttaisi?', 'ohitettiin'],
          ['Kahvila', '', '1 t 30 min'],
          ['Yhteensä', '', '1 t 30 min'],
        ],
      },
    ]);
  });

  test('an empty workshop gives a memo too, and making it writes nothing', () => {
    const workshop = new Workshop('empty', new Y.Doc(), '');
    const { title, parts } = memoOf({ workshop, sections: [], words: reportWords('fi'), now });
    expect(title).toBe('Nimetön työpaja');
    expect(parts).toHaveLength(3);
    expect(Y.encodeStateAsUpdate(workshop.doc)).toEqual(new Uint8Array([0, 0]));
  });
});
