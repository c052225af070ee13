/** The seven colours of a note: names that are stored, and what to paint them with when a theme says nothing. */

export const noteColours = ['yellow', 'orange', 'pink', 'blue', 'green', 'violet', 'white'] as const;
export type NoteColour = (typeof noteColours)[number];

/** Paper colours, the same as in tokens.css: for pictures that leave the page, and where no theme is. */
export const notePaper: Readonly<Record<NoteColour, string>> = {
  yellow: '#ffe884',
  orange: '#ffb56b',
  pink: '#f6a2bd',
  blue: '#a9d3f2',
  green: '#c5e49b',
  violet: '#bca7e8',
  white: '#fffdf6',
};

/** The ink on every paper, in light and dark themes alike: paper does not turn dark. */
export const noteInk = '#17252a';

/** The CSS value of a paper colour: the theme's token, or the fallback above. */
export const notePaperCss = (colour: NoteColour): string => `var(--note-${colour}, ${notePaper[colour]})`;

export const isNoteColour = (value: unknown): value is NoteColour =>
  typeof value === 'string' && (noteColours as readonly string[]).includes(value);
