import { expect, test, vi } from 'vitest';
import { drawingToPath, drawingToSvg, strokeToPath } from './outline.ts';
import { mayDraw, savedPenMode, savePenMode } from './pen-mode.ts';
import { drawingToText, extendStroke, parseDrawing, toStrokePoint, type Stroke } from './strokes.ts';

const line: Stroke = [
  [100, 100, 50],
  [200, 140, 50],
  [300, 100, 50],
];

test('a drawing survives being text', () => {
  const text = drawingToText([line]);
  expect(text.ok && parseDrawing(text.value)).toEqual([line]);
});

test.each([
  null,
  '',
  'rubbish',
  '{}',
  '[[]]',
  '[[[1,2]]]',
  '[[[1,2,"x"]]]',
  '[[[1e9,0,0]]]',
  '['.repeat(50_000),
])('damaged drawing %# reads as an empty sheet', (text) => {
  expect(parseDrawing(text)).toEqual([]);
  expect(drawingToSvg(text)).toBe('');
});

test('a drawing that would not fit is refused, one that just fits is not', () => {
  const point = '[100,100,50]'.length + 1;
  const many = (count: number): Stroke => Array.from({ length: count }, () => [100, 100, 50]);
  expect(drawingToText([many(Math.floor(39_990 / point))]).ok).toBe(true);
  expect(drawingToText([many(Math.ceil(40_010 / point))])).toEqual({ ok: false, error: 'too-big' });
});

test('touches become whole units of the square, also outside it', () => {
  expect(toStrokePoint(150, 75.3, 300, 0.5)).toEqual([500, 251, 50]);
  expect(toStrokePoint(-20, 900, 300, 2)).toEqual([0, 1000, 100]);
});

test('a resting finger adds no points', () => {
  expect(extendStroke(line, [301, 101, 50])).toBe(line);
  expect(extendStroke(line, [320, 101, 50])).toHaveLength(4);
});

test('a line and a single touch both leave a mark', () => {
  for (const stroke of [line, line.slice(0, 1)])
    expect(strokeToPath(stroke)).toMatch(/^M[\d. -]+(Q[\d. -]+)+Z$/);
});

test('the same drawing fits a smaller square', () => {
  const numbers = drawingToPath('[[[0,0,50],[1000,1000,50]]]', 200)
    .match(/-?[\d.]+/g)!
    .map(Number);
  expect(Math.max(...numbers)).toBeGreaterThan(150);
  expect(Math.max(...numbers)).toBeLessThan(210);
});

test('in pen mode the palm and fingers draw nothing, pen and mouse do', () => {
  expect(['pen', 'mouse', 'touch'].map((type) => mayDraw(type, true))).toEqual([true, true, false]);
  expect(mayDraw('touch', false)).toBe(true);
});

test('pen mode stays where the device may keep it, and is harmless where it may not', () => {
  expect(savedPenMode()).toBe(false);
  savePenMode(true);
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  expect(savedPenMode()).toBe(false);
  savePenMode(true);
  expect(savedPenMode()).toBe(true);
  vi.unstubAllGlobals();
});
