/** What has changed between two moments of a workshop, told by table: what a facilitator reads before going back. */
import type { Note } from './schema.ts';
import { deviations } from './restore.ts';
import type { Workshop } from './workshop.ts';

export interface ChangedNote {
  then: Note;
  now: Note;
}

/** Notes of one table; `table` is its id, empty for the facilitator's own. Each list in the order of the notes. */
export interface TableDifferences {
  table: string;
  /** Came in sight since then. */
  added: Note[];
  /** In sight at both moments and not the same: words, colour or mark. */
  changed: ChangedNote[];
  /** Went out of sight since then. */
  hidden: Note[];
}

export interface Differences {
  /** Tables with changes, in the room's order; the facilitator's own notes last. */
  tables: TableDifferences[];
  /** Everything else that is not as it was: cards, places, agenda. A count of things, not of keystrokes. */
  others: number;
}

const isSame = (a: Note, b: Note): boolean =>
  a.text === b.text && a.colour === b.colour && a.mark === b.mark && a.table === b.table;

/** Compares the notes in sight at both moments. Neither document is changed. */
export function differences(then: Workshop, now: Workshop): Differences {
  const byTable = new Map<string, TableDifferences>();
  const of = (note: Note): TableDifferences => {
    let table = byTable.get(note.table);
    if (!table) {
      table = { table: note.table, added: [], changed: [], hidden: [] };
      byTable.set(note.table, table);
    }
    return table;
  };
  const told = new Set<string>();
  for (const note of now.notes.all) {
    const was = then.notes.get(note.id);
    if (was && isSame(was, note)) continue;
    told.add(note.id);
    if (was) of(note).changed.push({ then: was, now: note });
    else of(note).added.push(note);
  }
  for (const note of then.notes.all) {
    if (now.notes.get(note.id)) continue;
    told.add(note.id);
    of(note).hidden.push(note);
  }
  const others = deviations(then, now).filter(({ root, key }) => !(root === 'notes' && told.has(key))).length;
  const order = new Map(now.tables.all.map((table, i) => [table.id, i]));
  const placeOf = (id: string) => (id === '' ? Infinity : (order.get(id) ?? order.size));
  const tables = [...byTable.values()].sort((a, b) => placeOf(a.table) - placeOf(b.table) || 0);
  return { tables, others };
}

/** True when there is nothing to go back from. */
export const isUnchanged = ({ tables, others }: Differences): boolean => tables.length === 0 && others === 0;
