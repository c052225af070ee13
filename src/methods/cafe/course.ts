/** The course of a café: its stations, its times, and which group is where in each round. */
import { clamp } from '#core/geometry.ts';
import { orderForMove } from '#core/order.ts';
import { Collection } from '#document/collection.ts';
import { Register } from '#document/register.ts';
import type { Table } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { assignStarts, startFor, stationIndex } from './rotation.ts';
import { roots, settingSchema, startSchema, stationSchema, type Setting, type Station } from './schema.ts';

/** Either a group carries its tablet from station to station, or a tablet belongs to a station and groups come to it. */
export type Moving = 'tablet-travels' | 'tablet-stays';

/** What a tablet shows in a round, and which groups are at it: usually one, none when the tablet has a pause. */
export interface Place {
  station: Station;
  /** 1-based, as people see it. */
  number: number;
  groups: readonly Table[];
}

export class Course {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #stations: Collection<Station>;
  readonly #settings: Register<Setting>;
  readonly #starts: Register<number>;

  constructor(workshop: Workshop, activity: string) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#workshop = workshop;
    this.#scope = activity;
    this.#stations = new Collection(workshop.doc, root(roots.stations), stationSchema);
    this.#settings = new Register(workshop.doc, root(roots.settings), settingSchema);
    this.#starts = new Register(workshop.doc, root(roots.starts), startSchema);
  }

  /** The stations in the order of the rotation; fixed from the moment the café has started. */
  get stations(): readonly Station[] {
    const route = this.#settings.get('route');
    if (!Array.isArray(route)) return this.#stations.all;
    return route.flatMap((id) => this.#stations.find(id) ?? []);
  }
  /** True when the order of stations is in force and only questions may still change. */
  get started(): boolean {
    return Array.isArray(this.#settings.get('route'));
  }
  get hiddenStations(): readonly Station[] {
    return this.#stations.hidden;
  }
  station(id: string): Station | undefined {
    return this.#stations.find(id);
  }
  /** 1-based number of a station; 0 when it is not on the route. */
  numberOf(id: string): number {
    return this.stations.findIndex((station) => station.id === id) + 1;
  }
  /** As many rounds as stations, so that everyone meets every question. */
  get rounds(): number {
    return Math.max(1, this.stations.length);
  }

  get minutes(): number {
    return this.#number('minutes', 10);
  }
  /** The first round is longer: nobody has written anything to start from. */
  get firstMinutes(): number {
    return this.#number('firstMinutes', 15);
  }
  /** What the facilitator has chosen. */
  get moving(): Moving {
    return this.#settings.get('moving') === 'tablet-stays' ? 'tablet-stays' : 'tablet-travels';
  }
  /** True when tablets do stay: chosen, and every station has a tablet of its own. Otherwise tablets travel. */
  get tabletsStay(): boolean {
    const stations = this.stations.length;
    return this.moving === 'tablet-stays' && stations > 0 && new Set(this.starts.values()).size === stations;
  }

  get groups(): readonly Table[] {
    return this.#workshop.tables.all;
  }
  get starts(): ReadonlyMap<string, number> {
    const groups = this.groups.map((table) => table.id);
    return assignStarts(groups, (id) => this.#starts.get(id), this.stations.length);
  }
  /** Where a group is in a round; the first start for a table that nobody knows, so that every screen shows something. */
  stationOf(group: string, round: number): Station | undefined {
    const { stations } = this;
    return stations[stationIndex(this.starts.get(group) ?? 0, round, stations.length)];
  }
  /** The groups at a station in a round, in the order of tables. */
  groupsAt(station: string, round: number): readonly Table[] {
    const index = this.numberOf(station) - 1;
    if (index < 0) return [];
    const { starts } = this;
    const start = startFor(index, round, this.stations.length);
    return this.groups.filter((table) => starts.get(table.id) === start);
  }
  /** The groups that came to a station last: they pick its main points. */
  lastGroupsAt(station: string): readonly Table[] {
    for (let round = this.rounds; round > 0; round--) {
      const found = this.groupsAt(station, round);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** What the tablet of `table` shows in a round. Undefined while there are no stations. */
  place(table: string, round: number): Place | undefined {
    const station = this.stationOf(table, this.tabletsStay ? 1 : round);
    if (!station) return undefined;
    return { station, number: this.numberOf(station.id), groups: this.#groupsWith(table, station.id, round) };
  }
  /** The stations whose main points are picked on the tablet of `table`: one, or more when groups are few. */
  pointPlaces(table: string): readonly Place[] {
    const last = this.place(table, this.rounds);
    if (this.tabletsStay || !this.starts.has(table)) return last ? [last] : [];
    return this.stations.flatMap((station) => {
      const own = this.lastGroupsAt(station.id).filter((group) => group.id === table);
      return own.length > 0 ? [{ station, number: this.numberOf(station.id), groups: own }] : [];
    });
  }

  #groupsWith(table: string, station: string, round: number): readonly Table[] {
    if (!this.tabletsStay) return this.groups.filter((group) => group.id === table);
    // Tablets and groups of one station are paired in their order; the last tablet takes the groups that are over.
    const tablets = this.groupsAt(station, 1);
    const index = tablets.findIndex((tablet) => tablet.id === table);
    return this.groupsAt(station, round).slice(
      Math.max(0, index),
      index === tablets.length - 1 ? undefined : index + 1,
    );
  }
  #number(key: string, otherwise: number): number {
    const value = this.#settings.get(key);
    return typeof value === 'number' ? value : otherwise;
  }
  #edit(name: string, change: () => void, merge = ''): void {
    this.#workshop.editor(this.#scope).edit(name, change, merge);
  }

  /** Minutes of a round, between 1 and 120. */
  setMinutes(which: 'minutes' | 'firstMinutes', minutes: number): void {
    const value = clamp(Math.round(minutes), 1, 120);
    this.#edit('minutes', () => this.#settings.set(which, value), which);
  }
  setMoving(moving: Moving): void {
    this.#edit('moving', () => this.#settings.set('moving', moving));
  }
  /** Adds a station at the end and returns its id. */
  addStation(question = '', id?: string): string {
    const fields = id === undefined ? { question } : { question, id };
    return this.#stations.add(this.#workshop.editor(this.#scope), 'add station', fields);
  }
  setQuestion(id: string, question: string): void {
    this.#edit('question', () => this.#stations.set(id, { question }), `question ${id}`);
  }
  moveStation(id: string, by: -1 | 1): void {
    const all = this.#stations.all;
    const from = all.findIndex((station) => station.id === id);
    const to = from + by;
    if (from < 0 || to < 0 || to >= all.length) return;
    this.#edit('move station', () => this.#stations.set(id, { order: orderForMove(all, from, to) }));
  }
  hideStation(id: string): void {
    this.#edit('hide station', () => this.#stations.hide(id));
  }
  showStation(id: string): void {
    this.#edit('show station', () => this.#stations.show(id));
  }

  /**
   * Fixes the order of stations and every group's start when the café starts, and gives late groups theirs. Writes only what
   * is missing. Not an undo step: nobody wants the room's way to turn back with a spelling mistake.
   */
  assignStarts(): void {
    const { starts, stations } = this;
    const missing = [...starts].filter(([table]) => this.#starts.get(table) === undefined);
    if (stations.length === 0 || (this.started && missing.length === 0)) return;
    this.#workshop.editor(this.#scope).prepare(() => {
      if (!this.started) {
        this.#settings.set(
          'route',
          stations.map((station) => station.id),
        );
      }
      for (const [table, start] of missing) this.#starts.set(table, start);
    });
  }
  /** Lets the facilitator change the stations again and gives everyone a new start. */
  releaseRoute(): void {
    this.#edit('new rotation', () => {
      this.#settings.set('route', null);
      for (const [table] of this.#starts.entries) this.#starts.set(table, null);
    });
  }
}
