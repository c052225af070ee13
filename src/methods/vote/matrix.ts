/** The picture of a rating: numbered points by two criteria, laid out so that none covers another. Pure geometry and text. */
import { escapeXml } from '#ui/board/board-svg.ts';
import { notePaper } from '#ui/note-colour.ts';
import type { NoteColour } from '#document/schema.ts';
import type { Point } from '#core/geometry.ts';
import type { Rated } from './vote.ts';

/** Side of the square field in which grades 1–5 lie, and the room around it for names. Picture units. */
export const field = { size: 640, left: 70, top: 30, below: 70, right: 30 } as const;
export const picture = {
  width: field.left + field.size + field.right,
  height: field.top + field.size + field.below,
} as const;
export const pointRadius = 22;

export interface MatrixPoint extends Point {
  id: string;
  /** Number beside which the note stands in the list: its place there, 1-based. */
  number: number;
  colour: NoteColour;
}

/** A grade as a distance from the left or from below; half a grade of air on either side. */
const along = (grade: number): number => ((grade - 0.5) / 5) * field.size;

/** Points in the order of the list; one that would lie on another moves to the nearest free place around. */
export function pointsOf(rated: readonly Rated[]): readonly MatrixPoint[] {
  const points: MatrixPoint[] = [];
  rated.forEach(({ note, x, y }, index) => {
    if (x === null || y === null) return;
    const wanted = { x: field.left + along(x), y: field.top + field.size - along(y) };
    const place = freePlace(wanted, points);
    points.push({ ...place, id: note.id, number: index + 1, colour: note.colour });
  });
  return points;
}

function freePlace(wanted: Point, taken: readonly Point[]): Point {
  const isFree = (p: Point) => taken.every((q) => Math.hypot(p.x - q.x, p.y - q.y) >= 2 * pointRadius + 2);
  for (let ring = 0; ring < 12; ring++) {
    const count = ring === 0 ? 1 : ring * 6;
    for (let i = 0; i < count; i++) {
      const angle = (i / count) * 2 * Math.PI;
      const distance = ring * (2 * pointRadius + 4) * 0.75;
      const at = { x: wanted.x + Math.cos(angle) * distance, y: wanted.y + Math.sin(angle) * distance };
      if (isInside(at) && isFree(at)) return { x: Math.round(at.x), y: Math.round(at.y) };
    }
  }
  return wanted;
}
const isInside = (p: Point): boolean =>
  p.x >= field.left + pointRadius &&
  p.x <= field.left + field.size - pointRadius &&
  p.y >= field.top + pointRadius &&
  p.y <= field.top + field.size - pointRadius;

export interface AxisNames {
  x: string;
  y: string;
  low: string;
  high: string;
}

/** The picture as a file of its own: fixed colours, words escaped. */
export function matrixToSvg(rated: readonly Rated[], names: AxisNames, title: string): string {
  const { left, top, size } = field;
  const bottom = top + size;
  const say = (x: number, y: number, text: string, more = '') =>
    `<text x="${x}" y="${y}"${more}>${escapeXml(text)}</text>`;
  const dots = pointsOf(rated).map(
    ({ x, y, number, colour }) =>
      `<circle cx="${x}" cy="${y}" r="${pointRadius}" fill="${notePaper[colour]}" stroke="#17252a" stroke-width="2"/>` +
      say(x, y + 8, String(number), ' text-anchor="middle" font-weight="700" font-size="22"'),
  );
  const upright = ` text-anchor="middle" transform="rotate(-90 28 ${top + size / 2})"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}" role="img" font-family="system-ui,sans-serif" font-size="20" fill="#17252a">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${picture.width}" height="${picture.height}" fill="#fffdf8"/>`,
    `<rect x="${left}" y="${top}" width="${size}" height="${size}" fill="#f6f1e7" stroke="#7d7566"/>`,
    `<rect x="${left + size / 2}" y="${top}" width="${size / 2}" height="${size / 2}" fill="#dcebe4"/>`,
    `<path d="M${left + size / 2} ${top}v${size}M${left} ${top + size / 2}h${size}" stroke="#7d7566" stroke-dasharray="6 6"/>`,
    say(left + size / 2, bottom + 54, names.x, ' text-anchor="middle" font-weight="700"'),
    say(left, bottom + 28, names.low, ' font-size="17"'),
    say(left + size, bottom + 28, names.high, ' font-size="17" text-anchor="end"'),
    say(28, top + size / 2, names.y, `${upright} font-weight="700"`),
    ...dots,
    '</svg>',
  ].join('');
}
