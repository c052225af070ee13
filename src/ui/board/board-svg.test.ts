import { expect, test } from 'vitest';
import { boardToSvg, escapeXml } from './board-svg.ts';
import type { BoardItem } from './item.ts';

const note = (id: string, x: number, y: number, text: string, more: Partial<BoardItem> = {}): BoardItem => ({
  id,
  x,
  y,
  text,
  colour: 'yellow',
  ...more,
});

/** A reader that knows nothing but well-formedness: every tag closes, no bare markup in between. */
function wellFormed(xml: string): boolean {
  const open: string[] = [];
  let rest = xml;
  while (rest) {
    const tag = /^<(\/?)([a-z]+)((?: [a-z-]+="[^"<]*")*)(\/?)>/i.exec(rest);
    if (tag) {
      if (tag[1]) {
        if (open.pop() !== tag[2]) return false;
      } else if (!tag[4]) open.push(tag[2]!.replace(/\s.*/, ''));
      rest = rest.slice(tag[0].length);
      continue;
    }
    const text = /^[^<&]+|^&(?:amp|lt|gt|quot);/.exec(rest);
    if (!text) return false;
    rest = rest.slice(text[0].length);
  }
  return open.length === 0;
}

const hostile = `"><script>alert('Anna')</script> & <b x='1'>\u0000\u001b\ud800`;

test('whatever people write, the picture is well formed and holds no markup of theirs', () => {
  const svg = boardToSvg(
    [
      note('1', 0, 0, hostile, { mark: hostile, badge: '<9>', label: hostile, drawing: `M0 0"/><script>` }),
      note('2', 600, 0, 'Ben', { picture: `x"onload="alert(1)` }),
    ],
    [{ id: 'r', x: -20, y: -20, width: 900, height: 300, title: hostile, kind: 'frame' }],
    [{ id: 'c', from: '1', to: '2', label: hostile }],
    { title: hostile, picture: (url) => url },
  );
  expect(wellFormed(svg)).toBe(true);
  expect(svg).not.toContain('<script');
  expect(svg).not.toContain('"onload');
  expect(wellFormed('<g><p></g>')).toBe(false);
  expect(wellFormed(`<g>${hostile}</g>`)).toBe(false);
});

test('has a name and a description made of titles, texts and what is said beside them', () => {
  const svg = boardToSvg(
    [note('1', 0, 0, 'Coffee room is too small', { label: '5 votes' })],
    [{ id: 'r', x: -20, y: -20, width: 300, height: 300, title: 'What works', kind: 'cluster' }],
    [],
    { title: 'Board of table Birch' },
  );
  expect(svg).toContain('<title id="board-title">Board of table Birch</title>');
  expect(svg).toContain('>What works. Coffee room is too small, 5 votes</desc>');
  expect(svg).toContain('role="img" aria-labelledby="board-title board-description"');
});

test('the picture is as large as what is on the board, titles included', () => {
  const notes = [note('1', -100, 50, 'Anna'), note('2', 1000, 700, 'Ben')];
  expect(boardToSvg(notes, [], [], { title: 't' })).toContain('viewBox="-140 10 1380 930"');
  const region = { id: 'r', x: -200, y: 0, width: 400, height: 400, title: 'Chris', kind: 'frame' } as const;
  expect(boardToSvg(notes, [region], [], { title: 't' })).toContain('viewBox="-240 -88 1480 1028"');
  expect(boardToSvg([], [], [], { title: 't' })).toContain('viewBox="-40 -40 280 280"');
});

test('long texts are broken into lines inside the note and end in an ellipsis', () => {
  const svg = boardToSvg([note('1', 0, 0, 'Chris said so '.repeat(900))], [], [], {
    title: 't',
    description: 'd',
  });
  const lines = [...svg.matchAll(/<tspan x="14" y="([\d.]+)">([^<]*)</g)];
  expect(lines).toHaveLength(9);
  expect(lines.at(-1)![2]).toMatch(/…$/);
  expect(Number(lines.at(-1)![1])).toBeLessThan(200);
});

test('arrows run between notes that are there and are left out otherwise', () => {
  const notes = [note('1', 0, 0, 'Anna'), note('2', 600, 0, 'Ben')];
  const lead = { id: 'c', from: '1', to: '2', label: 'leads to' };
  expect(boardToSvg(notes, [], [lead], { title: 't' })).toContain('>leads to</text>');
  expect(boardToSvg(notes, [], [{ ...lead, to: 'gone' }], { title: 't' })).not.toContain('leads to');
});

test('the word of an arrow between neighbours lies over them, the arrow under them', () => {
  const notes = [note('1', 0, 0, 'Anna'), note('2', 220, 0, 'Ben')];
  const svg = boardToSvg(notes, [], [{ id: 'c', from: '1', to: '2', label: 'johtaa' }], { title: 't' });
  const at = (part: string) => svg.indexOf(part);
  expect(at('>johtaa</text>')).toBeGreaterThan(at('>Ben</tspan>'));
  expect(at('<path d="M')).toBeLessThan(at('>Anna</tspan>'));
});

test('a text from right to left begins at the right edge, one with emoji keeps each of them whole', () => {
  const arabic = 'الحافلة لا تأتي! 🚌';
  const family = '👩‍👩‍👧‍👦'.repeat(30);
  const notes = [note('1', 0, 0, arabic), note('2', 220, 0, 'Bussi الحافلة'), note('3', 440, 0, family)];
  const svg = boardToSvg(notes, [], [], { title: 't', description: 'd' });
  const texts = [...svg.matchAll(/<text([^>]*)><tspan x="(\d+)"/g)].map(([, attributes, x]) => [
    attributes!.includes('direction="rtl"'),
    x,
  ]);
  expect(texts).toEqual([
    [true, '186'],
    [false, '14'],
    [false, '14'],
  ]);
  const drawn = [...svg.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line]) => line!.replaceAll('…', ''));
  expect(drawn.join(' ')).toContain('🚌');
  const people = drawn.filter((line) => line.startsWith('👩'));
  expect(people.length).toBeGreaterThan(1);
  for (const line of people) expect(line.replaceAll('👩‍👩‍👧‍👦', '')).toBe('');
});

test('pictures stand in the file only as something that can travel with it', () => {
  const notes = [note('1', 0, 0, '', { picture: 'blob:abc' })];
  expect(boardToSvg(notes, [], [], { title: 't' })).not.toContain('<image');
  const travel = { title: 't', picture: () => 'data:image/webp;base64,AAAA' };
  expect(boardToSvg(notes, [], [], travel)).toContain('<image href="data:image/webp;base64,AAAA"');
});

test('escaping keeps emoji and drops what XML forbids', () => {
  expect(escapeXml('a & b <c> "d" 👍\u0007\ufffe')).toBe('a &amp; b &lt;c&gt; &quot;d&quot; 👍');
});
