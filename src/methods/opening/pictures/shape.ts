/** The smallest alphabet for drawing: filled and stroked paths in a frame of 120 × 90 units. */

export interface Shape {
  d: string;
  fill?: string;
  stroke?: string;
  /** Of the stroke, in units. */
  width?: number;
  opacity?: number;
}
/** Painted in order, the first at the back. */
export type Drawing = readonly Shape[];

export const frame = { width: 120, height: 90 } as const;

export const fill = (colour: string, d: string, opacity = 1): Shape => ({
  d,
  fill: colour,
  ...(opacity < 1 ? { opacity } : {}),
});
/** A line with round ends. */
export const line = (colour: string, width: number, d: string, opacity = 1): Shape => ({
  d,
  stroke: colour,
  width,
  ...(opacity < 1 ? { opacity } : {}),
});
export const draw = (...parts: readonly (Shape | Drawing)[]): Drawing => parts.flat() as Shape[];

const n = (value: number): number => Math.round(value * 10) / 10;

export const ellipse = (x: number, y: number, rx: number, ry: number): string =>
  `M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 0 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 0 ${n(-2 * rx)} 0z`;
export const circle = (x: number, y: number, r: number): string => ellipse(x, y, r, r);
export const rect = (x: number, y: number, width: number, height: number, r = 0): string =>
  r === 0
    ? `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}z`
    : `M${n(x + r)} ${n(y)}h${n(width - 2 * r)}a${r} ${r} 0 0 1 ${r} ${r}v${n(height - 2 * r)}` +
      `a${r} ${r} 0 0 1 ${-r} ${r}h${n(2 * r - width)}a${r} ${r} 0 0 1 ${-r} ${-r}v${n(2 * r - height)}a${r} ${r} 0 0 1 ${r} ${-r}z`;
/** Straight edges through `x, y, x, y …`. */
export const polygon = (...points: readonly number[]): string =>
  points.reduce((d, value, i) => d + (i === 0 ? 'M' : i % 2 ? ' ' : 'L') + n(value), '') + 'z';

/** A smooth open curve through `x, y, x, y …`. */
export function curve(...points: readonly number[]): string {
  const at = (i: number): [number, number] => {
    const k = Math.max(0, Math.min(points.length / 2 - 1, i)) * 2;
    return [points[k]!, points[k + 1]!];
  };
  let d = `M${at(0).map(n).join(' ')}`;
  for (let i = 0; i < points.length / 2 - 1; i++) {
    const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const numbers = [bx + (cx - ax) / 6, by + (cy - ay) / 6, cx - (dx - bx) / 6, cy - (dy - by) / 6, cx, cy];
    d += `C${numbers.map(n).join(' ')}`;
  }
  return d;
}
