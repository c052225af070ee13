/** What the groups say at the stations: notes of each round, agreement, questions and thoughts taken further. */
import { Register } from '#document/register.ts';
import type { Note, NoteColour } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { agreeSchema, entrySchema, roots, type AnswerKind, type Entry } from './schema.ts';
import { threadsOf, type Thread } from './threads.ts';

/** Longer texts are cut: a note is a thought, and a pasted book must not stop a tablet. Characters. */
export const longestNote = 2_000;

// Each round has its own paper, as on a real table; the words “round 2” always stand beside it.
const roundColours: readonly NoteColour[] = ['yellow', 'blue', 'green', 'orange', 'violet', 'pink', 'white'];
export const colourOfRound = (round: number): NoteColour => roundColours[(round - 1) % roundColours.length]!;

export interface NewNote extends Entry {
  text: string;
  answers?: { to: string; kind: AnswerKind };
  id?: string;
}

export class Talk {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #entries: Register<Entry>;
  readonly #agrees: Register<true>;

  constructor(workshop: Workshop, activity: string) {
    this.#workshop = workshop;
    this.#scope = activity;
    this.#entries = new Register(workshop.doc, Workshop.rootName(activity, roots.entries), entrySchema);
    this.#agrees = new Register(workshop.doc, Workshop.rootName(activity, roots.agrees), agreeSchema);
  }

  entry(note: string): Entry | undefined {
    return this.#entries.get(note);
  }
  /** All threads of a station, earliest round first. */
  threads(station: string): readonly Thread[] {
    return threadsOf(this.#placed(station), this.#workshop.links.all);
  }
  /** How many notes a station has. */
  count(station: string): number {
    return this.#placed(station).length;
  }
  /** The groups that agree with a note, by table id. */
  agreeing(note: string): readonly string[] {
    return this.#agrees.entries.flatMap(([key]) =>
      key.startsWith(`${note}|`) ? [key.slice(note.length + 1)] : [],
    );
  }
  /** Notes that a group wrote here in this round and then hid: they can be brought back. */
  hidden({ station, round, table }: Entry): readonly Note[] {
    return this.#workshop.notes.hidden.filter((note) => {
      const entry = this.#entries.get(note.id);
      return entry?.station === station && entry.round === round && entry.table === table && note.text !== '';
    });
  }

  /** Writes a note at a station, alone or as an answer; one undo step. Returns its id, or `null` when there is no text. */
  write({ text, answers, id, station, round, table }: NewNote): string | null {
    const cut = text.trim().slice(0, longestNote);
    if (cut === '') return null;
    const editor = this.#workshop.editor(this.#scope);
    const fields = {
      ...(id === undefined ? {} : { id }),
      text: cut,
      colour: colourOfRound(round),
      activity: this.#scope,
      table,
      at: Date.now(),
    };
    return this.#workshop.notes.add(editor, 'write', fields, (note) => {
      this.#entries.set(note, { station, round, table });
      if (answers)
        this.#workshop.links.add(editor, 'link', { from: answers.to, to: note, kind: answers.kind });
    });
  }
  /** Changes the text while it is typed; typing in one go is one undo step. */
  rewrite(note: string, text: string): void {
    const cut = text.slice(0, longestNote);
    this.#edit('text', () => this.#workshop.notes.set(note, { text: cut }), `text ${note}`);
  }
  hide(note: string): void {
    this.#edit('hide', () => this.#workshop.notes.hide(note));
  }
  show(note: string): void {
    this.#edit('show', () => this.#workshop.notes.show(note));
  }
  /** A group agrees with a note, or takes it back. */
  setAgree(note: string, table: string, agrees: boolean): void {
    this.#edit('agree', () => this.#agrees.set(`${note}|${table}`, agrees ? true : null));
  }

  #placed(station: string): { note: Note; entry: Entry }[] {
    return this.#entries.entries.flatMap(([id, entry]) => {
      const note = entry.station === station ? this.#workshop.notes.get(id) : undefined;
      return note ? [{ note, entry }] : [];
    });
  }
  #edit(name: string, change: () => void, merge = ''): void {
    this.#workshop.editor(this.#scope).edit(name, change, merge);
  }
}
