/** How a note's colour is said: by what the facilitator lets it mean, else by its own name. */
import type { NoteColour } from '#document/schema.ts';
import { uiWords } from '#ui/words.ts';
import type { BoardSettings } from './settings.ts';

/** For choosing: the meaning, or the plain name where there is none. */
export const colourLabel = (settings: BoardSettings, colour: NoteColour): string =>
  settings.meaningOf(colour) || uiWords().colours[colour];

/** After other words: the meaning with the colour's name behind it. */
export function colourName(settings: BoardSettings, colour: NoteColour): string {
  const meaning = settings.meaningOf(colour);
  const name = uiWords().colours[colour];
  return meaning ? `${meaning} (${name.toLocaleLowerCase()})` : name.toLocaleLowerCase();
}
