/** The board as an SVG picture of any size, with an alternative text; runs where there is no page. */
import { boundsOf, type Point, type Rect } from '#core/geometry.ts';
import { noteInk, notePaper } from '../note-colour.ts';
import { connectorLine, connectorPath, wordPlace, wordSize, type ConnectorLine } from './connector.ts';
import { noteSize, type BoardConnector, type BoardItem, type BoardRegion } from './item.ts';
import { fitText, lineHeight, wrap, type Measure } from './text-fit.ts';
import { isRightToLeft } from './text-direction.ts';
import { textBox, textInset } from './text-box.ts';
import { estimateWidth } from './text-measure.ts';

export interface BoardSvgOptions {
  /** The picture's name, for those who hear it. */
  title: string;
  /** What is in it; the notes' texts when not given. */
  description?: string;
  /** Widths of words; estimated when not given. */
  measure?: Measure;
  /** Blob or object URL of a picture to one that may stand in a file (data: URL); pictures it does not know are left out. */
  picture?: (url: string) => string | undefined;
}

const margin = 40;
const titleRoom = 48;
const background = '#f6f1e7';
const regionPaper = '#fffdf8';
const rim = '#7d7566';
const fontFamily = "'Atkinson Hyperlegible Next','Segoe UI',system-ui,sans-serif";
const mostDescribed = 4_000;

/** Text as XML content or attribute: markup escaped, characters that XML forbids left out. */
export const escapeXml = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are exactly the characters that break an XML reader
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Only what path data may contain: nothing else gets into a file. */
const pathData = (path: string): string => (/^[MmLlHhVvCcSsQqTtAaZz0-9eE+.,\s-]*$/.test(path) ? path : '');

const round = (value: number) => Math.round(value * 100) / 100;

function textLines(lines: readonly string[], at: Point, size: number, more = ''): string {
  const spans = lines
    .map((line, i) =>
      line
        ? `<tspan x="${at.x}" y="${round(at.y + (i + 0.8) * size * lineHeight)}">${escapeXml(line)}</tspan>`
        : '',
    )
    .join('');
  return spans && `<text font-size="${size}"${more}>${spans}</text>`;
}

function noteSvg(item: BoardItem, measure: Measure, pictureOf: BoardSvgOptions['picture']): string {
  const under = `width="${noteSize}" height="${noteSize}" rx="3" fill="${notePaper.white}" stroke="${rim}"/>`;
  const parts = item.stack ? [`<rect x="10" y="10" ${under}`, `<rect x="5" y="5" ${under}`] : [];
  parts.push(`<rect width="${noteSize}" height="${noteSize}" rx="3" fill="${notePaper[item.colour]}"/>`);
  const url = item.picture && pictureOf?.(item.picture);
  const captioned = item.text.trim() !== '';
  if (url)
    parts.push(
      `<image href="${escapeXml(url)}" y="${captioned ? 70 : 0}" width="${noteSize}" height="${captioned ? 130 : noteSize}" preserveAspectRatio="xMidYMid slice"/>`,
    );
  if (item.drawing) parts.push(`<path d="${pathData(item.drawing)}"/>`);
  const fit = fitText(item.text, textBox(item), measure);
  const [x, way] = isRightToLeft(item.text) ? [noteSize - textInset, ' direction="rtl"'] : [textInset, ''];
  parts.push(textLines(fit.lines, { x, y: textInset }, fit.size, way));
  if (item.mark && url)
    parts.push(
      `<rect x="5" y="169" width="${round(measure(item.mark) * 17 + 10)}" height="24" rx="4" fill="#fffdf6"/>`,
    );
  if (item.mark) parts.push(`<text x="10" y="187" font-size="17">${escapeXml(item.mark)}</text>`);
  if (item.badge) {
    const width = Math.max(26, measure(item.badge) * 17 + 14);
    const left = round(noteSize - 8 - width);
    parts.push(
      `<rect x="${left}" y="166" width="${round(width)}" height="26" rx="13"/>`,
      `<text x="${round(left + width / 2)}" y="185" font-size="17" font-weight="600" text-anchor="middle" fill="#fff">${escapeXml(item.badge)}</text>`,
    );
  }
  return `<g transform="translate(${round(item.x)} ${round(item.y)})">${parts.join('')}</g>`;
}

function regionSvg(region: BoardRegion, measure: Measure): string {
  const { x, y, width, height } = region;
  const [radius, dash] = region.kind === 'cluster' ? [28, ' stroke-dasharray="12 8"'] : [12, ''];
  const box = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${regionPaper}" stroke="${rim}" stroke-width="3"${dash}/>`;
  const { lines, over } = wrap(region.title, width / 30, 1, measure);
  const title = over && lines[0] !== undefined ? `${lines[0]}…` : (lines[0] ?? '');
  return `${box}<text x="${round(x + 4)}" y="${round(y - 12)}" font-size="30" font-weight="650">${escapeXml(title)}</text>`;
}

const arrowSvg = (line: ConnectorLine): string =>
  `<path d="${connectorPath(line)}" fill="none" stroke="${noteInk}" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>`;

function wordSvg(label: string, { x, y }: Point): string {
  return `<text x="${round(x)}" y="${round(y + 8)}" font-size="${wordSize}" text-anchor="middle" stroke="${background}" stroke-width="9" stroke-linejoin="round" paint-order="stroke">${escapeXml(label)}</text>`;
}

/** Arrows behind the notes, and their words before them. */
function connectorsSvg(
  connectors: readonly BoardConnector[],
  byId: ReadonlyMap<string, BoardItem>,
  measure: Measure,
): { arrows: string[]; words: string[] } {
  const drawn = connectors.flatMap(({ from, to, label }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    const line = a && b && connectorLine(a, b);
    return line ? [{ line, label, place: wordPlace(a, b, line, measure(label) * wordSize) }] : [];
  });
  return {
    arrows: drawn.map(({ line }) => arrowSvg(line)),
    words: drawn.flatMap(({ label, place }) => (label ? [wordSvg(label, place)] : [])),
  };
}

/** What the picture shows, in words: regions by title, then the notes' texts. */
function describe(items: readonly BoardItem[], regions: readonly BoardRegion[]): string {
  const titles = regions.map((region) => region.title.trim());
  const texts = items.map((item) => [item.text.trim(), item.label].filter(Boolean).join(', '));
  const all = [...titles, ...texts].filter(Boolean).join('. ');
  return all.length > mostDescribed ? `${all.slice(0, mostDescribed)}…` : all;
}

/** Draws everything there is, one board unit to one unit of the picture. */
export function boardToSvg(
  items: readonly BoardItem[],
  regions: readonly BoardRegion[],
  connectors: readonly BoardConnector[],
  options: BoardSvgOptions,
): string {
  const measure = options.measure ?? estimateWidth;
  const byId = new Map(items.map((item) => [item.id, item]));
  const { arrows, words } = connectorsSvg(connectors, byId, measure);
  const areas: Rect[] = [
    ...items.map(({ x, y }) => ({ x, y, width: noteSize, height: noteSize })),
    ...regions.map((r) => ({ ...r, y: r.y - titleRoom, height: r.height + titleRoom })),
  ];
  const bounds = boundsOf(areas) ?? { x: 0, y: 0, width: noteSize, height: noteSize };
  const [left, top] = [Math.floor(bounds.x - margin), Math.floor(bounds.y - margin)];
  const [width, height] = [Math.ceil(bounds.width + 2 * margin), Math.ceil(bounds.height + 2 * margin)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="board-title board-description" font-family="${fontFamily}" fill="${noteInk}">`,
    `<title id="board-title">${escapeXml(options.title)}</title>`,
    `<desc id="board-description">${escapeXml(options.description ?? describe(items, regions))}</desc>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${background}"/>`,
    ...regions.map((region) => regionSvg(region, measure)),
    ...arrows,
    ...items.map((item) => noteSvg(item, measure, options.picture)),
    ...words,
    '</svg>',
  ].join('\n');
}
