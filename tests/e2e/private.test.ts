/** Private stays private: what one person writes alone is on that tablet and nowhere else, until that person shows it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { results } from '#texts/results.ts';
import { running } from '#texts/running.ts';
import {
  addActivity,
  button,
  fi,
  join,
  joinAddressOf,
  joinAt,
  makeWorkshop,
  nextForAll,
  noteWith,
  start,
  startAt,
  takeTurn,
  untilLight,
  writeAlone,
} from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';
import { filesWith, seenOn, tracesOn } from '../support/traces.ts';

/** Stands in the workshop's name: everyone has it. */
const open = 'Julkisuus-5501';

let room: Room;
let laptop: Page;
let wall: Page;
let anna: Page;
let ben: Page;
beforeAll(async () => {
  room = await openRoom();
  laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeWorkshop(laptop, 'evaluation', 2, open);
  await addActivity(laptop, fi.pairs.name);
  const address = joinAt(room.origin, await joinAddressOf(laptop));
  [wall] = await Promise.all([
    laptop.context().waitForEvent('page'),
    button(laptop, fi.desk.openWall).click(),
  ]);
  [anna, ben] = [await room.device('Anna'), await room.device('Ben')];
  await join(anna, address, 'birch');
  await join(ben, address, 'pine');
  await laptop.getByText(fi.desk.ready.count(2)).waitFor();
});
afterAll(() => room?.close());

/** Everywhere but on Anna's tablet: other devices' stores and screens, the hub's data and the shared folder. */
async function placesWith(word: string): Promise<string[]> {
  const others = Object.entries({ desk: laptop, wall, Ben: ben });
  const found = await Promise.all(
    others.map(async ([name, page]) => [
      ...(await tracesOn(page, word)).map((place) => `${name}: ${place}`),
      ...((await seenOn(page, word)) ? [`${name}: screen`] : []),
    ]),
  );
  return [
    ...found.flat(),
    ...filesWith(room.dataDir, word).map((file) => `hub: ${file}`),
    ...filesWith(room.exportDir, word).map((file) => `shared folder: ${file}`),
  ];
}
/** Results leave, and the hub writes all it has, also a snapshot. */
async function keepEverything() {
  const desk = laptop.url();
  await laptop.goto(desk.replace('#/desk/', '#/report/'));
  await button(laptop, results('fi').toHub).click();
  await laptop
    .getByRole('status')
    .filter({ hasText: results('fi').doneFiles(4) })
    .waitFor();
  await laptop.goto(desk);
  await room.hub.stop();
  await room.hub.start();
  await Promise.all([laptop, anna, ben].map((page) => untilLight(page, 'hub')));
}

async function staysPrivate(canary: string, show: () => Promise<void>) {
  await takeTurn(anna, 'star');
  expect(await seenOn(anna, canary)).toBe(false); // the next person at the same tablet
  await keepEverything();
  expect(await placesWith(canary)).toEqual([]);
  // Controls: the search finds what is open in every kind of place, and the canary where it is.
  const places = (await placesWith(open)).join('\n');
  expect(places).toMatch(/^desk: screen$/m);
  expect(places).toMatch(/^desk: flappi/m);
  expect(places).toMatch(/^wall: screen$/m);
  expect(places).toMatch(/^Ben: flappi/m);
  expect(places).toMatch(/^hub: .*log\.bin$/m);
  expect(places).toMatch(/^hub: .*snapshots.*\.bin$/m);
  expect(places).toMatch(/^shared folder: .*workshop\.flappi$/m);
  expect(await tracesOn(anna, canary)).not.toEqual([]);

  await takeTurn(anna, 'cup');
  await show();
  for (const kind of [/^desk: flappi/m, /^Ben: flappi/m, /^hub: /m])
    await expect.poll(async () => (await placesWith(canary)).join('\n'), { timeout: 20_000 }).toMatch(kind);
}

test('on the board', async () => {
  const canary = 'Kanarialintu-3317';
  await start(laptop);
  await takeTurn(anna, 'cup');
  await button(anna, fi.board.newNote).click();
  await anna.getByRole('textbox', { name: fi.board.alone.note(1) }).fill(canary);
  await staysPrivate(canary, () => button(anna, fi.board.alone.showAll(1)).click());
});

test('what was not shown in its step is told of, and shown later by its writer alone', async () => {
  const forgotten = 'Unohtunut ajatus';
  await button(anna, fi.board.newNote).click();
  await anna.getByRole('textbox', { name: fi.board.alone.note(1) }).fill(forgotten);
  await button(laptop, running('fi').askShow).click();
  await anna.getByText(fi.seats.showNow).waitFor();
  await laptop.getByText(fi.seats.unshownShort(1)).waitFor();
  await nextForAll(laptop);
  await anna.getByText(fi.seats.unshown(1)).waitFor();
  expect(await noteWith(ben, forgotten).count()).toBe(0);
  await button(anna, fi.seats.own).click();
  await takeTurn(anna, 'cup');
  await button(anna, fi.board.alone.showAll(1)).click();
  await noteWith(ben, forgotten).waitFor();
  await button(anna, fi.seats.back).click();
  await noteWith(anna, forgotten).waitFor();
  expect(await anna.getByText(fi.seats.unshown(1)).count()).toBe(0);
});

test('in pair ideation', async () => {
  const canary = 'Kanarialintu-4428';
  await startAt(laptop, fi.pairs.name);
  await nextForAll(laptop);
  await takeTurn(anna, 'cup');
  await writeAlone(anna, canary);
  // Half a thought is as private as a whole one.
  await anna.getByLabel(fi.pairs.newIdea).fill(`${canary} ja sen jatko`);
  await staysPrivate(canary, async () => {
    await nextForAll(laptop);
    await takeTurn(anna, 'cup');
    await button(anna, fi.pairs.reveal).click();
  });
});

testNothingLeaves(() => room);
