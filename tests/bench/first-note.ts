/** A tablet that has never been here: from opening the join address to its first note, and the bytes that takes. */
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import type { Room } from '../support/devices.ts';
import { button, fi, noteWith, sit } from '../support/steps.ts';

export interface FirstNote {
  /** Milliseconds from opening the address to the note on the board, with hands that need no time. */
  ms: number;
  /** Bytes of every file, packed with gzip whatever the hub used. */
  files: ReadonlyMap<string, number>;
}

export async function measureFirstNote(room: Room, address: string): Promise<FirstNote> {
  // Without a service worker: it would fetch the rest of the app meanwhile.
  const context = await room.context('Anna', { serviceWorkers: 'block' });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));

  const began = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await sit(page, 'birch');
  await button(page, fi.board.newNote).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel(fi.board.noteText).pressSequentially('Ensimmäinen lappu');
  await sheet.getByRole('button', { name: fi.board.done }).click();
  await noteWith(page, 'Ensimmäinen lappu').first().waitFor();
  const ms = performance.now() - began;

  const files = new Map<string, number>();
  for (const response of responses) {
    const { pathname } = new URL(response.url());
    if (/\.(js|css|html|woff2)$|^\/$/.test(pathname) && response.ok()) {
      const body = await response.body();
      files.set(pathname, pathname.endsWith('.woff2') ? body.length : gzipSync(body, { level: 9 }).length);
    }
  }
  await context.close();
  return { ms, files };
}
