/** A photo as a note carries it: upright, small enough, and without what the camera wrote into it about place and time. */
import type { Rect } from '#core/geometry.ts';
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
  const opened = await openPhoto(file);
  if (!opened.ok) return opened;
  const drawn = await drawPhoto(opened.value);
  opened.value.close();
  return drawn ? ok(drawn) : err('unreadable');
}

/** Unpacks a picked or taken photo, upright as the camera was held. Whoever asked closes it: it takes four bytes a pixel. */
export async function openPhoto(file: Blob): Promise<Result<ImageBitmap, PhotoError>> {
  const head = await bytesOf(file.slice(0, headerBytes));
  const header = head && readPhotoHeader(head);
  if (!header) return err('not-photo');
  if (file.size > mostFileBytes || (header.width ?? 0) * (header.height ?? 0) > mostPixels)
    return err('too-big');
  const bitmap = await decode(file);
  return bitmap ? ok(bitmap) : err(header.kind === 'heic' ? 'heic' : 'unreadable');
}

/** Draws an opened photo, or a part of it, anew in both sizes; `null` where the browser cannot. */
export async function drawPhoto(bitmap: ImageBitmap, part = wholeOf(bitmap)): Promise<ReadPhoto | null> {
  const full = await smallEnough(bitmap, part);
  const thumb = full && (await encode(bitmap, part, thumbSide, 0.75));
  return full && thumb && { ...full, thumb: thumb.bytes, full: full.bytes };
}

/** The small size of a photo that another device has made. */
export async function toThumb(full: Uint8Array): Promise<Uint8Array | null> {
  const bitmap = await decode(new Blob([full as BlobPart]));
  if (!bitmap) return null;
  const thumb = await encode(bitmap, wholeOf(bitmap), thumbSide, 0.75);
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

const wholeOf = ({ width, height }: ImageBitmap): Rect => ({ x: 0, y: 0, width, height });

async function smallEnough(bitmap: ImageBitmap, part: Rect): Promise<Encoded | null> {
  for (const [side, quality] of [
    [fullSide, 0.82],
    [fullSide, 0.6],
    [fullSide / 2, 0.6],
  ] as const) {
    const encoded = await encode(bitmap, part, side, quality);
    if (!encoded || encoded.bytes.length <= mostBytes) return encoded;
  }
  return null;
}

/** Draws the picture anew, which leaves all metadata behind. */
async function encode(
  bitmap: ImageBitmap,
  part: Rect,
  mostSide: number,
  quality: number,
): Promise<Encoded | null> {
  const scale = Math.min(1, mostSide / Math.max(part.width, part.height));
  const canvas = document.createElement('canvas');
  const width = (canvas.width = Math.max(1, Math.round(part.width * scale)));
  const height = (canvas.height = Math.max(1, Math.round(part.height * scale)));
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.imageSmoothingQuality = 'high';
  // JPEG knows no transparency: what shows through is paper, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(bitmap, part.x, part.y, part.width, part.height, 0, 0, width, height);
  const blob = (await toBlob(canvas, 'image/webp', quality)) ?? (await toBlob(canvas, 'image/jpeg', quality));
  const bytes = blob && (await bytesOf(blob));
  return bytes && { bytes, width, height };
}

/** `null` where the browser writes another format than asked, as some do instead of WebP. */
const toBlob = (canvas: HTMLCanvasElement, type: string, quality: number): Promise<Blob | null> =>
  new Promise((resolve) =>
    canvas.toBlob((blob) => resolve(blob?.type === type ? blob : null), type, quality),
  );
