/** Where a word can be found: in everything a page's origin stores, on its screen, in files; down to bytes and packed files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';

/** Names of the places that hold `word`, as UTF-8 or UTF-16; empty when it is nowhere. */
export function tracesOn(page: Page, word: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const found: string[] = [];
    const utf8 = new TextEncoder().encode(wanted);
    const holds = (bytes: Uint8Array) => {
      const text = new TextDecoder('latin1').decode(bytes);
      return (
        text.includes(new TextDecoder('latin1').decode(utf8)) || text.replaceAll('\0', '').includes(wanted)
      );
    };
    function look(value: unknown): boolean {
      if (typeof value === 'string') return value.includes(wanted);
      if (value instanceof ArrayBuffer) return holds(new Uint8Array(value));
      if (ArrayBuffer.isView(value)) {
        return holds(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      }
      if (typeof value === 'object' && value !== null) {
        return Object.entries(value).some(([key, inner]) => key.includes(wanted) || look(inner));
      }
      return false;
    }
    for (const [name, store] of Object.entries({ localStorage, sessionStorage })) {
      for (const [key, value] of Object.entries(store))
        if (look(key) || look(value)) found.push(`${name} ${key}`);
    }
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('open'));
      });
      for (const store of db.objectStoreNames) {
        const all = db.transaction(store).objectStore(store);
        const read = <T>(request: IDBRequest<T>) =>
          new Promise<T>((resolve, reject) => {
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error ?? new Error('read'));
          });
        if (look(await read(all.getAll())) || look(await read(all.getAllKeys())))
          found.push(`${name} ${store}`);
      }
      db.close();
    }
    if ('caches' in window) {
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const answer = await cache.match(request);
          if (look(request.url) || look(await answer?.arrayBuffer()))
            found.push(`cache ${name} ${request.url}`);
        }
      }
    }
    if (location.href.includes(wanted)) found.push('address');
    return found;
  }, word);
}

/** True when the page shows `word` or holds it out of sight: in attributes, in what fields contain. */
export const seenOn = (page: Page, word: string): Promise<boolean> =>
  page.evaluate((wanted) => {
    const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')];
    return [document.documentElement.outerHTML, ...fields.map((field) => field.value)].some((text) =>
      text.includes(wanted),
    );
  }, word);

/** Files under a folder that hold `word` as UTF-8 or UTF-16, also inside a zip; relative paths. */
export function filesWith(folder: string, word: string): string[] {
  const [utf8, utf16] = [Buffer.from(word), Buffer.from(word, 'utf16le')];
  const holds = (bytes: Buffer): boolean =>
    bytes.includes(utf8) ||
    bytes.includes(utf16) ||
    (bytes.toString('latin1', 0, 4) === 'PK\x03\x04' &&
      Object.values(unzipSync(bytes)).some((inner) => holds(Buffer.from(inner))));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => holds(readFileSync(file)))
    .map((file) => relative(folder, file));
}
