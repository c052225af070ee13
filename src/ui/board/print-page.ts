/** A page for the printer: one sheet after the other, each with its part of the picture and marks for cutting. */
import { escapeXml } from './board-svg.ts';
import { sheetMargin, type Tiling } from './tiling.ts';

const mark = 6;
const mm = (value: number) => `${Math.round(value * 100) / 100}mm`;

/** Two short lines at each corner of what is kept, outside of it. */
function cuttingMarks(width: number, height: number): string {
  const lines: string[] = [];
  for (const x of [sheetMargin, width - sheetMargin])
    for (const y of [sheetMargin, height - sheetMargin]) {
      const [dx, dy] = [x === sheetMargin ? -1 : 1, y === sheetMargin ? -1 : 1];
      lines.push(`M${x + dx} ${y}h${dx * mark}M${x} ${y + dy}v${dy * mark}`);
    }
  return `<svg class="marks" viewBox="0 0 ${width} ${height}"><path d="${lines.join('')}" fill="none" stroke="#000" stroke-width=".25"/></svg>`;
}

/** The whole document as HTML. `nameOf` says which sheet it is, 1-based, so that a dropped pile finds its order. */
export function printPage(
  svg: string,
  alt: string,
  { sheet, picture, rows, columns }: Tiling,
  nameOf: (row: number, column: number) => string,
): string {
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  const used = { width: sheet.width - 2 * sheetMargin, height: sheet.height - 2 * sheetMargin };
  const marks = cuttingMarks(sheet.width, sheet.height);
  const sheets: string[] = [];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const place = `left:${mm(-column * used.width)};top:${mm(-row * used.height)}`;
      const words = row + column === 0 ? escapeXml(alt) : '';
      sheets.push(
        `<section>${marks}<div><img src="${address}" alt="${words}" style="${place}"></div><p>${escapeXml(nameOf(row + 1, column + 1))}</p></section>`,
      );
    }
  return `<!doctype html><meta charset="utf-8"><title>${escapeXml(alt)}</title><style>
@page { size: ${mm(sheet.width)} ${mm(sheet.height)}; margin: 0 }
* { box-sizing: border-box; margin: 0 }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact }
section { position: relative; width: ${mm(sheet.width)}; height: ${mm(sheet.height)}; overflow: hidden; break-after: page }
section:last-child { break-after: auto }
div { position: absolute; left: ${mm(sheetMargin)}; top: ${mm(sheetMargin)}; width: ${mm(used.width)}; height: ${mm(used.height)}; overflow: hidden }
img { position: absolute; width: ${mm(picture.width)}; height: ${mm(picture.height)}; max-width: none }
.marks { position: absolute; inset: 0; width: 100%; height: 100% }
p { position: absolute; left: ${mm(2 * sheetMargin)}; bottom: 2mm; font: 3mm/1 sans-serif; color: #444 }
</style>${sheets.join('')}`;
}
