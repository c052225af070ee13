import { expect, test } from 'vitest';
import type { Activity } from '#document/schema.ts';
import { createRoom } from '../../../tests/support/room.ts';
import { fillExample } from './example.ts';
import { method } from './index.ts';
import { openPairs } from './pairs.ts';
import { report } from './report.ts';

function createFilled() {
  const room = createRoom();
  const { anna } = room;
  for (const symbol of ['birch', 'pine', 'wave', 'sun'])
    anna.tables.add(anna.editor(), 'table', { id: symbol, symbol, name: '' });
  anna.agenda.add(anna.editor(), 'add', { id: 'p', method: 'pairs', title: '', question: '', minutes: 60 });
  const context = () => ({ workshop: anna, activity: anna.agenda.get('p') as Activity });
  fillExample(context(), 'fi');
  return { anna, context, pairs: openPairs(anna, { id: 'p' }) };
}
const printed = (context: Parameters<typeof report>[0]) => JSON.stringify(report(context).blocks);

test('the example uses every vote, leaves some notes and archives others', () => {
  const { pairs } = createFilled();
  for (const table of ['birch', 'pine', 'wave', 'sun']) expect(pairs.wall.isDone(1, table)).toBe(true);
  expect(pairs.wall.staying(1).length).toBeGreaterThanOrEqual(6);
  expect(pairs.wall.archived(1).length).toBeGreaterThanOrEqual(3);
  const staying = new Set(pairs.wall.staying(1).map(({ note }) => note.id));
  for (const row of pairs.plan.rows) expect(staying).toContain(row.note);
});

test('the report tells votes, groups, archive and the plan as a table', () => {
  const { context } = createFilled();
  const { blocks, rows } = report(context());
  const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
  expect(headings).toEqual([
    'Ristiinarvioinnin tulos',
    'Ihminen pysyy rinnalla',
    'Tieto samassa paikassa',
    'Tekijät tuntevat toisensa',
    'Toimenpiteet',
    'Arkisto',
    'Laput, joita ei viety seinälle',
  ]);
  const plan = blocks.find((block) => block.kind === 'table');
  expect(plan).toMatchObject({ head: ['Mitä tehdään', 'Mitä se vaatii', 'Kuka vastaa', 'Mihin mennessä'] });
  expect(rows).toHaveLength(20 + 3);
});

test('no vote is told while the voting is open', () => {
  const { anna, context } = createFilled();
  anna.stage.move({ activity: 'p', phase: 'vote', round: 1 });
  expect(printed(context())).not.toMatch(/\d ään/);
  expect(printed(context())).toContain('Äänestys on kesken');
  // The control: as soon as the facilitator moves on, the votes are there.
  anna.stage.move({ phase: 'rest' });
  expect(printed(context())).toMatch(/\d ään/);
});

test('a second vote adds its two steps after grouping', () => {
  const { context, pairs } = createFilled();
  const phases = () => method.steps(context()).map((step) => `${step.phase} ${step.round}`);
  expect(phases()).toHaveLength(8);
  pairs.settings.setSecond(true);
  expect(phases().slice(4)).toEqual(['vote 1', 'rest 1', 'group 1', 'vote 2', 'rest 2', 'plan 1']);
});
