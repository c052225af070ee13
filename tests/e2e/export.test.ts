/** Out to the shared drive and back: the same workshop, once; and files that are no good change nothing. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { documentVersion } from '#protocol/version.ts';
import { results } from '#texts/results.ts';
import { contentOfFile, contentOnDevice } from '../support/document-of.ts';
import { button, fi, startAt, untilLight } from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';

let room: Room;
/** Another laptop with its own hub, which knows nothing of the first. */
let elsewhere: Room;
let file: Uint8Array;
beforeAll(async () => {
  [room, elsewhere] = [await openRoom({ demo: true }), await openRoom()];
});
afterAll(async () => {
  await room?.close();
  await elsewhere?.close();
});

const words = results('fi');

test('one button writes the four files of the report into a dated folder of the shared drive', async () => {
  const laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(`${room.origin}/#/desk/demo-fi`);
  const agenda = laptop.getByRole('region', { name: fi.desk.agenda });
  await startAt(laptop, await agenda.getByRole('strong').first().innerText());
  const title = await laptop.getByRole('heading', { level: 1 }).innerText();
  await untilLight(laptop, 'hub');
  await laptop.getByRole('link', { name: fi.desk.openReport }).first().click();
  await button(laptop, words.toHub).click();
  const said = await laptop
    .getByRole('status')
    .filter({ hasText: words.doneFiles(4) })
    .innerText();

  const folder = readdirSync(room.exportDir).find((name) => /^\d{4}-\d\d-\d\d-/.test(name)) ?? 'none';
  expect(said).toContain(folder);
  const files = join(room.exportDir, folder);
  expect(readdirSync(files).toSorted()).toEqual(['notes.csv', 'report.html', 'report.md', 'workshop.flappi']);
  const read = (name: string) => readFileSync(join(files, name));
  const content = contentOfFile(read('workshop.flappi'));
  const notes = Object.values(content['notes'] as Record<string, { text: string }>);
  expect(notes.length).toBeGreaterThan(10);
  for (const name of ['report.html', 'report.md']) expect(read(name).includes(title)).toBe(true);
  for (const note of notes.slice(0, 5)) expect(read('notes.csv').includes(note.text)).toBe(true);
  expect(contentOfFile(read('workshop.flappi'))).toEqual(await contentOnDevice(laptop));
  file = read('workshop.flappi');
});

const openFile = (page: Page, name: string, bytes: Uint8Array) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

async function openAtHome(page: Page, name: string, bytes: Uint8Array) {
  await page.goto(`${elsewhere.origin}/#/`);
  await page.getByRole('heading', { name: fi.home.fresh }).waitFor();
  await openFile(page, name, bytes);
}

test('the file gives the same workshop elsewhere, and opening it twice changes nothing', async () => {
  const laptop = await elsewhere.device('desk', { size: 'laptop' });
  for (const time of ['first', 'second']) {
    await openAtHome(laptop, `${time}.flappi`, file);
    await laptop.getByRole('heading', { name: fi.desk.agenda }).waitFor();
    await untilLight(laptop, 'hub');
    expect(await contentOnDevice(laptop)).toEqual(contentOfFile(file));
  }
  await laptop.goto(`${elsewhere.origin}/#/`);
  await laptop.getByRole('heading', { name: fi.home.mine }).waitFor();
  expect(await laptop.getByRole('link', { name: fi.home.openDesk }).count()).toBe(1);
});

test('a file that is no good says why in plain words, and nothing is changed', async () => {
  const laptop = await elsewhere.device('Anna', { size: 'laptop' });
  const inside = unzipSync(file);
  const manifest = JSON.parse(new TextDecoder().decode(inside['manifest.json'])) as object;
  const flipped = Uint8Array.from(file);
  flipped[Math.floor(file.length / 2)]! ^= 0xff;
  const newer = strToU8(JSON.stringify({ ...manifest, version: documentVersion + 1 }));
  const cases: [keyof typeof fi.safety.file, Uint8Array][] = [
    ['damaged', flipped],
    ['damaged', file.slice(0, file.length / 2)],
    ['newer', zipSync({ ...inside, 'manifest.json': newer })],
    ['unsafe-name', zipSync({ ...inside, '../outside.txt': strToU8('outside') })],
    ['not-ours', strToU8('%PDF-1.7 this is another kind of file')],
    ['not-ours', zipSync({ 'holiday.txt': strToU8('a zip, but not ours') })],
    ['not-ours', new Uint8Array()],
  ];
  await laptop.goto(`${elsewhere.origin}/#/`);
  await laptop.getByRole('heading', { name: fi.home.fresh }).waitFor();
  for (const [reason, bytes] of cases) {
    await openFile(laptop, `${reason}.flappi`, bytes);
    const notice = laptop.getByRole('region', { name: fi.ui.notices }).getByText(fi.safety.file[reason]);
    await notice.waitFor();
    await laptop
      .getByRole('region', { name: fi.ui.notices })
      .getByRole('button', { name: fi.ui.close })
      .click();
    await notice.waitFor({ state: 'detached' });
    expect(new URL(laptop.url()).hash).toBe('#/');
    expect(await laptop.getByRole('heading', { name: fi.home.mine }).count()).toBe(0);
  }
  // Control: the whole file opens in the same place.
  await openFile(laptop, 'good.flappi', file);
  await laptop.getByRole('heading', { name: fi.desk.agenda }).waitFor();
});

testNothingLeaves(() => room);
testNothingLeaves(() => elsewhere);
