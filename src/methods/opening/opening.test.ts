import { afterEach, describe, expect, test } from 'vitest';
import type { Activity } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { language } from '#texts/language.svelte.ts';
import { contentOf, createRoom } from '../../../tests/support/room.ts';
import { method } from './index.ts';
import { openOpening } from './opening.ts';
import { report } from './report.ts';

const activity: Activity = { id: 'o', order: 'a0', method: 'opening', title: '', question: '', minutes: 35 };
const at = (workshop: Workshop) => openOpening(workshop, activity);
const textsOf = (rules: readonly { text: string }[]) => rules.map((rule) => rule.text);

afterEach(() => {
  language.current = 'fi';
});

/** Anna's, Ben's and Chris's tables are known to all. */
function createMeeting() {
  const room = createRoom();
  for (const id of ['anna', 'ben', 'chris']) {
    room.anna.tables.add(room.anna.editor(), 'add', { id, symbol: 'birch', name: id });
  }
  room.meet();
  return room;
}

describe('pictures', () => {
  test('two at one table may choose the same picture, and one of them may change their mind', () => {
    const { anna } = createMeeting();
    const { picks } = at(anna);
    picks.choose('jetty', 'anna');
    picks.choose('jetty', 'anna');
    picks.choose('owl', 'anna');
    expect(picks.count('jetty', 'anna')).toBe(2);
    picks.takeBack('jetty', 'anna');
    expect(picks.of('anna').map((pick) => pick.picture)).toEqual(['jetty', 'owl']);
    anna.editor('o').undo();
    expect(picks.count('jetty', 'anna')).toBe(2);
  });

  test('a table takes back its own choice only', () => {
    const room = createMeeting();
    at(room.anna).picks.choose('owl', 'anna');
    room.meet();
    at(room.ben).picks.takeBack('owl', 'ben');
    room.meet();
    expect(at(room.chris).picks.all.map((pick) => pick.table)).toEqual(['anna']);
  });

  test('the report shows them without names and without tables', () => {
    const { anna } = createMeeting();
    at(anna).picks.choose('owl', 'anna');
    at(anna).picks.choose('from-a-newer-version', 'ben');
    const section = report({ workshop: anna, activity });
    expect(section.rows.map(({ kind, table, text }) => ({ kind, table, text }))).toEqual([
      { kind: 'kuva', table: '', text: 'Pöllö' },
    ]);
    expect(section.blocks[1]).toMatchObject({ kind: 'picture', alt: 'Pöllö' });
  });
});

describe('ground rules', () => {
  test('a table that proposes agrees; the room agrees when every table does', () => {
    const room = createMeeting();
    const id = at(room.anna).rules.propose('  Puhutaan hitaasti ', 'anna')!;
    room.meet();
    expect(at(room.ben).rules.proposed).toMatchObject([{ text: 'Puhutaan hitaasti', agreeing: ['anna'] }]);
    at(room.ben).rules.setAgree(id, 'ben', true);
    at(room.chris).rules.setAgree(id, 'chris', true);
    room.meet();
    for (const who of ['anna', 'ben', 'chris'] as const) {
      expect(textsOf(at(room[who]).rules.agreed)).toEqual(['Puhutaan hitaasti']);
    }
  });

  test('what the room has agreed on stays when a table comes late; without the facilitator it would not', () => {
    const room = createMeeting();
    const { rules } = at(room.anna);
    const id = rules.propose('Kuunnellaan', 'anna')!;
    for (const table of ['ben', 'chris']) rules.setAgree(id, table, true);
    const late = () => room.anna.tables.add(room.anna.editor(), 'add', { symbol: 'pine', name: 'Late' });
    const first = late();
    expect(rules.agreed).toEqual([]);
    room.anna.editor().edit('hide', () => room.anna.tables.hide(first));
    method.attend!({ workshop: room.anna, activity });
    late();
    expect(textsOf(rules.agreed)).toEqual(['Kuunnellaan']);
  });

  test('the facilitator may take a rule in or out against the count, and undo it', () => {
    const { anna } = createMeeting();
    const { rules } = at(anna);
    const id = rules.propose('Kahvia saa hakea', 'ben')!;
    rules.decide(id, true);
    expect(textsOf(rules.agreed)).toEqual(['Kahvia saa hakea']);
    rules.decide(id, false);
    for (const table of ['anna', 'chris']) rules.setAgree(id, table, true);
    expect(rules.agreed).toEqual([]);
    anna.editor('o').undo();
    anna.editor('o').undo();
    anna.editor('o').undo();
    expect(textsOf(rules.agreed)).toEqual(['Kahvia saa hakea']);
  });

  test('the same words proposed at two tables at once are one rule that both stand behind', () => {
    const room = createMeeting();
    at(room.anna).rules.suggest('listen', 'anna');
    language.current = 'sv';
    at(room.ben).rules.suggest('listen', 'ben');
    language.current = 'fi';
    at(room.anna).rules.propose('Ei kiirettä', 'anna');
    at(room.chris).rules.propose('ei kiirettä', 'chris');
    room.meet();
    expect(
      at(room.chris)
        .rules.all.map((rule) => rule.agreeing)
        .sort(),
    ).toEqual([
      ['anna', 'ben'],
      ['anna', 'chris'],
    ]);
    // Whoever was not shown can step back too.
    const listening = (who: Workshop) => at(who).rules.ofSuggestion('listen')!;
    at(room.ben).rules.setAgree(listening(room.ben).id, 'ben', false);
    room.meet();
    expect(listening(room.anna).agreeing).toEqual(['anna']);
    expect(contentOf(room.ben)).toEqual(contentOf(room.anna));
  });

  test('a ready sentence is read in each reader’s language until its words are changed', () => {
    const { anna } = createMeeting();
    const { rules } = at(anna);
    const id = rules.suggest('questions', 'anna');
    language.current = 'en';
    expect(textsOf(rules.all)).toEqual(['Any question may be asked.']);
    rules.rewrite(id, 'Ask anything, also twice.');
    language.current = 'fi';
    expect(textsOf(rules.all)).toEqual(['Ask anything, also twice.']);
    expect(rules.ofSuggestion('questions')).toBeUndefined();
  });

  test('a proposal that nobody stands behind goes away and can be brought back', () => {
    const room = createMeeting();
    const { rules } = at(room.anna);
    const id = rules.propose('Lauletaan ensin', 'anna')!;
    rules.setAgree(id, 'ben', true);
    rules.setAgree(id, 'anna', false);
    expect(textsOf(rules.all)).toEqual(['Lauletaan ensin']);
    const other = rules.propose('Tanssitaan', 'chris')!;
    rules.setAgree(other, 'chris', false);
    expect(textsOf(rules.all)).toEqual(['Lauletaan ensin']);
    rules.show(other);
    expect(textsOf(rules.all)).toEqual(['Lauletaan ensin', 'Tanssitaan']);
  });
});

describe('the glossary', () => {
  test('each table has its own words, and typing is one step of undo', () => {
    const room = createMeeting();
    const concept = at(room.anna).glossary.addConcept('Osallisuus');
    room.meet();
    for (const text of ['S', 'Saan', 'Saan sanoa']) at(room.ben).glossary.write(concept, 'ben', text);
    at(room.chris).glossary.write(concept, 'chris', 'Olen mukana');
    room.meet();
    expect(textsOf(at(room.anna).glossary.wordings(concept)).sort()).toEqual(['Olen mukana', 'Saan sanoa']);
    room.ben.editor('o').undo();
    expect(at(room.ben).glossary.own(concept, 'ben')?.text).toBe('');
    expect(textsOf(at(room.ben).glossary.wordings(concept))).toEqual(['Olen mukana']);
    room.ben.editor('o').redo();
    expect(at(room.ben).glossary.own(concept, 'ben')?.text).toBe('Saan sanoa');
  });

  test('looking at a concept or leaving the field empty writes nothing', () => {
    const { anna } = createMeeting();
    const concept = at(anna).glossary.addConcept('Osallisuus');
    let changes = 0;
    anna.doc.on('update', () => changes++);
    at(anna).glossary.write(concept, 'anna', '  ');
    expect(changes).toBe(0);
  });

  test('the room starts from one table’s words; these stay, and the shared wording knows whose they were', () => {
    const { anna } = createMeeting();
    const { glossary } = at(anna);
    const concept = glossary.addConcept('Osallisuus');
    glossary.write(concept, 'ben', 'Olen mukana');
    const note = glossary.own(concept, 'ben')!;
    glossary.use(note, concept);
    glossary.setMeaning(concept, 'Olen mukana ja minua kuullaan');
    expect(glossary.concepts).toEqual([
      { id: concept, term: 'Osallisuus', meaning: 'Olen mukana ja minua kuullaan' },
    ]);
    expect(glossary.own(concept, 'ben')?.text).toBe('Olen mukana');
    expect(anna.links.all).toMatchObject([{ from: note.id, to: concept, kind: 'source' }]);
    anna.editor('o').undo();
    anna.editor('o').undo();
    expect(glossary.concepts[0]!.meaning).toBe('');
  });

  test('the wall shows one concept while it is there, else all', () => {
    const { anna } = createMeeting();
    const { glossary } = at(anna);
    const concept = glossary.addConcept('Osallisuus');
    glossary.showOnWall(concept);
    expect(glossary.onWall?.term).toBe('Osallisuus');
    glossary.hideConcept(concept);
    expect(glossary.onWall).toBeUndefined();
    expect(glossary.hiddenConcepts).toHaveLength(1);
  });
});

test('an empty opening has no words put into its mouth', () => {
  const { anna } = createRoom();
  method.setUp!({ workshop: anna, activity }, 'fi');
  expect(report({ workshop: anna, activity })).toEqual({
    title: 'Alkuvalmennus',
    question: '',
    blocks: [],
    rows: [],
  });
  expect(anna.editor('o').canUndo).toBe(false);
});
