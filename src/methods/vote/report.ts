/** The vote in the report: ranking as a table, the picture, and a row for each note. */
import type { Block, Section } from '#report/blocks.ts';
import type { ActivityContext } from '../method.ts';
import { tableNameOf } from '../table-name.ts';
import { dotWords } from '../dot-texts.ts';
import { barsToSvg } from './bars.ts';
import { matrixToSvg } from './matrix.ts';
import { methodWords } from './texts.ts';
import { words } from './view-texts.ts';
import { openVote, type Vote } from './vote.ts';
import { criterionName, meanText } from './words-of.ts';

/** The section in the device's language. While the voting goes on, only the notes are told. */
export function report({ workshop, activity }: ActivityContext): Section {
  const vote = openVote(workshop, activity);
  const w = words();
  const nameOf = (table: string) => tableNameOf(workshop, table);
  const section = (blocks: readonly Block[], groupOf: (note: string) => string): Section => ({
    title: activity.title || methodWords().name,
    question: activity.question,
    blocks,
    rows: vote.candidates.all.map((note) => ({
      // A note from another activity has its own row there: this one needs an id of its own.
      id: `${activity.id}-${note.id}`,
      kind: w.rowKind,
      group: groupOf(note.id),
      round: '',
      table: nameOf(note.table),
      text: note.text,
    })),
  });

  const { all } = vote.candidates;
  if (all.length === 0) return section([{ kind: 'paragraph', text: w.noNotes }], () => '');
  if (!vote.isClosed) {
    const entries = all.map((note) => ({
      id: note.id,
      text: note.text,
      table: nameOf(note.table),
      remarks: [],
    }));
    return section(
      [
        { kind: 'paragraph', text: w.open },
        { kind: 'entries', entries },
      ],
      () => '',
    );
  }
  return vote.settings.kind === 'rating'
    ? section(ratingBlocks(vote, nameOf, activity.title || methodWords().name), (id) => {
        const found = vote.byGrades.find(({ note }) => note.id === id)!;
        return `${criterionName(vote, 'y')} ${meanText(found.y)} · ${criterionName(vote, 'x')} ${meanText(found.x)}`;
      })
    : section(dotBlocks(vote, nameOf, activity.title || methodWords().name), (id) =>
        dotWords().dotCount(vote.byDots.find(({ note }) => note.id === id)!.score),
      );
}

function dotBlocks(vote: Vote, nameOf: (table: string) => string, title: string): Block[] {
  const w = words();
  const ranked = vote.byDots;
  const table: Block = {
    kind: 'table',
    head: [w.rank, w.note, w.table, w.dots],
    rows: ranked.map(({ note, rank, score }) => [
      rank === null ? '–' : String(rank),
      note.text,
      nameOf(note.table),
      String(score),
    ]),
  };
  const given = ranked.filter(({ score }) => score > 0).length;
  if (given === 0) return [{ kind: 'paragraph', text: w.noVotes }, table];
  const alt = w.barsAlt(given);
  return [
    { kind: 'heading', text: w.ranking },
    table,
    { kind: 'picture', svg: barsToSvg(ranked, title), alt },
  ];
}

function ratingBlocks(vote: Vote, nameOf: (table: string) => string, title: string): Block[] {
  const w = words();
  const rated = vote.byGrades;
  const [x, y] = [criterionName(vote, 'x'), criterionName(vote, 'y')];
  const table: Block = {
    kind: 'table',
    head: [w.number, w.note, w.table, y, x],
    rows: rated.map((one, i) => [
      String(i + 1),
      one.note.text,
      nameOf(one.note.table),
      meanText(one.y),
      meanText(one.x),
    ]),
  };
  const placed = rated.filter((one) => one.rank !== null).length;
  if (placed === 0) return [{ kind: 'paragraph', text: w.noVotes }, table];
  const svg = matrixToSvg(rated, { x, y, low: w.low, high: w.high }, title);
  return [
    { kind: 'heading', text: w.ranking },
    table,
    { kind: 'picture', svg, alt: w.matrixAlt(placed, y, x) },
  ];
}
