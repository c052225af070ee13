import { describe, expect, test } from 'vitest';
import { fitText, lineHeight, textSizes } from './text-fit.ts';
import { createFitCache, estimateWidth } from './text-measure.ts';

// Every character half as wide as the font is high: figures that can be checked by hand.
const even = (text: string) => Array.from(text).length * 0.5;
const box = { width: 172, height: 172 };

describe('a text in its note', () => {
  test('a few words get the largest size', () => {
    expect(fitText('Anna likes tea', box, even)).toEqual({
      size: 26,
      lines: ['Anna likes', 'tea'],
      clipped: false,
    });
  });

  test('goes down step by step as the text grows, and never overflows', () => {
    const sizes: number[] = [];
    for (let words = 1; words < 80; words++) {
      const fit = fitText('Ben '.repeat(words), box, even);
      expect(fit.lines.length * fit.size * lineHeight).toBeLessThanOrEqual(box.height);
      for (const line of fit.lines) expect(even(line) * fit.size).toBeLessThanOrEqual(box.width);
      if (sizes.at(-1) !== fit.size) sizes.push(fit.size);
    }
    expect(sizes).toEqual([...textSizes]);
  });

  test('a long word makes the text smaller before it is cut', () => {
    expect(fitText('yhteiskehittäminen', box, even).size).toBe(18);
    const fit = fitText('lentokonesuihkuturbiinimoottori', box, even);
    expect(fit).toEqual({ size: 15, lines: ['lentokonesuihkuturbiin', 'imoottori'], clipped: false });
  });

  test('ten thousand characters end in an ellipsis at the smallest size, quickly', () => {
    const fit = fitText('Chris said so. '.repeat(700), box, even);
    expect(fit.size).toBe(15);
    expect(fit.clipped).toBe(true);
    expect(fit.lines.at(-1)).toMatch(/…$/);
    expect(fit.lines).toHaveLength(9);
    expect(fitText('x'.repeat(10_000), box, even).lines.join('').length).toBeLessThan(250);
    expect(fitText('\n'.repeat(10_000), box, even).clipped).toBe(false);
  });

  test('line breaks of the writer are kept', () => {
    expect(fitText('Anna\n\nBen', box, even).lines).toEqual(['Anna', '', 'Ben']);
  });

  test('emoji of several code points are never cut in two', () => {
    const family = '👨‍👩‍👧';
    const fit = fitText(family.repeat(40), box, (text) => Array.from(text).length);
    for (const line of fit.lines) expect(line.replaceAll(family, '').replace('…', '')).toBe('');
  });

  test('nothing written is one empty line', () => {
    expect(fitText('', box, even)).toEqual({ size: 26, lines: [''], clipped: false });
  });

  test('a fit is worked out once per text and height', () => {
    let asked = 0;
    const fit = createFitCache((text) => (asked++, even(text)));
    const first = fit('Anna', box);
    const before = asked;
    expect(fit('Anna', box)).toBe(first);
    expect(asked).toBe(before);
    expect(fit('Anna', { ...box, height: 100 })).not.toBe(first);
  });
});

test('estimated widths tell narrow from wide letters and give emoji a full square', () => {
  expect(estimateWidth('iiii')).toBeLessThan(estimateWidth('mmmm'));
  expect(estimateWidth('👍')).toBeGreaterThanOrEqual(1);
});
