/** The append-only log of one room: what it calls synced is on the disk, whatever happens to the process or the power. */
import { constants } from 'node:fs';
import { open, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as Y from 'yjs';
import { readRecords, toRecord } from './records.ts';
import { syncFolder, troubleOf, writeSafely, type DiskTrouble } from './safe-write.ts';

/** The two calls that may fail on a real disk; tests put a failing disk here. */
export interface Disk {
  /** Writes all of `bytes` at `position`. */
  write(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void>;
  datasync(handle: FileHandle): Promise<void>;
}

export const realDisk: Disk = {
  async write(handle, bytes, position) {
    for (let done = 0; done < bytes.length;) {
      done += (await handle.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
    }
  },
  datasync: (handle) => handle.datasync(),
};

export interface LogOptions {
  disk?: Disk;
  /** Milliseconds in which changes gather under one sync. */
  gatherMs?: number;
  /** Milliseconds between attempts while the disk refuses. */
  retryMs?: number;
  /** The log is rewritten as one record on opening when it has grown past this. */
  compactAt?: { bytes: number; records: number };
  /** Told when the disk begins to refuse, and `null` when it works again. */
  onTrouble?: (trouble: DiskTrouble | null) => void;
}

export interface RoomLog {
  append(update: Uint8Array): void;
  /** Resolves once everything appended so far is on the disk; while the disk refuses, it waits. */
  synced(): Promise<void>;
  /** One more attempt if the disk refuses, then closes. True when nothing was left in memory. */
  close(): Promise<boolean>;
  state(): { bytes: number; records: number; damaged: number; trouble: DiskTrouble | null };
}

export interface OpenedLog {
  log: RoomLog;
  /** The updates found, oldest first. */
  updates: Uint8Array[];
  /** False when anything was damaged or cut: something may be missing. */
  whole: boolean;
}

/** Many updates as one, with removed content collected. */
function mergeAll(updates: Uint8Array[]): Uint8Array {
  const doc = new Y.Doc();
  applyAll(doc, updates);
  const whole = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return whole;
}

/** Applies updates of a log; one that Yjs cannot read is passed over. Answers how many those were. */
export function applyAll(doc: Y.Doc, updates: Uint8Array[]): number {
  let unreadable = 0;
  doc.transact(() => {
    for (const update of updates) {
      try {
        Y.applyUpdate(doc, update);
      } catch {
        unreadable++;
      }
    }
  });
  return unreadable;
}

/**
 * Opens or creates a log. A torn tail is cut off and kept beside it as `log.torn-<time>`; a compacted log that had
 * damage is kept as `log.damaged-<time>`. Throws what the file system throws when the folder cannot be used.
 */
export async function openLog(path: string, options: LogOptions = {}): Promise<OpenedLog> {
  const { disk = realDisk, gatherMs = 10, retryMs = 2000, onTrouble } = options;
  const { compactAt = { bytes: 32 << 20, records: 20_000 } } = options;
  const openFile = () => open(path, constants.O_RDWR | constants.O_CREAT, 0o600);
  const aside = (kind: string) => path.replace(/\.bin$/, '') + `.${kind}-${Date.now()}`;

  let handle = await openFile();
  const bytes = await handle.readFile();
  const { payloads, end: goodEnd, damaged } = readRecords(bytes);
  let updates = payloads;
  let end = goodEnd;
  if (end < bytes.length) {
    await writeFile(aside('torn'), bytes.subarray(end), { mode: 0o600 }).catch(() => undefined);
    await handle.truncate(end);
    await handle.datasync();
  }
  if (end > compactAt.bytes || updates.length > compactAt.records) {
    const whole = mergeAll(updates);
    if (damaged > 0) await writeFile(aside('damaged'), bytes, { mode: 0o600 }).catch(() => undefined);
    const compact = toRecord(whole);
    await handle.close(); // Windows renames over no open file
    // A disk without room for the rewriting is no reason to stay closed: the long log is as good.
    if ((await writeSafely(path, compact)).ok) {
      updates = [whole];
      end = compact.length;
    }
    handle = await openFile();
  }
  await syncFolder(dirname(path));

  // Kept in memory until a sync has proved them: after a failed sync the system may have dropped what it had taken.
  const queue: Buffer[] = [];
  let appended = 0;
  let proved = 0;
  let waiting: { count: number; resolve: () => void }[] = [];
  let trouble: DiskTrouble | null = null;
  let closing = false;
  let pumping: Promise<void> | null = null;
  let wake = () => {};

  const pause = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => (clearTimeout(timer), resolve());
      if (closing) wake();
    });
  const setTrouble = (next: DiskTrouble | null) => {
    if (next === trouble) return;
    trouble = next;
    onTrouble?.(next);
  };

  async function commit(): Promise<void> {
    const first = Buffer.concat(queue);
    let count = queue.length;
    await disk.write(handle, first, end);
    await pause(gatherMs);
    const rest = Buffer.concat(queue.slice(count));
    count = queue.length;
    if (rest.length > 0) await disk.write(handle, rest, end + first.length);
    await disk.datasync(handle);
    queue.splice(0, count);
    end += first.length + rest.length;
    proved += count;
    waiting = waiting.filter((one) => one.count > proved || (one.resolve(), false));
  }

  async function pump(): Promise<void> {
    for (let last = false; queue.length > 0 && !last;) {
      last = closing;
      try {
        await commit();
        last = false;
        setTrouble(null);
      } catch (error) {
        setTrouble(troubleOf(error));
        if (!last) await pause(retryMs);
      }
    }
    pumping = null; // in the same step as the check above, so that no append falls between
  }

  const log: RoomLog = {
    append(update) {
      queue.push(toRecord(update));
      appended++;
      pumping ??= pump();
    },
    synced: () =>
      new Promise((resolve) => {
        if (proved === appended) resolve();
        else waiting.push({ count: appended, resolve });
      }),
    async close() {
      closing = true;
      wake();
      await pumping;
      await handle.close().catch(() => undefined);
      return queue.length === 0;
    },
    state: () => ({ bytes: end, records: updates.length + appended, damaged, trouble }),
  };
  return { log, updates, whole: damaged === 0 && goodEnd === bytes.length };
}
