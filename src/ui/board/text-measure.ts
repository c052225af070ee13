/** Two ways to know how wide words are: asking a canvas (remembered per word), or a table where there is none. */
import { fitText, type Box, type Measure, type TextFit } from './text-fit.ts';

const mostRemembered = 20_000;
const probeSize = 100;

/** Widths from a canvas in this page's font, each word asked once. */
export function createCanvasMeasure(fontFamily: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return estimateWidth;
  context.font = `${probeSize}px ${fontFamily}`;
  const known = new Map<string, number>();
  return (text) => {
    let width = known.get(text);
    if (width === undefined) {
      if (known.size >= mostRemembered) known.clear();
      width = context.measureText(text).width / probeSize;
      known.set(text, width);
    }
    return width;
  };
}

/** Widths of a humanist sans serif by kind of character: a little too wide rather than too narrow. */
export const estimateWidth: Measure = (text) => {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0x300 && code <= 0x36f)) continue;
    if (code >= 0x1100) width += code >= 0x2e80 ? 1.1 : 0.8;
    else if (character === ' ') width += 0.27;
    else if (/[iljtfrI.,:;'"|!()[\]]/.test(character)) width += 0.36;
    else if (/[mwMW@%]/.test(character)) width += 0.9;
    else if (/\p{Lu}|\d|[&#+=<>]/u.test(character)) width += 0.66;
    else width += 0.56;
  }
  return width;
};

/** Remembers fits per text: the board asks again for every note that comes into view. */
export function createFitCache(measure: Measure, most = 8_000): (text: string, box: Box) => TextFit {
  const byHeight = new Map<number, Map<string, TextFit>>();
  return (text, box) => {
    let known = byHeight.get(box.height);
    if (!known) byHeight.set(box.height, (known = new Map()));
    let fit = known.get(text);
    if (!fit) {
      if (known.size >= most) known.clear();
      fit = fitText(text, box, measure);
      known.set(text, fit);
    }
    return fit;
  };
}
