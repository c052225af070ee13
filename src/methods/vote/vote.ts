/** A vote over the workshop's document: its rules, its notes, the ballots and what came of them. */
import type { Note } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { oneModel } from '../one-model.ts';
import { countDots } from '../dots.ts';
import { Ballots } from './ballots.ts';
import { Candidates } from './candidates.ts';
import { meanOf, ranksOf } from './rules.ts';
import { VoteSettings } from './settings.ts';

/** A note and what it got; notes with equal results share a rank. */
export interface Ranked {
  note: Note;
  /** 1-based; `null` when nobody has said anything of it. */
  rank: number | null;
  /** Dots, or the sum of both means. */
  score: number;
}
export interface Rated extends Ranked {
  /** Means of the grades; `null` where there are none. */
  x: number | null;
  y: number | null;
}

export class Vote {
  readonly settings: VoteSettings;
  readonly candidates: Candidates;
  readonly ballots: Ballots;
  readonly #workshop: Workshop;
  readonly #scope: string;

  constructor(workshop: Workshop, activity: string) {
    this.#workshop = workshop;
    this.#scope = activity;
    this.settings = new VoteSettings(workshop, activity);
    this.candidates = new Candidates(workshop, activity, this.settings);
    this.ballots = new Ballots(workshop, activity, this.settings, this.candidates);
  }

  /** Notes by their dots, most first, otherwise in their order. */
  get byDots(): readonly Ranked[] {
    const counts = countDots(this.ballots.allDots);
    const sorted = this.candidates.all
      .map((note) => ({ note, score: counts.get(note.id) ?? 0 }))
      .sort((a, b) => b.score - a.score);
    const ranks = ranksOf(sorted.map(({ score }) => (score > 0 ? score : null)));
    return sorted.map((one, i) => ({ ...one, rank: ranks[i]! }));
  }
  /** Notes by both means together, best first; those without both grades last. */
  get byGrades(): readonly Rated[] {
    const rated = this.candidates.all.map((note) => {
      const [x, y] = [
        meanOf(this.ballots.gradesOf('x', note.id)),
        meanOf(this.ballots.gradesOf('y', note.id)),
      ];
      return { note, x, y, score: x === null || y === null ? 0 : x + y };
    });
    const sorted = rated.sort((a, b) => b.score - a.score);
    const ranks = ranksOf(sorted.map(({ score }) => (score > 0 ? score : null)));
    return sorted.map((one, i) => ({ ...one, rank: ranks[i]! }));
  }
  /** How many tables have said something, and how many there are. */
  get turnout(): { voted: number; all: number; voters: number } {
    const tables = this.#workshop.tables.all.map((table) => this.ballots.voters(table.id));
    return {
      voted: tables.filter((voters) => voters > 0).length,
      all: tables.length,
      voters: tables.reduce((sum, voters) => sum + voters, 0),
    };
  }
  /** True when the room is past the voting. Until then no wall and no report may tell a result. */
  get isClosed(): boolean {
    const { activity, phase, finished } = this.#workshop.stage.current;
    return activity !== this.#scope || finished || phase === 'result';
  }
}

/** Opens the vote of an activity. Writes nothing; everything read from it is tracked. */
export const openVote = oneModel((workshop, activity) => new Vote(workshop, activity));
