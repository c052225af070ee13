/** The memo around the results: what every report says whatever methods were used. */
import type { Activity, Table } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import type { ReportWords } from '#texts/report.ts';
import type { Block, Section } from './blocks.ts';

export interface MemoInput {
  workshop: Workshop;
  /** In the order of the agenda; the app collects them from the methods. */
  sections: readonly Section[];
  words: ReportWords;
  /** The date on the report. */
  now: Date;
  /** How many tablets took part, if the caller knows. */
  tablets?: number;
  /** Numbers by role, in words of the report's language; never a name. */
  roles?: readonly { name: string; planned: number; came: number }[];
  /** What a table is called; without it the facilitator's name for it, or its number. */
  tableName?: (table: Table) => string;
  /** How long an activity was planned to take, in minutes; without it the activity's own number. */
  minutesOf?: (activity: Activity) => number;
  /** What an activity is called; without it the facilitator's title. */
  activityTitle?: (activity: Activity) => string;
}

/** One chapter: the frame's own or a method's. Writers of formats know nothing else. */
export type Part = Pick<Section, 'title' | 'question' | 'blocks'>;

export interface Memo {
  title: string;
  /** In words of the report's language. */
  date: string;
  parts: readonly Part[];
  /** The methods' sections with their rows, for the spreadsheet. */
  sections: readonly Section[];
  words: ReportWords;
}

const linesToFill = 4;

/** Builds the memo. Reads only; people appear as numbers, never as names. */
export function memoOf(input: MemoInput): Memo {
  const { workshop, sections, words, now } = input;
  return {
    title: workshop.title.trim() || words.untitled,
    date: new Intl.DateTimeFormat(words.tag, { dateStyle: 'full' }).format(now),
    parts: [
      part(words.who, whoBlocks(input)),
      part(words.agenda, agendaBlocks(input)),
      ...sections,
      part(words.next, [nextTable(words)]),
    ],
    sections,
    words,
  };
}

const part = (title: string, blocks: readonly Block[]): Part => ({ title, question: '', blocks });

function whoBlocks({ workshop, words, tablets, tableName, roles = [] }: MemoInput): Block[] {
  const tables = workshop.tables.all;
  const notes = workshop.notes.all;
  const counts = new Map<string, number>();
  for (const { table } of notes) counts.set(table, (counts.get(table) ?? 0) + 1);
  const rows = tables.map((table, i) => {
    const name = tableName?.(table) ?? (table.name || words.tableNumber(i + 1));
    const count = counts.get(table.id) ?? 0;
    counts.delete(table.id);
    return [name, String(count)];
  });
  const facilitator = counts.get('') ?? 0;
  counts.delete('');
  // Notes of a table that was hidden later still count: the sum must match the room.
  const gone = [...counts.values()].reduce((sum, n) => sum + n, 0);
  if (facilitator > 0) rows.push([words.facilitator, String(facilitator)]);
  if (gone > 0) rows.push([words.gone, String(gone)]);
  const sums = [words.tables(tables.length)];
  if (tablets !== undefined) sums.push(words.tablets(tablets));
  sums.push(words.notes(notes.length));
  const blocks: Block[] = [{ kind: 'paragraph', text: sums.join(' · ') }];
  if (rows.length > 0) blocks.push({ kind: 'table', head: [words.table, words.count], rows });
  const present = roles.filter(({ planned, came }) => planned + came > 0);
  if (present.length > 0) {
    const numbers = present.map(({ name, planned, came }) => [name, String(planned), String(came)]);
    const sum = (of: 'planned' | 'came') => String(present.reduce((total, role) => total + role[of], 0));
    numbers.push([words.sum, sum('planned'), sum('came')]);
    blocks.push({ kind: 'table', head: [words.role, words.invited, words.came], rows: numbers });
  }
  if (workshop.broken > 0) blocks.push({ kind: 'paragraph', text: words.broken(workshop.broken) });
  return blocks;
}

function agendaBlocks({ workshop, words, activityTitle, minutesOf = (a) => a.minutes }: MemoInput): Block[] {
  const activities = workshop.agenda.all;
  if (activities.length === 0) return [{ kind: 'paragraph', text: words.nothing }];
  const rows = activities.map((activity) => [
    activityTitle?.(activity) ?? (activity.title || words.untitledActivity),
    activity.question,
    activity.skipped ? words.skipped : words.minutes(minutesOf(activity)),
  ]);
  const minutes = activities.reduce(
    (sum, activity) => (activity.skipped ? sum : sum + minutesOf(activity)),
    0,
  );
  rows.push([words.sum, '', words.minutes(minutes)]);
  return [{ kind: 'table', head: [words.activity, words.question, words.planned], rows }];
}

/** Empty lines, because what next is agreed by people around the paper or the file. */
const nextTable = (words: ReportWords): Block => ({
  kind: 'table',
  head: [words.what, words.whose, words.when],
  rows: Array.from({ length: linesToFill }, () => ['', '', '']),
});
