/** How long a text may be, and how a longer one is shortened without breaking a character. */
import type { Note } from '#document/schema.ts';

/** Longest text of a note, in UTF-16 units: what a text field counts. */
export const mostCharacters = 10_000;
/** Longest name of a group. */
export const mostTitle = 120;

/** The beginning of `text` that fits; never ends in half an emoji. */
export function cutText(text: string, most = mostCharacters): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}

/** What a list shows of a text: its beginning, so that a very long note does not bury the others. */
export const excerptOf = (text: string, most = 400): string =>
  text.length <= most ? text : `${cutText(text, most).trimEnd()}…`;

/** True for a note that says nothing: no text, no drawing, no photo. */
export const isBlank = (note: Pick<Note, 'text' | 'drawing' | 'image'>): boolean =>
  note.text.trim() === '' && note.drawing === null && note.image === null;
