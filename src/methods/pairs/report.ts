/** Pair ideation in the report: what each table took to the wall, what the votes left there, groups and the action plan. */
import type { Note } from '#document/schema.ts';
import type { Block, Entry, Section } from '#report/blocks.ts';
import type { ActivityContext } from '../method.ts';
import { tableNameOf } from '../table-name.ts';
import { openPairs, type Pairs } from './pairs.ts';
import { isFilled } from './plan.ts';
import { planFields } from './schema.ts';
import { methodWords } from './texts.ts';
import { words } from './view-texts.ts';
import type { Voted } from './wall-notes.ts';

type Row = Section['rows'][number];

/** The section in the device's language. Votes of a voting that is still open are left out. */
export function report({ workshop, activity }: ActivityContext): Section {
  const pairs = openPairs(workshop, activity);
  const nameOf = (table: string) => tableNameOf(workshop, table);
  const entry = (note: Note, remarks: readonly string[] = []): Entry => ({
    id: note.id,
    text: note.text,
    table: nameOf(note.table),
    remarks,
  });
  const votesOf = ({ note, votes }: Voted) => entry(note, votes > 0 ? [words().voteCount(votes)] : []);

  const blocks: Block[] = [];
  const list = (title: string, entries: readonly Entry[]) => {
    if (entries.length > 0) blocks.push({ kind: 'heading', text: title }, { kind: 'entries', entries });
  };
  const round = closedRounds(pairs);
  if (pairs.notes.all.length === 0) blocks.push({ kind: 'paragraph', text: words().noNotes });
  if (round === 0) {
    for (const { table, notes } of pairs.wall.columns()) {
      list(
        [words().toWall, nameOf(table)].filter(Boolean).join(': '),
        notes.map((note) => entry(note)),
      );
    }
    if (pairs.wall.columns().length > 0) blocks.push({ kind: 'paragraph', text: words().open });
  } else {
    const staying = pairs.wall.staying(round);
    list(words().results, staying.map(votesOf));
    for (const section of pairs.groups.sections(staying.map(({ note }) => note))) {
      if (section.group) {
        list(
          section.group.title || words().unnamed,
          section.notes.map((note) => entry(note)),
        );
      }
    }
  }
  const rows = pairs.plan.rows.filter(isFilled);
  if (rows.length > 0) {
    blocks.push(
      { kind: 'heading', text: words().planTitle },
      {
        kind: 'table',
        head: planFields.map((field) => words().fields[field]),
        rows: rows.map((row) => planFields.map((field) => row[field].trim())),
      },
    );
  }
  for (let r = 1; r <= round; r++) {
    const title = r === 1 ? words().archive : `${words().archive}: ${words().second2}`;
    list(title, pairs.wall.archived(r).map(votesOf));
  }
  const taken = new Set(pairs.wall.candidates(1).map((note) => note.id));
  const left = pairs.notes.all.filter((note) => !taken.has(note.id));
  list(
    words().notChosen,
    left.map((note) => entry(note)),
  );

  return {
    title: activity.title || methodWords().name,
    question: activity.question,
    blocks,
    rows: [...noteRows(pairs, round, nameOf), ...planRows(pairs)],
  };
}

/** How many votings are over and had votes. */
function closedRounds({ wall, settings }: Pairs): number {
  let round = 0;
  while (
    round < settings.rounds &&
    wall.isClosed(round + 1) &&
    wall.counted(round + 1).some(({ votes }) => votes > 0)
  ) {
    round++;
  }
  return round;
}

function noteRows(pairs: Pairs, round: number, nameOf: (table: string) => string): Row[] {
  const onWall = new Set(pairs.wall.candidates(1).map((note) => note.id));
  const stayed = new Set(round === 0 ? [] : pairs.wall.staying(round).map(({ note }) => note.id));
  return pairs.notes.all.map((note) => ({
    id: note.id,
    kind: !onWall.has(note.id)
      ? words().rowNote
      : round === 0
        ? words().rowWall
        : stayed.has(note.id)
          ? words().rowStays
          : words().rowArchived,
    group: pairs.groups.of(note.id)?.title ?? '',
    round: '',
    table: nameOf(note.table),
    text: note.text,
  }));
}

function planRows(pairs: Pairs): Row[] {
  return pairs.plan.rows.filter(isFilled).map((row) => ({
    id: row.id,
    kind: words().rowPlan,
    group: pairs.groups.of(row.note)?.title ?? '',
    round: '',
    table: '',
    text: planFields
      .filter((field) => row[field].trim() !== '')
      .map((field) => `${words().fields[field]}: ${row[field].trim()}`)
      .join(' · '),
  }));
}
