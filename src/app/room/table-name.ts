/** What a table is called: the facilitator's own name for it, or its symbol's. */
import type { Table } from '#document/schema.ts';
import { isTableSymbolId } from '#ui/table-symbols.ts';
import { uiWords } from '#ui/words.ts';

export const tableName = (table: Table): string =>
  table.name || (isTableSymbolId(table.symbol) ? uiWords().signs[table.symbol] : table.symbol);
