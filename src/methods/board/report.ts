/** The board's part of the report: groups with their notes, the picture, and a row for each note. */
import type { Images } from '#document/images.ts';
import type { Note } from '#document/schema.ts';
import type { Block, Entry, Section } from '#report/blocks.ts';
import { drawingToSvg } from '#ui/drawing/outline.ts';
import type { ActivityContext } from '../method.ts';
import { openBoard, type NoteBoard } from './board.ts';
import { importantFirst } from './contents.ts';
import { dotVoteWords } from './dot-vote-texts.ts';
import { excerptOf, isBlank } from './note-text.ts';
import { boardPicture } from './picture.ts';
import { dotWords } from '../dot-texts.ts';
import { tableNameOf } from '../table-name.ts';
import { sameWords } from './same-texts.ts';
import { mostDots } from './sorting.ts';
import { methodWords } from './texts.ts';
import { words } from './view-texts.ts';

/** The section in the device's language. Hidden and empty notes are left out. */
export function report({ workshop, activity }: ActivityContext): Section {
  const board = openBoard(workshop, activity);
  const w = words();
  const sections = board.sections.map(({ group, notes }) => ({
    title: group ? group.title || w.unnamed : w.outside,
    notes: importantFirst(notes.filter((note) => !isBlank(note))),
  }));
  const filled = sections.filter((section) => section.notes.length > 0);
  const tablesOf = (notes: readonly Note[]) =>
    [...new Set(notes.map((note) => tableNameOf(workshop, note.table)))].filter(Boolean).join(', ');
  const { totals } = board.dotVote;
  const entry = (note: Note): Entry => ({
    id: note.id,
    text: said(note),
    table: tablesOf([note, ...board.sameness.under(note.id)]),
    remarks: [
      board.settings.meaningOf(note.colour),
      note.mark ? w.marks[note.mark] : '',
      totals.has(note.id) ? dotWords().dotCount(totals.get(note.id)!) : '',
      ...sameAs(board.sameness.under(note.id)),
    ].filter(Boolean),
    colour: note.colour,
  });
  // What was folded under a note was said too: the table has a row for each, the text tells it with the note in sight.
  const withFolded = (note: Note) => [note, ...board.sameness.under(note.id)];
  const blocks: Block[] = filled.flatMap(({ title, notes }) => [
    { kind: 'heading', text: title },
    { kind: 'entries', entries: notes.map(entry) },
    ...notes
      .flatMap(withFolded)
      .filter((note) => note.drawing)
      .map(drawn),
    ...notes.flatMap(withFolded).flatMap((note) => photographed(workshop.images, note)),
  ]);
  if (filled.length === 0) blocks.push({ kind: 'paragraph', text: w.nothing });
  else
    blocks.push(...voted(board), ...connected(board), {
      kind: 'picture',
      ...boardPicture(board, activity.title || methodWords().name),
    });
  return {
    title: activity.title || methodWords().name,
    question: activity.question,
    blocks,
    rows: filled.flatMap(({ title, notes }) =>
      notes.flatMap(withFolded).map((note) => ({
        id: note.id,
        kind: w.noteKind,
        group: title,
        round: '',
        table: tableNameOf(workshop, note.table),
        text: said(note),
      })),
    ),
  };
}

/** How many notes say the same, and how the others said it. */
function sameAs(folded: readonly Note[]): string[] {
  if (folded.length === 0) return [];
  const others = folded.map((note) => `”${excerptOf(said(note), 120)}”`);
  return [sameWords().count(folded.length + 1), `${sameWords().also}: ${others.join(', ')}`];
}

/** A note in words: its text, or what stands on it instead. */
const said = (note: Note): string =>
  note.text.trim() || (note.drawing === null ? words().photo : words().drawing);

const drawn = (note: Note): Block => ({
  kind: 'picture',
  svg: drawingToSvg(note.drawing),
  alt: note.text.trim() ? `${words().drawing}: ${excerptOf(note.text, 120)}` : words().drawing,
});

/** A photo in the size that every device has at hand; one that has not come here is left out. */
function photographed(images: Images, { image, text }: Note): Block[] {
  const data = image && images.thumbData(image.hash);
  if (!data) return [];
  const alt = text.trim() ? `${words().photo}: ${excerptOf(text, 120)}` : words().photo;
  const { width, height } = image;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${Math.round((320 * width) / Math.max(width, height))}"><image href="${data}" width="${width}" height="${height}"/></svg>`;
  return [{ kind: 'picture', svg, alt }];
}

/** The vote as a table, most dots first; while it goes on only that it does. */
function voted(board: NoteBoard): Block[] {
  const w = dotVoteWords();
  if (!board.settings.vote) return [];
  if (!board.dotVote.isSeen) return [{ kind: 'paragraph', text: w.open }];
  const rows = mostDots(board.notes, board.dotVote.totals).map(({ note, dots }) => [
    excerptOf(said(note)),
    String(dots),
  ]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: w.result },
    { kind: 'table', head: [w.note, w.dots], rows },
  ];
}

/** The arrows as a table, for those who read. */
function connected(board: NoteBoard): Block[] {
  const w = words();
  const text = (id: string) => excerptOf(said(board.workshop.notes.get(id)!), 120);
  const rows = board.connectors.all.map(({ from, to, word }) => [text(from), word, text(to)]);
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', text: w.connectors },
    { kind: 'table', head: [w.connectorFrom, w.connectorWord, w.connectorTo], rows },
  ];
}
