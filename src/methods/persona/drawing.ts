/** A small drawing as text: strokes of `[x, y, pressure]` on a square of 1000 units, and their outline for the screen. */
import { getStroke } from 'perfect-freehand';
import { err, ok, type Result } from '#core/result.ts';
import { z } from '#core/zod.ts';
import { mostDrawingCharacters } from './schema.ts';

/** `x` and `y` in 0–1000, pressure in 0–100; whole numbers. */
export type StrokePoint = [x: number, y: number, pressure: number];
export type Stroke = readonly StrokePoint[];

/** Side of the square that is drawn on, in units. */
export const drawingSide = 1000;

/** Points nearer than this to the one before say nothing new. Units. */
const leastStep = 5;

const coordinate = z.int().check(z.minimum(-drawingSide), z.maximum(2 * drawingSide));
const drawingSchema = z.array(
  z
    .array(z.tuple([coordinate, coordinate, z.int().check(z.minimum(0), z.maximum(100))]))
    .check(z.minLength(1)),
);

/** Reads a drawing; one that is missing, damaged or too long reads as no strokes. */
export function parseDrawing(text: string | null): readonly Stroke[] {
  if (text === null || text.length > mostDrawingCharacters) return [];
  try {
    const parsed = drawingSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : [];
  } catch {
    return []; // not JSON: somebody else's bytes, read as an empty sheet
  }
}

/** A drawing as text; `too-big` when it would not fit into a card. */
export function drawingToText(strokes: readonly Stroke[]): Result<string, 'too-big'> {
  const text = JSON.stringify(strokes);
  return text.length > mostDrawingCharacters ? err('too-big') : ok(text);
}

/** A touch in a box of `side` pixels as a point of the drawing. `pressure` is 0–1 as pointer events give it. */
export function toStrokePoint(x: number, y: number, side: number, pressure: number): StrokePoint {
  const unit = (value: number) =>
    Math.min(drawingSide, Math.max(0, Math.round((value / side) * drawingSide)));
  return [unit(x), unit(y), Math.min(100, Math.max(0, Math.round(pressure * 100)))];
}

/** The stroke with one more point, or the same stroke when the point is too near to matter. */
export function extendStroke(stroke: Stroke, point: StrokePoint): Stroke {
  const last = stroke.at(-1);
  if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < leastStep) return stroke;
  return [...stroke, point];
}

/** The outline of a stroke as the `d` of a filled SVG path in drawing units. `penPressure` when a real pen made it. */
export function strokeToPath(stroke: Stroke): string {
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
  const round = (value: number) => Math.round(value * 10) / 10;
  const middle = (a: number[], b: number[]) => `${round((a[0]! + b[0]!) / 2)} ${round((a[1]! + b[1]!) / 2)}`;
  let d = `M${middle(outline.at(-1)!, outline[0]!)}`;
  outline.forEach((point, i) => {
    d += `Q${round(point[0]!)} ${round(point[1]!)} ${middle(point, outline[(i + 1) % outline.length]!)}`;
  });
  return `${d}Z`;
}

/** A drawing as a picture of its own, for the report. Empty when nothing is drawn. */
export function drawingToSvg(text: string | null): string {
  const strokes = parseDrawing(text);
  if (strokes.length === 0) return '';
  const d = strokes.map(strokeToPath).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawingSide} ${drawingSide}" width="240" height="240"><path d="${d}" fill="#17252a"/></svg>`;
}
