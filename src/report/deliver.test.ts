import { describe, expect, test, vi } from 'vitest';
import { unzipBounded } from '#protocol/archive.ts';
import type { Bundle } from './bundle.ts';
import { downloadZip, shareBundle } from './deliver-file.ts';
import { deliverToFolder } from './deliver-folder.ts';
import { deliverToHub } from './deliver-hub.ts';

const bundle: Bundle = {
  folder: '2026-11-22-ideat',
  files: { 'report.html': new Uint8Array([1, 2]), 'notes.csv': new Uint8Array([3]) },
};
const failed = (reason: string, leftBehind: string[] = []) => ({ ok: false, error: { reason, leftBehind } });
const trouble = (name: string) => new DOMException(name, name);

describe('to the hub', () => {
  const answering = (status: number, body: unknown = {}) =>
    vi.fn<typeof fetch>(async () => new Response(JSON.stringify(body), { status }));

  test('sends one zip and answers where it was written', async () => {
    const exported = { folder: '/jaettu/2026-11-22-ideat', files: ['report.html', 'notes.csv'] };
    const send = answering(200, exported);
    expect(await deliverToHub('w1', bundle, send)).toEqual({ ok: true, value: exported });
    const [address, request] = send.mock.calls[0]!;
    expect(address).toBe('/api/rooms/w1/export?folder=2026-11-22-ideat');
    const sent = new Uint8Array(await (request!.body as Blob).arrayBuffer());
    expect(unzipBounded(sent)).toEqual({ ok: true, value: bundle.files });
  });

  test.each([
    [403, 'not-owner'],
    [507, 'disk-full'],
    [400, 'refused'],
    [404, 'refused'],
    [405, 'unreachable'],
    [502, 'unreachable'],
  ])('status %i is %s', async (status, reason) =>
    expect(await deliverToHub('w1', bundle, answering(status))).toEqual(failed(reason)),
  );

  test('a sleeping laptop or a server that is no hub is unreachable', async () => {
    expect(await deliverToHub('w1', bundle, () => Promise.reject(new TypeError('Failed to fetch')))).toEqual(
      failed('unreachable'),
    );
    expect(await deliverToHub('w1', bundle, answering(200, '<!doctype html>'))).toEqual(
      failed('unreachable'),
    );
  });
});

describe('into a picked folder', () => {
  test('writes all files into a new folder', async () => {
    const disk = createDisk();
    expect(await deliverToFolder(bundle, disk.pick)).toEqual({
      ok: true,
      value: { folder: bundle.folder, files: ['report.html', 'notes.csv'] },
    });
    expect(disk.content()).toEqual({ '2026-11-22-ideat': { 'report.html': [1, 2], 'notes.csv': [3] } });
  });

  test('never writes over an earlier report', async () => {
    const disk = createDisk();
    await deliverToFolder(bundle, disk.pick);
    const again = { ...bundle, files: { 'report.html': new Uint8Array([9]) } };
    expect((await deliverToFolder(again, disk.pick)).ok).toBe(true);
    expect(disk.content()).toEqual({
      '2026-11-22-ideat': { 'report.html': [1, 2], 'notes.csv': [3] },
      '2026-11-22-ideat-2': { 'report.html': [9] },
    });
  });

  test.each(['write', 'close'] as const)('a disk that fills at the second %s leaves nothing', async (at) => {
    const disk = createDisk({ [at]: 2 });
    expect(await deliverToFolder(bundle, disk.pick)).toEqual(failed('disk-full'));
    expect(disk.content()).toEqual({});
  });

  test('what cannot be taken away again is told by name', async () => {
    const disk = createDisk({ close: 2, remove: true });
    expect(await deliverToFolder(bundle, disk.pick)).toEqual(failed('disk-full', ['report.html']));
    expect(disk.content()).toEqual({ '2026-11-22-ideat': { 'report.html': [1, 2] } });
  });

  test('closing the dialogue is cancelling; no picker is a refusal', async () => {
    expect(await deliverToFolder(bundle, () => Promise.reject(trouble('AbortError')))).toEqual(
      failed('cancelled'),
    );
    expect(await deliverToFolder(bundle, undefined)).toEqual(failed('refused'));
  });
});

describe('as a file', () => {
  test('a zip is named after the folder', async () => {
    const save = vi.fn(async () => null);
    expect(await downloadZip(bundle, save)).toEqual({
      ok: true,
      value: { folder: '2026-11-22-ideat.zip', files: ['report.html', 'notes.csv'] },
    });
    expect(save).toHaveBeenCalledWith(expect.any(Blob), {
      fileName: '2026-11-22-ideat.zip',
      extensions: ['.zip'],
    });
    expect(await downloadZip(bundle, () => Promise.reject(trouble('AbortError')))).toEqual(
      failed('cancelled'),
    );
  });

  test('the share sheet gets what it takes, and says what went', async () => {
    const share = vi.fn(async () => undefined);
    const canShare = (data?: ShareData) => data!.files!.every((file) => file.name.endsWith('.html'));
    expect(await shareBundle(bundle, { share, canShare })).toEqual({
      ok: true,
      value: { folder: bundle.folder, files: ['report.html'] },
    });
    expect(share).toHaveBeenCalledWith({ title: bundle.folder, files: [expect.any(File)] });
    expect(await shareBundle(bundle, {})).toEqual(failed('refused'));
    const closed = () => Promise.reject(trouble('AbortError'));
    expect(await shareBundle(bundle, { share: closed, canShare })).toEqual(failed('cancelled'));
  });
});

/** A folder picker over a disk in memory; `faults` name the write or close that finds the disk full. */
function createDisk(faults: { write?: number; close?: number; remove?: boolean } = {}) {
  const folders = new Map<string, Map<string, number[]>>();
  const done = { write: 0, close: 0 };
  const count = (what: 'write' | 'close') => {
    if (++done[what] === faults[what]) throw trouble('QuotaExceededError');
  };
  const fileHandle = (folder: Map<string, number[]>, name: string) => ({
    createWritable: async () => {
      let swap: number[] = [];
      return {
        write: async (bytes: Uint8Array) => {
          count('write');
          swap = [...bytes];
        },
        close: async () => {
          count('close');
          folder.set(name, swap);
        },
        abort: async () => undefined,
      };
    },
  });
  const root = {
    getDirectoryHandle: async (name: string, options?: { create?: boolean }) => {
      if (!folders.has(name) && !options?.create) throw trouble('NotFoundError');
      const folder = folders.get(name) ?? new Map<string, number[]>();
      folders.set(name, folder);
      return { name, getFileHandle: async (file: string) => fileHandle(folder, file) };
    },
    removeEntry: async (name: string) => {
      if (faults.remove) throw trouble('NoModificationAllowedError');
      folders.delete(name);
    },
  };
  return {
    pick: async () => root as unknown as FileSystemDirectoryHandle,
    content: () => Object.fromEntries([...folders].map(([name, files]) => [name, Object.fromEntries(files)])),
  };
}
