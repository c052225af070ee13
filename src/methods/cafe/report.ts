/** The café's section of the report: each station by round, its main points, and the room's conclusions. */
import type { Note } from '#document/schema.ts';
import type { Block, Entry, Section } from '#report/blocks.ts';
import type { ActivityContext } from '../method.ts';
import { openCafe, type Cafe } from './cafe.ts';
import type { Station } from './schema.ts';
import { tableNameOf } from '../table-name.ts';
import { methodWords } from './texts.ts';
import { words } from './view-texts.ts';
import type { Contribution, Thread } from './threads.ts';

type Row = Section['rows'][number];

export function report({ workshop, activity }: ActivityContext): Section {
  const cafe = openCafe(workshop, activity);
  const stations = cafe.stations.all;
  const writerName = (table: string) => tableNameOf(workshop, table) || words().facilitator;
  const named = (note: Note, table: string, remarks: readonly string[] = [], text = note.text): Entry => ({
    id: note.id,
    text,
    table: writerName(table),
    remarks,
    colour: note.colour,
  });
  const headingOf = (station: Station) =>
    `${words().station(cafe.stations.numberOf(station.id))}: ${station.question || words().noQuestion}`;

  const blocks: Block[] = [];
  const rows: Row[] = [];
  for (const station of stations) {
    blocks.push({ kind: 'heading', text: headingOf(station) });
    const threads = cafe.talk.threads(station.id);
    if (threads.length === 0) blocks.push({ kind: 'paragraph', text: words().noNotes });
    for (const [round, ofRound] of byRound(threads)) {
      blocks.push({ kind: 'paragraph', text: words().round(round) });
      const entries = ofRound.flatMap(({ root, answers }) => [
        named(root.note, root.entry.table, remarksOf(cafe, root)),
        ...answers.map((a) => named(a.note, a.entry.table, remarksOf(cafe, a), `↳ ${a.note.text}`)),
      ]);
      blocks.push({ kind: 'entries', entries });
    }
    for (const one of threads.flatMap(({ root, answers }) => [root, ...answers])) {
      rows.push({
        id: one.note.id,
        kind: one.kind === 'ask' ? words().rowAsk : one.kind === 'build' ? words().rowBuild : words().rowNote,
        group: station.question,
        round: String(one.entry.round),
        table: writerName(one.entry.table),
        text: one.note.text,
      });
    }
  }

  // A note may be both a thought and a point: its second row needs an id of its own.
  const addRow = (note: Note, part: string, kind: string, group: string) =>
    rows.push({
      id: `${note.id}-${part}`,
      kind,
      group,
      round: '',
      table: writerName(note.table),
      text: note.text,
    });
  const withPoints = stations.filter((station) => cafe.harvest.points(station.id).length > 0);
  if (withPoints.length > 0) blocks.push({ kind: 'heading', text: methodWords().phases.points.title });
  for (const station of withPoints) {
    const points = cafe.harvest.points(station.id);
    blocks.push({ kind: 'paragraph', text: headingOf(station) });
    blocks.push({ kind: 'entries', entries: points.map((note) => named(note, note.table)) });
    for (const note of points) addRow(note, 'point', words().rowPoint, station.question);
  }
  const { conclusions } = cafe.harvest;
  if (conclusions.length > 0) {
    blocks.push({ kind: 'heading', text: words().conclusions });
    blocks.push({ kind: 'entries', entries: conclusions.map((note) => named(note, note.table)) });
    for (const note of conclusions) addRow(note, 'conclusion', words().rowConclusion, '');
  }
  return { title: activity.title || methodWords().name, question: activity.question, blocks, rows };
}

/** Threads by the round in which they began. */
function byRound(threads: readonly Thread[]): ReadonlyMap<number, readonly Thread[]> {
  const rounds = new Map<number, Thread[]>();
  for (const thread of threads) {
    const { round } = thread.root.entry;
    rounds.set(round, [...(rounds.get(round) ?? []), thread]);
  }
  return rounds;
}

function remarksOf(cafe: Cafe, { note, entry, kind }: Contribution): readonly string[] {
  const agreeing = cafe.talk.agreeing(note.id).length;
  return [
    ...(kind === null ? [] : [kind === 'ask' ? words().asked : words().built, words().round(entry.round)]),
    ...(agreeing === 0 ? [] : [words().agreeing(agreeing)]),
  ];
}
