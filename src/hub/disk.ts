/** What the disk still allows, for the check before a workshop. */
import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes free for us in a folder; `null` where the system does not say. */
export const freeBytes = (folder: string): Promise<number | null> =>
  statfs(folder).then(
    ({ bavail, bsize }) => bavail * bsize,
    () => null,
  );

/** True when a file can be put into a folder. Asking for the right alone is no answer on a network drive. */
export async function takesFiles(folder: string): Promise<boolean> {
  const path = join(folder, `.flappi-check-${process.pid}`);
  try {
    await writeFile(path, 'Fläppi');
    await rm(path, { force: true });
    return true;
  } catch {
    return false;
  }
}
