/** From a picked or taken file to a photo that a note can name. */
import type { Rect } from '#core/geometry.ts';
import { err, ok, type Result } from '#core/result.ts';
import { untilFetched } from '#core/until-fetched.ts';
import type { Images } from '#document/images.ts';
import type { ImageRef } from '#document/schema.ts';
import type { PhotoError, ReadPhoto } from '#ui/photo/read-photo.ts';

/** `full`: the device has no room. On any error nothing was kept. */
export type AddPhotoError = PhotoError | 'full';

/** Here since the rest of the board is; a photo that is taken before that waits for it. */
const reader = () => untilFetched(() => import('#ui/photo/read-photo.ts'));

/** Reads a file and keeps it with the workshop's photos. */
export async function addPhoto(images: Images, file: Blob): Promise<Result<ImageRef, AddPhotoError>> {
  const { readPhoto } = await reader();
  const read = await readPhoto(file);
  if (!read.ok) return read;
  return keep(images, read.value);
}

/** Unpacks a file for the cutting out of its parts; whoever asked closes it. */
export async function openPhotoFile(file: Blob): Promise<Result<ImageBitmap, PhotoError>> {
  const { openPhoto } = await reader();
  return openPhoto(file);
}

/** Cuts a part out of an opened photo and keeps it with the workshop's photos. */
export async function addPart(
  images: Images,
  photo: ImageBitmap,
  part: Rect,
): Promise<Result<ImageRef, AddPhotoError>> {
  const { drawPhoto } = await reader();
  const drawn = await drawPhoto(photo, part);
  return drawn ? keep(images, drawn) : err('unreadable');
}

async function keep(
  images: Images,
  { full, thumb, width, height }: ReadPhoto,
): Promise<Result<ImageRef, 'full'>> {
  const added = await images.add({ full, thumb });
  return added.ok ? ok({ hash: added.value, width, height }) : err('full');
}
