/** A photo as a note carries it: upright, small enough, and without what the camera wrote into it about place and time. */
import { err, ok, type Result } from '#core/result.ts';
import { headerBytes, readPhotoHeader } from './photo-header.ts';

/** `heic`: a phone's own format that this browser cannot read. */
export type PhotoError = 'not-photo' | 'too-big' | 'heic' | 'unreadable';

export interface ReadPhoto {
  full: Uint8Array;
  thumb: Uint8Array;
  /** Of the large size, pixels. */
  width: number;
  height: number;
}

/** A file heavier than this costs a cheap tablet its memory. Bytes. */
export const mostFileBytes = 15 << 20;
const mostPixels = 60_000_000;
const fullSide = 1600;
const thumbSide = 320;
/** What the hub takes; see protocol/images.ts. */
const mostBytes = 2 << 20;

/** Reads a picked or taken photo; on an error nothing has been kept anywhere. */
export async function readPhoto(file: Blob): Promise<Result<ReadPhoto, PhotoError>> {
  const head = await bytesOf(file.slice(0, headerBytes));
  const header = head && readPhotoHeader(head);
  if (!header) return err('not-photo');
  if (file.size > mostFileBytes || (header.width ?? 0) * (header.height ?? 0) > mostPixels)
    return err('too-big');
  const bitmap = await decode(file);
  if (!bitmap) return err(header.kind === 'heic' ? 'heic' : 'unreadable');
  try {
    const full = await smallEnough(bitmap);
    const thumb = await encode(bitmap, thumbSide, 0.75);
    return full && thumb ? ok({ ...full, thumb: thumb.bytes, full: full.bytes }) : err('unreadable');
  } finally {
    bitmap.close();
  }
}

/** The small size of a photo that another device has made. */
export async function toThumb(full: Uint8Array): Promise<Uint8Array | null> {
  const bitmap = await decode(new Blob([full as BlobPart]));
  if (!bitmap) return null;
  const thumb = await encode(bitmap, thumbSide, 0.75);
  bitmap.close();
  return thumb?.bytes ?? null;
}

async function bytesOf(blob: Blob): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    return null; // the file went away, or the cloud has not fetched it
  }
}

/** Upright, as the camera was held. */
async function decode(blob: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(blob, { imageOrientation: 'from-image' });
  } catch {
    return null;
  }
}

interface Encoded {
  bytes: Uint8Array;
  width: number;
  height: number;
}

async function smallEnough(bitmap: ImageBitmap): Promise<Encoded | null> {
  for (const [side, quality] of [
    [fullSide, 0.82],
    [fullSide, 0.6],
    [fullSide / 2, 0.6],
  ] as const) {
    const encoded = await encode(bitmap, side, quality);
    if (!encoded || encoded.bytes.length <= mostBytes) return encoded;
  }
  return null;
}

/** Draws the picture anew, which leaves all metadata behind. */
async function encode(bitmap: ImageBitmap, mostSide: number, quality: number): Promise<Encoded | null> {
  const scale = Math.min(1, mostSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  const width = (canvas.width = Math.max(1, Math.round(bitmap.width * scale)));
  const height = (canvas.height = Math.max(1, Math.round(bitmap.height * scale)));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  // JPEG knows no transparency: what shows through is paper, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = (await toBlob(canvas, 'image/webp', quality)) ?? (await toBlob(canvas, 'image/jpeg', quality));
  const bytes = blob && (await bytesOf(blob));
  return bytes && { bytes, width, height };
}

/** `null` where the browser writes another format than asked, as some do instead of WebP. */
const toBlob = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> =>
  new Promise((resolve) =>
    canvas.toBlob((blob) => resolve(blob?.type === type ? blob : null), type, quality),
  );
