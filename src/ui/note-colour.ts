/** The seven colours of a note: names that are stored, and what to paint them with when a theme says nothing. */

export const noteColours = ['yellow', 'orange', 'pink', 'blue', 'green', 'violet', 'white'] as const;
export type NoteColour = (typeof noteColours)[number];

/** Paper colours; dark ink on each keeps a contrast above 7:1. */
export const notePaper: Readonly<Record<NoteColour, string>> = {
  yellow: '#ffe97a',
  orange: '#ffc98a',
  pink: '#ffb8cf',
  blue: '#a9d8ff',
  green: '#b9e8a6',
  violet: '#d6c4ff',
  white: '#ffffff',
};

/** The ink on every paper, in light and dark themes alike: paper does not turn dark. */
export const noteInk = '#1d1b16';

/** The CSS value of a paper colour: the theme's token, or the fallback above. */
export const notePaperCss = (colour: NoteColour): string => `var(--note-${colour}, ${notePaper[colour]})`;

export const isNoteColour = (value: unknown): value is NoteColour =>
  typeof value === 'string' && (noteColours as readonly string[]).includes(value);
