/** What a table is called: the facilitator's own name for it, or its symbol's. */
import type { Table } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import type { Language } from '#texts/language.svelte.ts';
import { isTableSymbolId, tableSymbolIds, type TableSymbolId } from '#ui/table-symbols.ts';
import { uiWords } from '#ui/words.ts';

/** The picture of a table; a symbol from a newer version is shown as the last of ours. */
export const symbolOf = (table: Table): TableSymbolId =>
  isTableSymbolId(table.symbol) ? table.symbol : tableSymbolIds.at(-1)!;

export const tableName = (table: Table, language?: Language): string =>
  table.name.trim() || uiWords(language).signs[symbolOf(table)];

/** The name of the table with this id, even of one that has left; empty for the facilitator and for unknown tables. */
export function tableNameOf(workshop: Workshop, id: string, language?: Language): string {
  const table = id === '' ? undefined : workshop.tables.find(id);
  return table ? tableName(table, language) : '';
}
