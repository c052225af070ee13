// @vitest-environment node
import { appendFile, readdir, readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import * as Y from 'yjs';
import { applyAll, openLog, realDisk, type Disk } from './log.ts';
import { closeAll, makeTestFolder } from './test-hub.ts';

afterEach(closeAll);

function notesOf(updates: Uint8Array[]): Y.Array<string> {
  const doc = new Y.Doc();
  applyAll(doc, updates);
  return doc.getArray<string>('notes');
}

/** A document whose every update goes to `append`. */
function writer(append: (update: Uint8Array) => void) {
  const doc = new Y.Doc();
  doc.on('update', append);
  return (text: string) => void doc.getArray<string>('notes').push([text]);
}

const fault = (code: string) => Object.assign(new Error(code), { code });

test('a torn last record is cut off, kept aside, and everything before it stays', async () => {
  const folder = await makeTestFolder();
  const path = join(folder, 'log.bin');
  const first = await openLog(path);
  const write = writer(first.log.append);
  write('Anna');
  write('Ben');
  await first.log.close();
  const good = (await readFile(path)).length;
  await appendFile(path, Buffer.from([200, 0, 0, 0, 1, 2, 3, 4, 5]));

  const second = await openLog(path);
  expect(notesOf(second.updates).toArray()).toEqual(['Anna', 'Ben']);
  expect(second.whole).toBe(false);
  expect((await readFile(path)).length).toBe(good);
  expect((await readdir(folder)).some((name) => name.startsWith('log.torn-'))).toBe(true);
  await second.log.close();

  // Control: a cut inside Ben's record does lose Ben.
  await truncate(path, good - 1);
  const third = await openLog(path);
  expect(notesOf(third.updates).toArray()).toEqual(['Anna']);
  await third.log.close();
});

test('nothing counts as synced while the disk refuses; when it works again, no byte is missing', async () => {
  const path = join(await makeTestFolder(), 'log.bin');
  let failing: string | null = 'ENOSPC';
  const disk: Disk = {
    ...realDisk,
    async write(handle, bytes, position) {
      // A full disk takes a part first.
      if (failing) await realDisk.write(handle, bytes.subarray(0, bytes.length >> 1), position);
      if (failing) throw fault(failing);
      await realDisk.write(handle, bytes, position);
    },
  };
  const troubles: unknown[] = [];
  const { log } = await openLog(path, { disk, retryMs: 5, onTrouble: (trouble) => troubles.push(trouble) });
  const write = writer(log.append);
  write('Anna');
  let synced = false;
  const proof = log.synced().then(() => (synced = true));
  await vi.waitFor(() => expect(troubles).toEqual(['disk-full']));
  write('Ben');
  expect(synced).toBe(false);

  failing = null;
  await proof;
  expect(troubles).toEqual(['disk-full', null]);
  await log.synced();
  const again = await openLog(path);
  expect(notesOf(again.updates).toArray()).toEqual(['Anna', 'Ben']);
  expect(again.whole).toBe(true);
  await again.log.close();
  await log.close();
});

test('a failed sync writes again what the system may have dropped', async () => {
  const path = join(await makeTestFolder(), 'log.bin');
  let failures = 1;
  const disk: Disk = {
    write: realDisk.write,
    async datasync(handle) {
      if (failures-- > 0) {
        await handle.truncate(0); // the pages are gone, as after a real EIO
        throw fault('EIO');
      }
      await realDisk.datasync(handle);
    },
  };
  const { log } = await openLog(path, { disk, retryMs: 5 });
  writer(log.append)('Anna');
  await log.synced();
  const again = await openLog(path);
  expect(notesOf(again.updates).toArray()).toEqual(['Anna']);
  await again.log.close();
  await log.close();
});

test('closing while the disk refuses says so', async () => {
  const path = join(await makeTestFolder(), 'log.bin');
  const disk: Disk = { ...realDisk, datasync: () => Promise.reject(fault('EIO')) };
  const { log } = await openLog(path, { disk });
  writer(log.append)('Anna');
  expect(await log.close()).toBe(false);
});

test('changes that come together share one sync', async () => {
  const path = join(await makeTestFolder(), 'log.bin');
  const datasync = vi.fn(realDisk.datasync);
  const { log } = await openLog(path, { disk: { ...realDisk, datasync } });
  const write = writer(log.append);
  for (let i = 0; i < 200; i++) write(`note ${i}`);
  await log.synced();
  expect(datasync.mock.calls.length).toBeLessThan(5);
  await log.close();
});

test('a log grown long is rewritten as one record with the same content', async () => {
  const path = join(await makeTestFolder(), 'log.bin');
  const first = await openLog(path);
  const write = writer(first.log.append);
  for (let i = 0; i < 50; i++) write(`note ${i}`);
  await first.log.close();
  const before = (await readFile(path)).length;

  const second = await openLog(path, { compactAt: { bytes: 1 << 20, records: 20 } });
  expect(second.updates).toHaveLength(1);
  expect(notesOf(second.updates).length).toBe(50);
  expect((await readFile(path)).length).toBeLessThan(before / 3);
  second.log.append(Y.encodeStateAsUpdate(new Y.Doc()));
  expect(await second.log.close()).toBe(true);
  const third = await openLog(path);
  expect([third.updates.length, third.whole]).toEqual([2, true]);
  await third.log.close();
});
