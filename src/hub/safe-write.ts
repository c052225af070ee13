/** Files that are either the old one or the new one, never half of one: temporary name, fsync, rename. */
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { err, ok, type Result } from '#core/result.ts';

/** What is wrong with the disk, in the words of `besideSchema`. */
export type DiskTrouble = 'disk-full' | 'disk-error';

/** The error code of Node's file system, or an empty text. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

export const troubleOf = (error: unknown): DiskTrouble =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(codeOf(error)) ? 'disk-full' : 'disk-error';

/** Makes a folder and those above it. Node's own `recursive` never ends where the system says ENOENT for an existing parent. */
export async function makeFolder(path: string, mode = 0o700): Promise<void> {
  const make = () =>
    mkdir(path, { mode }).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error;
    });
  try {
    await make();
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path), mode);
    await make();
  }
}

// Network drives and Windows folders cannot always be synced; a file on one is still better than none.
const cannotSync = new Set(['EINVAL', 'ENOTSUP', 'EPERM', 'EISDIR', 'EACCES', 'EBADF']);

/** Makes names in a folder last through a power cut, where the system can. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!cannotSync.has(codeOf(error))) throw error;
  }
}

// A sync client (OneDrive) may hold the old file for a moment.
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (attempt === 5 || !['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100 * attempt));
    }
  }
}

let counter = 0;

/** Writes a whole file and its folders, for the owner alone unless `mode` says otherwise; on an error the old file stands and nothing is left beside it. */
export async function writeSafely(
  path: string,
  bytes: Uint8Array | string,
  mode = 0o600,
): Promise<Result<null, DiskTrouble>> {
  const temporary = `${path}.${process.pid}-${counter++}.tmp`;
  try {
    await makeFolder(dirname(path), mode === 0o600 ? 0o700 : 0o755);
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.sync().catch((error: unknown) => {
        if (codeOf(error) !== 'EINVAL' && codeOf(error) !== 'ENOTSUP') throw error;
      });
    } finally {
      await handle.close();
    }
    await renamePatiently(temporary, path);
    await syncFolder(dirname(path));
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return err(troubleOf(error));
  }
}
