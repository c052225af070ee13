/** The words that stand on notes, in the device's language. */
import type { SourceWords } from './board-source.ts';
import type { BoardContents } from './contents.ts';
import { tableNameOf } from '../table-name.ts';
import { sameWords } from './same-texts.ts';
import { words } from './view-texts.ts';

/** Read as a whole: a change of language, of tables or of meanings gives new ones. */
export function sourceWords({ workshop, settings }: BoardContents): SourceWords {
  const w = words();
  const names = new Map(workshop.tables.all.map((table) => [table.id, tableNameOf(workshop, table.id)]));
  return {
    table: (id) => names.get(id) ?? '',
    mark: (mark) => w.marks[mark],
    meaning: (colour) => settings.meaningOf(colour),
    writing: w.writing,
    same: (count) => sameWords().count(count).toLocaleLowerCase(),
  };
}
