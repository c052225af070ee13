/** How a table is called in words. */
import type { Workshop } from '#document/workshop.ts';
import { isTableSymbolId } from '#ui/table-symbols.ts';
import { uiWords } from '#ui/words.ts';

/** The name the facilitator gave, else that of its symbol; empty for the facilitator and for unknown tables. */
export function tableName(workshop: Workshop, id: string): string {
  const table = id === '' ? undefined : workshop.tables.find(id);
  if (!table) return '';
  return table.name || (isTableSymbolId(table.symbol) ? uiWords().signs[table.symbol] : '');
}
