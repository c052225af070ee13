import { describe, expect, test } from 'vitest';
import { pictureNames } from './picture-names.ts';
import { collageSvg, drawingOf, isPictureId, pictureIds } from './pictures.ts';

describe('the picture cards', () => {
  test('are at least forty, each once on the table', () => {
    expect(pictureIds.length).toBeGreaterThanOrEqual(40);
    expect(new Set(pictureIds).size).toBe(pictureIds.length);
  });

  test('each has a drawing, and a name of its own in every language', () => {
    for (const language of ['fi', 'sv', 'en'] as const) {
      const names = pictureIds.map((id) => pictureNames(language)[id]);
      expect(names.every((name) => /\S/.test(name))).toBe(true);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const id of pictureIds) expect(drawingOf(id).length, id).toBeGreaterThan(4);
    expect(isPictureId('toString')).toBe(false);
  });

  test('every path is a path: numbers and letters, nothing broken', () => {
    for (const id of pictureIds) {
      for (const { d, fill, stroke } of drawingOf(id)) {
        expect(d, id).toMatch(/^M[\dMLHVCSQTAZmlhvcsqtaz .,-]+$/);
        expect(fill ?? stroke, id).toMatch(/^#[\da-f]{6}$/);
      }
    }
  });

  test('a collage stands alone and holds every picture', () => {
    const svg = collageSvg(['owl', 'owl', 'jetty'], 2);
    expect(svg).toContain('viewBox="0 0 246 186"');
    expect(svg.match(/<svg /g)).toHaveLength(4);
    expect(svg).not.toMatch(/undefined|NaN/);
  });
});
