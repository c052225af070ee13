/** Who has given which dots and grades; a voter is a table, or one seat at it. */
import { Register } from '#document/register.ts';
import { Workshop } from '#document/workshop.ts';
import type { Candidates } from './candidates.ts';
import { legalDots, sumOf, type DotRule } from './rules.ts';
import { dotsSchema, gradeSchema, roots, type Criterion, type Dots } from './schema.ts';
import type { VoteSettings } from './settings.ts';

/** A table; `seat` is empty when it votes as one or when its votes come from paper. */
export interface Voter {
  table: string;
  seat: string;
}
const keyOf = (voter: Voter): string => `${voter.table}|${voter.seat}`;

/** A voter's dots and what is left of them. */
export interface DotBallot {
  counts: ReadonlyMap<string, number>;
  left: number;
}

interface Grade {
  voter: string;
  criterion: string;
  note: string;
  grade: number;
}

export class Ballots {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #settings: VoteSettings;
  readonly #candidates: Candidates;
  readonly #votes: Register<Dots>;
  readonly #ratings: Register<number>;

  constructor(workshop: Workshop, activity: string, settings: VoteSettings, candidates: Candidates) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#workshop = workshop;
    this.#scope = activity;
    this.#settings = settings;
    this.#candidates = candidates;
    this.#votes = new Register(workshop.doc, root(roots.votes), dotsSchema);
    this.#ratings = new Register(workshop.doc, root(roots.ratings), gradeSchema);
  }

  /** The voter of a view: one seat where everyone votes for themselves, otherwise the table. */
  voterOf(table: string, seat: string): Voter {
    return { table, seat: this.#settings.perSeat ? seat : '' };
  }

  dots(voter: Voter): DotBallot {
    const counts = legalDots(this.#votes.get(keyOf(voter)), this.#rule());
    return { counts, left: this.#settings.dots - sumOf(counts) };
  }
  /** Gives a note so many dots. False when the rule does not allow it. */
  setDots(voter: Voter, note: string, count: number): boolean {
    const { counts, left } = this.dots(voter);
    const now = counts.get(note) ?? 0;
    if (count === now) return true;
    if (count < 0 || count - now > left || (!this.#settings.several && count > 1)) return false;
    if (!this.#candidates.ids.includes(note)) return false;
    const next = Object.fromEntries([...new Map(counts).set(note, count)].filter(([, n]) => n > 0));
    this.#edit('dots', () => this.#votes.set(keyOf(voter), next));
    return true;
  }
  /** The grade a voter gave a note by a criterion. */
  grade(voter: Voter, criterion: Criterion, note: string): number | undefined {
    return this.#ratings.get(`${keyOf(voter)}|${criterion}|${note}`);
  }
  /** Gives a grade from 1 to 5, or takes it back (`null`). */
  setGrade(voter: Voter, criterion: Criterion, note: string, grade: number | null): void {
    this.#edit('grade', () => this.#ratings.set(`${keyOf(voter)}|${criterion}|${note}`, grade));
  }

  /** Every voter's dots that count. */
  get allDots(): readonly ReadonlyMap<string, number>[] {
    const rule = this.#rule();
    return this.#votes.entries
      .filter(([key]) => this.#counts(key))
      .map(([, recorded]) => legalDots(recorded, rule));
  }
  /** Every grade that counts for a note by a criterion. */
  gradesOf(criterion: Criterion, note: string): readonly number[] {
    return this.#grades
      .filter((grade) => grade.criterion === criterion && grade.note === note)
      .map(({ grade }) => grade);
  }
  /** How many voters of a table have given at least one dot or grade. */
  voters(table: string): number {
    return this.#voterKeys.filter((key) => key.split('|')[0] === table).length;
  }

  get #voterKeys(): readonly string[] {
    if (this.#settings.kind === 'rating') {
      const known = new Set(this.#candidates.ids);
      return [...new Set(this.#grades.filter(({ note }) => known.has(note)).map(({ voter }) => voter))];
    }
    const rule = this.#rule();
    return this.#votes.entries
      .filter(([key, recorded]) => this.#counts(key) && legalDots(recorded, rule).size > 0)
      .map(([key]) => key);
  }
  get #grades(): readonly Grade[] {
    return this.#ratings.entries.flatMap(([key, grade]) => {
      const [table, seat, criterion, ...note] = key.split('|');
      const voter = `${table}|${seat}`;
      return criterion !== undefined && this.#counts(voter)
        ? { voter, criterion, note: note.join('|'), grade }
        : [];
    });
  }
  // A table that votes as one must not count twice because seats were tried before.
  #counts(voter: string): boolean {
    return this.#settings.perSeat || voter.endsWith('|');
  }
  #rule(): DotRule {
    const { dots, several } = this.#settings;
    return { dots, several, candidates: this.#candidates.ids };
  }
  #edit(name: string, change: () => void): void {
    this.#workshop.editor(this.#scope).edit(name, change);
  }
}
