import * as Y from 'yjs';
import { expect, test } from 'vitest';
import { Workshop } from '#document/workshop.ts';
import { openBoard } from '#methods/board/board.ts';
import { openCafe } from '#methods/cafe/cafe.ts';
import { openOpening } from '#methods/opening/opening.ts';
import { methodOf } from '#methods/registry.ts';
import { openVote } from '#methods/vote/vote.ts';
import { builtInIds, meetingsOf } from './built-in.ts';
import { parseTemplate, readTemplateFile, templateFile, toTemplate, type Template } from './template.ts';
import { addActivity, addTables, duplicateActivity, fillFromTemplate, newTables } from './templates.ts';

const open = (id: string) => new Workshop(id, new Y.Doc(), '');
const fill = (workshop: Workshop, template: Template) =>
  fillFromTemplate(workshop, { title: 'Uusi', template, tables: newTables(template.tables) }, new Date(0));
const textOf = (workshop: Workshop) =>
  JSON.stringify(
    Object.fromEntries([...workshop.doc.share.keys()].map((n) => [n, workshop.doc.getMap(n).toJSON()])),
  );

/** A café that has been run, and a board with a note on it. */
function finished() {
  const workshop = open('done');
  workshop.editor().edit('set', () => {
    workshop.meta.set('title', 'Syksyn paja');
    workshop.meta.set('startTime', '12:30');
    workshop.meta.set('closeAtEnd', 1);
  });
  addTables(workshop, 3);
  workshop
    .editor()
    .edit('name', () => workshop.tables.set(workshop.tables.all[0]!.id, { name: 'Annan pöytä' }));
  const cafe = workshop.agenda.get(addActivity(workshop, 'cafe', 'fi')!)!;
  const { course, stations, settings, talk } = openCafe(workshop, cafe);
  stations.setQuestion(stations.all[0]!.id, 'Mistä apua löytyy?');
  stations.hide(stations.all[3]!.id);
  settings.setMinutes('minutes', 7);
  course.assignStarts();
  talk.write({ text: 'Salainen ajatus', station: stations.all[0]!.id, round: 1, table: '' });
  const board = workshop.agenda.get(addActivity(workshop, 'board', 'fi')!)!;
  workshop
    .editor()
    .edit('edit', () => workshop.agenda.set(board.id, { title: 'Ideat', question: 'Mikä auttaisi?' }));
  workshop.editor().edit('minutes', () => workshop.minutes(board.id).set('write', 12));
  openBoard(workshop, board).write({ text: 'Salainen ajatus', colour: 'yellow', table: '' });
  return { workshop, cafe, board };
}

test('a template sets up a new workshop as the old one was, without anything anybody wrote', () => {
  const { workshop } = finished();
  const template = toTemplate(workshop, 'Kahvila ja ideat');
  const fresh = open('fresh');
  fill(fresh, template);
  const [cafe, board] = fresh.agenda.all;
  expect(fresh.agenda.all.map((a) => [a.method, a.title, a.question])).toEqual(
    workshop.agenda.all.map((a) => [a.method, a.title, a.question]),
  );
  const { stations, settings } = openCafe(fresh, cafe!);
  expect(stations.all.map((station) => station.question)[0]).toBe('Mistä apua löytyy?');
  expect(stations.all).toHaveLength(3);
  expect(settings.minutes).toBe(7);
  expect(stations.fixed).toBe(false);
  expect(fresh.minutes(board!.id).get('write')).toBe(12);
  expect(fresh.tables.all).toHaveLength(3);
  expect([fresh.meta.get('startTime'), fresh.meta.get('closeAtEnd')]).toEqual(['12:30', 1]);
  expect(textOf(workshop)).toContain('Salainen ajatus');
  expect(textOf(fresh) + JSON.stringify(template)).not.toMatch(/Salainen|Annan/);
});

test('as a file it comes back the same, under a name that every system takes', () => {
  const template = toTemplate(finished().workshop, 'Kahvila: ääniä & ideoita');
  const { name, bytes } = templateFile(template);
  expect(name).toBe('kahvila-aania-ideoita.flappi-pohja.json');
  expect(readTemplateFile(bytes)).toEqual({ ok: true, value: template });
});

test('other files are told apart: a workshop, other JSON, a newer template', () => {
  const text = (value: string) => new TextEncoder().encode(value);
  expect(readTemplateFile(text('PK\u0003\u0004…'))).toBeNull();
  expect(readTemplateFile(text('{"a":1}'))).toEqual({ ok: false, error: 'not-ours' });
  expect(readTemplateFile(text('{"format":'))).toEqual({ ok: false, error: 'not-ours' });
  const newer = { ...toTemplate(finished().workshop, 'x'), version: 99 };
  expect(parseTemplate(newer)).toEqual({ ok: false, error: 'newer' });
});

test('activities of methods that are not here are left out, and strange set-up writes nothing', () => {
  const template = toTemplate(finished().workshop, 'x');
  const read = parseTemplate({
    ...template,
    activities: [
      {
        ...template.activities[0],
        setUp: { entries: { 'strange-note': { station: 's1' } }, starts: { t: 1 } },
      },
      { method: 'from-a-newer-version', title: 'Uutta' },
    ],
  });
  if (!read.ok) throw new Error(read.error);
  const fresh = open('fresh');
  fill(fresh, read.value);
  expect(fresh.agenda.all.map((a) => a.method)).toEqual(['cafe']);
  expect(textOf(fresh)).not.toContain('strange-note');
});

test.each(builtInIds)('the built-in template %s holds only methods that are here, and runs at once', (id) => {
  const meetings = meetingsOf(id);
  expect(meetings).toHaveLength(id === 'meetings' ? 10 : 1);
  for (const template of meetings) {
    const fresh = open('fresh');
    fill(fresh, template);
    if (id !== 'empty') expect(fresh.agenda.all.length).toBeGreaterThan(0);
    for (const activity of fresh.agenda.all) {
      expect(activity.title).toMatch(/\S/);
      expect(methodOf(activity.method)!.steps({ workshop: fresh, activity }).length).toBeGreaterThan(0);
    }
  }
});

test('the four perspectives are the stations of their café', () => {
  const fresh = open('fresh');
  fill(fresh, meetingsOf('perspectives')[0]!);
  const cafe = fresh.agenda.all.find((a) => a.method === 'cafe')!;
  expect(openCafe(fresh, cafe).stations.all.map((s) => s.question.split(':')[0])).toEqual([
    'Asiakas ja läheiset',
    'Ammattilaiset, vertaiset ja vapaaehtoiset',
    'Organisaatio',
    'Päättäjät ja hallinto',
  ]);
});

test('a copy of an activity stands right after it, set up alike and empty', () => {
  const { workshop, cafe } = finished();
  const copy = workshop.agenda.get(duplicateActivity(workshop, cafe, 'Toinen kahvila'))!;
  expect(workshop.agenda.all.map((a) => a.title)).toEqual([cafe.title, 'Toinen kahvila', 'Ideat']);
  const { stations, settings, talk } = openCafe(workshop, copy);
  expect(stations.all.map((s) => s.question)).toEqual(
    openCafe(workshop, cafe).stations.all.map((s) => s.question),
  );
  expect([stations.fixed, settings.minutes, talk.count(stations.all[0]!.id)]).toEqual([false, 7, 0]);
  stations.setQuestion(stations.all[0]!.id, 'Aivan muuta');
  expect(openCafe(workshop, cafe).stations.all[0]!.question).toBe('Mistä apua löytyy?');
});

test('the mid-term evaluation begins alone, rates by two criteria seat by seat, and has a café with hosts', () => {
  const fresh = open('fresh');
  fill(fresh, meetingsOf('evaluation')[0]!);
  const [board, rating, cafe, vote] = fresh.agenda.all;
  const stepsOf = (activity: typeof board) =>
    methodOf(activity!.method)!.steps({ workshop: fresh, activity: activity! });
  expect(stepsOf(board)[0]).toMatchObject({ phase: 'alone', alone: true });
  expect(stepsOf(rating)[0]).toMatchObject({ phase: 'vote', alone: true });
  expect(openVote(fresh, rating!).settings.kind).toBe('rating');
  expect(openVote(fresh, rating!).settings.criterion('x')).toBe('Toteutuu nyt');
  expect(openCafe(fresh, cafe!).stations.all).toHaveLength(4);
  expect(openCafe(fresh, cafe!).settings.host).toBe(true);
  expect(openVote(fresh, vote!).settings.perSeat).toBe(true);
});

test('a template of an opening carries its concepts and ready rules in order, and none of the room’s own words', () => {
  const workshop = open('made');
  const id = addActivity(workshop, 'opening', 'fi')!;
  const { glossary, rules } = openOpening(workshop, { id });
  for (const concept of glossary.concepts) glossary.hideConcept(concept.id);
  for (const term of ['Palvelupolku', 'Asiakas', 'Verkosto']) glossary.addConcept(term);
  glossary.setMeaning(glossary.concepts[0]!.id, 'Reitti avun luo');
  rules.suggest('listen', '');
  rules.suggest('equal', 'birch');
  rules.propose('Kello seitsemän lähdetään', '');
  const template = toTemplate(workshop, 'Aloitus');
  expect(JSON.stringify(template)).not.toMatch(/Reitti avun luo|Kello seitsemän/);
  const fresh = open('fresh');
  fill(fresh, template);
  const copy = openOpening(fresh, fresh.agenda.all[0]!);
  expect(copy.glossary.concepts.map(({ term, meaning }) => [term, meaning])).toEqual([
    ['Palvelupolku', ''],
    ['Asiakas', ''],
    ['Verkosto', ''],
  ]);
  expect(copy.rules.all.map(({ suggestion }) => suggestion)).toEqual(['listen']);
});
