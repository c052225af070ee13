/** The picture cards: drawn for this, from which people choose one that tells how they arrive. */
import { creatures } from './pictures/creatures.ts';
import { home } from './pictures/home.ts';
import { seasons } from './pictures/seasons.ts';
import { shore } from './pictures/shore.ts';
import { frame, type Drawing, type Shape } from './pictures/shape.ts';
import { things } from './pictures/things.ts';
import { ways } from './pictures/ways.ts';
import { weather } from './pictures/weather.ts';

const drawings = { ...weather, ...seasons, ...shore, ...ways, ...home, ...things, ...creatures };

/** Stored in documents: ids are only added to, never renamed. */
export type PictureId = keyof typeof drawings;

/** As they lie on the table: moods and subjects mixed, so that no row is all sunshine or all storm. */
export const pictureIds = [
  'sunrise',
  'coffee',
  'crossroads',
  'rain',
  'yarn',
  'sailing',
  'sprout',
  'tunnel',
  'lightInWindow',
  'snail',
  'mountain',
  'puzzle',
  'jetty',
  'wind',
  'rucksack',
  'candle',
  'bridge',
  'owl',
  'meadow',
  'papers',
  'thunder',
  'armchair',
  'compass',
  'island',
  'path',
  'bed',
  'rainbow',
  'gate',
  'campfire',
  'hourglass',
  'waves',
  'bicycle',
  'mist',
  'openDoor',
  'balloon',
  'anchor',
  'autumn',
  'table',
  'stars',
  'hedgehog',
  'steppingStones',
  'umbrella',
  'garden',
  'lighthouse',
  'key',
  'clearing',
  'book',
  'trafficLights',
  'winter',
  'rowing',
  'butterfly',
  'stairs',
  'letter',
  'sauna',
  'scales',
  'cranes',
  'nest',
  'moonlight',
  'boots',
  'railway',
  'birches',
  'paperBoat',
  'swing',
  'aurora',
] as const satisfies readonly PictureId[];

export const isPictureId = (value: unknown): value is PictureId =>
  typeof value === 'string' && Object.hasOwn(drawings, value);

export const drawingOf = (id: PictureId): Drawing => drawings[id];

const attributes = ({ d, fill, stroke, width, opacity }: Shape): string =>
  `d="${d}" fill="${fill ?? 'none'}"` +
  (stroke === undefined
    ? ''
    : ` stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`) +
  (opacity === undefined ? '' : ` opacity="${opacity}"`);

/** Several pictures side by side as one drawing that stands alone: for the report. */
export function collageSvg(ids: readonly PictureId[], columns: number): string {
  const gap = 6;
  const [stepX, stepY] = [frame.width + gap, frame.height + gap];
  const rows = Math.ceil(ids.length / columns);
  const cards = ids.map((id, i) => {
    const shapes = drawings[id].map((shape) => `<path ${attributes(shape)}/>`).join('');
    const at = `x="${(i % columns) * stepX}" y="${Math.floor(i / columns) * stepY}"`;
    return `<svg ${at} width="${frame.width}" height="${frame.height}" viewBox="0 0 ${frame.width} ${frame.height}">${shapes}</svg>`;
  });
  const size = `${Math.min(columns, ids.length) * stepX - gap} ${rows * stepY - gap}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size}">${cards.join('')}</svg>`;
}
