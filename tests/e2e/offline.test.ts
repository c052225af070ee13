/** The laptop itself opens without a server, and a new version waits until somebody says yes. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { protocolVersion } from '#protocol/version.ts';
import {
  button,
  fi,
  join,
  joinAddressOf,
  joinAt,
  makeBoard,
  notesOn,
  untilLight,
  writeOnBoard,
  untilAll,
} from '../support/hands.ts';
import { dist } from '../support/hub-process.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';

let room: Room;
const copy = mkdtempSync(joinPath(tmpdir(), 'flappi-versions-'));
beforeAll(async () => {
  cpSync(dist, copy, { recursive: true });
  room = await openRoom({ dist: copy });
});
afterAll(async () => {
  await room?.close();
  rmSync(copy, { recursive: true });
});

const untilStored = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((taken) => navigator.serviceWorker.addEventListener('controllerchange', taken));
  });

test('with the server gone, reload opens home and the workshop, and what is written stays', async () => {
  const laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeBoard(laptop);
  const anna = await room.device('Anna');
  await join(anna, joinAt(room.origin, await joinAddressOf(laptop)), 'birch');
  await button(anna, fi.board.list).click();
  await writeOnBoard(anna, 'Ennen');
  for (const page of [laptop, anna]) {
    await untilLight(page, 'hub');
    await untilStored(page);
    // What the browser needs to offer the app for the home screen is told after the start.
    await page.locator('link[rel="manifest"]').waitFor({ state: 'attached' });
    // And it offers no translation, which would send what people write to its maker.
    expect(await page.locator('html').getAttribute('translate')).toBe('no');
  }

  await room.hub.kill();
  // Control: the server really is gone.
  await expect(fetch(`${room.origin}/`)).rejects.toThrow();
  await anna.reload();
  await writeOnBoard(anna, 'Ilman palvelinta');
  await untilLight(anna, 'device');
  await anna.reload();
  await untilAll([anna], notesOn, ['Ennen', 'Ilman palvelinta']);
  await anna.goto(`${room.origin}/`);
  await anna.getByRole('link', { name: fi.home.openTable }).click();
  await untilAll([anna], notesOn, ['Ennen', 'Ilman palvelinta']);

  await laptop.goto(`${room.origin}/`);
  await laptop.getByText(fi.home.origin.offline).waitFor();
  await laptop.getByRole('link', { name: fi.home.openDesk }).click();
  await laptop.getByRole('heading', { name: fi.board.name }).waitFor();
  await button(laptop, fi.desk.next).click();
  await laptop.getByText(fi.board.phases.group.guide).waitFor();

  await room.hub.start();
  for (const page of [laptop, anna]) await untilLight(page, 'hub');
});

test('a new version waits: the page goes on as it was until it is taken into use', async () => {
  const laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await untilStored(laptop);
  const isNew = () => laptop.locator('meta[name="next-version"]').count();

  await room.hub.kill();
  const page = joinPath(copy, 'web', 'index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><meta name="next-version">'));
  const worker = joinPath(copy, 'web', 'sw.js');
  const before = readFileSync(worker, 'utf8');
  const after = before.replace(/"revision":"\w+"(?=,"url":"index\.html")/, '"revision":"next"');
  expect(after).not.toBe(before);
  writeFileSync(worker, after);
  await room.hub.start();

  await laptop.reload();
  await laptop.getByText(fi.home.update.title).waitFor();
  expect(await isNew()).toBe(0);
  await laptop.reload();
  await laptop.getByText(fi.home.update.title).waitFor();
  expect(await isNew()).toBe(0);
  await button(laptop, fi.home.update.now).click();
  await laptop.locator('meta[name="next-version"]').waitFor({ state: 'attached' });
  await laptop.getByRole('heading', { name: fi.home.fresh }).waitFor();
  expect(await laptop.getByText(fi.home.update.title).count()).toBe(0);
});

test('a tablet that keeps an app too old for the hub gets the new one by one tap, and loses nothing', async () => {
  const laptop = await room.device('desk of the day', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeBoard(laptop);
  const anna = await room.device('Anna of the day');
  await join(anna, joinAt(room.origin, await joinAddressOf(laptop)), 'birch');
  await button(anna, fi.board.list).click();
  await writeOnBoard(anna, 'Vanhalla');
  await untilLight(anna, 'hub');
  await untilStored(anna);

  // The hub of another day: it speaks a newer language, and so does the app that it has.
  await room.hub.kill();
  const change = (path: string, from: RegExp, to: string) => {
    const before = readFileSync(path, 'utf8');
    const after = before.replaceAll(from, to);
    writeFileSync(path, after);
    return after !== before;
  };
  const spoken = (is: string) => new RegExp(`\\bprotocol${is}${protocolVersion}\\b`, 'g');
  const assets = joinPath(copy, 'web', 'assets');
  const changed = readdirSync(assets).filter(
    (name) =>
      name.endsWith('.js') && change(joinPath(assets, name), spoken(':'), `protocol:${protocolVersion + 1}`),
  );
  expect(changed).toHaveLength(1);
  expect(change(joinPath(copy, 'web', 'sw.js'), /"revision":(null|"\w+")/g, '"revision":"day"')).toBe(true);
  expect(
    change(joinPath(copy, 'hub', 'main.js'), spoken(' !== '), `protocol !== ${protocolVersion + 1}`),
  ).toBe(true);
  await room.hub.start();

  const { title } = fi.safety.refusal['other-version'];
  await anna.getByText(title).waitFor();
  await writeOnBoard(anna, 'Sillä välin');
  // Control: the browser's own way opens what the tablet has kept.
  await anna.reload();
  await anna.getByText(title).waitFor();
  await button(anna, fi.safety.problem.reload).click();
  await untilLight(anna, 'hub');
  expect(await anna.getByText(title).count()).toBe(0);
  await untilAll([anna], notesOn, ['Sillä välin', 'Vanhalla']);
});

testNothingLeaves(() => room);
