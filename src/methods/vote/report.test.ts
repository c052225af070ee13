import { expect, test } from 'vitest';
import type { Activity } from '#document/schema.ts';
import { createRoom } from '../../../tests/support/room.ts';
import { barsToSvg, shortName } from './bars.ts';
import { fillExample } from './example.ts';
import { report } from './report.ts';
import { openVote } from './vote.ts';

function createFilled() {
  const { anna } = createRoom();
  for (const symbol of ['birch', 'pine', 'wave', 'sun'])
    anna.tables.add(anna.editor(), 'table', { id: symbol, symbol, name: '' });
  anna.agenda.add(anna.editor(), 'add', { id: 'v', method: 'vote', title: '', question: '', minutes: 10 });
  const context = () => ({ workshop: anna, activity: anna.agenda.get('v') as Activity });
  fillExample(context(), 'fi');
  return { anna, context, vote: openVote(anna, { id: 'v' }) };
}

test('a rating comes out as a table, a matrix and rows with both means', () => {
  const { context } = createFilled();
  const { blocks, rows } = report(context());
  expect(blocks.map((block) => block.kind)).toEqual(['heading', 'table', 'picture']);
  expect(blocks[1]).toMatchObject({ head: ['Nro', 'Lappu', 'Pöytä', 'Vaikutus', 'Helppous'] });
  expect(rows).toHaveLength(8);
  expect(rows[0]!.group).toMatch(/^Vaikutus \d(,\d)? · Helppous \d(,\d)?$/);
});

test('dots come out as a table and bars', () => {
  const { context, vote } = createFilled();
  vote.settings.setKind('dots');
  const { blocks, rows } = report(context());
  const table = blocks.find((block) => block.kind === 'table')!;
  expect(table.rows[0]!.slice(0, 2)).toEqual(['1', 'Yksi yhteinen neuvontanumero']);
  expect(blocks.at(-1)!.kind).toBe('picture');
  expect(rows[0]!.group).toBe('3 pistettä');
});

test('no result is told while the voting is open', () => {
  const { anna, context } = createFilled();
  anna.stage.move({ activity: 'v', phase: 'vote' });
  const open = report(context());
  expect(open.blocks.map((block) => block.kind)).toEqual(['paragraph', 'entries']);
  expect(open.rows.map((row) => row.group).join('')).toBe('');
  // The control: in the next step it is there.
  anna.stage.move({ phase: 'result' });
  expect(report(context()).blocks.map((block) => block.kind)).toContain('picture');
});

test('markup in a note stays text in the picture, and a long one is cut at a word', () => {
  const note = { id: 'n', text: '<script>x</script> & muuta', colour: 'yellow' } as never;
  const svg = barsToSvg([{ note, rank: 1, score: 2 }], 'Kuva');
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&lt;script&gt;');
  expect(shortName('Yksi numero, ja se joka vastaa pysyy linjalla, kunnes oikea ihminen löytyy.')).toBe(
    'Yksi numero, ja se joka vastaa pysyy linjalla,…',
  );
});
