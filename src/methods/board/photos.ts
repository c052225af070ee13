/** From a picked or taken file to a photo that a note can name. */
import { err, ok, type Result } from '#core/result.ts';
import type { Images } from '#document/images.ts';
import type { ImageRef } from '#document/schema.ts';
import type { PhotoError } from '#ui/photo/read-photo.ts';

/** `full`: the device has no room. On any error nothing was kept. */
export type AddPhotoError = PhotoError | 'full';

/** Reads a file and keeps it with the workshop's photos. The reader is fetched when first needed. */
export async function addPhoto(images: Images, file: Blob): Promise<Result<ImageRef, AddPhotoError>> {
  const { readPhoto } = await import('#ui/photo/read-photo.ts');
  const read = await readPhoto(file);
  if (!read.ok) return read;
  const { full, thumb, width, height } = read.value;
  const added = await images.add({ full, thumb });
  return added.ok ? ok({ hash: added.value, width, height }) : err('full');
}
