/** The first laptop is gone for good: a tablet's copy goes by file to another laptop, which runs the room from there. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { wipeWords } from '#texts/wipe.ts';
import {
  button,
  fi,
  join,
  joinAddressOf,
  makeBoard,
  notesOn,
  noteWith,
  startAt,
  untilLight,
  writeOnBoard,
} from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';

let first: Room;
let second: Room;
let anna: Page;
let ben: Page;
const files: Record<string, Buffer> = {};
beforeAll(async () => {
  first = await openRoom();
  const laptop = await first.device('desk', { size: 'laptop' });
  await laptop.goto(first.origin);
  await makeBoard(laptop);
  const address = await joinAddressOf(laptop);
  // A Wi-Fi that keeps tablets apart: without the laptop only files can bring their work together.
  const before = () => void Reflect.deleteProperty(window, 'RTCPeerConnection');
  [anna, ben] = [await first.device('Anna', { before }), await first.device('Ben', { before })];
  await join(anna, address, 'birch');
  await join(ben, address, 'pine');
  for (const tablet of [anna, ben]) await button(tablet, fi.board.list).click();
  await writeOnBoard(anna, 'Ennen katkoa');
  await noteWith(ben, 'Ennen katkoa').waitFor();
  await laptop.context().close();
  await first.hub.kill();
});
afterAll(async () => {
  await first?.close();
  await second?.close();
});

/** The tablet's work as a file, saved from its own menu. */
async function fileOf(tablet: Page): Promise<Buffer> {
  await button(tablet, wipeWords('fi').menu).click();
  const [saved] = await Promise.all([
    tablet.waitForEvent('download'),
    tablet.getByRole('menuitem', { name: wipeWords('fi').give }).click(),
  ]);
  expect(saved.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-taulutyopaja\.flappi$/);
  await tablet.getByText(wipeWords('fi').given).first().waitFor();
  return readFile(await saved.path());
}
async function openFileAt(laptop: Page, buffer: Buffer) {
  await laptop.goto(`${second.origin}/#/`);
  const [chooser] = await Promise.all([
    laptop.waitForEvent('filechooser'),
    button(laptop, new RegExp(`^${fi.home.file}`)).click(),
  ]);
  await chooser.setFiles({ name: 'tabletti.flappi', mimeType: 'application/octet-stream', buffer });
  await laptop.getByRole('heading', { name: fi.desk.agenda }).waitFor();
  await untilLight(laptop, 'hub');
}

test('a tablet without any network saves its work as a file', async () => {
  await writeOnBoard(anna, 'Annan lappu katkon aikana');
  await writeOnBoard(ben, 'Benin lappu katkon aikana');
  files['anna'] = await fileOf(anna);
  files['ben'] = await fileOf(ben);
  expect(await notesOn(ben)).not.toContain('Annan lappu katkon aikana'); // control: no road was open
});

test('another laptop opens it, runs the room, and takes the second file into the open workshop', async () => {
  second = await openRoom();
  const laptop = await second.device('second desk', { size: 'laptop' });
  await openFileAt(laptop, files['anna']!);
  const tablet = await second.device('Chris');
  await join(tablet, await joinAddressOf(laptop), 'birch');
  await startAt(laptop, fi.board.name);
  await button(tablet, fi.board.list).click();
  await noteWith(tablet, 'Annan lappu katkon aikana').waitFor();
  await writeOnBoard(tablet, 'Uuden koneen aikana');

  await openFileAt(laptop, files['ben']!);
  const all = [
    'Annan lappu katkon aikana',
    'Benin lappu katkon aikana',
    'Ennen katkoa',
    'Uuden koneen aikana',
  ];
  await expect.poll(() => notesOn(tablet), { timeout: 20_000 }).toEqual(all);
  // Once more changes nothing.
  await openFileAt(laptop, files['ben']!);
  await writeOnBoard(tablet, 'Viimeinen');
  await untilLight(tablet, 'hub');
  expect(await notesOn(tablet)).toEqual([...all, 'Viimeinen']);
});

testNothingLeaves(() => first);
