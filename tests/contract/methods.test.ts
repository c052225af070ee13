/** What every method keeps to, so that the rest of the product can treat them alike. */
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Activity } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { readSetUp, writeSetUp, writeSetUpParts } from '#app/workshops/set-up.ts';
import type { ActivityContext } from '#methods/method.ts';
import { methodOf, methods } from '#methods/registry.ts';
import type { Section } from '#report/blocks.ts';
import { memoToCsv } from '#report/csv.ts';
import { memoToHtml } from '#report/html.ts';
import { memoToMarkdown } from '#report/markdown.ts';
import { memoOf } from '#report/memo.ts';
import { language, languages, type Language } from '#texts/language.svelte.ts';
import { reportWords } from '#texts/report.ts';
import { contentOf, createRoom } from '../support/room.ts';

const spoken = ['fi', 'sv', 'en'] as const;

afterEach(() => {
  language.current = 'fi';
});

test('methods are found by their folders, each under its own id', () => {
  expect(methods.length).toBeGreaterThan(0);
  expect(new Set(methods.map((method) => method.id)).size).toBe(methods.length);
  expect(methodOf('from-a-newer-version')).toBeUndefined();
});

describe.each(methods.map((method) => [method.id, method] as const))('%s', (id, method) => {
  let report: (context: ActivityContext) => Section;
  let fillExample: (context: ActivityContext, language: Language) => void;
  beforeAll(async () => {
    report = (await method.report()).report;
    fillExample = (await method.example()).fillExample;
  });

  /** Anna, Ben and Chris with the same tables and activities `a`, `b` and `c` of this method, all still empty. */
  const createMeeting = () => {
    const room = createRoom();
    const editor = room.anna.editor();
    for (const symbol of ['birch', 'pine', 'wave'])
      room.anna.tables.add(editor, 'add', { id: symbol, symbol, name: '' });
    for (const activity of ['a', 'b', 'c'])
      room.anna.agenda.add(editor, 'add', { id: activity, method: id, title: '', question: '', minutes: 30 });
    room.meet();
    return room;
  };
  const at = (workshop: Workshop, activity: string): ActivityContext => ({
    workshop,
    activity: workshop.agenda.get(activity) as Activity,
  });

  test('opening it, asking for its steps and reporting write nothing', () => {
    const { chris } = createMeeting();
    let changes = 0;
    chris.doc.on('update', () => changes++);
    method.steps(at(chris, 'a'));
    for (const speech of languages) {
      language.current = speech;
      report(at(chris, 'a'));
    }
    expect(changes).toBe(0);
  });

  test('has steps with minutes when empty, when set up and when full', () => {
    const { anna } = createMeeting();
    const check = () => {
      const steps = method.steps(at(anna, 'a'));
      expect(steps.length).toBeGreaterThan(0);
      for (const { phase, round, minutes } of steps) {
        expect(phase).not.toBe('');
        expect(round).toBeGreaterThanOrEqual(1);
        expect(minutes).toBeGreaterThanOrEqual(0);
      }
      expect(new Set(steps.map((step) => `${step.phase} ${step.round}`)).size).toBe(steps.length);
    };
    check();
    method.setUp?.(at(anna, 'a'), 'fi');
    check();
    fillExample(at(anna, 'b'), 'fi');
    check();
  });

  test('says its name, its use and every phase in each language', () => {
    const { anna } = createMeeting();
    fillExample(at(anna, 'a'), 'fi');
    const phases = new Set(method.steps(at(anna, 'a')).map((step) => step.phase));
    const guides = spoken.map((speech) => method.words(speech).phases[[...phases][0]!]?.guide);
    expect(new Set(guides).size).toBe(spoken.length);
    for (const speech of languages) {
      const words = method.words(speech);
      expect([words.name, words.summary].map((text) => text.trim())).not.toContain('');
      for (const phase of phases) {
        expect(words.phases[phase]?.title, `${speech} ${phase}`).toMatch(/\S/);
        expect(words.phases[phase]?.guide, `${speech} ${phase}`).toMatch(/\S/);
      }
    }
  });

  test.each(spoken)('its example in %s has a title and content, and comes out in every format', (speech) => {
    language.current = speech;
    const { anna } = createMeeting();
    const empty = report(at(anna, 'a'));
    fillExample(at(anna, 'a'), speech);
    const section = report(at(anna, 'a'));
    expect(section.title).toMatch(/\S/);
    expect(section.blocks.length).toBeGreaterThan(0);
    expect(section).not.toEqual(empty);
    for (const text of textsOf(section)) expect(text).toMatch(/\S/);
    expect(section.rows.length).toBeGreaterThan(0);
    const rowIds = section.rows.map((row) => row.id);
    expect(new Set(rowIds).size).toBe(rowIds.length);

    const memo = memoOf({
      workshop: anna,
      sections: [section],
      words: reportWords(speech),
      now: new Date(2026, 10, 22),
    });
    const [markdown, html, csv] = [memoToMarkdown(memo), memoToHtml(memo), memoToCsv(memo)];
    expect(markdown).toContain(`## ${section.title}`);
    expect(html).toContain(`<html lang="${speech}">`);
    for (const rowId of rowIds) expect(csv).toContain(`\n${rowId};`);
    for (const format of [markdown, html, csv]) expect(format).not.toMatch(/undefined|\[object Object\]|NaN/);
  });

  test('three who act apart agree afterwards, and so do their reports', () => {
    const room = createMeeting();
    fillExample(at(room.anna, 'a'), 'fi');
    room.meet();
    const [first, second] = room.anna.notes.all;
    fillExample(at(room.ben, 'b'), 'sv');
    fillExample(at(room.chris, 'c'), 'en');
    for (const [who, text] of [
      ['anna', 'Lisäys'],
      ['ben', 'Tillägg'],
      ['chris', 'Addition'],
    ] as const) {
      const workshop = room[who];
      const editor = workshop.editor('a');
      workshop.notes.add(editor, 'write', { text, activity: 'a', table: 'birch', colour: 'yellow' });
      if (first) editor.edit('type', () => workshop.notes.set(first.id, { text: `${first.text} ${text}` }));
    }
    if (second) room.ben.editor('a').edit('hide', () => room.ben.notes.hide(second.id));
    room.meet();
    expect(filledRoots(room.ben)).toEqual(filledRoots(room.anna));
    expect(filledRoots(room.chris)).toEqual(filledRoots(room.anna));
    for (const activity of ['a', 'b', 'c']) {
      const expected = report(at(room.anna, activity));
      expect(report(at(room.ben, activity))).toEqual(expected);
      expect(report(at(room.chris, activity))).toEqual(expected);
      expect(method.steps(at(room.chris, activity))).toEqual(method.steps(at(room.anna, activity)));
    }
  });

  test('undo takes back own edits only', () => {
    const room = createMeeting();
    fillExample(at(room.anna, 'a'), 'fi');
    fillExample(at(room.ben, 'b'), 'fi');
    room.meet();
    const bens = report(at(room.ben, 'b'));
    const write = (who: 'anna' | 'ben') =>
      room[who].notes.add(room[who].editor('a'), 'write', { text: who, activity: 'a', table: '' });
    const [annas, bensNote] = [write('anna'), write('ben')];
    room.meet();
    undoAll(room.anna, 'a');
    room.meet();
    expect(room.ben.notes.get(annas)).toBeUndefined();
    expect(room.ben.notes.get(bensNote)?.text).toBe('ben');
    expect(report(at(room.ben, 'b'))).toEqual(bens);
    expect(report(at(room.anna, 'b'))).toEqual(bens);
    // And the other way round: Chris, who did nothing here, has nothing to take back.
    expect(room.chris.editor('a').canUndo).toBe(false);
    undoAll(room.ben, 'a');
    room.meet();
    expect(room.anna.notes.get(bensNote)).toBeUndefined();
    expect(report(at(room.anna, 'b'))).toEqual(bens);
  });

  test('fields of a newer version change nothing', () => {
    const { anna } = createMeeting();
    fillExample(at(anna, 'a'), 'fi');
    const before = { steps: method.steps(at(anna, 'a')), report: report(at(anna, 'a')) };
    for (const root of rootsOf(anna, 'a')) {
      for (const item of [...root.values()]) if (item instanceof Y.Map) item.set('fromTheFuture', { a: [1] });
    }
    expect({ steps: method.steps(at(anna, 'a')), report: report(at(anna, 'a')) }).toEqual(before);
  });

  test.each(junk)('items broken into %s do not stop it', (_, value) => {
    const room = createMeeting();
    fillExample(at(room.anna, 'a'), 'fi');
    const roots = rootsOf(room.anna, 'a');
    expect(roots.length).toBeGreaterThan(0);
    room.anna.doc.transact(() => {
      for (const root of roots) {
        const [known] = root.keys();
        root.set('junk', value());
        if (known !== undefined) root.set(known, value());
      }
    });
    room.meet();
    for (const workshop of [room.anna, room.chris]) {
      expect(method.steps(at(workshop, 'a')).length).toBeGreaterThan(0);
      const section = report(at(workshop, 'a'));
      expect(section.title).toMatch(/\S/);
      expect(memoToMarkdown(memoOf(memoInput(workshop, section)))).toContain(section.title);
    }
    // Every single item at once.
    room.anna.doc.transact(() => {
      for (const root of roots) for (const key of [...root.keys()]) root.set(key, value());
    });
    expect(method.steps(at(room.anna, 'a')).length).toBeGreaterThan(0);
    expect(report(at(room.anna, 'a')).title).toMatch(/\S/);
  });

  test('says what of it a copy or a template carries, and nothing that anybody wrote is among it', () => {
    expect(method.setUpRoots, 'setUpRoots').toBeDefined();
    const { anna } = createMeeting();
    const editor = anna.editor();
    fillExample(at(anna, 'a'), 'fi');
    const written = [...anna.notes.all.map((note) => note.text), ...meaningsIn(anna)];
    const setUp = readSetUp(anna, at(anna, 'a').activity);
    const carried = JSON.stringify(setUp);
    for (const text of written) if (text.length > 12) expect(carried).not.toContain(JSON.stringify(text));
    anna.agenda.add(editor, 'add', { id: 'd', method: id, title: '', question: '', minutes: 30 });
    writeSetUp(anna, at(anna, 'd').activity, setUp);
    writeSetUpParts(anna, at(anna, 'd').activity, setUp, 'fi');
    expect(method.steps(at(anna, 'd')).length).toBeGreaterThan(0);
    expect(readSetUp(anna, at(anna, 'd').activity)).toEqual(setUp);
  });

  test.runIf(method.entry)('what the desk writes down for others can be found and undone', async () => {
    const { entry } = await method.entry!();
    const { anna } = createMeeting();
    method.setUp?.(at(anna, 'a'), 'fi');
    const context = at(anna, 'a');
    const hasGuide = entry.guide?.(context).numbered !== undefined;
    const places = entry.places(context);
    expect(new Set(places.map((place) => place.id)).size).toBe(places.length);
    for (const place of ['', ...places.map((each) => each.id)]) {
      for (const table of entry.needsTable ? ['birch'] : ['', 'birch']) {
        const lines = ['Sanottu ääneen'];
        const refusal = entry.check?.(context, { lines, table, place }) ?? null;
        if (refusal !== null) {
          expect(hasGuide, 'only what is explained may be refused').toBe(true);
          continue;
        }
        const before = contentOf(anna);
        entry.write(context, { text: lines[0]!, table, place });
        expect(JSON.stringify(contentOf(anna))).toContain('Sanottu ääneen');
        expect(contentOf(anna)).not.toEqual(before);
        anna.editor('a').undo();
        expect(anna.notes.all.map((note) => note.text)).not.toContain('Sanottu ääneen');
      }
    }
  });

  test('set up for a new activity, it can be reported at once', () => {
    const { anna } = createMeeting();
    for (const speech of spoken) {
      language.current = speech;
      method.setUp?.(at(anna, 'a'), speech);
      expect(report(at(anna, 'a')).title).toMatch(/\S/);
    }
  });
});

const junk = [
  ['text', () => 'rubbish'],
  ['a number', () => Number.MAX_SAFE_INTEGER],
  ['nothing', () => null],
  ['a list', () => [null, { x: 'y' }]],
  ['a record', () => ({ order: 7, text: {}, position: 'here', station: null })],
  [
    'a map',
    () => {
      const map = new Y.Map<unknown>();
      for (const key of ['order', 'text', 'kind', 'position', 'size', 'from']) map.set(key, { odd: true });
      map.set('shown', true);
      map.set('title', new Y.Array());
      return map;
    },
  ],
] as const;

/** The maps a method may have written into: its own, and those that methods share. */
function rootsOf(workshop: Workshop, activity: string): Y.Map<unknown>[] {
  const own = [...workshop.doc.share.keys()].filter((name) => name.startsWith(`${activity}/`));
  return [...own, 'notes', 'cards', 'links'].map((name) => workshop.doc.getMap(name));
}

/** What people have agreed that a card's words mean, and other texts they wrote into cards. */
const meaningsIn = (workshop: Workshop): string[] =>
  workshop.cards.all.flatMap((card) =>
    Object.entries(card).flatMap(([key, value]) =>
      key.startsWith('text.') && key !== 'text.term' && typeof value === 'string' ? [value] : [],
    ),
  );

/** What is stored; roots that a device has only looked into stand empty and do not travel. */
const filledRoots = (workshop: Workshop): unknown =>
  Object.entries(contentOf(workshop) as object).filter(([, root]) => Object.keys(root as object).length > 0);

function undoAll(workshop: Workshop, scope: string): void {
  const editor = workshop.editor(scope);
  while (editor.canUndo) editor.undo();
}

const memoInput = (workshop: Workshop, section: Section) => ({
  workshop,
  sections: [section],
  words: reportWords('fi'),
  now: new Date(2026, 10, 22),
});

/** What a reader would look for in a section: an empty heading or picture without words is a mistake. */
const textsOf = (section: Section): string[] =>
  section.blocks.flatMap((block) => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'entries':
        return block.entries.map((entry) => entry.text);
      case 'table':
        return [block.head.join('')];
      case 'picture':
        return [block.alt, block.svg];
    }
  });
