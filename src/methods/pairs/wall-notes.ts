/** The notes on the wall: whose turn it is to present, what was voted for, what stays and what has left. */
import { Register } from '#document/register.ts';
import type { Note } from '#document/schema.ts';
import { Workshop } from '#document/workshop.ts';
import { legalPicks, mostPossible, obstacleTo, stays, tally, type Obstacle, type PickRule } from './rules.ts';
import { archivedSchema, idListSchema, roots, type IdList } from './schema.ts';
import { mostOwn, type PairSettings } from './settings.ts';
import type { TableNotes } from './table-notes.ts';

/** The notes of one table on the wall. */
export interface Column {
  table: string;
  notes: readonly Note[];
}

/** A note and the votes it got. */
export interface Voted {
  note: Note;
  votes: number;
}

/** What one table has voted for in a round. */
export interface Ballot {
  /** Ids in the order of voting, as they count. */
  picks: readonly string[];
  /** How many votes this table can give at all. */
  possible: number;
  /** How many of them went to its own notes. */
  own: number;
  /** Why a note cannot be voted for now; `null` when it can. */
  obstacle: (note: string) => Obstacle;
}

export class WallNotes {
  readonly #workshop: Workshop;
  readonly #scope: string;
  readonly #settings: PairSettings;
  readonly #notes: TableNotes;
  readonly #turns: Register<IdList>;
  readonly #votes: Register<IdList>;
  readonly #archive: Register<boolean>;

  constructor(workshop: Workshop, activity: string, settings: PairSettings, notes: TableNotes) {
    const root = (name: string) => Workshop.rootName(activity, name);
    this.#workshop = workshop;
    this.#scope = activity;
    this.#settings = settings;
    this.#notes = notes;
    this.#turns = new Register(workshop.doc, root(roots.turns), idListSchema);
    this.#votes = new Register(workshop.doc, root(roots.votes), idListSchema);
    this.#archive = new Register(workshop.doc, root(roots.archive), archivedSchema);
  }

  /** Tables that have had the turn to present, the present one last. */
  get turns(): readonly string[] {
    return this.#turns.get('order') ?? [];
  }
  /** The table that presents now. */
  get presenting(): string | undefined {
    return this.turns.at(-1);
  }
  /** Gives a table the turn. */
  giveTurn(table: string): void {
    const next = [...this.turns.filter((id) => id !== table), table];
    this.#edit('turn', () => this.#turns.set('order', next));
  }
  /** Begins the presenting anew. */
  clearTurns(): void {
    this.#edit('turn', () => this.#turns.set('order', null));
  }

  /** What is on the wall before the voting of `round` (1-based), table by table. */
  columns(round = 1): readonly Column[] {
    const all = this.#notes.choosers.map((table) => ({ table, notes: this.#notes.chosen(table) }));
    if (round <= 1) return all;
    const left = new Set(this.staying(round - 1).map(({ note }) => note.id));
    return all
      .map(({ table, notes }) => ({ table, notes: notes.filter((note) => left.has(note.id)) }))
      .filter(({ notes }) => notes.length > 0);
  }
  /** The notes that can be voted for in a round. */
  candidates(round: number): readonly Note[] {
    return this.columns(round).flatMap(({ notes }) => notes);
  }

  /** What a table has voted for, and what it still may. */
  ballot(round: number, table: string): Ballot {
    const candidates = this.candidates(round);
    const rule = this.#rule(candidates, table);
    const picks = legalPicks(this.#votes.get(`${round}|${table}`) ?? [], rule);
    return {
      picks,
      possible: mostPossible(
        candidates.map((note) => note.id),
        rule,
      ),
      own: picks.filter(rule.isOwn).length,
      obstacle: (note) => obstacleTo(note, picks, rule),
    };
  }
  /** Gives a vote or takes it back. False when the rule does not allow it. */
  vote(round: number, table: string, note: string, is: boolean): boolean {
    const { picks, obstacle } = this.ballot(round, table);
    if (is === picks.includes(note)) return true;
    if (is && obstacle(note) !== null) return false;
    const next = is ? [...picks, note] : picks.filter((id) => id !== note);
    this.#edit('vote', () => this.#votes.set(`${round}|${table}`, next));
    return true;
  }
  /** True when a table has given all the votes it can. */
  isDone(round: number, table: string): boolean {
    const { picks, possible } = this.ballot(round, table);
    return possible > 0 && picks.length >= possible;
  }

  /** All candidates of a round with their votes, most first, otherwise in the order of the wall. */
  counted(round: number): readonly Voted[] {
    const counts = this.#tally(round);
    return this.candidates(round)
      .map((note) => ({ note, votes: counts.get(note.id) ?? 0 }))
      .sort((a, b) => b.votes - a.votes);
  }
  /** What stays on the wall after the voting of a round. */
  staying(round: number): readonly Voted[] {
    return this.#parted(round)[0];
  }
  /** What has left the wall in a round; nothing of it is lost. */
  archived(round: number): readonly Voted[] {
    return this.#parted(round)[1];
  }
  /** Takes a note off the wall by hand, or keeps it there. */
  setArchived(round: number, note: string, archived: boolean): void {
    this.#edit('archive', () => this.#archive.set(`${round}|${note}`, archived));
  }
  /** What is left when all votings are over. */
  get outcome(): readonly Voted[] {
    return this.staying(this.#settings.rounds);
  }

  /** What other activities may take from here: the outcome once the last voting is over, until then the whole wall. */
  get handedOn(): readonly Note[] {
    const { rounds } = this.#settings;
    return this.isClosed(rounds) ? this.outcome.map(({ note }) => note) : this.candidates(1);
  }

  /**
   * True when a voting is over for everyone: the room is past it. While it goes on, no view and no report may tell how others
   * voted. A room that is elsewhere has finished with it.
   */
  isClosed(round: number): boolean {
    const { activity, phase, round: now, finished } = this.#workshop.stage.current;
    if (activity !== this.#scope || finished) return true;
    if (['question', 'alone', 'choose', 'present'].includes(phase)) return false;
    if (phase === 'vote') return now > round;
    if (phase === 'rest') return now >= round;
    return phase === 'plan' || round === 1;
  }

  #parted(round: number): [Voted[], Voted[]] {
    const counted = this.counted(round);
    const any = counted.some(({ votes }) => votes > 0);
    const parted: [Voted[], Voted[]] = [[], []];
    for (const one of counted) {
      const archived = this.#archive.get(`${round}|${one.note.id}`);
      const stay = stays(
        one.votes,
        this.#settings.least,
        any,
        archived === undefined ? undefined : !archived,
      );
      parted[stay ? 0 : 1].push(one);
    }
    return parted;
  }
  #tally(round: number): ReadonlyMap<string, number> {
    const candidates = this.candidates(round);
    const prefix = `${round}|`;
    const ballots = this.#votes.entries
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, recorded]) => legalPicks(recorded, this.#rule(candidates, key.slice(prefix.length))));
    return tally(ballots);
  }
  #rule(candidates: readonly Note[], table: string): PickRule {
    const tableOf = new Map(candidates.map((note) => [note.id, note.table]));
    return {
      most: this.#settings.picks,
      mostOwn,
      isCandidate: (note) => tableOf.has(note),
      isOwn: (note) => tableOf.get(note) === table,
    };
  }
  #edit(name: string, change: () => void): void {
    this.#workshop.editor(this.#scope).edit(name, change);
  }
}
