import { expect, test } from 'vitest';
import { contentOf, createRoom } from '../../../tests/support/room.ts';
import { createNoteSource } from './board-source.ts';
import { openBoard } from './board.ts';
import { method } from './index.ts';
import { noteDots } from './note-dots.ts';
import { report } from './report.ts';
import { sorted } from './sorting.ts';
import { sourceWords } from './source-words.ts';

/** Anna at the desk, Ben's and Chris's tablets, and three notes to vote for. */
function createVoting() {
  const room = createRoom();
  const { anna } = room;
  for (const id of ['t1', 't2']) anna.tables.add(anna.editor(), 'add', { id, symbol: 'birch', name: '' });
  anna.agenda.add(anna.editor(), 'add', { id: 'a1', method: 'board', title: 'Ideat', question: '' });
  const activity = anna.agenda.get('a1')!;
  const board = openBoard(anna, activity);
  const [bus, ride, library] = ['Bussi', 'Kyyti', 'Kirjasto'].map((text) =>
    board.write({ text, colour: 'yellow', table: 't1' }),
  ) as [string, string, string];
  board.settings.turn('vote', true);
  anna.stage.move({ activity: 'a1', phase: 'vote' });
  room.meet();
  const [bens, chriss] = [openBoard(room.ben, activity), openBoard(room.chris, activity)];
  return { room, activity, board, bens, chriss, bus, ride, library };
}
const aino = { table: 't1', seat: 'aino' };
const elias = { table: 't1', seat: 'elias' };
const sara = { table: 't2', seat: 'sara' };

test('the step is there only when the facilitator wants it, and each one is alone in it', () => {
  const { room, activity, board } = createVoting();
  const phases = () => method.steps({ workshop: room.anna, activity }).map(({ phase }) => phase);
  expect(phases()).toEqual(['write', 'group', 'vote', 'choose']);
  expect(method.steps({ workshop: room.anna, activity })[2]).toMatchObject({ alone: true });
  board.settings.turn('vote', false);
  expect(phases()).toEqual(['write', 'group', 'choose']);
  room.anna.doc.getMap('a1/settings').set('vote', 'perhaps');
  room.anna.doc.getMap('a1/settings').set('dots', 1e9);
  expect(phases()).toEqual(['write', 'group', 'choose']);
  expect(board.settings.dots).toBe(10);
});

test('each seat has its own dots and can change its mind, within the rule', () => {
  const { bens, bus, ride, library } = createVoting();
  const { dotVote, settings } = bens;
  settings.setDots(2);
  expect([dotVote.tap(aino, bus), dotVote.tap(aino, ride), dotVote.tap(aino, library)]).toEqual([
    true,
    true,
    false,
  ]);
  expect(dotVote.ballot(aino)).toEqual({
    counts: new Map([
      [bus, 1],
      [ride, 1],
    ]),
    left: 0,
  });
  expect(dotVote.ballot(elias).left).toBe(2);
  dotVote.tap(aino, bus);
  dotVote.tap(aino, library);
  expect([...dotVote.ballot(aino).counts.keys()]).toEqual([ride, library]);
  settings.turn('several', true);
  dotVote.tap(elias, bus);
  dotVote.tap(elias, bus);
  expect(dotVote.ballot(elias).counts.get(bus)).toBe(2);
  expect(dotVote.give(elias, 'nowhere', 1)).toBe(false);
});

test('nobody is told a result before the voting is over; then notes, list order and report tell the same', () => {
  const { room, activity, board, bens, chriss, bus, ride } = createVoting();
  bens.dotVote.tap(aino, bus);
  bens.dotVote.tap(elias, bus);
  chriss.dotVote.tap(sara, bus);
  chriss.dotVote.tap(sara, ride);
  room.meet();
  const texts = () => JSON.stringify(report({ workshop: room.anna, activity }));
  expect(board.dotVote.totals).toEqual(new Map());
  expect(board.dotVote.turnout).toEqual({ voted: 2, all: 2 });
  expect(texts()).toContain('Äänestys on kesken');
  expect(texts()).not.toContain('pistettä');
  board.settings.turn('open', true);
  expect(board.dotVote.totals.get(bus)).toBe(3);
  board.settings.turn('open', false);

  room.anna.stage.move({ phase: 'choose' });
  room.meet();
  const { totals } = bens.dotVote;
  expect([...totals]).toEqual([
    [bus, 3],
    [ride, 1],
  ]);
  expect(sorted(bens.notes.toReversed(), 'dots', totals).map((note) => note.text)).toEqual([
    'Bussi',
    'Kyyti',
    'Kirjasto',
  ]);
  const source = createNoteSource(bens, () => sourceWords(bens));
  source.setDots(noteDots(new Map(), totals));
  expect(source.get(bus)).toMatchObject({ badge: '● 3', label: expect.stringContaining('3 pistettä') });
  expect(source.items()[2]).not.toHaveProperty('badge');
  source.destroy();
  const { blocks } = report({ workshop: room.anna, activity });
  expect(blocks).toContainEqual({
    kind: 'table',
    head: ['Lappu', 'Pisteet'],
    rows: [
      ['Bussi', '3'],
      ['Kyyti', '1'],
    ],
  });
  expect(blocks[1]).toMatchObject({ entries: [{ remarks: ['3 pistettä'] }, { remarks: ['1 piste'] }, {}] });
  expect(contentOf(room.ben)).toEqual(contentOf(room.anna));
});

test('one’s own dots are seen on the notes while voting, and only their notes are drawn again', () => {
  const { bens, bus, ride } = createVoting();
  bens.settings.turn('several', true);
  bens.mark([bus], 'important');
  const source = createNoteSource(bens, () => sourceWords(bens));
  const show = () => source.setDots(noteDots(bens.dotVote.ballot(aino).counts, new Map()), true);
  show();
  expect(source.get(bus)).not.toHaveProperty('badge');
  const changes: unknown[] = [];
  source.onChange((ids) => changes.push(ids));
  bens.dotVote.tap(aino, bus);
  show();
  bens.dotVote.tap(aino, bus);
  show();
  expect(source.get(bus)).toMatchObject({ badge: '●●', label: expect.stringContaining('2 omaa') });
  bens.dotVote.tap(aino, ride);
  show();
  expect(changes).toEqual([new Set([bus]), new Set([bus]), new Set([ride])]);
  source.destroy();
});

test('dots of notes that turn out to be the same count together, and come apart again', () => {
  const { room, bens, bus, ride } = createVoting();
  bens.dotVote.tap(aino, bus);
  bens.dotVote.tap(elias, ride);
  bens.dotVote.tap(sara, bus);
  bens.dotVote.tap(sara, ride);
  bens.settings.turn('open', true);
  bens.sameness.mark([bus, ride], bus);
  // Sara had given one to each; one note takes one dot from her, the other is hers again.
  expect([...bens.dotVote.totals]).toEqual([[bus, 3]]);
  expect(bens.dotVote.ballot(sara).left).toBe(2);
  bens.sameness.separate([ride]);
  expect([...bens.dotVote.totals].toSorted()).toEqual([[bus, 2], [ride, 2]].toSorted()); // prettier-ignore
  room.meet();
});

test('undo on the board never takes back anybody’s dots, and a hidden note gives them back', () => {
  const { bens, bus, ride } = createVoting();
  bens.write({ text: 'Oma', colour: 'blue', table: 't1' });
  bens.dotVote.tap(aino, bus);
  bens.dotVote.tap(aino, ride);
  bens.editor.undo();
  expect(bens.notes.map((note) => note.text)).not.toContain('Oma');
  expect(bens.dotVote.ballot(aino).left).toBe(1);
  bens.hide([bus]);
  expect(bens.dotVote.ballot(aino).left).toBe(2);
  bens.restore([bus]);
  expect(bens.dotVote.ballot(aino).left).toBe(1);
});
