import { afterEach, expect, test } from 'vitest';
import { language } from '#texts/language.svelte.ts';
import { createRoom } from '../../../tests/support/room.ts';
import { createNoteSource } from './board-source.ts';
import { openBoard } from './board.ts';
import { report } from './report.ts';
import { sourceWords } from './source-words.ts';

afterEach(() => {
  language.current = 'fi';
});

const line = '[[[100,100,50],[500,500,50]]]';

function boardOf() {
  const room = createRoom();
  room.anna.agenda.add(room.anna.editor(), 'add', {
    id: 'a1',
    method: 'board',
    title: 'Ideat',
    question: '',
  });
  const activity = room.anna.agenda.get('a1')!;
  return { room, activity, board: openBoard(room.anna, activity) };
}

test('what Anna draws is on Ben’s board, and one undo takes it off', () => {
  const { room, activity, board } = boardOf();
  const id = board.write({ text: 'Reitti', colour: 'blue', table: '' });
  board.draw(id, line);
  room.meet();
  const ben = openBoard(room.ben, activity);
  const source = createNoteSource(ben, () => sourceWords(ben));
  expect(source.get(id)!.drawing).toMatch(/^M.*Z$/);
  board.editor.undo();
  room.meet();
  expect(source.get(id)!.drawing).toBeUndefined();
  expect(source.get(id)!.text).toBe('Reitti');
  source.destroy();
});

test('a note with a drawing and no words is no empty note', () => {
  const { room, activity, board } = boardOf();
  const id = board.write({ text: '', colour: 'blue', table: '' });
  expect(report({ workshop: room.anna, activity }).rows).toEqual([]); // control: nothing on it yet
  board.draw(id, line);
  const section = report({ workshop: room.anna, activity });
  expect(section.rows).toMatchObject([{ text: 'Piirros' }]);
  expect(section.blocks[2]).toMatchObject({ kind: 'picture', alt: 'Piirros' });
  expect(section.blocks.at(-1)).toMatchObject({
    kind: 'picture',
    svg: expect.stringContaining('<path d="M'),
  });
  board.hide([id]);
  expect(board.hidden.map((note) => note.id)).toEqual([id]);
});

test('a damaged drawing leaves the note readable', () => {
  const { room, board } = boardOf();
  const id = board.write({ text: 'Bussi', colour: 'blue', table: '' });
  for (const damaged of [7, 'x'.repeat(50_000), '[[[1e99]]]']) {
    room.anna.notes.set(id, { drawing: damaged });
    const source = createNoteSource(board, () => sourceWords(board));
    expect(source.get(id)).toMatchObject({ text: 'Bussi' });
    expect(source.get(id)!.drawing).toBeUndefined();
    source.destroy();
  }
});
