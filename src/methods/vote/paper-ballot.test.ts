import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRoom } from '../../../tests/support/room.ts';
import { legalDots, sumOf } from '../dots.ts';
import { entry } from './entry.ts';
import { readDots, readGrades } from './paper-ballot.ts';
import { openVote } from './vote.ts';

const rule = { dots: 3, several: false, candidates: ['a', 'b', 'c', 'd'] };

describe('a line of numbers', () => {
  test('is dots by note', () => {
    expect(readDots('1, 3', rule)).toEqual({
      ok: true,
      value: new Map([
        ['a', 1],
        ['c', 1],
      ]),
    });
    expect(readDots(' 2 2 4 ', { ...rule, several: true })).toEqual({
      ok: true,
      value: new Map([
        ['b', 2],
        ['d', 1],
      ]),
    });
  });

  test.each([
    ['1 2 3 4', { kind: 'too-many' }],
    ['2, 2', { kind: 'twice', number: 2 }],
    ['5', { kind: 'unknown', number: 5 }],
    ['0', { kind: 'unknown', number: 0 }],
    ['yksi', { kind: 'not-numbers' }],
    ['1, kaksi', { kind: 'not-numbers' }],
    [', ,', { kind: 'not-numbers' }],
  ])('%j is refused with a reason', (line, error) => {
    expect(readDots(line, rule)).toEqual({ ok: false, error });
  });

  test('whatever is typed, what is read is within the rule', () => {
    fc.assert(
      fc.property(fc.string(), fc.boolean(), (line, several) => {
        const read = readDots(line, { ...rule, several });
        if (!read.ok) return;
        expect(sumOf(read.value)).toBeLessThanOrEqual(3);
        expect(legalDots(Object.fromEntries(read.value), { ...rule, several })).toEqual(
          new Map([...read.value].sort(([x], [y]) => (x < y ? -1 : 1))),
        );
      }),
    );
  });

  test('is grades where notes are graded', () => {
    expect(readGrades('1 4 3, 4 5 1', rule.candidates)).toEqual({
      ok: true,
      value: new Map([
        ['a', { y: 4, x: 3 }],
        ['d', { y: 5, x: 1 }],
      ]),
    });
    const errorOf = (line: string) => {
      const read = readGrades(line, rule.candidates);
      return read.ok ? null : read.error.kind;
    };
    expect(['1 4', '9 1 1', '1 6 1', '1 1 1, 1 2 2', ''].map(errorOf)).toEqual([
      'not-numbers',
      'unknown',
      'not-a-grade',
      'twice',
      'not-numbers',
    ]);
  });
});

describe('paper ballots', () => {
  function createVoting() {
    const { anna } = createRoom();
    for (const id of ['t1', 't2']) anna.tables.add(anna.editor(), 'table', { id, symbol: 'birch', name: '' });
    const id = anna.agenda.add(anna.editor(), 'add', { id: 'v', method: 'vote', title: '', question: '' });
    const vote = openVote(anna, { id });
    for (const note of ['a', 'b', 'c', 'd']) vote.candidates.write(note, note);
    const context = { workshop: anna, activity: anna.agenda.get(id)! };
    const enter = (lines: readonly string[], table = '') => {
      const wrong = entry.check!(context, { lines, table, place: '' });
      if (wrong === null) for (const text of lines) entry.write(context, { text, table, place: '' });
      return wrong;
    };
    const scores = () => Object.fromEntries(vote.byDots.map(({ note, score }) => [note.id, score]));
    return { anna, vote, context, enter, scores };
  }

  test('of no table each count as one voter, whoever else votes', () => {
    const { vote, enter, scores } = createVoting();
    vote.ballots.setDots({ table: 't1', seat: '' }, 'a', 1);
    expect(enter(['1, 2', '1', '2, 3, 4'])).toBeNull();
    expect(scores()).toEqual({ a: 3, b: 2, c: 1, d: 1 });
    vote.settings.turn('perSeat', true);
    expect(enter(['1'], 't1')).toBeNull();
    expect(scores()['a']).toBe(4);
  });

  test('of a table that votes as one take the place of its votes, and there can be only one', () => {
    const { vote, enter, scores } = createVoting();
    vote.ballots.setDots({ table: 't1', seat: '' }, 'a', 1);
    expect(enter(['2', '3'], 't1')).toMatch(/yksi rivi/);
    expect(enter(['2'], 't1')).toBeNull();
    expect(scores()).toEqual({ a: 0, b: 1, c: 0, d: 0 });
    expect(vote.turnout.voters).toBe(1);
  });

  test('one faulty line keeps all of them out, and says which', () => {
    const { enter, scores } = createVoting();
    expect(enter(['1', '1 2 3 4'])).toBe('Rivi 2: Pisteitä on enintään 3.');
    expect(scores()).toEqual({ a: 0, b: 0, c: 0, d: 0 });
  });

  test('with grades count like those given on a tablet, and one undo takes back one ballot', () => {
    const { anna, vote, context, enter } = createVoting();
    vote.settings.setKind('rating');
    expect(entry.guide!(context).hint).toContain('Vaikutus, Helppous');
    expect(enter(['1 4 2', '1 2 4, 2 5 5'])).toBeNull();
    expect(vote.ballots.gradesOf('y', 'a')).toHaveLength(2);
    anna.editor('v').undo();
    expect(vote.ballots.gradesOf('y', 'a')).toEqual([4]);
    expect(vote.ballots.gradesOf('y', 'b')).toEqual([]);
  });
});
