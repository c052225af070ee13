/** Strokes as shapes of ink: the outline that pressure gives them, for the screen and for pictures that leave. */
import { getStroke } from 'perfect-freehand';
import { noteInk } from '../note-colour.ts';
import { drawingSide, parseDrawing, type Stroke } from './strokes.ts';

/** The outline of a stroke as the `d` of a filled SVG path, on a square of `side` units. */
export function strokeToPath(stroke: Stroke, side = drawingSide): string {
  const points = stroke.map(([x, y, p]) => [x, y, p / 100] as [number, number, number]);
  // A finger reports the same pressure everywhere: then the speed of the hand thins the line instead.
  const simulatePressure = stroke.every((point) => point[2] === stroke[0]![2]);
  const outline = getStroke(points, {
    size: 26,
    thinning: 0.45,
    smoothing: 0.6,
    streamline: 0.35,
    simulatePressure,
  });
  if (outline.length === 0) return '';
  const scale = side / drawingSide;
  const round = (value: number) => Math.round(value * scale * 10) / 10;
  const middle = (a: number[], b: number[]) => `${round((a[0]! + b[0]!) / 2)} ${round((a[1]! + b[1]!) / 2)}`;
  let d = `M${middle(outline.at(-1)!, outline[0]!)}`;
  outline.forEach((point, i) => {
    d += `Q${round(point[0]!)} ${round(point[1]!)} ${middle(point, outline[(i + 1) % outline.length]!)}`;
  });
  return `${d}Z`;
}

/** A whole drawing as one path on a square of `side` units; empty when nothing is drawn or it cannot be read. */
export const drawingToPath = (text: string | null, side = drawingSide): string =>
  parseDrawing(text)
    .map((stroke) => strokeToPath(stroke, side))
    .join('');

/** A drawing as a picture of its own, for the report. Empty when nothing is drawn. */
export function drawingToSvg(text: string | null): string {
  const d = drawingToPath(text);
  if (d === '') return '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawingSide} ${drawingSide}" width="240" height="240"><path d="${d}" fill="${noteInk}"/></svg>`;
}
