/** The form of a method folder: a light description, lazily loaded views, a report and an example. */
import type { Component } from 'svelte';
import type { Activity, Note } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import type { Section } from '#report/blocks.ts';
import type { IconName } from '#ui/icons.ts';
import type { Language } from '#texts/language.svelte.ts';

/** One step of an activity as the facilitator walks through it: a phase, or one round of a phase. */
export interface Step {
  phase: string;
  /** 1-based. */
  round: number;
  minutes: number;
  /** Each person at the table works alone in this step: seats are shown, writing is private, votes are one's own. */
  alone?: boolean;
  /** What people wrote for themselves they show to the others here. Nobody shows it for them. */
  shows?: boolean;
}

/** A person's own writing on this device. Nobody else has it, not even the hub, until the view shows it to the room. */
export interface Draft {
  id: string;
  text: string;
}
export interface Drafts {
  /** In the order of writing; reactive. */
  readonly all: readonly Draft[];
  /** Adds an empty or filled draft and returns its id. */
  add: (text?: string) => string;
  set: (id: string, text: string) => void;
  remove: (id: string) => void;
}

/** What a method works on: one activity of one workshop. */
export interface ActivityContext {
  workshop: Workshop;
  activity: Activity;
}

/** What every view of a method is given. */
export interface ViewProps extends ActivityContext {
  /** The table this device sits at; empty on desk and wall. */
  table: string;
  /** The step to show: the room's, or the one a reader has picked. */
  step: Step;
  /** The person at this table whose turn it is: a random id, never a name or a picture; empty when the table works as one. */
  seat: string;
  /** Private writing of this seat in this activity; `null` on desk and wall. */
  drafts: Drafts | null;
  /** True while nothing may be written: frozen, finished, an observer, or a step of the past. */
  readonly: boolean;
}

/** What the desk writes down for others: lines of text, each one contribution. */
export interface Said {
  lines: readonly string[];
  /** Empty when it is nobody's in particular. */
  table: string;
  /** One of the entry's places, or empty. */
  place: string;
}

/** How the desk writes contributions for somebody else: always by table, never by name. */
export interface PaperEntry {
  /** Where they can go (stations, groups); empty when there is only one place. */
  places: (context: ActivityContext) => readonly { id: string; label: string }[];
  /** True when what is written must belong to a table. */
  needsTable?: boolean;
  /** What a line means when it is not simply a note: how to write it, and numbered things that it names. */
  guide?: (context: ActivityContext) => { hint: string; numbered: readonly string[] };
  /** What is wrong with the lines, in words; `null` when all of them can be written. Without it any text will do. */
  check?: (context: ActivityContext, said: Said) => string | null;
  /** Writes one line as one undo step. Called for each line, only with lines that the check has passed. */
  write: (context: ActivityContext, said: Omit<Said, 'lines'> & { text: string }) => void;
}

/** Set-up as plain values: lists of words or ids. */
export type SetUpParts = Readonly<Record<string, readonly string[]>>;

export interface MethodWords {
  name: string;
  /** One sentence for the facilitator who chooses. */
  summary: string;
  /** Title of each phase, and what to do in it in one or two sentences, as a table sees it. */
  phases: Record<string, { title: string; guide: string }>;
}

type View = () => Promise<{ default: Component<ViewProps> }>;

export interface Method {
  /** Stored in documents: never changes. */
  id: string;
  icon: IconName;
  words: (language?: Language) => MethodWords;
  /** Suggested length of the whole activity. */
  minutes: number;
  /** The steps as this activity is set up now; never empty. */
  steps: (context: ActivityContext) => readonly Step[];
  /**
   * Runs on the facilitator's device while the activity runs, and again whenever what it reads changes: gives a late
   * group its place, say.
   */
  attend?: (context: ActivityContext) => void;
  /** Fills a new activity with what it needs to be run at once (stations, say). Called once, by the device that adds it. */
  setUp?: (context: ActivityContext, language: Language) => void;
  /**
   * Root maps (named without the activity) that say how the activity is set up, not what people made in it: copies and
   * templates carry these. `keys` limits a root to some of its keys.
   */
  setUpRoots?: readonly { name: string; keys?: readonly string[] }[];
  /** Set-up that does not lie in root maps of its own (cards of the workshop, say), read and written as plain values. */
  setUpParts?: {
    read: (context: ActivityContext) => SetUpParts;
    /** Into a new activity; what it does not know is left out. No undo step. */
    write: (context: ActivityContext, parts: SetUpParts, language: Language) => void;
  };
  /**
   * The notes that the room has chosen here, for activities that follow. Nothing that is still hidden (an open vote) may show
   * in it; empty while nothing is chosen, and without it every note counts.
   */
  outcome?: (context: ActivityContext) => readonly Note[];
  /** Lets the desk write down what was said aloud or came on paper. A method without it takes contributions from tables only. */
  entry?: () => Promise<{ entry: PaperEntry }>;
  /** What a tablet shows. */
  Table: View;
  /** What the facilitator sets before and watches during the activity; without one the desk shows the table view. */
  Desk?: View;
  /** What the projector shows; without one it shows the table view, read-only. */
  Wall?: View;
  /** Its section of the report. */
  report: () => Promise<{ report: (context: ActivityContext) => Section }>;
  /** Fills an empty activity for gallery, tests and the demo workshop. */
  example: () => Promise<{ fillExample: (context: ActivityContext, language: Language) => void }>;
}
