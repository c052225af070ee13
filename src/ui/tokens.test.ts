import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { noteColours, notePaper } from './note-colour.ts';
import { tableSymbolIds } from './table-symbols.ts';

// Vite would give an empty file for a style sheet in a test, so it is read from disk.
const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

/** The `--name: #hex` pairs of every plain rule for a selector; later ones win, as in CSS. */
function coloursOf(selector: string): Record<string, string> {
  const out: Record<string, string> = {};
  const outsideMedia = css.slice(0, css.indexOf('@media'));
  for (const [, heads, body] of outsideMedia
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (!heads!.split(',').some((head) => head.trim() === selector)) continue;
    for (const [, name, value] of body!.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)) out[name!] = value!;
  }
  return out;
}

const channels = (hex: string) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16) / 255);
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
const luminance = (rgb: number[]) => 0.2126 * rgb[0]! + 0.7152 * rgb[1]! + 0.0722 * rgb[2]!;
/** WCAG 2 contrast ratio. */
function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => luminance(channels(hex).map(linear))) as [number, number];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}
/** Linear RGB to CIELAB (D65). */
function lab([r, g, b]: number[]): [number, number, number] {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const x = f((0.4124 * r! + 0.3576 * g! + 0.1805 * b!) / 0.95047);
  const y = f(0.2126 * r! + 0.7152 * g! + 0.0722 * b!);
  const z = f((0.0193 * r! + 0.1192 * g! + 0.9505 * b!) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
/** Colour vision as simulated by Machado, Oliveira and Fernandes (2009) at full severity, on linear RGB. */
const visions: Record<string, number[][]> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};
const seenBy = (matrix: number[][], hex: string) => {
  const rgb = channels(hex).map(linear);
  return lab(
    matrix.map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          row.reduce((sum, k, i) => sum + k * rgb[i]!, 0),
        ),
      ),
    ),
  );
};
const distance = (a: readonly number[], b: readonly number[]) => Math.hypot(...a.map((v, i) => v - b[i]!));

const light = coloursOf(':root');
const themes = {
  light,
  dark: { ...light, ...coloursOf("[data-theme='dark']") },
  wall: { ...light, ...coloursOf("[data-theme='wall']") },
};

describe.each(Object.entries(themes))('%s theme', (name, c) => {
  test('words are read on everything they stand on', () => {
    const grounds = ['paper', 'sheet', 'well', 'accent-soft', 'warn-soft', 'danger-soft', 'ok-soft'];
    for (const ground of grounds) expect(contrast(c['ink']!, c[ground]!), ground).toBeGreaterThanOrEqual(10);
    for (const ground of ['paper', 'sheet', 'well']) {
      for (const words of ['ink-soft', 'accent', 'warn', 'danger', 'ok'])
        expect(contrast(c[words]!, c[ground]!), `${words} on ${ground}`).toBeGreaterThanOrEqual(
          name === 'wall' ? 7 : 4.5,
        );
    }
    for (const signal of ['accent', 'warn', 'danger', 'ok'])
      expect(contrast(c[signal]!, c[`${signal}-soft`]!), signal).toBeGreaterThanOrEqual(4.5);
    expect(contrast(c['accent-ink']!, c['accent']!)).toBeGreaterThanOrEqual(7);
    expect(contrast(c['danger-ink']!, c['danger']!)).toBeGreaterThanOrEqual(7);
  });

  test('edges of controls, the focus ring and the warning mark are seen', () => {
    for (const ground of ['paper', 'sheet', 'well'])
      for (const edge of ['line-strong', 'focus'])
        expect(contrast(c[edge]!, c[ground]!), edge).toBeGreaterThanOrEqual(3);
    expect(contrast(c['warn-mark']!, c['paper']!)).toBeGreaterThanOrEqual(3);
  });

  test('table signs stand out from their disc and the disc from the page', () => {
    for (const id of tableSymbolIds) {
      expect(contrast(c['table-figure']!, c[`table-${id}`]!), id).toBeGreaterThanOrEqual(4.5);
      expect(contrast(c['paper']!, c[`table-${id}`]!), id).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('the yardstick itself: the grey that just fails on white, and two papers that protan eyes confuse', () => {
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
  const red = seenBy(visions['protan']!, '#c8877a');
  const green = seenBy(visions['protan']!, '#9c9a78');
  expect(distance(red, green)).toBeLessThan(8);
});

describe('notes', () => {
  const papers = noteColours.map((colour) => [colour, light[`note-${colour}`]!] as const);

  test.each(papers)('ink on %s', (_, paper) => {
    expect(contrast(light['note-ink']!, paper)).toBeGreaterThanOrEqual(7);
    expect(contrast(light['note-ink-soft']!, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(light['note-accent']!, paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(light['focus']!, paper)).toBeGreaterThanOrEqual(3);
  });

  test('lightness differs from note to note, so a grey print still tells them apart', () => {
    const steps = papers.map(([, paper]) => lab(channels(paper).map(linear))[0]).sort((a, b) => a - b);
    for (let i = 1; i < steps.length; i++) expect(steps[i]! - steps[i - 1]!).toBeGreaterThan(1.5);
    expect(steps.at(-1)! - steps[0]!).toBeGreaterThan(25);
  });

  test.each(Object.entries(visions))('%s eyes tell every pair apart', (_, matrix) => {
    for (const [a, paperA] of papers)
      for (const [b, paperB] of papers)
        if (a < b)
          expect(distance(seenBy(matrix, paperA), seenBy(matrix, paperB)), `${a}–${b}`).toBeGreaterThan(8);
  });

  test('the canvas, which cannot read the tokens at once, has the same papers', () => {
    expect(notePaper).toEqual(Object.fromEntries(papers));
  });
});
