/** Dots on the board itself: each seat gives its own to notes in a step of its own, and what came of it. */
import { Workshop } from '#document/workshop.ts';
import { DotBallots, type DotBallot, type Voter } from '../dot-ballots.ts';
import { countDots, type DotRule } from '../dots.ts';
import type { BoardContents } from './contents.ts';
import { isBlank } from './note-text.ts';
import { roots } from './schema.ts';

export class DotVote {
  readonly #board: BoardContents;
  readonly #ballots: DotBallots;

  /** Opening writes nothing. */
  constructor(board: BoardContents) {
    const { workshop, activity } = board;
    this.#board = board;
    this.#ballots = new DotBallots(
      workshop.doc,
      Workshop.rootName(activity, roots.dots),
      () => this.#rule(),
      // No undo step: the next person at the tablet could take back the dots of the one before.
      (change) => board.editor.prepare(change),
    );
  }

  /** True unless the room is voting or has gone back before it. */
  get isClosed(): boolean {
    const { activity, phase, finished } = this.#board.workshop.stage.current;
    return activity !== this.#board.activity || finished || phase === 'choose';
  }
  /** Whether anybody may be told how many dots notes have. */
  get isSeen(): boolean {
    const { vote, open } = this.#board.settings;
    return vote && (open || this.isClosed);
  }

  ballot(voter: Voter): DotBallot {
    return this.#ballots.dots(voter);
  }
  /** Gives a note so many dots. False when the rule does not allow it or the note is not one to vote for. */
  give(voter: Voter, note: string, count: number): boolean {
    const found = this.#board.workshop.notes.get(note);
    const { places, folds } = this.#board;
    if (!found || isBlank(found) || !places.get(note) || folds.keptOf.has(note)) return false;
    return this.#ballots.setDots(voter, note, count);
  }
  /** What a tap on a note means: one more where several may go to one, else to give or take back. */
  tap(voter: Voter, note: string): boolean {
    const now = this.ballot(voter).counts.get(note) ?? 0;
    return this.give(voter, note, this.#board.settings.several ? now + 1 : 1 - now);
  }

  /** All dots by note; empty until they may be seen. */
  get totals(): ReadonlyMap<string, number> {
    return this.isSeen ? countDots(this.#ballots.all.map(([, counts]) => counts)) : new Map();
  }
  /** How many tables have given dots, and how many there are. */
  get turnout(): { voted: number; all: number } {
    const tables = this.#board.workshop.tables.all;
    const given = this.#ballots.all.filter(([, counts]) => counts.size > 0);
    const voted = new Set(given.map(([key]) => key.split('|')[0]));
    return { voted: tables.filter(({ id }) => voted.has(id)).length, all: tables.length };
  }

  /** Only notes that were given dots matter for what counts: that keeps a board of thousands quick. */
  #rule(): DotRule {
    const { notes, folds, settings } = this.#board;
    const { mentioned } = this.#ballots;
    const has = (id: string) => mentioned.has(id) || folds.under.get(id)?.some((one) => mentioned.has(one));
    const candidates = notes.filter((note) => has(note.id) && !isBlank(note)).map((note) => note.id);
    return { dots: settings.dots, several: settings.several, candidates, under: folds.under };
  }
}
