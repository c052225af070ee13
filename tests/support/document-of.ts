/** What a device holds: its workshop file, downloaded on the results screen and read as outside software would. */
import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import * as Y from 'yjs';
import { fieldsOf } from '#document/collection.ts';
import { unpackArchive } from '#protocol/archive.ts';
import { results } from '#texts/results.ts';

export type Content = Record<string, unknown>;

/** An item as its fields, a text as its words. */
const plain = (value: unknown): unknown =>
  value instanceof Y.Map
    ? Object.fromEntries(Object.entries(fieldsOf(value)).map(([key, field]) => [key, plain(field)]))
    : value instanceof Y.Text
      ? value.toString()
      : value;

/** Everything in a workshop document, root by root. */
export function contentOfUpdate(update: Uint8Array): Content {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  const rootOf = (name: string) =>
    Object.fromEntries([...doc.getMap(name)].map(([key, value]) => [key, plain(value)]));
  return Object.fromEntries([...doc.share.keys()].sort().map((name) => [name, rootOf(name)]));
}

/** Everything in a `.flappi` file; throws when it does not open. */
export function contentOfFile(bytes: Uint8Array): Content {
  const archive = unpackArchive(bytes);
  if (!archive.ok) throw new Error(`The file does not open: ${archive.error}`);
  return contentOfUpdate(archive.value.document);
}

/** The files of the report as the device packs them; the page is on its results screen afterwards. */
export async function packageOnDevice(page: Page): Promise<Record<string, Uint8Array>> {
  await page.evaluate(() => {
    location.hash = location.hash.replace(/^#\/(desk|table|wall)/, '#/report');
  });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: results('fi').toZip }).click();
  return unzipSync(new Uint8Array(await readFile(await (await download).path())));
}

export const contentOnDevice = async (page: Page): Promise<Content> =>
  contentOfFile((await packageOnDevice(page))['workshop.flappi']!);
