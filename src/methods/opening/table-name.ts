/** What a table is called: by the name the facilitator gave, or by its sign. */
import type { Table } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { isTableSymbolId, tableSymbolIds, type TableSymbolId } from '#ui/table-symbols.ts';
import { uiWords } from '#ui/words.ts';
import { viewWords } from './view-texts.ts';

/** The sign of a table; a sign from a newer version is shown as the last of ours. */
export const symbolOf = (table: Table): TableSymbolId =>
  isTableSymbolId(table.symbol) ? table.symbol : tableSymbolIds.at(-1)!;

/** Who said it: a table, even one that has left, or the facilitator. */
export function tableName(workshop: Workshop, id: string): string {
  const table = workshop.tables.find(id);
  return table ? table.name.trim() || uiWords().signs[symbolOf(table)] : viewWords().facilitator;
}
