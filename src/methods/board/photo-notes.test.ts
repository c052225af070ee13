import { expect, test } from 'vitest';
import { boundsOf, contains } from '#core/geometry.ts';
import { noteSize } from '#ui/board/item.ts';
import { contentOf, createRoom } from '../../../tests/support/room.ts';
import { openBoard } from './board.ts';
import { addPhotoNotes } from './photo-notes.ts';

const activity = { id: 'a1' };
const photos = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    hash: String(i).padStart(64, '0'),
    width: 600,
    height: 580,
  }));

test('a wall of paper notes becomes notes in rows where one looks, in the order of the wall, as one undo step', () => {
  const { anna, ben, meet } = createRoom();
  const board = openBoard(anna, activity);
  board.write({ text: 'ennen', colour: 'blue', table: '', near: { x: 3000, y: 3000 } });
  const near = { x: 3000, y: 3000 };
  const ids = addPhotoNotes(board, { images: photos(7), colour: 'pink', table: 't1', near });
  const made = ids.map((id) => board.workshop.notes.get(id)!);
  expect(board.notes.map((note) => note.id)).toEqual([board.notes[0]!.id, ...ids]);
  expect(made.map((note) => note.image)).toEqual(photos(7));
  expect(made[0]).toMatchObject({ text: '', colour: 'pink', table: 't1', activity: 'a1' });
  const places = board.notes.map((note) => ({
    ...board.placeOf(note.id)!,
    width: noteSize,
    height: noteSize,
  }));
  for (const a of places) for (const b of places) expect(a === b || !contains(a, b)).toBe(true);
  expect(places.slice(1)).toEqual(places.slice(1).sort((a, b) => a.y - b.y || a.x - b.x));
  const around = boundsOf(places)!;
  expect(Math.hypot(around.x - 3000, around.y - 3000)).toBeLessThan(2000);
  meet();
  expect(openBoard(ben, activity).notes).toHaveLength(8);
  board.editor.undo();
  meet();
  expect(openBoard(ben, activity).notes.map((note) => note.text)).toEqual(['ennen']);
  board.editor.redo();
  meet();
  expect(openBoard(ben, activity).notes).toHaveLength(8);
  expect(contentOf(ben)).toEqual(contentOf(anna));
});

test('no frames, no notes and no undo step', () => {
  const board = openBoard(createRoom().anna, activity);
  expect(addPhotoNotes(board, { images: [], colour: 'yellow', table: '' })).toEqual([]);
  expect(board.editor.canUndo).toBe(false);
});
