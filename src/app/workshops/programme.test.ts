import { expect, test } from 'vitest';
import { createRoom } from '../../../tests/support/room.ts';
import { byProgramme, joinProgramme, laterOf, programmeOf } from './programme.ts';

const known = [
  { id: 'c', programme: 'Kevät', programmeOrder: 3 },
  { id: 'alone' },
  { id: 'a', programme: 'Kevät', programmeOrder: 1 },
  { id: 'x', programme: 'Syksy', programmeOrder: 1 },
  { id: 'other' },
  { id: 'b', programme: 'Kevät', programmeOrder: 2 },
];

test('workshops of a programme stand together in their order; the others stay where they were', () => {
  expect(byProgramme(known).map(({ name, workshops }) => [name, workshops.map((w) => w.id)])).toEqual([
    ['Kevät', ['a', 'b', 'c']],
    ['', ['alone']],
    ['Syksy', ['x']],
    ['', ['other']],
  ]);
});

test('the next of a programme is the nearest one after it', () => {
  expect(laterOf(known, { programme: 'Kevät', programmeOrder: 1 }).map((w) => w.id)).toEqual(['b', 'c']);
  expect(laterOf(known, { programme: 'Syksy', programmeOrder: 1 })).toEqual([]);
});

test('a workshop knows its programme on every device; a blank name is none', () => {
  const { anna, ben, meet } = createRoom();
  expect(programmeOf(anna)).toBeNull();
  joinProgramme(anna, { programme: ' Kevät ', programmeOrder: 2 });
  meet();
  expect(programmeOf(ben)).toEqual({ programme: 'Kevät', programmeOrder: 2 });
  joinProgramme(anna, { programme: '  ', programmeOrder: 2 });
  expect(programmeOf(anna)).toBeNull();
});
