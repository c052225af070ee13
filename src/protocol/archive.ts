/** The workshop file (.flappi): a zip with the Yjs bytes, a readable copy and a manifest. Reading it trusts nothing. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { crc32 } from '#core/bytes.ts';
import { isId } from '#core/ids.ts';
import { err, ok, type Result } from '#core/result.ts';
import { z } from '#core/zod.ts';
import { inspectUpdate } from './gate.ts';
import { isImage, isImageHash } from './images.ts';
import { documentVersion } from './version.ts';
import { isSafeName } from './safe-name.ts';
import { isIntactZip } from './zip-check.ts';

const manifestSchema = z.object({
  format: z.literal('flappi'),
  /** Version of the file and document; a newer major one is refused with a clear word. */
  version: z.int(),
  workshop: z.object({ id: z.string().check(z.refine(isId)), title: z.string() }),
  savedAt: z.string(),
  /** CRC-32 of document.bin. */
  crc: z.number(),
});
export type Manifest = z.infer<typeof manifestSchema>;

export interface Archive {
  manifest: Manifest;
  /** The whole workshop as one Yjs V1 update. */
  document: Uint8Array;
  /** Pictures by their names. One that is not what its name says is left out. */
  images: Record<string, Uint8Array>;
}

/** Why a file could not be opened. Each has a sentence in `#texts`. */
export type ArchiveError = 'not-ours' | 'damaged' | 'newer' | 'too-big' | 'unsafe-name';

const mostBytes = 128 << 20;
/** Pictures fill a file up to here, so that it can still be opened. */
const mostBytesOfImages = 96 << 20;
const imageFolder = 'images/';

/** Packs a workshop with its pictures (by name); `readable` is the report in Markdown, so that the file can be read without the app. */
export function packArchive(
  workshop: { id: string; title: string },
  document: Uint8Array,
  readable: string,
  savedAt: Date,
  images: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const manifest: Manifest = {
    format: 'flappi',
    version: documentVersion,
    workshop,
    savedAt: savedAt.toISOString(),
    crc: crc32(document),
  };
  return zipSync({
    'manifest.json': strToU8(JSON.stringify(manifest, null, 2)),
    'document.bin': document,
    'readable.md': strToU8(readable),
    ...imageEntries(images),
  });
}

/** Pictures as they stand in the file: already packed by their own format, so stored as they are. */
function imageEntries(images: Readonly<Record<string, Uint8Array>>): Zippable {
  let room = mostBytesOfImages;
  const entries: Zippable = {};
  for (const [hash, bytes] of Object.entries(images)) {
    if (!isImageHash(hash) || (room -= bytes.length) < 0) continue;
    entries[imageFolder + hash] = [bytes, { level: 0 }];
  }
  return entries;
}

function imagesIn(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const found = Object.entries(files)
    .filter(([name]) => name.startsWith(imageFolder))
    .map(([name, bytes]) => [name.slice(imageFolder.length), bytes] as const)
    .filter(([hash, bytes]) => isImage(hash, bytes));
  return Object.fromEntries(found);
}

/** Unpacks any zip within bounds: the sum of sizes is capped before anything is inflated. */
export function unzipBounded(
  bytes: Uint8Array,
  most = mostBytes,
): Result<Record<string, Uint8Array>, ArchiveError> {
  if (bytes.length > most) return err('too-big');
  let total = 0;
  let unsafe = false;
  let big = false;
  try {
    const files = unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (!isSafeName(file.name)) unsafe = true;
        if (total > most) big = true;
        return !unsafe && !big;
      },
    });
    if (unsafe) return err('unsafe-name');
    if (big) return err('too-big');
    return isIntactZip(bytes, files) ? ok(files) : err('damaged');
  } catch {
    return err(unsafe ? 'unsafe-name' : big ? 'too-big' : 'not-ours');
  }
}

/** Opens a workshop file. Nothing is changed anywhere until the whole file has proved good. */
export function unpackArchive(bytes: Uint8Array): Result<Archive, ArchiveError> {
  const unzipped = unzipBounded(bytes);
  if (!unzipped.ok) return unzipped;
  const manifestBytes = unzipped.value['manifest.json'];
  if (!manifestBytes) return err('not-ours');
  let json: unknown;
  try {
    json = JSON.parse(strFromU8(manifestBytes));
  } catch {
    return err('damaged');
  }
  const version = z.object({ format: z.literal('flappi'), version: z.int() }).safeParse(json);
  if (!version.success) return err('not-ours');
  if (version.data.version > documentVersion) return err('newer');
  const manifest = manifestSchema.safeParse(json);
  const document = unzipped.value['document.bin'];
  if (!manifest.success || !document || crc32(document) !== manifest.data.crc) return err('damaged');
  const seen = inspectUpdate(document);
  if (!seen.ok) return err(seen.error);
  return ok({ manifest: manifest.data, document, images: imagesIn(unzipped.value) });
}
