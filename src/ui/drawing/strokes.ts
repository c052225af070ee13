/** A small drawing as text: strokes of `[x, y, pressure]` on a square of 1000 units. */
import { err, ok, type Result } from '#core/result.ts';
import { z } from '#core/zod.ts';

/** `x` and `y` in 0–1000, pressure in 0–100; whole numbers. */
export type StrokePoint = [x: number, y: number, pressure: number];
export type Stroke = readonly StrokePoint[];

/** Side of the square that is drawn on, in units. */
export const drawingSide = 1000;
/** The longest drawing that is read or written, in characters. */
export const mostDrawingCharacters = 40_000;

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

/** A drawing as text; `too-big` when it would not fit where it is kept. */
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
