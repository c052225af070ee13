/** What the facilitator has set for one board: what the colours mean, and whether people first write alone. */
import type { Activity, NoteColour } from '#document/schema.ts';
import type { Editor } from '#document/editor.ts';
import { Register } from '#document/register.ts';
import { Workshop } from '#document/workshop.ts';
import { cutText } from './note-text.ts';
import { meaningSchema, mostMeaning, roots, switchSchema } from './schema.ts';

export class BoardSettings {
  readonly #editor: () => Editor;
  readonly #meanings: Register<string>;
  readonly #switches: Register<boolean>;

  /** Opening writes nothing. */
  constructor(workshop: Workshop, activity: string) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#editor = () => workshop.editor(activity);
    this.#meanings = new Register(workshop.doc, root(roots.meanings), meaningSchema);
    this.#switches = new Register(workshop.doc, root(roots.settings), switchSchema);
  }

  /** What a colour stands for here; empty when it is just a colour. */
  meaningOf(colour: NoteColour): string {
    return this.#meanings.get(colour)?.trim() ?? '';
  }
  /** Colours that stand for something. */
  get hasMeanings(): boolean {
    return this.#meanings.entries.some(([, meaning]) => meaning.trim() !== '');
  }
  /** The words as they are being typed. */
  typedMeaning(colour: NoteColour): string {
    return this.#meanings.get(colour) ?? '';
  }
  setMeaning(colour: NoteColour, meaning: string): void {
    const words = cutText(meaning, mostMeaning);
    this.#editor().edit('meaning', () => this.#meanings.set(colour, words), `meaning ${colour}`);
  }

  /** Whether the activity begins with a step in which each person writes alone. */
  get alone(): boolean {
    return this.#switches.get('alone') ?? false;
  }
  setAlone(on: boolean): void {
    this.#editor().edit('alone', () => this.#switches.set('alone', on));
  }

  onChange(listener: () => void): () => void {
    return this.#meanings.onChange(listener);
  }
}

// As long as the document lives, like the board itself: registers listen to it.
const opened = new WeakMap<Workshop, Map<string, BoardSettings>>();

/** The settings of an activity's board, the same object every time. Opening writes nothing. */
export function openSettings(workshop: Workshop, activity: Pick<Activity, 'id'>): BoardSettings {
  let ofWorkshop = opened.get(workshop);
  if (!ofWorkshop) opened.set(workshop, (ofWorkshop = new Map()));
  let settings = ofWorkshop.get(activity.id);
  if (!settings) ofWorkshop.set(activity.id, (settings = new BoardSettings(workshop, activity.id)));
  return settings;
}
