/** Who has which sheet in front of them: one a table, or one for each person. Dealt when the work starts. */
import { clamp } from '#core/geometry.ts';
import { Register } from '#document/register.ts';
import type { Table } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { firstSheet, sheetIndex, startsOf } from './passing.ts';
import {
  joinedSchema,
  mostRounds,
  roots,
  roundMinutes,
  settingSchema,
  startSchema,
  type Cell,
} from './schema.ts';

/** A table, or one person at it; nobody can tell from the id who. */
export interface Writer {
  id: string;
  table: string;
}
/** The id of a writer: never changes, because documents carry it. */
export const writerId = (table: string, seat = ''): string => (seat === '' ? table : `${table}|${seat}`);

export class Dealing {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #cells: Register<Cell>;
  readonly #starts: Register<number>;
  readonly #joined: Register<number>;
  readonly #settings: Register<number>;

  constructor(workshop: Workshop, activity: string, cells: Register<Cell>) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#workshop = workshop;
    this.#scope = activity;
    this.#cells = cells;
    this.#starts = new Register(workshop.doc, root(roots.starts), startSchema);
    this.#joined = new Register(workshop.doc, root(roots.joined), joinedSchema);
    this.#settings = new Register(workshop.doc, root(roots.settings), settingSchema);
  }

  get tables(): readonly Table[] {
    return this.#workshop.tables.all;
  }
  /** Each person has a sheet; otherwise each table has one. */
  get perSeat(): boolean {
    return this.#settings.get('perSeat') === 1;
  }
  /** Minutes of a round. */
  get minutes(): number {
    return this.#settings.get('minutes') ?? roundMinutes.usual;
  }
  setMinutes(minutes: number): void {
    const { least, most } = roundMinutes;
    this.#edit(
      'minutes',
      () => this.#settings.set('minutes', clamp(Math.round(minutes), least, most)),
      'minutes',
    );
  }
  /** Sheets that were dealt before are taken back: those of tables are not those of people. */
  setPerSeat(on: boolean): void {
    this.#edit('per seat', () => {
      this.#settings.set('perSeat', on ? 1 : null);
      this.#takeBack();
    });
  }
  /** Everyone who has a sheet or is waiting for one, in the order of tables, or of coming. */
  get writers(): readonly Writer[] {
    if (!this.perSeat) return this.tables.map(({ id }) => ({ id, table: id }));
    return [...this.#joined.entries]
      .sort(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
      .map(([id]) => ({ id, table: id.split('|')[0] ?? '' }));
  }
  /** The writer that a view works for. */
  writerOf(table: string, seat: string): string {
    return writerId(table, this.perSeat ? seat : '');
  }

  /** How many sheets go round. Where each has one, a newcomer still gets an own one in the first round. */
  get sheets(): number {
    const dealt = this.#settings.get('sheets');
    if (!this.perSeat || !this.#isBeginning) return dealt ?? Math.max(1, this.writers.length);
    return Math.max(1, dealt ?? 0, this.writers.length);
  }
  /** True when the sheets have been dealt for good. */
  get dealt(): boolean {
    return this.#settings.get('sheets') !== undefined;
  }
  get rounds(): number {
    // Nobody has come yet, and still the agenda must know about how long it will take.
    const expected = this.perSeat && this.#isBeginning ? this.tables.length : 0;
    return Math.min(mostRounds, Math.max(this.sheets, expected));
  }
  /** The sheet (0-based) in front of a writer in a round; the first for one that nobody knows. */
  sheetOf(writer: string, round: number): number {
    return sheetIndex(this.#allStarts.get(writer) ?? 0, round, this.sheets);
  }
  /** Those who have a sheet in front of them in a round: usually one. */
  holders(sheet: number, round: number): readonly Writer[] {
    return this.writers.filter(({ id }) => this.sheetOf(id, round) === sheet);
  }

  /** A person sits down to write. Not an undo step. */
  join(writer: string): void {
    if (!this.perSeat || !writer.includes('|') || this.#joined.get(writer) !== undefined) return;
    this.#prepare(() => this.#joined.set(writer, Date.now()));
  }
  /**
   * Deals the sheets when the work starts and gives latecomers theirs. Writes only what is missing. Not an undo step: nobody
   * wants the sheets to turn back with a spelling mistake. For the facilitator's device.
   */
  deal(): void {
    const { sheets } = this;
    const starts = this.#allStarts;
    const missing = [...starts].filter(([writer]) => this.#starts.get(writer) === undefined);
    const isCounted = this.#settings.get('sheets') === sheets;
    if (starts.size === 0 || (isCounted && missing.length === 0)) return;
    this.#prepare(() => {
      if (!isCounted) this.#settings.set('sheets', sheets);
      for (const [writer, start] of missing) this.#starts.set(writer, start);
    });
  }
  /** Takes the sheets back, to be dealt anew to everyone who is here. What has been written stays on its sheet. */
  gather(): void {
    this.#edit('gather', () => this.#takeBack());
  }

  get #isBeginning(): boolean {
    const { activity, phase, round } = this.#workshop.stage.current;
    return activity !== this.#scope || (round === 1 && phase !== 'read');
  }
  get #allStarts(): ReadonlyMap<string, number> {
    const ids = this.writers.map(({ id }) => id);
    const known = (id: string) => this.#starts.get(id) ?? this.#begunWith(id);
    return startsOf(ids, known, this.sheets);
  }
  /** Who has begun to write before the sheets were dealt stays with the sheet it wrote on. */
  #begunWith(writer: string): number | undefined {
    if (!this.perSeat) return undefined;
    const cell = this.#cells.entries.find(([, { table, seat }]) => writerId(table, seat) === writer)?.[1];
    return cell && firstSheet(cell.sheet, cell.round, this.sheets);
  }
  #takeBack(): void {
    this.#settings.set('sheets', null);
    for (const [writer] of this.#starts.entries) this.#starts.set(writer, null);
  }
  #prepare(change: () => void): void {
    this.#workshop.editor(this.#scope).prepare(change);
  }
  #edit(name: string, change: () => void, merge = ''): void {
    this.#workshop.editor(this.#scope).edit(name, change, merge);
  }
}
