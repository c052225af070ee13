/** The notes of each table: shown by their writers, added to, and the few that the table takes to the wall. */
import { Register } from '#document/register.ts';
import type { Note, NoteColour } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import type { Drafts } from '../method.ts';
import { legalPicks, obstacleTo, type Obstacle, type PickRule } from './rules.ts';
import { idListSchema, roots, type IdList } from './schema.ts';
import type { PairSettings } from './settings.ts';

/** Longer texts are cut: a note is a thought, and a pasted book must not stop a tablet. Characters. */
export const longestNote = 2_000;

/** Enough ideas that one may leave the first ones behind. */
export const enoughIdeas = 5;

// Neighbouring tables get different paper; their symbols always stand beside it.
const colours: readonly NoteColour[] = ['yellow', 'blue', 'green', 'orange', 'violet', 'pink'];

export class TableNotes {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #settings: PairSettings;
  readonly #chosen: Register<IdList>;

  constructor(workshop: Workshop, activity: string, settings: PairSettings) {
    this.#workshop = workshop;
    this.#scope = activity;
    this.#settings = settings;
    this.#chosen = new Register(workshop.doc, Workshop.rootName(activity, roots.chosen), idListSchema);
  }

  /** The notes of a table in the order in which they were shown. */
  of(table: string): readonly Note[] {
    return this.#workshop.notes.all.filter((note) => this.#isOf(note, table) && note.text.trim() !== '');
  }
  /** Notes of a table that were hidden: they can be brought back. */
  hiddenOf(table: string): readonly Note[] {
    return this.#workshop.notes.hidden.filter((note) => this.#isOf(note, table) && note.text.trim() !== '');
  }
  /** Everything said in this activity, on the wall or not. */
  get all(): readonly Note[] {
    return this.#workshop.notes.all.filter(
      (note) => note.activity === this.#scope && note.text.trim() !== '',
    );
  }
  /** Ids of the tables that have chosen something, also of those that have left, in the order of tables. */
  get choosers(): readonly string[] {
    const known = this.#workshop.tables.all.map((table) => table.id);
    const recorded = this.#chosen.entries.map(([table]) => table);
    const order = [...known, ...recorded.filter((table) => !known.includes(table))];
    return order.filter((table) => this.chosen(table).length > 0);
  }
  /** What a table takes to the wall, in the order of choosing. */
  chosen(table: string): readonly Note[] {
    return this.#chosenIds(table).map((id) => this.#workshop.notes.get(id)!);
  }
  isChosen(note: string, table: string): boolean {
    return this.#chosenIds(table).includes(note);
  }
  /** Why a note cannot be chosen; `null` when it can. */
  obstacle(note: string, table: string): Obstacle {
    return obstacleTo(note, this.#chosenIds(table), this.#rule(table));
  }
  /** Chooses a note or puts it back. False when there are enough already. */
  choose(note: string, table: string, is: boolean): boolean {
    const now = this.#chosenIds(table);
    if (is === now.includes(note)) return true;
    if (is && this.obstacle(note, table) !== null) return false;
    const next = is ? [...now, note] : now.filter((id) => id !== note);
    this.#edit('choose', () => this.#chosen.set(table, next));
    return true;
  }

  /**
   * Shows the drafts of the one in turn to the table: they become notes, and only then leave the device. Returns how many. No
   * undo step: what has been shown has been seen. A draft keeps its id, so one that was shown twice is one note.
   */
  reveal(drafts: Drafts, table: string): number {
    const filled = drafts.all.filter((draft) => draft.text.trim() !== '');
    const { notes } = this.#workshop;
    const editor = this.#workshop.editor(this.#scope);
    editor.prepare(() => {
      for (const { id, text } of filled) {
        if (!notes.find(id)) notes.add(editor, 'reveal', { id, ...this.#fields(text, table) });
      }
    });
    for (const { id } of [...drafts.all]) drafts.remove(id);
    return filled.length;
  }
  /** Writes a note. Returns its id, or `null` when there is no text. */
  write(text: string, table: string, id?: string): string | null {
    if (text.trim() === '') return null;
    const fields = this.#fields(text, table);
    const editor = this.#workshop.editor(this.#scope);
    return this.#workshop.notes.add(editor, 'write', id === undefined ? fields : { ...fields, id });
  }
  rewrite(id: string, text: string): void {
    const cut = text.slice(0, longestNote);
    this.#edit('type', () => this.#workshop.notes.set(id, { text: cut }), `text ${id}`);
  }
  hide(id: string): void {
    this.#edit('hide', () => this.#workshop.notes.hide(id));
  }
  show(id: string): void {
    this.#edit('show', () => this.#workshop.notes.show(id));
  }

  #isOf(note: Note, table: string): boolean {
    return note.activity === this.#scope && note.table === table;
  }
  #rule(table: string): PickRule {
    const isCandidate = (id: string) => {
      const note = this.#workshop.notes.get(id);
      return note !== undefined && this.#isOf(note, table) && note.text.trim() !== '';
    };
    return { most: this.#settings.keep, mostOwn: Infinity, isCandidate, isOwn: () => false };
  }
  #chosenIds(table: string): readonly string[] {
    return legalPicks(this.#chosen.get(table) ?? [], this.#rule(table));
  }
  #fields(text: string, table: string) {
    const index = this.#workshop.tables.all.findIndex((each) => each.id === table);
    const colour = colours[Math.max(0, index) % colours.length]!;
    const cut = text.trim().slice(0, longestNote);
    return { text: cut, colour, activity: this.#scope, table, at: Date.now() };
  }
  #edit(name: string, change: () => void, merge = ''): void {
    this.#workshop.editor(this.#scope).edit(name, change, merge);
  }
}
