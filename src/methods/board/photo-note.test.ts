import { afterEach, expect, test } from 'vitest';
import { language } from '#texts/language.svelte.ts';
import { createRoom } from '../../../tests/support/room.ts';
import { createNoteSource } from './board-source.ts';
import { openBoard } from './board.ts';
import { photoPlaceholder } from './photo-placeholder.ts';
import { addPhoto } from './photos.ts';
import { report } from './report.ts';
import { sourceWords } from './source-words.ts';

afterEach(() => {
  language.current = 'fi';
});

const photo = { full: new Uint8Array([0xff, 0xd8, 0xff, 1]), thumb: new Uint8Array([0xff, 0xd8, 0xff, 2]) };

async function withPhoto() {
  const room = createRoom();
  room.anna.agenda.add(room.anna.editor(), 'add', {
    id: 'a1',
    method: 'board',
    title: 'Ideat',
    question: '',
  });
  const activity = room.anna.agenda.get('a1')!;
  const board = openBoard(room.anna, activity);
  const added = await room.anna.images.add(photo);
  if (!added.ok) throw new Error(added.error);
  const id = board.write({ text: '', colour: 'blue', table: '' });
  board.photo(id, { hash: added.value, width: 1600, height: 1200 });
  room.meet();
  return { room, activity, board, id, hash: added.value };
}

test('a tablet without the photo shows a placeholder, and the photo as soon as it comes', async () => {
  const { room, activity, id, hash } = await withPhoto();
  const ben = openBoard(room.ben, activity);
  const source = createNoteSource(ben, () => sourceWords(ben));
  expect(source.get(id)!.picture).toBe(photoPlaceholder);
  const changed: unknown[] = [];
  source.onChange((ids) => changed.push(ids));
  await room.ben.images.add(photo);
  expect(source.get(id)!.picture).toBe(room.ben.images.thumb(hash));
  expect(changed).toEqual([new Set([id])]);
  source.destroy();
});

test('the report carries the photo itself and no address of this device', async () => {
  const { room, activity } = await withPhoto();
  const { blocks, rows } = report({ workshop: room.anna, activity });
  const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block.svg] : []));
  expect(pictures).toHaveLength(2);
  for (const svg of pictures) {
    expect(svg).toContain('href="data:image/jpeg;base64,');
    expect(svg).not.toContain('blob:');
  }
  expect(rows).toMatchObject([{ text: 'Kuva' }]);
});

test('one undo takes the photo off, and a damaged reference leaves the note', async () => {
  const { board, id } = await withPhoto();
  board.editor.undo();
  expect(board.workshop.notes.get(id)!.image).toBeNull();
  for (const image of [
    7,
    { hash: '../../etc', width: 1, height: 1 },
    { hash: 'a'.repeat(64), width: 1e9, height: 1 },
  ])
    board.workshop.notes.set(id, { image });
  expect(board.workshop.notes.get(id)!.image).toBeNull();
});

test('what is no photo is told, and nothing is kept', async () => {
  const { anna } = createRoom();
  const svg = new File(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'a.jpg', { type: 'image/jpeg' });
  expect(await addPhoto(anna.images, svg)).toEqual({ ok: false, error: 'not-photo' });
  expect(await anna.images.all()).toEqual({});
});
