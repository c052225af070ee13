/** Brainwriting over the workshop's document: sheets that go round, and the ideas on them. Ideas are notes. */
import { Register } from '#document/register.ts';
import type { Note, NoteColour } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { oneModel } from '../one-model.ts';
import { Dealing, writerId } from './dealing.ts';
import { cellSchema, longestIdea, roots, slots, type Cell } from './schema.ts';

/** What one writer wrote on a sheet in one round. */
export interface Row {
  round: number;
  /** The writer's id: a table's, or a person's at it. */
  writer: string;
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
  readonly dealing: Dealing;

  constructor(workshop: Workshop, activity: string) {
    this.#workshop = workshop;
    this.#scope = activity;
    this.#cells = new Register(workshop.doc, Workshop.rootName(activity, roots.cells), cellSchema);
    this.dealing = new Dealing(workshop, activity, this.#cells);
  }

  /** What stands on a sheet, earliest round first. */
  rows(sheet: number): readonly Row[] {
    const rows = new Map<string, Row & { ideas: Note[] }>();
    for (const { note, cell } of this.#placed()) {
      if (cell.sheet !== sheet || note.text.trim() === '') continue;
      const writer = writerOf(cell);
      const key = `${cell.round} ${writer}`;
      const row = rows.get(key) ?? { round: cell.round, writer, table: cell.table, ideas: [] };
      row.ideas.push(note);
      rows.set(key, row);
    }
    const places = this.#workshop.tables.all.map((table) => table.id);
    return [...rows.values()].sort(
      (a, b) =>
        a.round - b.round ||
        places.indexOf(a.table) - places.indexOf(b.table) ||
        (a.writer < b.writer ? -1 : 1),
    );
  }
  /** What a writer has written in a round, by place; undefined where nothing has been begun. */
  own(writer: string, round: number): readonly (Note | undefined)[] {
    const sheet = this.dealing.sheetOf(writer, round);
    const mine = this.#placed().filter(
      ({ cell }) => writerOf(cell) === writer && cell.round === round && cell.sheet === sheet,
    );
    return Array.from({ length: slots }, (_, slot) => mine.find(({ cell }) => cell.slot === slot)?.note);
  }
  /** How many ideas a writer has written in a round. */
  count(writer: string, round: number): number {
    return this.own(writer, round).filter((note) => note && note.text.trim() !== '').length;
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
    return this.#cells.entries.reduce(
      (most, [, { sheet }]) => Math.max(most, sheet + 1),
      this.dealing.sheets,
    );
  }
  get written(): readonly number[] {
    return Array.from({ length: this.#mostSheets }, (_, i) => i).filter(
      (sheet) => this.rows(sheet).length > 0,
    );
  }

  /** Writes into a place of the writer's sheet in a round, while it is typed; typing in one go is one undo step. */
  write(writer: string, round: number, slot: number, text: string, id?: string): void {
    const own = this.own(writer, round)[slot];
    if (!own && text.trim() === '') return;
    const [table = '', seat] = writer.split('|');
    const sheet = this.dealing.sheetOf(writer, round);
    const note = own?.id ?? this.#begin({ sheet, round, slot, table, ...(seat ? { seat } : {}) }, id);
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

const writerOf = ({ table, seat }: Pick<Cell, 'table' | 'seat'>): string => writerId(table, seat);
const isSameRow = (a: Cell, b: Omit<Cell, 'slot'>): boolean =>
  a.sheet === b.sheet && a.round === b.round && writerOf(a) === writerOf(b);

/** Opens the brainwriting of an activity. Writes nothing; everything read from it is tracked. */
export const openBrainwriting = oneModel((workshop, activity) => new Brainwriting(workshop, activity));
