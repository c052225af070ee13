/** A photo on a note: from one tablet over the hub to another and into the workshop file, and what happens to files that are none. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unpackArchive } from '#protocol/archive.ts';
import { photoNotesWords } from '../../src/methods/board/photo-notes-texts.ts';
import { results } from '#texts/results.ts';
import { photoWords } from '#ui/photo/words.ts';
import { button, fi, join, joinAddressOf, makeBoard, noteWith } from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';
import { violationsOn } from '../support/screen-rules.ts';

let room: Room;
let laptop: Page;
let anna: Page;
let ben: Page;
let png: Buffer;
beforeAll(async () => {
  room = await openRoom();
  laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeBoard(laptop);
  const address = await joinAddressOf(laptop);
  [anna, ben] = [await room.device('Anna'), await room.device('Ben')];
  await join(anna, address, 'birch');
  await join(ben, address, 'pine');
  const drawn = await anna.evaluate(() => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 2400, height: 1800 });
    const pen = canvas.getContext('2d')!;
    for (let i = 0; i < 48; i++) {
      pen.fillStyle = `hsl(${i * 7} 70% 60%)`;
      pen.fillRect((i % 8) * 300, Math.floor(i / 8) * 300, 260, 260);
    }
    return canvas.toDataURL('image/png').split(',')[1]!;
  });
  png = Buffer.from(drawn, 'base64');
});
afterAll(() => room?.close());

const pick = (page: Page, name: string, buffer: Buffer) =>
  page
    .getByRole('dialog')
    .locator('input[type=file]:not([capture])')
    .setInputFiles({ name, mimeType: 'image/jpeg', buffer });

test('what is no photo is told in a sentence and leaves nothing behind', async () => {
  await button(anna, fi.board.newNote).click();
  const alert = anna.getByRole('dialog').getByRole('alert');
  for (const [name, content] of [
    ['photo.jpg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['photo.jpg', Buffer.from('MZ this is a program, not a photo')],
  ] as const) {
    await pick(anna, name, content);
    await alert.getByText(fi.board.photoErrors['not-photo']).waitFor();
  }
  await pick(anna, 'photo.png', Buffer.concat([png, Buffer.alloc(20 << 20)]));
  await alert.getByText(fi.board.photoErrors['too-big']).waitFor();
  await pick(anna, 'phone.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'));
  await alert.getByText(fi.board.photoErrors.heic).waitFor();
  await pick(anna, 'photo.png', png.subarray(0, 200));
  await alert.getByText(fi.board.photoErrors.unreadable).waitFor();
  await button(anna, fi.board.done).click();
  expect(await anna.locator('[data-note]').count()).toBe(0);
});

test('Anna’s photo is on Ben’s board, large when opened', async () => {
  await button(anna, fi.board.newNote).click();
  await anna.getByRole('dialog').getByLabel(fi.board.noteText).fill('Reitti');
  await pick(anna, 'photo.png', png);
  await anna.getByRole('dialog').getByRole('img', { name: fi.board.photo }).waitFor();
  await button(anna, fi.board.done).click();
  const seen = noteWith(ben, 'Reitti').locator('img[src^="blob:"]');
  await seen.waitFor();
  expect(await seen.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
  await button(ben, fi.board.list).click();
  await noteWith(ben, 'Reitti').getByRole('button', { name: fi.board.edit }).click();
  const large = ben.getByRole('dialog').getByRole('img', { name: fi.board.photo });
  await expect
    .poll(() => large.evaluate((image: HTMLImageElement) => image.naturalWidth), { timeout: 20_000 })
    .toBe(1600);
});

test('two paper notes are cut out of one photo, and both are on Ben’s board', async () => {
  const w = photoNotesWords('fi');
  await button(anna, fi.board.more).click();
  await anna.getByRole('menuitem', { name: w.title }).click();
  await pick(anna, 'wall.png', png);
  const photo = anna.getByRole('dialog').getByRole('group', { name: photoWords('fi').surface });
  for (const position of [
    { x: 120, y: 120 },
    { x: 420, y: 300 },
  ])
    await photo.click({ position });
  expect(await violationsOn(anna)).toEqual([]);
  await button(anna, w.make(2)).click();
  await anna.getByRole('dialog').waitFor({ state: 'detached' });
  await button(ben, fi.board.done).click();
  const pictures = ben.locator('[data-note] img[src^="blob:"]');
  await expect.poll(() => pictures.count(), { timeout: 20_000 }).toBe(3);
  await button(anna, fi.board.undo).click();
  await expect.poll(() => pictures.count()).toBe(1);
  await button(anna, fi.board.redo).click();
  await expect.poll(() => pictures.count()).toBe(3);
});

test('the workshop file of the desk carries them', async () => {
  const id = new URL(laptop.url()).hash.split('/')[2]!;
  await laptop.goto(`${room.origin}/#/report/${id}`);
  const [saved] = await Promise.all([
    laptop.waitForEvent('download'),
    button(laptop, results('fi').toZip).click(),
  ]);
  const zip = await saved.path();
  const file = unzipSync(await readFile(zip))['workshop.flappi']!;
  const opened = unpackArchive(file);
  expect(opened.ok && Object.keys(opened.value.images)).toHaveLength(3);
});

testNothingLeaves(() => room);
