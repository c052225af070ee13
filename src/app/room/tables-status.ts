/** Which tables are here and in step, as the desk and the wall tell it. Pure. */
import type { Other } from '#document/presence.ts';
import type { Note, Table } from '#document/schema.ts';

export type TableState = 'in-step' | 'behind' | 'away' | 'never';

export interface TableStatus {
  table: Table;
  state: TableState;
  /** Tablets that are here now. */
  tablets: number;
  /** People who share them by turns; never who. */
  writers: number;
  /** Notes that their writers keep to themselves; never what. */
  unshown: number;
  notes: number;
}

/**
 * `seq` is the stage's sequence number at the desk: a tablet that has said it shows the same is in step. A table that has written
 * and has no tablet here is away; one that has done neither never came.
 */
export function tablesStatus(
  tables: readonly Table[],
  others: readonly Other[],
  notes: readonly Note[],
  seq: number,
): TableStatus[] {
  return tables.map((table) => {
    const here = others.filter((other) => other.role === 'table' && other.table === table.id);
    const written = notes.filter((note) => note.table === table.id).length;
    const inStep = here.some((other) => (other.stage ?? -1) >= seq);
    const state = here.length > 0 ? (inStep ? 'in-step' : 'behind') : written > 0 ? 'away' : 'never';
    const writers = here.reduce((sum, other) => sum + (other.seats ?? 0), 0);
    const unshown = here.reduce((sum, other) => sum + (other.unshown ?? 0), 0);
    return { table, state, tablets: here.length, writers, unshown, notes: written };
  });
}
