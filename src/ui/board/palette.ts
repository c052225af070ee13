/** The theme's colours as plain values, for the canvas, which knows no CSS variables. */
import { noteColours, notePaperCss, type NoteColour } from '../note-colour.ts';

export interface Palette {
  paper: Record<NoteColour, string>;
  ink: string;
  board: string;
  line: string;
  text: string;
  region: string;
  accent: string;
  fontFamily: string;
}

/** Reads the resolved colours below `root`; forces a style calculation, so never in a frame. */
export function readPalette(root: HTMLElement): Palette {
  const probe = document.createElement('i');
  probe.hidden = true;
  root.append(probe);
  const computed = getComputedStyle(probe);
  const resolve = (css: string) => {
    probe.style.color = css;
    return computed.color;
  };
  const palette: Palette = {
    paper: Object.fromEntries(noteColours.map((c) => [c, resolve(notePaperCss(c))])) as Palette['paper'],
    ink: resolve('var(--_ink)'),
    board: resolve('var(--_board)'),
    line: resolve('var(--_line)'),
    text: resolve('var(--_text)'),
    region: resolve('var(--_region)'),
    accent: resolve('var(--_accent)'),
    fontFamily: computed.fontFamily,
  };
  probe.remove();
  return palette;
}
