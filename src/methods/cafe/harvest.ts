/** What a café leaves: two or three main points of each station, and the conclusions of the whole room. */
import { orderBetween } from '#core/order.ts';
import { Register } from '#document/register.ts';
import type { Note } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { conclusionSchema, pointSchema, roots } from './schema.ts';
import { longestNote } from './talk.ts';

/** A station has at most so many main points: choosing is the work. */
export const mostPoints = 3;

interface Picked {
  order: string;
}

export class Harvest {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #points: Register<Picked & { station: string }>;
  readonly #conclusions: Register<Picked>;

  constructor(workshop: Workshop, activity: string) {
    this.#workshop = workshop;
    this.#scope = activity;
    this.#points = new Register(workshop.doc, Workshop.rootName(activity, roots.points), pointSchema);
    this.#conclusions = new Register(
      workshop.doc,
      Workshop.rootName(activity, roots.conclusions),
      conclusionSchema,
    );
  }

  /** The main points of a station in the order in which they were picked. */
  points(station: string): readonly Note[] {
    return this.#notes(this.#points.entries.filter(([, point]) => point.station === station));
  }
  isPoint(note: string): boolean {
    return this.#points.get(note) !== undefined;
  }
  /** True when a station has all the points it may have. */
  isFull(station: string): boolean {
    return this.points(station).length >= mostPoints;
  }
  /** What the room concludes, in order. */
  get conclusions(): readonly Note[] {
    return this.#notes(this.#conclusions.entries);
  }
  /** What the café comes to so far: the conclusions, or the main points until there are any. */
  get chosen(): readonly Note[] {
    const { conclusions } = this;
    return conclusions.length > 0 ? conclusions : this.#notes(this.#points.entries);
  }
  isConclusion(note: string): boolean {
    return this.#conclusions.get(note) !== undefined;
  }

  /** Makes a note a main point. False when the station is full: something must first be put back. */
  pick(note: string, station: string): boolean {
    if (this.isPoint(note)) return true;
    if (this.isFull(station)) return false;
    const order = this.#after(this.#points.entries);
    this.#edit('pick', () => this.#points.set(note, { station, order }));
    return true;
  }
  putBack(note: string): void {
    this.#edit('put back', () => this.#points.set(note, null));
  }
  /** Writes a main point in the group's own words. Returns its id, or `null` when there is no text or no room. */
  writePoint(text: string, station: string, table: string, id?: string): string | null {
    if (this.isFull(station)) return null;
    const order = this.#after(this.#points.entries);
    return this.#write(text, table, id, (note) => this.#points.set(note, { station, order }));
  }
  /** Writes a conclusion. Returns its id, or `null` when there is no text. */
  conclude(text: string, table: string, id?: string): string | null {
    const order = this.#after(this.#conclusions.entries);
    return this.#write(text, table, id, (note) => this.#conclusions.set(note, { order }));
  }
  /** Makes an existing note a conclusion as it is, or takes it from among them. The note itself stays. */
  setConclusion(note: string, is: boolean): void {
    const order = this.#after(this.#conclusions.entries);
    this.#edit('conclusion', () => this.#conclusions.set(note, is ? { order } : null));
  }

  #write(
    text: string,
    table: string,
    id: string | undefined,
    prepare: (note: string) => void,
  ): string | null {
    const cut = text.trim().slice(0, longestNote);
    if (cut === '') return null;
    const fields = { text: cut, colour: 'white', activity: this.#scope, table, at: Date.now() };
    return this.#workshop.notes.add(
      this.#workshop.editor(this.#scope),
      'write',
      id === undefined ? fields : { ...fields, id },
      prepare,
    );
  }
  #notes(picked: readonly (readonly [string, Picked])[]): readonly Note[] {
    return [...picked]
      .sort(([a, x], [b, y]) => (x.order < y.order ? -1 : x.order > y.order ? 1 : a < b ? -1 : 1))
      .flatMap(([id]) => this.#workshop.notes.get(id) ?? []);
  }
  #after(picked: readonly (readonly [string, Picked])[]): string {
    let last: string | null = null;
    for (const [, { order }] of picked) if (last === null || order > last) last = order;
    return orderBetween(last, null);
  }
  #edit(name: string, change: () => void): void {
    this.#workshop.editor(this.#scope).edit(name, change);
  }
}
