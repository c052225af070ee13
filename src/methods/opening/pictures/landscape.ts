/** Parts that landscapes are put together from: sky, light, hills, water, trees, houses, weather. */
import { c } from './palette.ts';
import {
  circle,
  curve,
  draw,
  ellipse,
  fill,
  frame,
  line,
  polygon,
  rect,
  type Drawing,
  type Shape,
} from './shape.ts';

export const sky = (colour: string): Shape => fill(colour, rect(0, 0, frame.width, frame.height));

/** A disc with light around it. */
export const glow = (x: number, y: number, r: number, colour: string): Drawing => [
  fill(colour, circle(x, y, r * 3.2), 0.16),
  fill(colour, circle(x, y, r * 2.3), 0.2),
  fill(colour, circle(x, y, r * 1.55), 0.3),
  fill(colour, circle(x, y, r)),
];

/** Land under a soft line of heights, evenly spaced from edge to edge. */
export function hill(colour: string, ...heights: readonly number[]): Shape {
  const step = (frame.width + 8) / (heights.length - 1);
  const top = curve(...heights.flatMap((y, i) => [i * step - 4, y]));
  return fill(colour, `${top}V94H-4z`);
}

/** A level surface from `y` down, with light lying on it. */
export const water = (y: number, colour: string, light: string = c.cream, shine = 0.35): Drawing => [
  fill(colour, rect(0, y, frame.width, frame.height - y)),
  ...[0.12, 0.34, 0.6, 0.84].map((part, i) => {
    const at = y + (frame.height - y) * part;
    const x = [14, 66, 28, 74][i]!;
    return line(
      light,
      1.1,
      `M${x} ${at}h${[20, 30, 26, 22][i]}M${x + 44 - i * 9} ${at + 2.2}h${9 + i * 2}`,
      shine,
    );
  }),
];
/** A trail of light under a sun or moon, narrowing away from it. */
export const trail = (x: number, y: number, colour: string, width = 12): Shape =>
  line(
    colour,
    1.8,
    [0, 1, 2, 3, 4].map((i) => `M${x - width + i * 2} ${y + 3 + i * 5}h${2 * width - i * 4}`).join(''),
    0.75,
  );

/** A spruce standing on `y`. */
export function spruce(
  x: number,
  y: number,
  height: number,
  colour: string,
  trunk: string = c.bark,
): Drawing {
  const tier = (top: number, bottom: number, half: number) =>
    `M${x} ${y - height * top}Q${x + half * 0.3} ${y - height * (bottom + 0.1)} ${x + half} ${y - height * bottom}` +
    `Q${x} ${y - height * (bottom - 0.07)} ${x - half} ${y - height * bottom}Q${x - half * 0.3} ${y - height * (bottom + 0.1)} ${x} ${y - height * top}z`;
  return [
    fill(trunk, rect(x - height * 0.03, y - height * 0.16, height * 0.06, height * 0.16)),
    fill(
      colour,
      tier(0.72, 0.12, height * 0.27) + tier(0.86, 0.36, height * 0.21) + tier(1, 0.6, height * 0.15),
    ),
  ];
}
/** Spruces side by side: `x, height` pairs on one line. */
export const spruces = (colour: string, y: number, pairs: readonly number[]): Drawing =>
  pairs.flatMap((x, i) => (i % 2 ? [] : spruce(x, y, pairs[i + 1]!, colour)));

/** A round-crowned tree standing on `y`. */
export const leafTree = (x: number, y: number, height: number, crown: string, shade: string): Drawing => [
  line(
    c.bark,
    height * 0.07,
    `M${x} ${y}V${y - height * 0.55}M${x} ${y - height * 0.3}l${height * 0.13} ${-height * 0.16}`,
  ),
  fill(
    crown,
    circle(x - height * 0.16, y - height * 0.55, height * 0.2) +
      circle(x + height * 0.17, y - height * 0.56, height * 0.21) +
      circle(x, y - height * 0.74, height * 0.25),
  ),
  fill(shade, circle(x + height * 0.07, y - height * 0.62, height * 0.17), 0.45),
];

/** A birch: pale trunk with marks, hanging crown. */
export const birch = (x: number, y: number, height: number, crown: string): Drawing => [
  fill(crown, ellipse(x, y - height * 0.68, height * 0.23, height * 0.33)),
  fill(
    crown,
    ellipse(x - height * 0.13, y - height * 0.5, height * 0.13, height * 0.2) +
      ellipse(x + height * 0.14, y - height * 0.52, height * 0.13, height * 0.22),
    0.85,
  ),
  line(c.snow, height * 0.055, `M${x} ${y}V${y - height * 0.72}`),
  line(
    c.ink,
    height * 0.018,
    [0.1, 0.24, 0.33, 0.48].map((p, i) => `M${x - (i % 2) * 1.1} ${y - height * p}h1.3`).join(''),
  ),
];

/** A small house with a gable roof, standing on `y`. */
export const house = (
  x: number,
  y: number,
  width: number,
  wall: string,
  lit: string,
  roof: string = c.slate,
): Drawing => {
  const h = width * 0.62;
  return [
    fill(c.bark, rect(x + width * 0.66, y - h - width * 0.42, width * 0.12, width * 0.34)),
    fill(wall, polygon(x, y, x, y - h, x + width / 2, y - h - width * 0.42, x + width, y - h, x + width, y)),
    line(
      roof,
      width * 0.085,
      `M${x - width * 0.08} ${y - h + width * 0.03}L${x + width / 2} ${y - h - width * 0.44}L${x + width * 1.08} ${y - h + width * 0.03}`,
    ),
    fill(c.snow, rect(x + width * 0.14, y - h * 0.82, width * 0.28, width * 0.28)),
    fill(lit, rect(x + width * 0.17, y - h * 0.77, width * 0.22, width * 0.22)),
    line(
      c.snow,
      width * 0.03,
      `M${x + width * 0.28} ${y - h * 0.77}v${width * 0.22}M${x + width * 0.17} ${y - h * 0.59}h${width * 0.22}`,
    ),
    fill(c.snow, rect(x + width * 0.57, y - h * 0.72, width * 0.26, h * 0.72)),
    fill(c.bark, rect(x + width * 0.6, y - h * 0.67, width * 0.2, h * 0.67)),
  ];
};

/** A flat-bottomed cloud, `s` about a tenth of its width. */
export const cloud = (x: number, y: number, s: number, colour: string, opacity = 1): Shape =>
  fill(
    colour,
    `M${x - 5 * s} ${y}a${2 * s} ${2 * s} 0 0 1 ${s} ${-3.6 * s}a${3 * s} ${3 * s} 0 0 1 ${5.4 * s} ${-1 * s}a${2.4 * s} ${2.4 * s} 0 0 1 ${3.2 * s} ${4.6 * s}z`,
    opacity,
  );

export const stars = (colour: string, points: readonly number[]): Shape =>
  fill(
    colour,
    points.reduce((d, x, i) => (i % 2 ? d : d + circle(x, points[i + 1]!, 0.5 + ((x * 7) % 5) / 9)), ''),
  );

/** Birds far away: `x, y, size` each. */
export const birds = (colour: string, places: readonly number[]): Shape =>
  line(
    colour,
    1,
    places.reduce((d, x, i) => {
      if (i % 3) return d;
      const [y, s] = [places[i + 1]!, places[i + 2]!];
      return `${d}M${x - s} ${y - s * 0.4}Q${x - s * 0.4} ${y - s * 0.6} ${x} ${y}Q${x + s * 0.4} ${y - s * 0.6} ${x + s} ${y - s * 0.4}`;
    }, ''),
  );

/** Reeds or grass: `x, height, lean` each, growing from `y`. */
export const blades = (colour: string, y: number, places: readonly number[]): Shape =>
  line(
    colour,
    1.2,
    places.reduce((d, x, i) => {
      if (i % 3) return d;
      const [h, lean] = [places[i + 1]!, places[i + 2]!];
      return `${d}M${x} ${y}Q${x} ${y - h * 0.6} ${x + lean} ${y - h}`;
    }, ''),
  );

/** Warm breath rising from `x, y`. */
export const steam = (x: number, y: number, colour: string = c.cream): Drawing =>
  draw(
    line(colour, 2, `M${x - 6} ${y}q-4 -5 0 -10t0 -10`, 0.8),
    line(colour, 2, `M${x + 1} ${y - 3}q-4 -5 0 -10t0 -10`, 0.8),
    line(colour, 2, `M${x + 8} ${y}q-4 -5 0 -10t0 -10`, 0.8),
  );
