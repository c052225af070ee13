/** What leaves a method: its section of the report as plain blocks, from which every format is made. */
import type { NoteColour } from '#document/schema.ts';

/** A note or another contribution as a reader meets it. */
export interface Entry {
  /** Stable id of the note or card: becomes the row id in the spreadsheet. */
  id: string;
  text: string;
  /** Who said it: the table's name, or empty. Never a person. */
  table: string;
  /** Colour name in words, marks, round: shown small after the text. */
  remarks: readonly string[];
  /** The edge of its card. The report says it in words too, because a printer may know no colour. */
  colour?: NoteColour | undefined;
}

export type Block =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'entries'; entries: readonly Entry[] }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** Own vector picture with its alternative text. */
  | { kind: 'picture'; svg: string; alt: string };

export interface Section {
  title: string;
  question: string;
  blocks: readonly Block[];
  /** Spreadsheet rows; `group` is a frame, station or card, `kind` says what it is in the user's language. */
  rows: readonly { id: string; kind: string; group: string; round: string; table: string; text: string }[];
}
