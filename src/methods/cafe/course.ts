/** The course of a café: which group is where in each round, and what its tablet shows. */
import { Register } from '#document/register.ts';
import type { Table } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { nextPlaces, placeInRing, ringsOf } from './mixing.ts';
import { assignStarts, startFor, stationIndex } from './rotation.ts';
import { roots, startSchema, type Station } from './schema.ts';
import type { CafeSettings, Moving } from './settings.ts';
import type { Stations } from './stations.ts';

/** What a tablet shows in a round, and which groups are at it: usually one, none when the tablet has a pause. */
export interface Place {
  station: Station;
  /** 1-based, as people see it. */
  number: number;
  groups: readonly Table[];
}

/** Where one of the people at a table goes when people mix. */
export interface Move {
  /** What that person is called for the day: 2, 3, 4 … */
  number: number;
  to: Table;
  /** 1-based number of the station there. */
  station: number;
}

export class Course {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #settings: CafeSettings;
  readonly #stations: Stations;
  readonly #starts: Register<number>;

  constructor(workshop: Workshop, activity: string, settings: CafeSettings, stations: Stations) {
    this.#workshop = workshop;
    this.#scope = activity;
    this.#settings = settings;
    this.#stations = stations;
    this.#starts = new Register(workshop.doc, Workshop.rootName(activity, roots.starts), startSchema);
  }

  /** As many rounds as stations, so that everyone meets every question. */
  get rounds(): number {
    return Math.max(1, this.#all.length);
  }
  /** How the room does move: as chosen when every station has a tablet of its own, otherwise tablets travel. */
  get moving(): Moving {
    const { moving } = this.#settings;
    const stations = this.#all.length;
    return stations > 0 && new Set(this.starts.values()).size === stations ? moving : 'tablet-travels';
  }
  get tabletsStay(): boolean {
    return this.moving !== 'tablet-travels';
  }
  get peopleMix(): boolean {
    return this.moving === 'people-mix';
  }
  /** True when tablets are to stay and there are too few of them. */
  get tooFewTables(): boolean {
    return this.groups.length > 0 && this.moving !== this.#settings.moving;
  }
  /** True when people mix and some must come to the same question twice. */
  get questionsRepeat(): boolean {
    return this.peopleMix && this.groups.length % this.#all.length !== 0;
  }

  get groups(): readonly Table[] {
    return this.#workshop.tables.all;
  }
  get starts(): ReadonlyMap<string, number> {
    const groups = this.groups.map((table) => table.id);
    return assignStarts(groups, (id) => this.#starts.get(id), this.#all.length);
  }
  /** Where a group is in a round; the first start for a table that nobody knows, so that every screen shows something. */
  stationOf(group: string, round: number): Station | undefined {
    const stations = this.#all;
    return stations[stationIndex(this.starts.get(group) ?? 0, this.#groupRound(round), stations.length)];
  }
  /** The groups at a station in a round, in the order of tables. */
  groupsAt(station: string, round: number): readonly Table[] {
    const index = this.#stations.numberOf(station) - 1;
    if (index < 0) return [];
    const { starts } = this;
    const start = startFor(index, this.#groupRound(round), this.#all.length);
    return this.groups.filter((table) => starts.get(table.id) === start);
  }
  /** The tablets at a station in a round, in the order of tables. */
  tabletsAt(station: string, round: number): readonly Table[] {
    return this.groupsAt(station, this.tabletsStay ? 1 : round);
  }
  /** The groups that pick the main points of a station: those that came last, or with a host those that began there. */
  pickersAt(station: string): readonly Table[] {
    const rounds = Array.from({ length: this.rounds }, (_, i) => i + 1);
    for (const round of this.#settings.hostPicks ? rounds : rounds.toReversed()) {
      const found = this.groupsAt(station, round);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** What the tablet of `table` shows in a round. Undefined while there are no stations. */
  place(table: string, round: number): Place | undefined {
    const station = this.stationOf(table, this.tabletsStay ? 1 : round);
    if (!station) return undefined;
    return this.#placeAt(station, this.#groupsWith(table, station.id, round));
  }
  /** The stations whose main points are picked on the tablet of `table`: one, or more when groups are few. */
  pointPlaces(table: string): readonly Place[] {
    const last = this.place(table, this.rounds);
    if (this.tabletsStay || !this.starts.has(table)) return last ? [last] : [];
    return this.#all.flatMap((station) => {
      const own = this.pickersAt(station.id).filter((group) => group.id === table);
      return own.length > 0 ? [this.#placeAt(station, own)] : [];
    });
  }

  /** Where the people at a table go for this round when people mix, by number; the host stays and is left out. */
  moves(table: string, round: number): readonly Move[] {
    const ring = this.#ringOf(table);
    const next = nextPlaces(ring.indexOf(table), round, ring.length, this.#settings.people);
    return next.flatMap(({ number, to }) => this.#moveTo(number, ring[to]!));
  }
  /** Where those who began at a table are in this round when people mix, by number. */
  travellers(table: string, round: number): readonly Move[] {
    const ring = this.#ringOf(table);
    if (ring.length === 0) return [];
    return Array.from({ length: this.#settings.people - 1 }, (_, i) => i + 2).flatMap((number) =>
      this.#moveTo(number, ring[placeInRing(ring.indexOf(table), number, round, ring.length)]!),
    );
  }

  /**
   * Fixes the order of stations and every group's start when the café starts, and gives late groups theirs. Writes only what
   * is missing. Not an undo step: nobody wants the room's way to turn back with a spelling mistake.
   */
  assignStarts(): void {
    const { starts } = this;
    const missing = [...starts].filter(([table]) => this.#starts.get(table) === undefined);
    if (this.#all.length === 0 || (this.#stations.fixed && missing.length === 0)) return;
    this.#workshop.editor(this.#scope).prepare(() => {
      if (!this.#stations.fixed) this.#stations.fix();
      for (const [table, start] of missing) this.#starts.set(table, start);
    });
  }
  /** Lets the facilitator change the stations again and gives everyone a new start. */
  releaseRoute(): void {
    this.#workshop.editor(this.#scope).edit('new rotation', () => {
      this.#stations.release();
      for (const [table] of this.#starts.entries) this.#starts.set(table, null);
    });
  }

  get #all(): readonly Station[] {
    return this.#stations.all;
  }
  // When people mix it is they who move: what a table writes and agrees with belongs to its own station.
  #groupRound(round: number): number {
    return this.peopleMix ? 1 : round;
  }
  #placeAt(station: Station, groups: readonly Table[]): Place {
    return { station, number: this.#stations.numberOf(station.id), groups };
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
  #ringOf(table: string): readonly string[] {
    if (!this.peopleMix) return [];
    return ringsOf(this.starts, this.#all.length).find((ring) => ring.includes(table)) ?? [];
  }
  #moveTo(number: number, table: string): readonly Move[] {
    const to = this.groups.find((group) => group.id === table);
    const station = this.stationOf(table, 1);
    return to && station ? [{ number, to, station: this.#stations.numberOf(station.id) }] : [];
  }
}
