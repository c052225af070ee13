/** A whole table role without touching the screen: joining, the board, the café. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import {
  button,
  fi,
  joinAddressOf,
  joinAt,
  makeWorkshop,
  next,
  noteWith,
  startAt,
} from '../support/hands.ts';
import { hasFocus, pointersUsed, press, tabTo, watchPointers } from '../support/keys.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';

let room: Room;
let laptop: Page;
let anna: Page;
beforeAll(async () => {
  room = await openRoom();
  laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeWorkshop(laptop, 'opening', 2);
  anna = await room.device('Anna');
  await watchPointers(anna);
  await anna.goto(joinAt(room.origin, await joinAddressOf(laptop)));
});
afterAll(() => room?.close());

test('the first Tab offers the way past the header, and a table is chosen', async () => {
  await anna.getByRole('heading', { name: fi.table.chooseTitle }).waitFor();
  await anna.keyboard.press('Tab');
  expect(await hasFocus(anna.getByRole('link', { name: fi.ui.skip }))).toBe(true);
  await anna.keyboard.press('Enter');
  await press(anna, anna.getByRole('listitem').getByRole('button', { name: fi.ui.signs.pine }));
  await anna.getByRole('heading', { name: fi.table.waitingTitle }).waitFor();
});

test('the board: write, colour, hide, undo', async () => {
  await startAt(laptop, fi.board.name);
  await press(anna, button(anna, fi.board.list));
  await press(anna, button(anna, fi.board.newNote));
  const sheet = anna.getByRole('dialog');
  await expect.poll(() => hasFocus(sheet.getByLabel(fi.board.noteText))).toBe(true);
  await anna.keyboard.type('Näppäimillä kirjoitettu');
  await tabTo(anna, sheet.getByRole('radio', { name: fi.ui.colours.yellow }));
  await anna.keyboard.press('ArrowRight');
  expect(await sheet.getByRole('radio', { name: fi.ui.colours.orange }).isChecked()).toBe(true);
  await press(anna, sheet.getByRole('button', { name: fi.board.done }));
  const note = noteWith(anna, 'Näppäimillä kirjoitettu');
  await note.waitFor();
  expect(await note.getAttribute('data-colour')).toBe('orange');
  await press(anna, note.getByRole('button', { name: fi.board.edit }));
  await tabTo(anna, sheet.getByRole('radio', { name: fi.ui.colours.orange }));
  await anna.keyboard.press('ArrowRight');
  await expect.poll(() => note.getAttribute('data-colour')).toBe('pink');
  await anna.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });

  await press(anna, note.getByRole('button', { name: fi.board.hide }));
  await note.waitFor({ state: 'detached' });
  await press(anna, button(anna, fi.board.undo).first());
  await note.waitFor();
  await anna.keyboard.press('Control+z');
  await expect.poll(() => note.getAttribute('data-colour')).toBe('orange');
});

test('closing a sheet gives the focus back to what opened it', async () => {
  const add = button(anna, fi.board.newNote);
  for (const close of ['Escape', 'done'] as const) {
    await press(anna, add);
    const sheet = anna.getByRole('dialog');
    await anna.keyboard.type('Hetkeksi auki');
    if (close === 'Escape') await anna.keyboard.press('Escape');
    else await press(anna, sheet.getByRole('button', { name: fi.board.done }));
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => hasFocus(add), { message: `after ${close}`, timeout: 3000 }).toBe(true);
  }
});

test('the café: arrive, read, agree, write', async () => {
  const ben = await room.device('Ben');
  await ben.goto(joinAt(room.origin, await joinAddressOf(laptop)));
  await ben.getByRole('listitem').getByRole('button', { name: fi.ui.signs.birch }).click();
  await startAt(laptop, fi.cafe.name);
  await press(anna, button(anna, fi.cafe.arrived));
  await tabTo(anna, anna.getByLabel(fi.cafe.newNote));
  await anna.keyboard.type('Torilla on penkkejä');
  await anna.keyboard.press('Control+Enter');
  await noteWith(anna, 'Torilla on penkkejä').waitFor();

  await next(laptop);
  await button(ben, fi.cafe.arrived).click();
  const read = noteWith(ben, 'Torilla on penkkejä');
  await press(ben, read.getByRole('button', { name: fi.cafe.agree }), 'Space');
  await ben.getByText(fi.cafe.agreeing(1)).waitFor({ state: 'attached' });
  await press(ben, read.getByRole('button', { name: fi.cafe.ask }));
  await ben.keyboard.type('Kuka ne siirtäisi?');
  await press(ben, ben.getByRole('dialog').getByRole('button', { name: fi.cafe.add }));
  await noteWith(ben, 'Kuka ne siirtäisi?').waitFor();
  expect(await pointersUsed(anna)).toBe(0);
});

test('the desk moves the room by single keys', async () => {
  await laptop.getByRole('heading', { level: 1 }).click();
  await laptop.keyboard.press('n');
  await laptop.getByText(`${fi.cafe.phases.round.title} 3/4`).first().waitFor();
  await laptop.keyboard.press('b');
  await laptop.keyboard.press('Space');
  await button(laptop, fi.desk.resume).waitFor();
});

testNothingLeaves(() => room);
