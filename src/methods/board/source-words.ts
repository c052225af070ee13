/** The words that stand on notes, in the device's language. */
import type { Workshop } from '#document/workshop.ts';
import type { SourceWords } from './board-source.ts';
import { tableNameOf } from '../table-name.ts';
import { words } from './texts.ts';

/** Read as a whole: a change of language or of tables gives new ones. */
export function sourceWords(workshop: Workshop): SourceWords {
  const w = words();
  const names = new Map(workshop.tables.all.map((table) => [table.id, tableNameOf(workshop, table.id)]));
  return {
    table: (id) => names.get(id) ?? '',
    mark: (mark) => w.marks[mark],
    writing: w.writing,
  };
}
