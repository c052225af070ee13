/** Who has given which dots; a voter is a table, or one seat at it. */
import type { Doc } from 'yjs';
import { Register } from '#document/register.ts';
import { dotsSchema, legalDots, sumOf, type DotRule, type Dots } from './dots.ts';

/** A table; `seat` is empty when it votes as one or when its votes come from paper. */
export interface Voter {
  table: string;
  seat: string;
}
/** The key a voter's record is stored under: never changes. */
export const keyOfVoter = ({ table, seat }: Voter): string => `${table}|${seat}`;

/** A voter's dots and what is left of them. */
export interface DotBallot {
  counts: ReadonlyMap<string, number>;
  left: number;
}

export class DotBallots {
  readonly #votes: Register<Dots>;
  readonly #rule: () => DotRule;
  readonly #edit: (change: () => void) => void;

  /**
   * `root` is the root map that holds the records; `rule` is asked anew each time; `edit` makes a change, as an undo step or
   * not. Opening writes nothing.
   */
  constructor(doc: Doc, root: string, rule: () => DotRule, edit: (change: () => void) => void) {
    this.#votes = new Register(doc, root, dotsSchema);
    this.#rule = rule;
    this.#edit = edit;
  }

  dots(voter: Voter): DotBallot {
    const rule = this.#rule();
    const counts = legalDots(this.#votes.get(keyOfVoter(voter)), rule);
    return { counts, left: rule.dots - sumOf(counts) };
  }
  /** Gives a note so many dots. False when the rule does not allow it; whether it may be voted for is the caller's question. */
  setDots(voter: Voter, note: string, count: number): boolean {
    const { counts, left } = this.dots(voter);
    const now = counts.get(note) ?? 0;
    if (count === now) return true;
    if (count < 0 || count - now > left || (!this.#rule().several && count > 1)) return false;
    this.record(voter, new Map(counts).set(note, count));
    return true;
  }
  /** Writes a whole ballot in the place of what the voter gave before; what the rule does not allow never counts. */
  record(voter: Voter, dots: ReadonlyMap<string, number>): void {
    const next = Object.fromEntries([...dots].filter(([, count]) => count > 0));
    this.#edit(() => this.#votes.set(keyOfVoter(voter), next));
  }

  /** Every voter's dots that count, by the voter's key; also of those who have none. */
  get all(): readonly (readonly [string, ReadonlyMap<string, number>])[] {
    const rule = this.#rule();
    return this.#votes.entries.map(([key, recorded]) => [key, legalDots(recorded, rule)]);
  }
  /** Notes that anybody has recorded dots for, whether they count or not. */
  get mentioned(): ReadonlySet<string> {
    return new Set(this.#votes.entries.flatMap(([, recorded]) => Object.keys(recorded)));
  }
}
