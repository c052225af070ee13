/** The stations of a café: their questions, and the order in which the room goes round them. */
import { orderForMove } from '#core/order.ts';
import { Collection } from '#document/collection.ts';
import { Register } from '#document/register.ts';
import { Workshop } from '#document/workshop.ts';
import { roots, settingSchema, stationSchema, type Setting, type Station } from './schema.ts';

export class Stations {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #stations: Collection<Station>;
  readonly #settings: Register<Setting>;

  constructor(workshop: Workshop, activity: string) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#workshop = workshop;
    this.#scope = activity;
    this.#stations = new Collection(workshop.doc, root(roots.stations), stationSchema);
    this.#settings = new Register(workshop.doc, root(roots.settings), settingSchema);
  }

  /** In the order of the rotation; fixed from the moment the café has started. */
  get all(): readonly Station[] {
    const route = this.#route;
    return route ? route.flatMap((id) => this.#stations.find(id) ?? []) : this.#stations.all;
  }
  /** True when the order is in force and only questions may still change. */
  get fixed(): boolean {
    return this.#route !== undefined;
  }
  get hidden(): readonly Station[] {
    return this.#stations.hidden;
  }
  find(id: string): Station | undefined {
    return this.#stations.find(id);
  }
  /** 1-based number of a station; 0 when it is not on the route. */
  numberOf(id: string): number {
    return this.all.findIndex((station) => station.id === id) + 1;
  }

  /** Adds a station at the end and returns its id. */
  add(question = '', id?: string): string {
    const fields = id === undefined ? { question } : { question, id };
    return this.#stations.add(this.#workshop.editor(this.#scope), 'add station', fields);
  }
  setQuestion(id: string, question: string): void {
    this.#edit('question', () => this.#stations.set(id, { question }), `question ${id}`);
  }
  move(id: string, by: -1 | 1): void {
    const all = this.#stations.all;
    const from = all.findIndex((station) => station.id === id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= all.length) return;
    this.#edit('move station', () => this.#stations.set(id, { order: orderForMove(all, from, to) }));
  }
  hide(id: string): void {
    this.#edit('hide station', () => this.#stations.hide(id));
  }
  show(id: string): void {
    this.#edit('show station', () => this.#stations.show(id));
  }

  /** Fixes the order as it is now; to be called inside `editor.prepare` or `editor.edit`. */
  fix(): void {
    const route = this.all.map((station) => station.id);
    this.#settings.set('route', route);
  }
  /** Lets stations be added and moved again; to be called inside `editor.edit`. */
  release(): void {
    this.#settings.set('route', null);
  }

  get #route(): readonly string[] | undefined {
    const route = this.#settings.get('route');
    return Array.isArray(route) ? route : undefined;
  }
  #edit(name: string, change: () => void, merge = ''): void {
    this.#workshop.editor(this.#scope).edit(name, change, merge);
  }
}
