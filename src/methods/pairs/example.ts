/** A round of pair ideation as a room might leave it: voted, grouped and planned. */
import type { Language } from '#texts/language.svelte.ts';
import type { ActivityContext } from '../method.ts';
import {
  exampleGroups,
  exampleNotes,
  examplePlan,
  exampleQuestion,
  exampleVotes,
  type Said,
} from './example-notes.ts';
import { openPairs } from './pairs.ts';

const notesPerTable = 5;

/** Fills an empty activity. Ids are fixed, so the example is the same wherever it is made. */
export function fillExample({ workshop, activity }: ActivityContext, language: Language): void {
  const { notes, wall, groups, plan } = openPairs(workshop, activity);
  const say = (said: Said): string => said[language === 'sv' || language === 'en' ? language : 'fi'];
  const noteId = (n: number) => `${activity.id}-n${n + 1}`;
  const known = workshop.tables.all.map((table) => table.id).slice(0, 4);
  const tables = known.length > 0 ? known : [''];

  if (activity.question === '' && workshop.agenda.get(activity.id)) {
    const question = say(exampleQuestion);
    workshop.editor().edit('example', () => workshop.agenda.set(activity.id, { question }));
  }
  exampleNotes.forEach(({ said, chosen }, i) => {
    const table = tables[Math.floor(i / notesPerTable) % tables.length]!;
    notes.write(say(said), table, noteId(i));
    if (chosen) notes.choose(noteId(i), table, true);
  });
  for (const table of tables) wall.giveTurn(table);
  tables.forEach((table, t) => {
    for (const n of exampleVotes[t]!) wall.vote(1, table, noteId(n), true);
  });
  exampleGroups.forEach(({ title, notes: members }, g) => {
    const group = groups.add(say(title), undefined, `${activity.id}-g${g + 1}`);
    for (const member of members) groups.put(noteId(member), group);
  });
  examplePlan.forEach(({ note, what, resources, who, by }, p) => {
    plan.add({
      id: `${activity.id}-p${p + 1}`,
      note: noteId(note),
      what: say(what),
      resources: say(resources),
      who: say(who),
      by: say(by),
    });
  });
}
