/** The gate before every road: looks at a Yjs update from outside before it may touch the document. */
import * as Y from 'yjs';
import { err, ok, type Result } from '#core/result.ts';

export interface GateLimits {
  /** Bytes of one update. A full sync of a large workshop must fit. */
  bytes: number;
  /** Structs of one update. */
  structs: number;
  /** Longest single run of a struct or a deletion. */
  run: number;
}

/** Measured: 5,000 notes of 80 characters are about 1.2 MB; 64 MB is far beyond any workshop and still bounded. */
export const gateLimits: GateLimits = { bytes: 64 << 20, structs: 4_000_000, run: 20_000_000 };

export type GateError = 'too-big' | 'damaged';

const contents = new Set([1, 2, 3, 4, 5, 6, 7, 8]); // Yjs content references; 9 (sub-documents) and up are not ours

/**
 * Reads the update without applying it. Every count in it is backed by bytes that are really there, because
 * the lazy reader allocates nothing ahead; so time and memory are bounded by its size.
 */
export function inspectUpdate(update: Uint8Array, limits: GateLimits = gateLimits): Result<null, GateError> {
  if (update.length > limits.bytes) return err('too-big');
  try {
    const { structs, ds } = Y.decodeUpdate(update);
    if (structs.length > limits.structs) return err('too-big');
    for (const struct of structs) {
      if (struct.length > limits.run || struct.length < 1) return err('damaged');
      if ('content' in struct && !contents.has(struct.content.getRef())) return err('damaged');
    }
    for (const ranges of ds.clients.values()) {
      for (const range of ranges) if (range.len > limits.run || range.len < 1) return err('damaged');
    }
    return ok(null);
  } catch {
    return err('damaged');
  }
}

/** Applies an update that passed the gate. Yjs may throw half-way, so it first runs on a shadow; `damaged` leaves `doc` untouched. */
export function applyChecked(doc: Y.Doc, update: Uint8Array, origin: unknown): Result<null, GateError> {
  const seen = inspectUpdate(update);
  if (!seen.ok) return seen;
  const shadow = new Y.Doc();
  try {
    Y.applyUpdate(shadow, update);
  } catch {
    return err('damaged');
  } finally {
    shadow.destroy();
  }
  Y.applyUpdate(doc, update, origin);
  return ok(null);
}
