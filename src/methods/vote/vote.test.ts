import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { Workshop } from '#document/workshop.ts';
import { createRoom } from '../../../tests/support/room.ts';
import { method } from './index.ts';
import { pointRadius, pointsOf } from './matrix.ts';
import { openVote, type Vote } from './vote.ts';

const activity = { id: 'v' };

/** A room with tables t1…t3, ideas i1…i5 written earlier in a board, and a vote after it. */
function createVoting() {
  const room = createRoom();
  const { anna } = room;
  for (const id of ['t1', 't2', 't3'])
    anna.tables.add(anna.editor(), 'table', { id, symbol: 'birch', name: '' });
  for (const [id, kind] of [
    ['first', 'board'],
    ['v', 'vote'],
    ['later', 'board'],
  ])
    anna.agenda.add(anna.editor(), 'add', { id, method: kind, title: id, question: '', minutes: 10 });
  for (let i = 1; i <= 5; i++)
    anna.notes.add(anna.editor('first'), 'write', {
      id: `i${i}`,
      text: `Ajatus ${i}`,
      activity: 'first',
      table: 't1',
      mark: i === 2 ? 'important' : null,
    });
  room.meet();
  return { room, vote: openVote(anna, activity), ben: openVote(room.ben, activity) };
}
const idsOf = (notes: readonly { id: string }[]) => notes.map((note) => note.id);
const table = (id: string) => ({ table: id, seat: '' });
const resultOf = (vote: Vote) => vote.byDots.map(({ note, rank, score }) => [note.id, rank, score]);

test('opening writes nothing', () => {
  const { anna } = createRoom();
  const vote = openVote(anna, activity);
  void [
    vote.candidates.all,
    vote.candidates.sources,
    vote.byDots,
    vote.byGrades,
    vote.turnout,
    vote.isClosed,
  ];
  void [vote.ballots.dots(table('t1')), vote.settings.kind, vote.settings.criterion('x')];
  expect(Y.encodeStateAsUpdate(anna.doc)).toEqual(new Uint8Array([0, 0]));
});

describe('what is voted on', () => {
  test('the notes of the nearest earlier activity, unless the facilitator chooses otherwise', () => {
    const { room, vote } = createVoting();
    expect(idsOf(vote.candidates.all)).toEqual(['i1', 'i2', 'i3', 'i4', 'i5']);
    vote.settings.turn('starred', true);
    expect(idsOf(vote.candidates.all)).toEqual(['i2']);
    vote.settings.turn('starred', false);
    vote.candidates.exclude('i4', true);
    const own = vote.candidates.write('Kolmas tie');
    expect(idsOf(vote.candidates.all)).toEqual(['i1', 'i2', 'i3', 'i5', own]);
    room.anna.notes.add(room.anna.editor('later'), 'write', { id: 'l1', text: 'Uusi', activity: 'later' });
    vote.settings.setSource('later');
    expect(idsOf(vote.candidates.all)).toEqual(['l1', own]);
    vote.settings.setSource('v');
    expect(idsOf(vote.candidates.all)).toEqual([own]);
  });

  test('nothing new comes in after the start, until the facilitator takes it in', () => {
    const { room, vote, ben } = createVoting();
    method.attend!({ workshop: room.anna, activity: room.anna.agenda.get('v')! });
    room.meet();
    const notes = room.ben.notes;
    notes.add(room.ben.editor('first'), 'write', { id: 'i6', text: 'Myöhässä', activity: 'first' });
    room.meet();
    expect(idsOf(vote.candidates.all)).not.toContain('i6');
    expect(ben.ballots.setDots(table('t1'), 'i6', 1)).toBe(false);
    expect(vote.candidates.changed).toBe(true);
    vote.candidates.refreeze();
    room.meet();
    expect(ben.ballots.setDots(table('t1'), 'i6', 1)).toBe(true);
  });

  test('starting again writes nothing more', () => {
    const { room, vote } = createVoting();
    vote.candidates.freeze();
    let changes = 0;
    room.anna.doc.on('update', () => changes++);
    vote.candidates.freeze();
    expect(changes).toBe(0);
  });
});

describe('dots', () => {
  test('three for each table, one on a note, changeable until closed', () => {
    const { vote } = createVoting();
    for (const note of ['i1', 'i2', 'i3']) expect(vote.ballots.setDots(table('t1'), note, 1)).toBe(true);
    expect(vote.ballots.setDots(table('t1'), 'i4', 1)).toBe(false);
    expect(vote.ballots.setDots(table('t1'), 'i1', 2)).toBe(false);
    expect(vote.ballots.dots(table('t1')).left).toBe(0);
    vote.ballots.setDots(table('t1'), 'i1', 0);
    expect(vote.ballots.setDots(table('t1'), 'i4', 1)).toBe(true);
    vote.ballots.setDots(table('t2'), 'i4', 1);
    expect(resultOf(vote)).toEqual([
      ['i4', 1, 2],
      ['i2', 2, 1],
      ['i3', 2, 1],
      ['i1', null, 0],
      ['i5', null, 0],
    ]);
    expect(vote.turnout).toEqual({ voted: 2, all: 3, voters: 2 });
  });

  test('several on one note where that is allowed', () => {
    const { vote } = createVoting();
    vote.settings.turn('several', true);
    vote.settings.setDots(5);
    expect(vote.ballots.setDots(table('t1'), 'i1', 4)).toBe(true);
    expect(vote.ballots.setDots(table('t1'), 'i2', 2)).toBe(false);
    expect(vote.ballots.setDots(table('t1'), 'i2', 1)).toBe(true);
    vote.settings.turn('several', false);
    expect(vote.byDots.map(({ score }) => score)).toEqual([1, 1, 0, 0, 0]);
  });

  test('by seat everyone has their own; by table seats do not count', () => {
    const { vote } = createVoting();
    vote.settings.turn('perSeat', true);
    const cup = vote.ballots.voterOf('t1', 'cup');
    const star = vote.ballots.voterOf('t1', 'star');
    vote.ballots.setDots(cup, 'i1', 1);
    vote.ballots.setDots(star, 'i1', 1);
    expect(vote.byDots[0]!.score).toBe(2);
    expect(vote.turnout).toEqual({ voted: 1, all: 3, voters: 2 });
    expect(vote.ballots.dots(cup).left).toBe(2);
    vote.settings.turn('perSeat', false);
    expect(vote.ballots.voterOf('t1', 'cup')).toEqual({ table: 't1', seat: '' });
    expect(vote.byDots[0]!.score).toBe(0);
  });

  test('two tablets of one table that vote at once come to one legal state', () => {
    const step = fc.tuple(
      fc.constantFrom('anna', 'ben', 'meet'),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 0, max: 4 }),
    );
    const before = Y.encodeStateAsUpdate(createVoting().room.anna.doc);
    const open = () => {
      const workshop = new Workshop('test', new Y.Doc(), '');
      Y.applyUpdate(workshop.doc, before);
      return { workshop, vote: openVote(workshop, activity) };
    };
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), fc.boolean(), (steps, several) => {
        const [anna, ben] = [open(), open()];
        const meet = () => {
          Y.applyUpdate(ben.workshop.doc, Y.encodeStateAsUpdate(anna.workshop.doc));
          Y.applyUpdate(anna.workshop.doc, Y.encodeStateAsUpdate(ben.workshop.doc));
        };
        anna.vote.settings.turn('several', several);
        meet();
        for (const [who, note, count] of steps) {
          if (who === 'meet') meet();
          else (who === 'anna' ? anna : ben).vote.ballots.setDots(table('t1'), `i${note}`, count);
        }
        meet();
        const { counts, left } = anna.vote.ballots.dots(table('t1'));
        expect(left).toBeGreaterThanOrEqual(0);
        for (const [, count] of counts) expect(count).toBeLessThanOrEqual(several ? 3 : 1);
        expect(ben.vote.ballots.dots(table('t1')).counts).toEqual(counts);
        expect(resultOf(ben.vote)).toEqual(resultOf(anna.vote));
        for (const { workshop } of [anna, ben]) workshop.destroy();
      }),
      { numRuns: 25 },
    );
  }, 30_000);

  test('records written past the app are cut or left out', () => {
    const { room, vote } = createVoting();
    const votes = room.anna.doc.getMap('v/votes');
    votes.set('t1|', { i1: 99, i2: 'x', gone: 2, i3: -1 });
    votes.set('t2|', [1, 2]);
    votes.set('t3|', 'rubbish');
    expect(vote.byDots.map(({ score }) => score)).toEqual([1, 0, 0, 0, 0]);
  });
});

describe('grades', () => {
  test('means by two criteria make the order; a note without both comes last', () => {
    const { vote } = createVoting();
    vote.settings.setKind('rating');
    const give = (who: string, note: string, y: number, x: number) => {
      vote.ballots.setGrade(table(who), 'y', note, y);
      vote.ballots.setGrade(table(who), 'x', note, x);
    };
    give('t1', 'i1', 5, 2);
    give('t2', 'i1', 4, 2);
    give('t1', 'i2', 5, 5);
    vote.ballots.setGrade(table('t3'), 'y', 'i3', 5);
    expect(vote.byGrades.map(({ note, rank, y, x }) => [note.id, rank, y, x]).slice(0, 3)).toEqual([
      ['i2', 1, 5, 5],
      ['i1', 2, 4.5, 2],
      ['i3', null, 5, null],
    ]);
    expect(vote.turnout.voted).toBe(3);
    vote.ballots.setGrade(table('t3'), 'y', 'i3', null);
    expect(vote.turnout.voted).toBe(2);
  });

  test('two who grade apart lose nothing', () => {
    const { room, vote, ben } = createVoting();
    vote.settings.setKind('rating');
    vote.ballots.setGrade(table('t1'), 'y', 'i1', 5);
    ben.ballots.setGrade(table('t1'), 'x', 'i1', 3);
    ben.ballots.setGrade(table('t1'), 'y', 'i2', 2);
    room.meet();
    expect(ben.byGrades).toEqual(vote.byGrades);
    expect(vote.byGrades[0]).toMatchObject({ x: 3, y: 5, rank: 1 });
  });

  test('no point of the picture covers another, and all stay in the field', () => {
    const { vote } = createVoting();
    vote.settings.setKind('rating');
    for (const note of vote.candidates.ids) {
      vote.ballots.setGrade(table('t1'), 'y', note, 5);
      vote.ballots.setGrade(table('t1'), 'x', note, 5);
    }
    const points = pointsOf(vote.byGrades);
    expect(points.map((point) => point.number)).toEqual([1, 2, 3, 4, 5]);
    for (const a of points) {
      for (const b of points) {
        if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * pointRadius);
      }
    }
  });
});

test('is closed only when the facilitator has moved on', () => {
  const { room, vote } = createVoting();
  room.anna.stage.move({ activity: 'v', phase: 'vote' });
  expect(vote.isClosed).toBe(false);
  room.anna.stage.move({ phase: 'result' });
  expect(vote.isClosed).toBe(true);
  room.anna.stage.move({ activity: 'later', phase: 'write' });
  expect(vote.isClosed).toBe(true);
});

test('a vote by seat has seats in its first step only', () => {
  const { room, vote } = createVoting();
  const context = { workshop: room.anna, activity: room.anna.agenda.get('v')! };
  expect(method.steps(context).map((step) => step.alone ?? false)).toEqual([false, false]);
  vote.settings.turn('perSeat', true);
  expect(method.steps(context).map((step) => step.alone ?? false)).toEqual([true, false]);
});
