/** A workshop file comes back: read whole and checked first, then merged; twice is the same as once. */
import { strToU8 } from 'fflate';
import * as Y from 'yjs';
import { sameBytes } from '#core/bytes.ts';
import { err, ok, type Result } from '#core/result.ts';
import { unpackArchive, type ArchiveError } from '#protocol/archive.ts';
import { applyChecked, type GateError } from '#protocol/gate.ts';

/** Origin of imported changes: undo never takes them back. */
export const fileImport = Symbol('file import');

export interface WorkshopFile {
  id: string;
  title: string;
  /** The whole workshop as one Yjs V1 update. */
  document: Uint8Array;
  /** Which making of the workshop it comes from; empty in a file that does not say. */
  generation: string;
  /** Pictures by their names. */
  images: Record<string, Uint8Array>;
}

/** Reads a `.flappi` file without touching any document. */
export function readWorkshopFile(bytes: Uint8Array): Result<WorkshopFile, ArchiveError> {
  const archive = unpackArchive(bytes);
  if (!archive.ok) return archive.error === 'not-ours' && beginsLikeOurs(bytes) ? err('damaged') : archive;
  const { manifest, document, images } = archive.value;
  const generation = generationIn(document);
  return generation.ok
    ? ok({ ...manifest.workshop, document, images, generation: generation.value })
    : err('damaged');
}

function generationIn(document: Uint8Array): Result<string, GateError> {
  const doc = new Y.Doc();
  const applied = applyChecked(doc, document, fileImport);
  const generation = String(doc.getMap('meta').get('generation') ?? '');
  doc.destroy();
  return applied.ok ? ok(generation) : applied;
}

// A file cut short is no zip any more, but its first entry still tells that it once was ours.
const firstEntry = strToU8('manifest.json');
const beginsLikeOurs = (bytes: Uint8Array): boolean =>
  sameBytes(bytes.subarray(30, 30 + firstEntry.length), firstEntry);

/** Merges a file's document into `doc`. What both already have stays as it is; `damaged` leaves `doc` untouched. */
export const mergeInto = (doc: Y.Doc, document: Uint8Array): Result<null, GateError> =>
  applyChecked(doc, document, fileImport);
