/** The glossary: what a concept means in each table's words, and the wording the room settles on. */
import { Register } from '#document/register.ts';
import type { Note } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { conceptKind, conceptSchema, longestText, roots, wallSchema, wordingSchema } from './schema.ts';

export interface Concept {
  id: string;
  term: string;
  /** The room's own wording; empty until there is one. */
  meaning: string;
}

export class Glossary {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #wordings: Register<{ concept: string }>;
  readonly #wall: Register<string>;

  constructor(workshop: Workshop, activity: string) {
    this.#workshop = workshop;
    this.#scope = activity;
    this.#wordings = new Register(workshop.doc, Workshop.rootName(activity, roots.wordings), wordingSchema);
    this.#wall = new Register(workshop.doc, Workshop.rootName(activity, roots.wall), wallSchema);
  }

  get concepts(): readonly Concept[] {
    return this.#read(this.#workshop.cards.all);
  }
  get hiddenConcepts(): readonly Concept[] {
    return this.#read(this.#workshop.cards.hidden);
  }
  /** What tables have written about a concept; the order of writing. */
  wordings(concept: string): readonly Note[] {
    return this.#notesOf(concept).filter((note) => note.text.trim() !== '');
  }
  /** The table's own words, also while they are still empty. */
  own(concept: string, table: string): Note | undefined {
    return this.#notesOf(concept).find((note) => note.table === table);
  }
  /** The concept that the wall shows alone; without one it shows all. */
  get onWall(): Concept | undefined {
    const id = this.#wall.get('concept');
    return id === undefined ? undefined : this.concepts.find((concept) => concept.id === id);
  }

  /** Adds a concept at the end and returns its id. */
  addConcept(term = '', id?: string): string {
    const fields = {
      kind: conceptKind,
      activity: this.#scope,
      table: '',
      'text.term': term,
      'text.meaning': '',
      ...(id === undefined ? {} : { id }),
    };
    return this.#workshop.cards.add(this.#workshop.editor(this.#scope), 'add concept', fields);
  }
  rename(concept: string, term: string): void {
    this.#set(concept, { 'text.term': term.slice(0, longestText) });
  }
  hideConcept(concept: string): void {
    this.#edit('hide', () => this.#workshop.cards.hide(concept));
  }
  showConcept(concept: string): void {
    this.#edit('show', () => this.#workshop.cards.show(concept));
  }
  /** A table's words, while they are typed; typing in one go is one undo step. */
  write(concept: string, table: string, text: string, id?: string): void {
    const own = this.own(concept, table);
    if (!own && text.trim() === '') return;
    const note = own?.id ?? this.#addWording(concept, table, id);
    const cut = text.slice(0, longestText);
    this.#edit('text', () => this.#workshop.notes.set(note, { text: cut }), `text ${note}`);
  }
  /** Adds a line to a table's words, as they came on paper; one undo step. */
  addWords(concept: string, table: string, text: string): void {
    const own = this.own(concept, table);
    const before = own?.text.trim() ?? '';
    const note = own?.id ?? this.#addWording(concept, table);
    const cut = (before === '' ? text : `${before}\n${text}`).slice(0, longestText);
    this.#edit('text', () => this.#workshop.notes.set(note, { text: cut }));
  }
  /** The room's wording, while it is typed. */
  setMeaning(concept: string, text: string): void {
    this.#set(concept, { 'text.meaning': text.slice(0, longestText) });
  }
  /** Makes a table's words the start of the room's wording; a link remembers whose words they were. */
  use(note: Note, concept: string): void {
    const { links } = this.#workshop;
    const editor = this.#workshop.editor(this.#scope);
    if (!links.all.some((link) => link.from === note.id && link.to === concept)) {
      editor.prepare(() => links.add(editor, 'link', { from: note.id, to: concept, kind: 'source' }));
    }
    editor.edit('use', () => this.#workshop.cards.set(concept, { 'text.meaning': note.text.trim() }));
  }
  /** Shows one concept alone on the wall, or all with `null`. No undo step: a projector does not turn back with a typo. */
  showOnWall(concept: string | null): void {
    this.#workshop.editor(this.#scope).prepare(() => this.#wall.set('concept', concept));
  }

  // The empty note is prepared, not a step: undo then empties the field in one go instead of leaving its first letter.
  #addWording(concept: string, table: string, id?: string): string {
    const editor = this.#workshop.editor(this.#scope);
    const fields = { text: '', colour: 'yellow', activity: this.#scope, table, at: Date.now() };
    return editor.prepare(() =>
      this.#workshop.notes.add(editor, 'write', id === undefined ? fields : { ...fields, id }, (note) =>
        this.#wordings.set(note, { concept }),
      ),
    );
  }
  #notesOf(concept: string): readonly Note[] {
    return this.#workshop.notes.all.filter((note) => this.#wordings.get(note.id)?.concept === concept);
  }
  #read(cards: Workshop['cards']['all']): readonly Concept[] {
    return cards.flatMap((card) => {
      if (card.kind !== conceptKind || card.activity !== this.#scope) return [];
      const parsed = conceptSchema.safeParse(card);
      if (!parsed.success) return [];
      return { id: card.id, term: parsed.data['text.term'], meaning: parsed.data['text.meaning'] };
    });
  }
  #set(concept: string, fields: Record<string, string>): void {
    const merge = `${Object.keys(fields).join()} ${concept}`;
    this.#edit('text', () => this.#workshop.cards.set(concept, fields), merge);
  }
  #edit(name: string, change: () => void, merge = ''): void {
    this.#workshop.editor(this.#scope).edit(name, change, merge);
  }
}
