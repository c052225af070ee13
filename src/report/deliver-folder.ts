/** Second way out: into a folder picked in the browser, all files or none. */
import { ok } from '#core/result.ts';
import type { Bundle } from './bundle.ts';
import { reasonOf, undelivered, type Delivery } from './deliver.ts';

type PickFolder = (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;

const browserPicker = (): PickFolder | undefined =>
  (globalThis as { showDirectoryPicker?: PickFolder }).showDirectoryPicker?.bind(globalThis);

/** True where the browser can write into a folder: Chromium on a secure origin. */
export const canPickFolder = (): boolean => browserPicker() !== undefined;

const mostFolders = 100;

/**
 * Asks for a folder and makes a new one in it; an earlier report is never written over (`…-2`, `…-3`). Must be called from a
 * click. Every file goes first to the browser's own swap file, and only when all have arrived are they closed into place: a
 * full disk shows before anything is visible.
 */
export async function deliverToFolder(
  bundle: Bundle,
  pick: PickFolder | undefined = browserPicker(),
): Promise<Delivery> {
  if (!pick) return undelivered('refused');
  let parent: FileSystemDirectoryHandle;
  let folder: FileSystemDirectoryHandle | null;
  try {
    parent = await pick({ id: 'flappi-report', mode: 'readwrite' });
    folder = await newFolder(parent, bundle.folder);
  } catch (error) {
    return undelivered(reasonOf(error));
  }
  if (!folder) return undelivered('refused');
  const closed: string[] = [];
  try {
    const open: [string, FileSystemWritableFileStream][] = [];
    try {
      for (const [name, bytes] of Object.entries(bundle.files)) {
        const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
        open.push([name, stream]);
        await stream.write(bytes as BufferSource);
      }
      for (const [name, stream] of open) {
        await stream.close();
        closed.push(name);
      }
    } catch (error) {
      await Promise.allSettled(open.filter(([name]) => !closed.includes(name)).map(([, s]) => s.abort()));
      throw error;
    }
    return ok({ folder: folder.name, files: closed });
  } catch (error) {
    const reason = reasonOf(error);
    const cleaned = await parent.removeEntry(folder.name, { recursive: true }).then(
      () => true,
      () => false,
    );
    return undelivered(reason, cleaned ? [] : closed);
  }
}

/** A folder that was not there before; `null` when a hundred names are taken. */
async function newFolder(
  parent: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemDirectoryHandle | null> {
  for (let number = 1; number <= mostFolders; number++) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    try {
      await parent.getDirectoryHandle(candidate);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      if (error.name === 'NotFoundError') return parent.getDirectoryHandle(candidate, { create: true });
      if (error.name !== 'TypeMismatchError') throw error; // a file has the name: try the next
    }
  }
  return null;
}
