/** How many taps it takes: from an empty home to a running café, and from the scan to a tablet's first note; and that each counts. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { addActivity, button, fi, joinAddressOf, next, noteWith, start, startAt } from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';
import { countTaps, stroke, tapsOn } from '../support/taps.ts';

let room: Room;
let laptop: Page;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room?.close());

async function opened(name: string, size: 'laptop' | 'tablet', address: string): Promise<Page> {
  const device = await room.context(name, { size });
  await countTaps(device);
  const page = await device.newPage();
  await page.goto(address);
  return page;
}

test('from an empty home to a running café with four stations in at most 12 taps', async () => {
  laptop = await opened('desk', 'laptop', room.origin);
  await button(laptop, fi.home.templates.cafe.name).click();
  const dialog = laptop.getByRole('dialog');
  await laptop.keyboard.type('Kylän kahvila'); // the name is in the keyboard's reach without a tap
  expect(await dialog.getByLabel(fi.home.titleLabel).inputValue()).toContain('Kylän kahvila');
  await dialog.getByRole('button', { name: fi.home.create }).click();
  await laptop.getByRole('img', { name: fi.desk.codeTitle }).waitFor(); // tablets can scan at once
  await start(laptop);
  await laptop.getByText(`${fi.cafe.phases.round.title} 1/4`).first().waitFor();
  // The control: taps are counted at all.
  expect(await tapsOn(laptop)).toBeGreaterThanOrEqual(3);
  expect(await tapsOn(laptop)).toBeLessThanOrEqual(12);
});

test('a new tablet writes its first note in at most 5 taps after the scan', async () => {
  const address = await joinAddressOf(laptop);
  const sit = (tablet: Page) =>
    tablet.getByRole('listitem').getByRole('button', { name: fi.ui.signs.birch }).tap();

  const anna = await opened('Anna', 'tablet', address);
  await sit(anna);
  await button(anna, fi.cafe.arrived).tap();
  await anna.getByLabel(fi.cafe.newNote).tap();
  await anna.keyboard.type('Kylätalo kokoaa');
  await button(anna, fi.cafe.add).tap();
  await noteWith(anna, 'Kylätalo kokoaa').waitFor();
  expect(await tapsOn(anna)).toBeGreaterThanOrEqual(4);
  expect(await tapsOn(anna)).toBeLessThanOrEqual(5);

  // Also where people share the tablet and each writes alone.
  await addActivity(laptop, fi.pairs.name);
  await startAt(laptop, fi.pairs.name);
  await next(laptop);
  const ben = await opened('Ben', 'tablet', address);
  await sit(ben);
  await button(ben, fi.seats.pictures.cup).tap();
  await ben.getByLabel(fi.pairs.newIdea).tap();
  await ben.keyboard.type('Bussi kulkee harvoin');
  await button(ben, fi.pairs.add).tap();
  await ben.getByText(fi.pairs.ownIdeas(1)).waitFor();
  expect(await tapsOn(ben)).toBeLessThanOrEqual(5);
});

test('the first tap after a quick stroke does what it says: on the board, and when a drawing is done', async () => {
  await addActivity(laptop, fi.board.name);
  await startAt(laptop, fi.board.name);
  const cia = await opened('Cia', 'tablet', await joinAddressOf(laptop));
  await cia.getByRole('listitem').getByRole('button', { name: fi.ui.signs.pine }).tap();
  await button(cia, fi.board.newNote).waitFor();
  const sheet = cia.getByRole('dialog', { name: fi.board.newNote });
  for (const by of [
    { x: 0, y: -200 },
    { x: 200, y: 0 },
  ]) {
    await stroke(cia, await middleOf(cia.locator('[data-board]')), by);
    await button(cia, fi.board.newNote).tap();
    await sheet.waitFor();
    await button(cia, fi.board.draw).tap();
    const pad = cia.getByRole('dialog', { name: fi.board.drawTitle });
    await stroke(cia, await middleOf(pad.getByRole('img')), by);
    await pad.getByRole('button', { name: fi.board.done }).tap();
    await pad.waitFor({ state: 'hidden' });
    await sheet.getByRole('img', { name: fi.board.drawing }).waitFor();
    await sheet.getByRole('button', { name: fi.board.done }).tap();
    await sheet.waitFor({ state: 'hidden' });
  }
});

async function middleOf(locator: Locator) {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

testNothingLeaves(() => room);
