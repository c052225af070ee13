/** The desk checks the room and prints a page for the tables. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { preflight } from '#texts/preflight.ts';
import { button, fi, join, joinAddressOf, joinAt, makeBoard } from '../support/hands.ts';
import { openRoom, testNothingLeaves, type Room } from '../support/room-e2e.ts';

let room: Room;
let laptop: Page;
beforeAll(async () => {
  room = await openRoom();
  laptop = await room.device('desk', { size: 'laptop' });
  await laptop.goto(room.origin);
  await makeBoard(laptop);
});
afterAll(() => room?.close());

const words = preflight('fi');
const pick = async (item: string) => {
  await button(laptop, fi.common.more).click();
  await laptop.getByRole('menuitem', { name: item }).click();
};
const closeCheck = () => laptop.getByRole('dialog').getByRole('button', { name: fi.common.done }).click();
const stateOf = (id: string) => laptop.locator(`[data-check="${id}"]`).getAttribute('data-state');

test('what needs tablets is open until they come, and then known', async () => {
  await pick(words.title);
  await laptop.getByRole('dialog', { name: words.title }).locator('[data-check]').first().waitFor();
  for (const id of ['firewall', 'isolation', 'clocks']) expect([id, await stateOf(id)]).toEqual([id, 'open']);
  for (const id of ['disk', 'exports', 'version']) expect([id, await stateOf(id)]).toEqual([id, 'ok']);
  await closeCheck();

  const address = await joinAddressOf(laptop);
  for (const [name, sign] of [
    ['Anna', 'birch'],
    ['Ben', 'pine'],
  ] as const)
    await join(await room.device(name), joinAt(room.lanOrigin ?? room.origin, address), sign);
  await pick(words.title);
  for (const id of ['firewall', 'isolation', 'clocks'])
    await expect.poll(() => stateOf(id), { timeout: 30_000 }).toBe('ok');
  await closeCheck();
});

test('the sheet is one page, and what was typed is kept nowhere', async () => {
  await pick(words.sheet.menu);
  const dialog = laptop.getByRole('dialog', { name: words.sheet.title });
  await dialog.getByLabel(words.sheet.network).fill('Huone;3');
  await dialog.getByLabel(words.sheet.password).fill('salaisuus-canary');
  const pdf = (await laptop.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  await laptop.emulateMedia({ media: 'print' });
  for (const language of ['fi', 'sv', 'en'] as const)
    await laptop.getByText(preflight(language).sheet.steps[2]).waitFor();
  expect(await dialog.isVisible()).toBe(false);
  await laptop.emulateMedia({ media: null });

  await dialog.getByRole('button', { name: fi.common.close }).last().click();
  await laptop.reload();
  const kept = await laptop.evaluate(async () => {
    const found: string[] = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error!);
      });
      for (const store of db.objectStoreNames) {
        const rows = await new Promise<unknown[]>((resolve) => {
          const asking = db.transaction(store).objectStore(store).getAll();
          asking.onsuccess = () => resolve(asking.result);
        });
        found.push(
          JSON.stringify(rows, (_, value: unknown) =>
            value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value,
          ),
        );
      }
      db.close();
    }
    return found.join('\n');
  });
  expect(kept).toContain('Taulutyöpaja');
  expect(kept).not.toContain('canary');
});

testNothingLeaves(() => room);
