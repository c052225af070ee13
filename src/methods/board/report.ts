/** The board's part of the report: groups with their notes, the picture, and a row for each note. */
import type { Note } from '#document/schema.ts';
import type { Block, Entry, Section } from '#report/blocks.ts';
import { boardToSvg } from '#ui/board/board-svg.ts';
import type { BoardItem } from '#ui/board/item.ts';
import type { ActivityContext } from '../method.ts';
import { createNoteSource } from './board-source.ts';
import { openBoard, type NoteBoard } from './board.ts';
import { frameOf, importantFirst } from './contents.ts';
import { sourceWords } from './source-words.ts';
import { tableNameOf } from '../table-name.ts';
import { words } from './texts.ts';

/** The section in the device's language. Hidden and empty notes are left out. */
export function report({ workshop, activity }: ActivityContext): Section {
  const board = openBoard(workshop, activity);
  const w = words();
  const sections = board.sections.map(({ group, notes }) => ({
    title: group ? group.title || w.unnamed : w.outside,
    notes: importantFirst(notes.filter((note) => note.text.trim() !== '')),
  }));
  const filled = sections.filter((section) => section.notes.length > 0);
  const entry = (note: Note): Entry => ({
    id: note.id,
    text: note.text,
    table: tableNameOf(workshop, note.table),
    remarks: note.mark ? [w.marks[note.mark]] : [],
    colour: note.colour,
  });
  const blocks: Block[] = filled.flatMap(({ title, notes }) => [
    { kind: 'heading', text: title },
    { kind: 'entries', entries: notes.map(entry) },
  ]);
  if (filled.length === 0) blocks.push({ kind: 'paragraph', text: w.nothing });
  else blocks.push(picture(board, activity.title || w.name));
  return {
    title: activity.title || w.name,
    question: activity.question,
    blocks,
    rows: filled.flatMap(({ title, notes }) =>
      notes.map((note) => ({
        id: note.id,
        kind: w.noteKind,
        group: title,
        round: '',
        table: tableNameOf(workshop, note.table),
        text: note.text,
      })),
    ),
  };
}

function picture(board: NoteBoard, title: string): Block {
  const w = words();
  const source = createNoteSource(board, () => sourceWords(board.workshop));
  const items: readonly BoardItem[] = source.items();
  source.destroy();
  const groups = board.groups.all;
  const regions = groups.map((group) => ({
    id: group.id,
    title: group.title || w.unnamed,
    kind: 'cluster' as const,
    ...frameOf(group),
  }));
  const alt = w.picture(items.length, groups.length);
  return { kind: 'picture', svg: boardToSvg(items, regions, [], { title }), alt };
}
