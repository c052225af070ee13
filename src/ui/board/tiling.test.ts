import { expect, test } from 'vitest';
import { printPage } from './print-page.ts';
import { mostPngSide, pngSize, svgSize } from './svg-to-png.ts';
import { papers, sheetMargin, tile, type Paper } from './tiling.ts';

test('a wide board lies on one lying sheet and fits into it', () => {
  const { sheet, picture, rows, columns } = tile(3000, 1000, 'a4', 1);
  expect([sheet.width, sheet.height, rows, columns]).toEqual([297, 210, 1, 1]);
  expect(picture.width).toBeLessThanOrEqual(297 - 2 * sheetMargin + 1e-9);
  expect(picture.height).toBeLessThanOrEqual(210 - 2 * sheetMargin);
});

test.each([
  ['a4', 2000, 1400, 3],
  ['a3', 900, 5000, 2],
  ['a4', 20_000, 100, 6],
] as const)('on %s a board of %d × %d is covered by its sheets', (paper: Paper, width, height, across) => {
  const { sheet, picture, rows, columns } = tile(width, height, paper, across);
  const [usedWidth, usedHeight] = [sheet.width - 2 * sheetMargin, sheet.height - 2 * sheetMargin];
  expect([...papers[paper]].sort()).toEqual([sheet.width, sheet.height].sort());
  expect(picture.width / picture.height).toBeCloseTo(width / height, 6);
  expect(columns * usedWidth).toBeCloseTo(picture.width, 6);
  expect(rows * usedHeight + 1e-3).toBeGreaterThan(picture.height);
  expect((rows - 1) * usedHeight).toBeLessThan(picture.height);
});

test('the page has a sheet for each part, each named, and cannot be broken out of', () => {
  const tiling = tile(2000, 1400, 'a4', 2);
  const html = printPage('<svg>"</svg>', '<b>"x"', tiling, (row, column) => `R${row} C${column}`);
  expect(html.match(/<section>/g)).toHaveLength(tiling.rows * tiling.columns);
  expect(html).toContain('R1 C2');
  expect(html).toContain('data:image/svg+xml,%3Csvg%3E%22');
  expect(html).not.toContain('<b>');
});

test('a saved picture is as sharp as helps and never larger than a device can hold', () => {
  expect(pngSize(500, 400)).toEqual({ width: 2000, height: 1600 });
  for (const [width, height] of [
    [30_000, 30_000],
    [100_000, 10],
    [8_000, 4_000],
  ] as const) {
    const size = pngSize(width, height);
    expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(mostPngSide);
    expect(size.width * size.height).toBeLessThanOrEqual(36_000_000);
  }
  expect(
    svgSize('<svg xmlns="x" viewBox="0 0 1 1" width="30" height="20.5"><rect width="9"/></svg>'),
  ).toEqual({
    width: 30,
    height: 20.5,
  });
  expect(svgSize('<svg viewBox="0 0 1 1">')).toBeNull();
});
