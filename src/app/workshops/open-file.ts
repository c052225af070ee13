/** Opens a workshop file or the example: merges it into this device's copy, so that opening twice is the same as once. */
import { err, ok, type Result } from '#core/result.ts';
import type { ArchiveError } from '#protocol/archive.ts';
import { mergeInto, readWorkshopFile } from '#report/import-file.ts';
import { openImageStore } from '#storage/images.ts';
import type { Device } from '../session/device.svelte.ts';
import { createWorkshop } from '../session/session.svelte.ts';

/** `other-generation`: this device has a workshop of that name that was made apart; together they would double everything. */
export type OpenFileError = ArchiveError | 'unreadable' | 'other-generation';

/** Stores the workshop in `bytes` on this device; nothing is changed unless the whole file proved good. */
export async function openWorkshopFile(
  device: Device,
  bytes: Uint8Array,
  demo = false,
): Promise<Result<{ id: string; title: string }, OpenFileError>> {
  const read = readWorkshopFile(bytes);
  if (!read.ok) return read;
  const { id, title, document, images } = read.value;
  const { generation } = read.value;
  let failed: 'damaged' | 'other-generation' | null = null;
  await createWorkshop(device, { id, title, demo }, (workshop) => {
    if (workshop.generation && generation && workshop.generation !== generation) failed = 'other-generation';
    else if (!mergeInto(workshop.doc, document).ok) failed = 'damaged';
  });
  // The example of another version: the one that is here is as good.
  if (failed === 'other-generation' && demo) return ok({ id, title });
  if (failed) return err(failed);
  await keepPhotos(device, id, images);
  return ok({ id, title });
}

/** Photos in the file are kept like own ones: the hub gets them when it is there. */
async function keepPhotos(
  { db }: Device,
  workshop: string,
  images: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  if (!db || Object.keys(images).length === 0) return;
  const { toThumb } = await import('#ui/photo/read-photo.ts');
  const store = openImageStore(db, workshop);
  for (const [hash, full] of Object.entries(images)) {
    if (await store.get(hash)) continue;
    await store.put(hash, { full, thumb: (await toThumb(full)) ?? full }, false);
  }
}

/** Reads a file the user picked. */
export async function bytesOf(file: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null; // the stick was pulled out, or the cloud folder has not fetched it
  }
}

/** The example in a language, as it was built into the app. */
export async function openDemo(
  device: Device,
  language: 'fi' | 'sv' | 'en',
): Promise<Result<{ id: string; title: string }, OpenFileError>> {
  try {
    const response = await fetch(`/demo/${language}.flappi`);
    if (!response.ok) return err('unreadable');
    return await openWorkshopFile(device, new Uint8Array(await response.arrayBuffer()), true);
  } catch {
    return err('unreadable');
  }
}
