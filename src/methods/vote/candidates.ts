/** The notes a vote is about: another activity's and those written for the vote itself, fixed when the voting begins. */
import { Register } from '#document/register.ts';
import type { Activity, Note } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { candidatesSchema, excludedSchema, roots } from './schema.ts';
import { notesOf, outcomeOf } from '../outcome.ts';
import type { VoteSettings } from './settings.ts';

/** Longer texts are cut: a choice is a thought. Characters. */
export const longestNote = 2_000;

export class Candidates {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #settings: VoteSettings;
  readonly #excluded: Register<true>;
  readonly #frozen: Register<string[]>;

  constructor(workshop: Workshop, activity: string, settings: VoteSettings) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#workshop = workshop;
    this.#scope = activity;
    this.#settings = settings;
    this.#excluded = new Register(workshop.doc, root(roots.excluded), excludedSchema);
    this.#frozen = new Register(workshop.doc, root(roots.candidates), candidatesSchema);
  }

  /** Activities whose notes could be voted on, in the order of the agenda, this one left out. */
  get sources(): readonly Activity[] {
    return this.#workshop.agenda.all.filter(
      (activity) => activity.id !== this.#scope && this.#notesOf(activity.id).length > 0,
    );
  }
  /** The activity whose notes are taken: the chosen one, or the nearest earlier one with notes. */
  get source(): Activity | undefined {
    const { source } = this.#settings;
    if (source !== '') return this.#workshop.agenda.get(source);
    const { all } = this.#workshop.agenda;
    const own = all.findIndex((activity) => activity.id === this.#scope);
    return all.slice(0, Math.max(0, own)).findLast((activity) => this.#notesOf(activity.id).length > 0);
  }
  /** What the facilitator can choose from: what the source came to (or all of it) and those written for this vote. */
  get offered(): readonly Note[] {
    const { source } = this;
    const taken = source && source.id !== this.#scope ? this.#taken(source) : [];
    const wanted = this.#settings.starred ? taken.filter((note) => note.mark === 'important') : taken;
    return [...wanted, ...this.#notesOf(this.#scope)];
  }
  /** The offered notes that were not left out. */
  get selected(): readonly Note[] {
    return this.offered.filter((note) => !this.isExcluded(note.id));
  }
  isExcluded(note: string): boolean {
    return this.#excluded.get(note) !== undefined;
  }
  /** The notes that can be voted for, in their order: the selected ones until the vote begins, then the fixed ones. */
  get all(): readonly Note[] {
    const frozen = this.#frozen.get('list');
    if (!frozen) return this.selected;
    return [...new Set(frozen)].flatMap((id) => {
      const note = this.#workshop.notes.get(id);
      return note && note.text.trim() !== '' ? note : [];
    });
  }
  get ids(): readonly string[] {
    return this.all.map((note) => note.id);
  }
  /** True from the moment the voting has begun. */
  get frozen(): boolean {
    return this.#frozen.get('list') !== undefined;
  }
  /** True when the selection is no longer what is being voted on. */
  get changed(): boolean {
    return this.frozen && this.selected.map((note) => note.id).join('|') !== this.ids.join('|');
  }

  /** Fixes the list when the voting begins. Writes nothing when it is fixed already or empty. No undo step. */
  freeze(): void {
    if (this.frozen || this.selected.length === 0) return;
    const list = this.selected.map((note) => note.id);
    this.#workshop.editor(this.#scope).prepare(() => this.#frozen.set('list', list));
  }
  /** Fixes the list anew from what is selected now. Votes for notes that stay are kept. */
  refreeze(): void {
    const list = this.selected.map((note) => note.id);
    this.#edit('candidates', () => this.#frozen.set('list', list));
  }
  exclude(note: string, excluded: boolean): void {
    this.#edit('exclude', () => this.#excluded.set(note, excluded ? true : null));
  }
  /** Writes a choice for this vote. Returns its id, or `null` when there is no text. */
  write(text: string, id?: string): string | null {
    if (text.trim() === '') return null;
    const fields = {
      text: text.trim().slice(0, longestNote),
      colour: 'white',
      activity: this.#scope,
      table: '',
      at: Date.now(),
    };
    const editor = this.#workshop.editor(this.#scope);
    return this.#workshop.notes.add(editor, 'write', id === undefined ? fields : { ...fields, id });
  }

  #taken(source: Activity): readonly Note[] {
    return this.#settings.whole ? this.#notesOf(source.id) : outcomeOf(this.#workshop, source);
  }
  #notesOf(activity: string): readonly Note[] {
    return notesOf(this.#workshop, activity);
  }
  #edit(name: string, change: () => void): void {
    this.#workshop.editor(this.#scope).edit(name, change);
  }
}
