/** Who has given which dots and grades; a voter is a table, or one seat at it. */
import { createId } from '#core/ids.ts';
import { Register } from '#document/register.ts';
import { Workshop } from '#document/workshop.ts';
import { DotBallots, keyOfVoter, type DotBallot, type Voter } from '../dot-ballots.ts';
import type { Candidates } from './candidates.ts';
import { criteria, gradeSchema, roots, type Criterion } from './schema.ts';
import type { VoteSettings } from './settings.ts';

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
  readonly #dots: DotBallots;
  readonly #ratings: Register<number>;

  constructor(workshop: Workshop, activity: string, settings: VoteSettings, candidates: Candidates) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#workshop = workshop;
    this.#scope = activity;
    this.#settings = settings;
    this.#candidates = candidates;
    const rule = () => ({ dots: settings.dots, several: settings.several, candidates: candidates.ids });
    this.#dots = new DotBallots(workshop.doc, root(roots.votes), rule, (change) =>
      this.#edit('dots', change),
    );
    this.#ratings = new Register(workshop.doc, root(roots.ratings), gradeSchema);
  }

  /**
   * Whose a ballot on paper is: the table's own vote where tables vote as one, otherwise one more voter at the table. A
   * ballot of no table is always one voter more.
   */
  paperVoter(table: string): Voter {
    const isTables = table !== '' && !this.#settings.perSeat;
    return { table, seat: isTables ? '' : `paper ${createId()}` };
  }
  /** The voter of a view: one seat where everyone votes for themselves, otherwise the table. */
  voterOf(table: string, seat: string): Voter {
    return { table, seat: this.#settings.perSeat ? seat : '' };
  }

  dots(voter: Voter): DotBallot {
    return this.#dots.dots(voter);
  }
  /** Gives a note so many dots. False when the rule does not allow it. */
  setDots(voter: Voter, note: string, count: number): boolean {
    return this.#candidates.ids.includes(note) && this.#dots.setDots(voter, note, count);
  }
  /** The grade a voter gave a note by a criterion. */
  grade(voter: Voter, criterion: Criterion, note: string): number | undefined {
    return this.#ratings.get(`${keyOfVoter(voter)}|${criterion}|${note}`);
  }
  /** Gives a grade from 1 to 5, or takes it back (`null`). */
  setGrade(voter: Voter, criterion: Criterion, note: string, grade: number | null): void {
    this.#edit('grade', () => this.#ratings.set(`${keyOfVoter(voter)}|${criterion}|${note}`, grade));
  }

  /** Writes a whole ballot of dots in the place of what the voter gave before. One undo step. */
  recordDots(voter: Voter, dots: ReadonlyMap<string, number>): void {
    this.#dots.record(voter, dots);
  }
  /** Writes a voter's grades of some notes. One undo step. */
  recordGrades(voter: Voter, graded: ReadonlyMap<string, Readonly<Record<Criterion, number>>>): void {
    this.#edit('grade', () => {
      for (const [note, grades] of graded)
        for (const criterion of criteria)
          this.#ratings.set(`${keyOfVoter(voter)}|${criterion}|${note}`, grades[criterion]);
    });
  }

  /** Every voter's dots that count. */
  get allDots(): readonly ReadonlyMap<string, number>[] {
    return this.#dots.all.filter(([voter]) => this.#counts(voter)).map(([, counts]) => counts);
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
    return this.#dots.all.filter(([key, counts]) => this.#counts(key) && counts.size > 0).map(([key]) => key);
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
  // A table that votes as one must not count twice because seats were tried before. A paper of no table is its own voter.
  #counts(voter: string): boolean {
    return this.#settings.perSeat || voter.endsWith('|') || voter.startsWith('|');
  }
  #edit(name: string, change: () => void): void {
    this.#workshop.editor(this.#scope).edit(name, change);
  }
}
