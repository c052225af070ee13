import { afterEach, describe, expect, test } from 'vitest';
import { language } from '#texts/language.svelte.ts';
import { createRoom } from '../../../tests/support/room.ts';
import { openCafe } from './cafe.ts';
import { fillExample } from './example.ts';
import { method } from './index.ts';
import { cafeMemo } from './memo.ts';
import { report } from './report.ts';
import { methodWords } from './texts.ts';
import { words } from './view-texts.ts';

afterEach(() => (language.current = 'fi'));

function createExample(tables: number, tongue: 'fi' | 'sv' | 'en' = 'fi') {
  language.current = tongue;
  const { anna } = createRoom();
  const symbols = ['birch', 'pine', 'wave', 'sun', 'moon', 'bird'];
  for (const symbol of symbols.slice(0, tables)) {
    anna.tables.add(anna.editor(), 'table', { id: symbol, symbol, name: '' });
  }
  const id = anna.agenda.add(anna.editor(), 'add', {
    id: 'cafe1',
    method: 'cafe',
    title: 'Verkostot',
    question: 'Mitä meillä on?',
  });
  const context = { workshop: anna, activity: anna.agenda.get(id)! };
  method.setUp!(context, tongue);
  fillExample(context, tongue);
  return { context, cafe: openCafe(anna, context.activity) };
}

describe('the example', () => {
  test('takes the place of the first four questions and fills every station and every round', () => {
    const { context, cafe } = createExample(6);
    expect(cafe.stations.all).toHaveLength(4);
    for (const station of cafe.stations.all) {
      const rounds = cafe.talk
        .threads(station.id)
        .flatMap((t) => [t.root, ...t.answers].map((c) => c.entry.round));
      expect(new Set(rounds)).toEqual(new Set([1, 2, 3, 4]));
      expect(cafe.harvest.points(station.id).length).toBeGreaterThanOrEqual(2);
    }
    expect(context.workshop.notes.all).toHaveLength(37);
    expect(cafe.harvest.conclusions).toHaveLength(4);
  });

  test('every note was written where the plan had its group, and nobody agrees with themselves', () => {
    const { cafe } = createExample(6);
    for (const station of cafe.stations.all) {
      for (const { root, answers } of cafe.talk.threads(station.id)) {
        for (const { entry, note } of [root, ...answers]) {
          expect(cafe.course.stationOf(entry.table, entry.round)?.id).toBe(station.id);
          expect(cafe.talk.agreeing(note.id)).not.toContain(entry.table);
        }
      }
    }
  });

  test.each([0, 1, 3, 6])('works with %i tables', (tables) => {
    expect(createExample(tables).context.workshop.notes.all).toHaveLength(37);
  });
});

describe('the steps', () => {
  test('are the rounds, the first of them longer, then points and synthesis', () => {
    const { context, cafe } = createExample(4);
    cafe.settings.setMinutes('minutes', 8);
    expect(method.steps(context).map((s) => [s.phase, s.round, s.minutes])).toEqual([
      ['round', 1, 15],
      ['round', 2, 8],
      ['round', 3, 8],
      ['round', 4, 8],
      ['points', 1, 10],
      ['synthesis', 1, 15],
    ]);
  });
});

describe('the report', () => {
  test.each(['fi', 'sv', 'en'] as const)('tells stations, points and conclusions in %s', (tongue) => {
    const { context } = createExample(6, tongue);
    const section = report(context);
    const headings = section.blocks.flatMap((b) => (b.kind === 'heading' ? [b.text] : []));
    expect(headings).toHaveLength(6);
    expect(headings[0]).toContain(words().station(1));
    expect(headings.slice(-2)).toEqual([methodWords().phases['points']!.title, words().conclusions]);
    const ids = section.rows.map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(section.rows).toHaveLength(31 + 10 + 4);
  });

  test('an answer follows the note it answers, with the group’s symbol and how many agree', () => {
    const { context } = createExample(6);
    const first = report(context).blocks.find((b) => b.kind === 'entries')!;
    expect(first.kind === 'entries' && first.entries.slice(0, 3)).toEqual([
      {
        id: 'cafe1-a1',
        text: 'Kaupan ilmoitustaululta ja kirjastoautosta. Kunnan sivuilta harva osaa etsiä.',
        table: 'Koivu',
        remarks: ['3 ryhmää on samaa mieltä'],
        colour: 'yellow',
      },
      {
        id: 'cafe1-a4',
        text: '↳ Kuka taulua hoitaa? Kesän ilmoitukset roikkuvat vielä lokakuussa.',
        table: 'Aurinko',
        remarks: ['Kysymys', 'Kierros 2'],
        colour: 'blue',
      },
      {
        id: 'cafe1-a6',
        text: '↳ Kyläyhdistys voisi hoitaa taulua, jos kunta lähettäisi kuukauden asiat yhdellä paperilla.',
        table: 'Aalto',
        remarks: ['Jatkoa', 'Kierros 3', '2 ryhmää on samaa mieltä'],
        colour: 'green',
      },
    ]);
  });

  test('an empty café has no words put into its mouth', () => {
    const { anna } = createRoom();
    const activity = { id: 'x', order: 'a0', method: 'cafe', title: '', question: '', minutes: 70 };
    expect(report({ workshop: anna, activity })).toEqual({
      title: 'Oppimiskahvila',
      question: '',
      blocks: [],
      rows: [],
    });
  });
});

describe('the memo to send', () => {
  test('has every question, its points and the conclusions, and nothing else that was said', () => {
    const { context, cafe } = createExample(6);
    const memo = cafeMemo(context);
    expect(memo.startsWith('# Verkostot\n\nMitä meillä on?\n\n## Asema 1: ')).toBe(true);
    for (const station of cafe.stations.all) {
      expect(memo).toContain(station.question);
      for (const point of cafe.harvest.points(station.id)) expect(memo).toContain(`- ${point.text}`);
    }
    for (const conclusion of cafe.harvest.conclusions) expect(memo).toContain(`- ${conclusion.text}`);
    const points = cafe.stations.all.flatMap((station) => cafe.harvest.points(station.id));
    expect(memo.match(/^- /gm)).toHaveLength(points.length + 4);
  });

  test.each(['fi', 'sv', 'en'] as const)('says in %s what is still missing', (tongue) => {
    const { context, cafe } = createExample(0, tongue);
    for (const note of cafe.harvest.conclusions) cafe.harvest.setConclusion(note.id, false);
    for (const station of cafe.stations.all)
      for (const point of cafe.harvest.points(station.id)) cafe.harvest.putBack(point.id);
    const memo = cafeMemo(context);
    expect(memo.split(words().notPicked)).toHaveLength(5);
    expect(memo.trimEnd().endsWith(words().noneYet)).toBe(true);
  });

  test('a question of several lines stays one heading', () => {
    const { context, cafe } = createExample(2);
    cafe.stations.setQuestion(cafe.stations.all[0]!.id, 'Mitä\n## nyt?');
    expect(cafeMemo(context)).toContain('## Asema 1: Mitä ## nyt?\n');
  });
});
