/** Brainwriting's section of the report: the ideas to take further first, then every sheet as it was written. */
import type { Note } from '#document/schema.ts';
import type { Block, Entry, Section } from '#report/blocks.ts';
import type { ActivityContext } from '../method.ts';
import { openBrainwriting } from './brainwriting.ts';
import { tableNameOf } from '../table-name.ts';
import { methodWords } from './texts.ts';
import { words } from './view-texts.ts';

export function report({ workshop, activity }: ActivityContext): Section {
  const brainwriting = openBrainwriting(workshop, activity);
  const w = words();
  const blocks: Block[] = [];
  const rows: Section['rows'][number][] = [];
  const entryOf = (note: Note, remarks: readonly string[]): Entry => ({
    id: note.id,
    text: note.text.trim(),
    table: tableNameOf(workshop, note.table) || words().facilitator,
    colour: note.colour,
    remarks,
  });

  const { raised } = brainwriting;
  if (raised.length > 0) {
    blocks.push({ kind: 'heading', text: w.raised });
    blocks.push({ kind: 'entries', entries: raised.map((note) => entryOf(note, [])) });
  }
  for (const sheet of brainwriting.written) {
    const title = w.sheet(sheet + 1);
    blocks.push({ kind: 'heading', text: title });
    const written = brainwriting.rows(sheet);
    blocks.push({
      kind: 'entries',
      entries: written.flatMap(({ round, ideas }) => ideas.map((note) => entryOf(note, [w.round(round)]))),
    });
    for (const { round, table, ideas } of written) {
      for (const note of ideas) {
        rows.push({
          id: note.id,
          kind: note.mark === 'important' ? w.row.raised : w.row.idea,
          group: title,
          round: String(round),
          table: tableNameOf(workshop, table) || words().facilitator,
          text: note.text.trim(),
        });
      }
    }
  }
  return { title: activity.title || methodWords().name, question: activity.question, blocks, rows };
}
