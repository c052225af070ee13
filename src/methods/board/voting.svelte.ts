/** One seat's voting on this device: what is left, what was tapped last, and what to say about it. */
import type { Voter } from '../dot-ballots.ts';
import { dotWords } from '../dot-texts.ts';
import type { NoteBoard } from './board.ts';
import { dotVoteWords } from './dot-vote-texts.ts';

export class Voting {
  readonly #board: NoteBoard;
  readonly #voter: () => Voter;
  /** The note that was tapped last. */
  last = $state<string | null>(null);
  #refused = $state(false);

  constructor(board: NoteBoard, voter: () => Voter) {
    this.#board = board;
    this.#voter = voter;
  }

  readonly ballot = $derived.by(() => this.#board.dotVote.ballot(this.#voter()));
  get several(): boolean {
    return this.#board.settings.several;
  }
  get all(): number {
    return this.#board.settings.dots;
  }
  /** What to do now, or why nothing came of the last tap. */
  get hint(): string {
    if (this.#refused) return dotWords().full;
    return this.ballot.left === 0 ? dotWords().noneLeft : dotVoteWords().tap;
  }

  count(note: string): number {
    return this.ballot.counts.get(note) ?? 0;
  }
  set(note: string, count: number): void {
    this.last = note;
    this.#refused = !this.#board.dotVote.give(this.#voter(), note, count);
  }
  tap(note: string): void {
    this.last = note;
    this.#refused = !this.#board.dotVote.tap(this.#voter(), note);
  }
}
