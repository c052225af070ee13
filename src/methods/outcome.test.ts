import { expect, test } from 'vitest';
import { createRoom } from '../../tests/support/room.ts';
import { openBoard } from './board/board.ts';
import { openCafe } from './cafe/cafe.ts';
import { outcomeOf } from './outcome.ts';
import { openPairs } from './pairs/pairs.ts';
import './registry.ts';
import { openVote } from './vote/vote.ts';

function createAgenda(...methods: string[]) {
  const { anna } = createRoom();
  for (const id of ['t1', 't2']) anna.tables.add(anna.editor(), 'table', { id, symbol: 'birch', name: '' });
  for (const method of methods)
    anna.agenda.add(anna.editor(), 'add', { id: method, method, title: method, question: '', minutes: 10 });
  return anna;
}
const textsOf = (notes: readonly { text: string }[]) => notes.map((note) => note.text);

test('a vote after pair ideation is about what stayed on the wall, unless the facilitator wants all', () => {
  const anna = createAgenda('pairs', 'vote');
  const { notes, wall } = openPairs(anna, { id: 'pairs' });
  for (const table of ['t1', 't2'])
    for (const n of [1, 2]) {
      notes.write(`${table} ${n}`, table, `${table}-${n}`);
      notes.choose(`${table}-${n}`, table, n === 1 || table === 't1');
    }
  const { candidates, settings } = openVote(anna, { id: 'vote' });
  anna.stage.move({ activity: 'pairs', phase: 'vote', round: 1 });
  wall.vote(1, 't1', 't2-1', true);
  // While they vote, the wall as it is: nothing tells what has votes.
  expect(textsOf(candidates.offered)).toEqual(['t1 1', 't1 2', 't2 1']);
  anna.stage.move({ activity: 'vote', phase: 'vote', round: 1 });
  expect(textsOf(candidates.offered)).toEqual(['t2 1']);
  settings.turn('whole', true);
  expect(candidates.offered).toHaveLength(4);
});

test('a café hands on its main points, then its conclusions; before that everything', () => {
  const anna = createAgenda('cafe');
  const cafe = openCafe(anna, { id: 'cafe' });
  const outcome = () => textsOf(outcomeOf(anna, anna.agenda.get('cafe')!));
  const station = cafe.stations.add('Mikä auttaa?');
  const there = { station, round: 1, table: 't1' };
  const note = cafe.talk.write({ text: 'Naapurit', ...there })!;
  cafe.talk.write({ text: 'Bussi', ...there });
  expect(outcome()).toEqual(['Naapurit', 'Bussi']);
  cafe.harvest.pick(note, station);
  expect(outcome()).toEqual(['Naapurit']);
  cafe.harvest.conclude('Naapuriapu ensin', 't1');
  expect(outcome()).toEqual(['Naapuriapu ensin']);
});

test('a board hands on one note for each thing', () => {
  const anna = createAgenda('board');
  const board = openBoard(anna, { id: 'board' });
  const ids = ['Bussi', 'Linja-auto', 'Kahvi'].map((text) =>
    board.write({ text, colour: 'yellow', table: 't1' }),
  );
  expect(board.sameness.mark([ids[0]!, ids[1]!])).not.toBeNull();
  expect(textsOf(outcomeOf(anna, anna.agenda.get('board')!))).toEqual(['Bussi', 'Kahvi']);
});
