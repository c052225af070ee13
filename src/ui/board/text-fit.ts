/** Chooses the largest of a few sizes at which a text fits its note, and says where its lines break. */

/** Width of a piece of text at a font size of 1, in the same unit as the size. */
export type Measure = (text: string) => number;

export interface Box {
  width: number;
  height: number;
}

export interface TextFit {
  /** Font size in board units. */
  size: number;
  lines: readonly string[];
  /** The text goes on beyond the last line, which ends with an ellipsis. */
  clipped: boolean;
}

export const textSizes = [26, 22, 18, 15] as const;
export const lineHeight = 1.25;
/** No note shows more than this; the rest is not even looked at. */
const mostCharacters = 800;

/** Made when a word has to be cut for the first time: the browser takes its time to make one. */
let segmenter: Intl.Segmenter | undefined;
function graphemes(text: string): string[] {
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return Array.from(text);
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

/** Cuts a word wider than a line into pieces that fit, never inside what a reader sees as one character. */
function pieces(word: string, widest: number, measure: Measure): string[] {
  const out: string[] = [];
  let piece = '';
  let width = 0;
  for (const character of graphemes(word)) {
    const w = measure(character);
    if (piece && width + w > widest) {
      out.push(piece);
      piece = '';
      width = 0;
    }
    piece += character;
    width += w;
  }
  if (piece) out.push(piece);
  return out;
}

interface Wrapped {
  lines: string[];
  /** Not everything went into the allowed lines. */
  over: boolean;
  /** A word had to be cut. */
  cut: boolean;
}

/** Breaks a text into at most `most` lines of `widest` (in font sizes), at spaces where it can. */
export function wrap(text: string, widest: number, most: number, measure: Measure): Wrapped {
  const lines: string[] = [];
  const space = measure(' ');
  let cut = false;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    let line = '';
    let width = 0;
    for (const word of paragraph.split(/\s+/)) {
      if (!word) continue;
      let w = measure(word);
      if (line && width + space + w <= widest) {
        line += ` ${word}`;
        width += space + w;
        continue;
      }
      if (line) lines.push(line);
      if (lines.length >= most) return { lines, over: true, cut };
      line = word;
      if (w > widest) {
        cut = true;
        const parts = pieces(word, widest, measure);
        line = parts.pop() ?? '';
        lines.push(...parts);
        if (lines.length >= most) return { lines: lines.slice(0, most), over: true, cut };
        w = measure(line);
      }
      width = w;
    }
    if (lines.length >= most) return { lines, over: true, cut };
    lines.push(line);
  }
  while (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return { lines, over: false, cut };
}

/** Ends a line with an ellipsis, taking characters away until that fits. */
export function withEllipsis(line: string, widest: number, measure: Measure): string {
  const left = graphemes(line);
  while (left.length && measure(`${left.join('')}…`) > widest) left.pop();
  return `${left.join('').trimEnd()}…`;
}

/** Fits `text` into `box` (board units). Words are cut only at the smallest size. */
export function fitText(text: string, box: Box, measure: Measure): TextFit {
  const shown = text.length > mostCharacters ? text.slice(0, mostCharacters) : text;
  const trimmed = shown.trimEnd();
  const smallest = textSizes[textSizes.length - 1]!;
  for (const size of textSizes) {
    const most = Math.max(1, Math.floor(box.height / (size * lineHeight)));
    const { lines, over, cut } = wrap(trimmed, box.width / size, most, measure);
    if (size === smallest) {
      const clipped = over || shown.length < text.trimEnd().length;
      if (clipped) lines.push(withEllipsis(lines.pop() ?? '', box.width / size, measure));
      return { size, lines, clipped };
    }
    if (!over && !cut && shown.length === text.length) return { size, lines, clipped: false };
  }
  return { size: smallest, lines: [], clipped: false };
}
