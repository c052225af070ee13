/** Puts a report into the shared folder. Names come from a browser, so each is checked before anything is written. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok, type Result } from '#core/result.ts';
import { unzipBounded, type ArchiveError } from '#protocol/archive.ts';
import { isSafeName } from '#protocol/safe-name.ts';
import type { Exported } from '#protocol/rooms.ts';
import { codeOf, makeFolder, troubleOf, writeSafely, type DiskTrouble } from './safe-write.ts';

export type ExportError = ArchiveError | DiskTrouble;

/** Makes a folder of this name, or `name-2`, `name-3`… when others have it. Throws what the disk says. */
async function makeFreshFolder(parent: string, name: string): Promise<string> {
  await makeFolder(parent, 0o755);
  for (let n = 1; ; n++) {
    const folder = join(parent, n === 1 ? name : `${name}-${n}`);
    try {
      await mkdir(folder);
      return folder;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || n > 999) throw error;
    }
  }
}

/** Unpacks a zip into a fresh folder `name` under `exportDir`: all of its files, or none. */
export async function exportReport(
  exportDir: string,
  name: string,
  zip: Uint8Array,
): Promise<Result<Exported, ExportError>> {
  if (!isSafeName(name) || name.includes('/')) return err('unsafe-name');
  const unzipped = unzipBounded(zip);
  if (!unzipped.ok) return unzipped;
  try {
    const folder = await makeFreshFolder(exportDir, name);
    const files = Object.keys(unzipped.value);
    for (const file of files) {
      const written = await writeSafely(join(folder, file), unzipped.value[file]!, 0o644);
      if (!written.ok) {
        await rm(folder, { recursive: true, force: true });
        return written;
      }
    }
    return ok({ folder, files });
  } catch (error) {
    return err(troubleOf(error));
  }
}
