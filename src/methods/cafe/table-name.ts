/** What a group is called: by the name the facilitator gave, or by its symbol. */
import type { Table } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { isTableSymbolId, tableSymbolIds, type TableSymbolId } from '#ui/table-symbols.ts';
import { uiWords } from '#ui/words.ts';
import { words } from './texts.ts';

/** The picture of a table; a symbol from a newer version is shown as the last of ours. */
export const symbolOf = (table: Table): TableSymbolId =>
  isTableSymbolId(table.symbol) ? table.symbol : tableSymbolIds.at(-1)!;

export const tableName = (table: Table): string => table.name.trim() || uiWords().signs[symbolOf(table)];

/** Who wrote a note: a table, even one that has left, or the facilitator. */
export function writerName(workshop: Workshop, table: string): string {
  const found = workshop.tables.find(table);
  return found ? tableName(found) : words().facilitator;
}
