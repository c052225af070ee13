/** Brainwriting over the workshop's document: sheets that go round, and the ideas on them. Ideas are notes. */
import { Register } from '#document/register.ts';
import type { Activity, Note, NoteColour, Table } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { sheetIndex, startsOf } from './passing.ts';
import {
  cellSchema,
  longestIdea,
  mostRounds,
  roots,
  settingSchema,
  slots,
  startSchema,
  type Cell,
} from './schema.ts';

/** What one table wrote on a sheet in one round. */
export interface Row {
  round: number;
  table: string;
  /** In the order of the places; empty places are left out. */
  ideas: readonly Note[];
}

// Each round has its own paper; the words “round 2” always stand beside it.
const roundColours: readonly NoteColour[] = ['yellow', 'blue', 'green', 'orange', 'violet', 'pink'];
export const colourOfRound = (round: number): NoteColour => roundColours[(round - 1) % roundColours.length]!;

export class Brainwriting {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #cells: Register<Cell>;
  readonly #starts: Register<number>;
  readonly #settings: Register<number>;

  constructor(workshop: Workshop, activity: string) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#workshop = workshop;
    this.#scope = activity;
    this.#cells = new Register(workshop.doc, root(roots.cells), cellSchema);
    this.#starts = new Register(workshop.doc, root(roots.starts), startSchema);
    this.#settings = new Register(workshop.doc, root(roots.settings), settingSchema);
  }

  get tables(): readonly Table[] {
    return this.#workshop.tables.all;
  }
  /** How many sheets go round: one a table, fixed when the work starts. */
  get sheets(): number {
    return this.#settings.get('sheets') ?? Math.max(1, this.tables.length);
  }
  /** True when the sheets have been dealt for good. */
  get dealt(): boolean {
    return this.#settings.get('sheets') !== undefined;
  }
  get rounds(): number {
    return Math.min(mostRounds, this.sheets);
  }
  get #allStarts(): ReadonlyMap<string, number> {
    const tables = this.tables.map((table) => table.id);
    return startsOf(tables, (id) => this.#starts.get(id), this.sheets);
  }
  /** The sheet (0-based) in front of a table in a round; the first for a table that nobody knows. */
  sheetOf(table: string, round: number): number {
    return sheetIndex(this.#allStarts.get(table) ?? 0, round, this.sheets);
  }
  /** The tables that have a sheet in front of them in a round: usually one. */
  holders(sheet: number, round: number): readonly Table[] {
    return this.tables.filter((table) => this.sheetOf(table.id, round) === sheet);
  }

  /** What stands on a sheet, earliest round first. */
  rows(sheet: number): readonly Row[] {
    const rows = new Map<string, Row & { ideas: Note[] }>();
    for (const { note, cell } of this.#placed()) {
      if (cell.sheet !== sheet || note.text.trim() === '') continue;
      const key = `${cell.round} ${cell.table}`;
      const row = rows.get(key) ?? { round: cell.round, table: cell.table, ideas: [] };
      row.ideas.push(note);
      rows.set(key, row);
    }
    const place = (id: string) => this.tables.findIndex((table) => table.id === id);
    return [...rows.values()].sort((a, b) => a.round - b.round || place(a.table) - place(b.table));
  }
  /** What a table has written in a round, by place; undefined where nothing has been begun. */
  own(table: string, round: number): readonly (Note | undefined)[] {
    const sheet = this.sheetOf(table, round);
    const mine = this.#placed().filter(
      ({ cell }) => cell.table === table && cell.round === round && cell.sheet === sheet,
    );
    return Array.from({ length: slots }, (_, slot) => mine.find(({ cell }) => cell.slot === slot)?.note);
  }
  /** How many ideas a table has written in a round. */
  count(table: string, round: number): number {
    return this.own(table, round).filter((note) => note && note.text.trim() !== '').length;
  }
  /** Every idea on the sheets. */
  get ideas(): readonly Note[] {
    return Array.from({ length: this.#mostSheets }, (_, sheet) => this.rows(sheet)).flatMap((rows) =>
      rows.flatMap((row) => row.ideas),
    );
  }
  /** Ideas that somebody wants to take further. */
  get raised(): readonly Note[] {
    return this.ideas.filter((note) => note.mark === 'important');
  }
  /** The sheets that are in use or have something on them. */
  get #mostSheets(): number {
    return this.#cells.entries.reduce((most, [, { sheet }]) => Math.max(most, sheet + 1), this.sheets);
  }
  get written(): readonly number[] {
    return Array.from({ length: this.#mostSheets }, (_, i) => i).filter(
      (sheet) => this.rows(sheet).length > 0,
    );
  }

  /** Writes into a place of the table's sheet in a round, while it is typed; typing in one go is one undo step. */
  write(table: string, round: number, slot: number, text: string, id?: string): void {
    const own = this.own(table, round)[slot];
    if (!own && text.trim() === '') return;
    const note = own?.id ?? this.#begin({ sheet: this.sheetOf(table, round), round, slot, table }, id);
    const cut = text.slice(0, longestIdea);
    this.#edit('text', () => this.#workshop.notes.set(note, { text: cut }), `text ${note}`);
  }
  /** The places that are still free in a table's row on a sheet. */
  freeSlots(sheet: number, round: number, table: string): readonly number[] {
    const taken = this.#placed()
      .filter(({ note, cell }) => note.text.trim() !== '' && isSameRow(cell, { sheet, round, table }))
      .map(({ cell }) => cell.slot);
    return Array.from({ length: slots }, (_, slot) => slot).filter((slot) => !taken.includes(slot));
  }
  /** Writes an idea that came on paper into the first free place of a row. Returns its id, or `null` when there is none. */
  writeInRow(sheet: number, round: number, table: string, text: string): string | null {
    const [slot] = this.freeSlots(sheet, round, table);
    if (slot === undefined || text.trim() === '') return null;
    const cell = { sheet, round, slot, table };
    const fields = { ...this.#fields(cell), text: text.trim().slice(0, longestIdea) };
    const editor = this.#workshop.editor(this.#scope);
    return this.#workshop.notes.add(editor, 'write', fields, (note) => this.#cells.set(note, cell));
  }
  /** Marks an idea as one to take further, or takes the mark away. */
  raise(note: string, raised: boolean): void {
    this.#edit('raise', () => this.#workshop.notes.set(note, { mark: raised ? 'important' : null }));
  }

  /**
   * Deals the sheets when the work starts and gives late tables theirs. Writes only what is missing. Not an undo step:
   * nobody wants the sheets to turn back with a spelling mistake. For the facilitator's device.
   */
  deal(): void {
    const starts = this.#allStarts;
    const missing = [...starts].filter(([table]) => this.#starts.get(table) === undefined);
    if (starts.size === 0 || (this.dealt && missing.length === 0)) return;
    const { sheets } = this;
    this.#workshop.editor(this.#scope).prepare(() => {
      if (!this.dealt) this.#settings.set('sheets', sheets);
      for (const [table, start] of missing) this.#starts.set(table, start);
    });
  }
  /** Takes the sheets back, to be dealt anew to everyone who is here. What has been written stays on its sheet. */
  gather(): void {
    this.#edit('gather', () => {
      this.#settings.set('sheets', null);
      for (const [table] of this.#starts.entries) this.#starts.set(table, null);
    });
  }

  // The empty note is prepared, not a step: undo then empties the place in one go instead of leaving its first letter.
  #begin(cell: Cell, id?: string): string {
    const editor = this.#workshop.editor(this.#scope);
    const fields = { ...this.#fields(cell), text: '', ...(id === undefined ? {} : { id }) };
    return editor.prepare(() =>
      this.#workshop.notes.add(editor, 'write', fields, (note) => this.#cells.set(note, cell)),
    );
  }
  #fields({ round, table }: Cell) {
    return { colour: colourOfRound(round), activity: this.#scope, table, at: Date.now() };
  }
  /** In reading order; two tablets of one table may have filled the same place at once, and then both are there. */
  #placed(): { note: Note; cell: Cell }[] {
    return this.#cells.entries
      .flatMap(([id, cell]) => {
        const note = this.#workshop.notes.get(id);
        return note ? [{ note, cell }] : [];
      })
      .sort((a, b) => a.cell.slot - b.cell.slot || (a.note.id < b.note.id ? -1 : 1));
  }
  #edit(name: string, change: () => void, merge = ''): void {
    this.#workshop.editor(this.#scope).edit(name, change, merge);
  }
}

const isSameRow = (a: Cell, b: Omit<Cell, 'slot'>): boolean =>
  a.sheet === b.sheet && a.round === b.round && a.table === b.table;

// One model for each document and activity: registers listen to the document for as long as it lives.
const open = new WeakMap<Workshop, Map<string, Brainwriting>>();

/** Opens the brainwriting of an activity. Writes nothing; everything read from it is tracked. */
export function openBrainwriting(workshop: Workshop, activity: Pick<Activity, 'id'>): Brainwriting {
  const mine = open.get(workshop) ?? new Map<string, Brainwriting>();
  open.set(workshop, mine);
  const found = mine.get(activity.id) ?? new Brainwriting(workshop, activity.id);
  mine.set(activity.id, found);
  return found;
}
