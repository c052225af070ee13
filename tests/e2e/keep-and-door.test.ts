/** What the hub keeps and whom it lets in: an earlier moment comes back, a typed code opens the door once, tablets go back clean. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { door } from '#texts/door.ts';
import { restore } from '#texts/restore.ts';
import { wipeWords } from '#texts/wipe.ts';
import {
  button,
  fi,
  join,
  joinAddressOf,
  joinAt,
  makeBoard,
  notesOn,
  noteWith,
  sit,
  untilLight,
  writeOnBoard,
  untilAll,
} from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';
import { tracesOn } from '../support/traces.ts';

const words = { door: door('fi'), restore: restore('fi'), wipe: wipeWords('fi') };

let room: Room;
let laptop: Page;
let address: string;
beforeAll(async () => {
  room = await openRoom();
  laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeBoard(laptop, 4, 'Tallessa');
  address = await joinAddressOf(laptop);
  await untilLight(laptop, 'hub');
});
afterAll(() => room?.close());

async function tabletAt(name: string, sign: 'birch' | 'pine' | 'wave') {
  const tablet = await room.device(name);
  await join(tablet, joinAt(room.origin, address), sign);
  await button(tablet, fi.board.list).click();
  return tablet;
}
async function pick(page: Page, item: string, menu = fi.common.more) {
  await button(page, menu).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('the facilitator goes back to an earlier moment, sees first what has changed, and can undo it', async () => {
  const anna = await tabletAt('Anna', 'birch');
  await writeOnBoard(anna, 'Bussi kulkee harvoin', 'Neuvontapiste torille');
  await untilLight(anna, 'hub');
  // A snapshot is written each minute, and also when the hub is closed.
  await room.hub.stop();
  await room.hub.start();
  for (const page of [laptop, anna]) await untilLight(page, 'hub');

  await writeOnBoard(anna, 'Vahinko');
  await laptop.getByText(fi.desk.notes(3)).waitFor();
  await pick(laptop, words.restore.menu);
  const dialog = laptop.getByRole('dialog');
  await dialog.getByRole('listitem').getByRole('button').first().click();
  await dialog.getByText(words.restore.added(1)).waitFor();
  await dialog.getByText('Vahinko').waitFor();
  await dialog.getByRole('button', { name: /^Palauta hetki/ }).click();
  await untilAll([anna], notesOn, ['Bussi kulkee harvoin', 'Neuvontapiste torille']);

  await button(laptop, words.restore.undo).click();
  await untilAll([anna], notesOn, ['Bussi kulkee harvoin', 'Neuvontapiste torille', 'Vahinko']);
  await anna.context().close();
});

test('a tablet without a camera types a code; the facilitator compares the pictures and lets it in', async ({
  skip,
}) => {
  if (!room.lanOrigin) return skip('this machine has no network address');
  const ben = await room.device('Ben');
  await ben.goto(room.lanOrigin);
  const field = ben.getByLabel(words.door.label);
  const knock = async (code: string) => {
    await field.fill(code);
    await button(ben, words.door.ask).click();
  };
  await knock('123');
  await ben.getByText(words.door.six).waitFor();
  await knock('000000');
  await ben.getByText(words.door.errors['wrong-code']).waitFor();

  await button(laptop, fi.desk.code).first().click();
  await button(laptop, words.door.make).click();
  const code = await laptop.locator('[data-door-code]').getAttribute('data-door-code');
  await knock(code!);
  await ben.getByRole('heading', { name: words.door.waitTitle }).waitFor();
  await laptop.getByRole('status').getByText(words.door.knocks).waitFor();
  const signs = (page: Page) => page.locator('[data-signs]').getAttribute('data-signs');
  expect(await signs(laptop)).toBe(await signs(ben));
  await button(laptop, words.door.accept).click();
  await laptop.keyboard.press('Escape');

  await sit(ben, 'pine');
  await ben.getByText(fi.board.phases.write.guide).waitFor();
  expect(ben.url()).not.toContain('k=');

  // The code has been used.
  const chris = await room.device('Chris');
  await chris.goto(room.lanOrigin);
  await chris.getByLabel(words.door.label).fill(code!);
  await button(chris, words.door.ask).click();
  await chris.getByText(words.door.errors['wrong-code']).waitFor();
  await chris.context().close();
  await ben.context().close();
});

test('a tablet ends and wipes, and no word of it stays in any store', async () => {
  const canary = 'Kanarialintu-8841';
  const anna = await tabletAt('Anna', 'wave');
  await writeOnBoard(anna, canary);
  await untilLight(anna, 'hub');
  // The control: before, the word is there to be found.
  expect(await tracesOn(anna, canary)).not.toEqual([]);

  await pick(anna, words.wipe.end, words.wipe.menu);
  await anna.getByRole('dialog').getByText(words.wipe.askText).waitFor();
  await anna.getByRole('dialog').getByRole('button', { name: words.wipe.yes }).click();
  await anna.getByRole('heading', { name: words.wipe.doneTitle }).waitFor();
  await anna.getByText(words.wipe.workshops(1)).waitFor();
  const { key } = await roomSecrets(laptop);
  for (const word of [canary, key]) expect(await tracesOn(anna, word)).toEqual([]);
  await button(anna, words.wipe.home).click();
  await anna.getByText(fi.home.intro).waitFor();
  for (const word of [canary, key]) expect(await tracesOn(anna, word)).toEqual([]);
  await anna.context().close();
});

test('the facilitator wipes all tablets; each hands over first, and the desk keeps everything', async () => {
  const canary = 'Kanarialintu-9952';
  const anna = await tabletAt('Anna', 'birch');
  const ben = await tabletAt('Ben', 'pine');
  await writeOnBoard(anna, canary);
  await noteWith(ben, canary).waitFor();
  // Ben's tablet is away: it is wiped when it comes back, after it has handed over what it wrote meanwhile.
  await ben.context().setOffline(true);
  await writeOnBoard(ben, 'Benin viimeinen sana');

  await pick(laptop, words.wipe.orderMenu);
  await laptop.getByRole('dialog').getByRole('button', { name: words.wipe.orderYes }).click();
  await anna.getByRole('heading', { name: words.wipe.doneTitle }).waitFor();
  expect(await tracesOn(anna, canary)).toEqual([]);
  expect(await tracesOn(ben, canary)).not.toEqual([]);

  await ben.context().setOffline(false);
  await ben.getByRole('heading', { name: words.wipe.doneTitle }).waitFor({ timeout: 40_000 });
  for (const word of [canary, 'Benin viimeinen']) expect(await tracesOn(ben, word)).toEqual([]);
  expect(await tracesOn(laptop, canary)).not.toEqual([]);
  await expect.poll(() => tracesOn(laptop, 'Benin viimeinen')).not.toEqual([]);
});

/** The room's key as the owner's own call tells it. */
const roomSecrets = (desk: Page) =>
  desk.evaluate(async () => {
    const rooms = (await (await fetch('/api/rooms')).json()) as { key: string }[];
    return rooms[0]!;
  });

testNothingLeaves(() => room);
