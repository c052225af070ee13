/** What the facilitator has set for one board: what the colours mean, and whether people first write alone and later vote. */
import { clamp } from '#core/geometry.ts';
import type { NoteColour } from '#document/schema.ts';
import type { Editor } from '#document/editor.ts';
import { Register } from '#document/register.ts';
import { Workshop } from '#document/workshop.ts';
import { oneModel } from '../one-model.ts';
import { dotLimits } from '../dots.ts';
import { cutText } from './note-text.ts';
import { meaningSchema, mostMeaning, roots, settingSchema, type Setting } from './schema.ts';

export class BoardSettings {
  readonly #editor: () => Editor;
  readonly #meanings: Register<string>;
  readonly #settings: Register<Setting>;

  /** Opening writes nothing. */
  constructor(workshop: Workshop, activity: string) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#editor = () => workshop.editor(activity);
    this.#meanings = new Register(workshop.doc, root(roots.meanings), meaningSchema);
    this.#settings = new Register(workshop.doc, root(roots.settings), settingSchema);
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
    return this.#settings.get('alone') === true;
  }
  /** Whether there is a step in which each person gives dots. */
  get vote(): boolean {
    return this.#settings.get('vote') === true;
  }
  /** Dots of one person. */
  get dots(): number {
    const [least, usual, most] = dotLimits;
    const value = this.#settings.get('dots');
    return typeof value === 'number' ? clamp(value, least, most) : usual;
  }
  /** Several dots may go to one note. */
  get several(): boolean {
    return this.#settings.get('several') === true;
  }
  /** The result is seen already while people vote. */
  get open(): boolean {
    return this.#settings.get('open') === true;
  }
  turn(which: 'alone' | 'vote' | 'several' | 'open', on: boolean): void {
    this.#set(which, on);
  }
  setDots(dots: number): void {
    this.#set('dots', clamp(Math.round(dots), dotLimits[0], dotLimits[2]));
  }

  onChange(listener: () => void): () => void {
    return this.#meanings.onChange(listener);
  }

  #set(key: string, value: Setting): void {
    this.#editor().edit(key, () => this.#settings.set(key, value), key);
  }
}

/** The settings of an activity's board, the same object every time. Opening writes nothing. */
export const openSettings = oneModel((workshop, activity) => new BoardSettings(workshop, activity));
