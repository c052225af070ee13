/** The board with others: what says the same lies together everywhere, and dots stay secret until the vote is over. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dotVoteWords } from '../../src/methods/board/dot-vote-texts.ts';
import { sameWords } from '../../src/methods/board/same-texts.ts';
import {
  addActivity,
  button,
  fi,
  join,
  joinAddressOf,
  makeWorkshop,
  nextForAll,
  notesOn,
  noteWith,
  start,
  takeTurn,
  untilAll,
  writeOnBoard,
} from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';

const same = sameWords('fi');
let room: Room;
let laptop: Page;
let anna: Page;
let ben: Page;
beforeAll(async () => {
  room = await openRoom();
  laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeWorkshop(laptop, 'empty', 2, 'Yhdessä taululla');
  await addActivity(laptop, fi.board.name, (dialog) =>
    dialog.getByRole('switch', { name: dotVoteWords('fi').vote }).click(),
  );
  const address = await joinAddressOf(laptop);
  [anna, ben] = [await room.device('Anna'), await room.device('Ben')];
  await join(anna, address, 'birch');
  await join(ben, address, 'pine');
  await start(laptop);
  for (const tablet of [anna, ben]) await button(tablet, fi.board.list).click();
});
afterAll(() => room?.close());

test('notes that say the same lie under one on every tablet, and come apart again', async () => {
  await writeOnBoard(anna, 'Kimppakyyti torille', 'Kyyti naapurin autossa', 'Kahvit torilla');
  await nextForAll(laptop);
  await noteWith(ben, 'Kyyti naapurin').getByRole('button', { name: fi.board.edit }).click();
  const sheet = ben.getByRole('dialog');
  await sheet.getByRole('button', { name: same.find }).click();
  await sheet.getByLabel(same.choose).selectOption({ label: 'Kimppakyyti torille' });
  await sheet.getByText(same.count(2)).waitFor();
  await sheet.getByRole('button', { name: fi.board.done }).click();
  await untilAll([anna, ben], async (page) => (await notesOn(page)).length, 2);

  const kept = noteWith(anna, 'Kyyti naapurin');
  await kept.getByRole('button', { name: same.count(2) }).click();
  await kept.getByText('Kimppakyyti torille').first().waitFor();
  await kept.getByRole('button', { name: same.separate }).click();
  await untilAll([anna, ben], async (page) => (await notesOn(page)).length, 3);
  // Undo takes back the own step only: Anna's, so that they lie together again.
  await button(anna, fi.board.undo).first().click();
  await untilAll([anna, ben], async (page) => (await notesOn(page)).length, 2);
});

test('each person has dots of their own; nobody sees the sums before the vote is over', async () => {
  await nextForAll(laptop);
  const give = (tablet: Page, note: string) =>
    noteWith(tablet, note).getByRole('button', { name: fi.dots.giveDot }).click();
  const sums = async (tablet: Page) => ({
    kyyti: await noteWith(tablet, 'Kyyti naapurin').getByText(fi.dots.dotCount(3)).count(),
    kahvit: await noteWith(tablet, 'Kahvit').getByText(fi.dots.dotCount(1)).count(),
  });
  await takeTurn(anna, 'cup');
  await give(anna, 'Kyyti naapurin');
  await give(anna, 'Kahvit');
  await takeTurn(anna, 'star');
  await anna.getByText(fi.dots.left(3, 3)).waitFor();
  await give(anna, 'Kyyti naapurin');
  // The same picture on another tablet is another person.
  await takeTurn(ben, 'cup');
  await ben.getByText(fi.dots.left(3, 3)).waitFor();
  await give(ben, 'Kyyti naapurin');
  expect(await sums(ben)).toEqual({ kyyti: 0, kahvit: 0 });
  await nextForAll(laptop);
  await untilAll([anna, ben], sums, { kyyti: 1, kahvit: 1 });
});

testNothingLeaves(() => room);
