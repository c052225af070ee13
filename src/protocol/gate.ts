/** The gate before every road: looks at a Yjs update from outside before it may touch the document. */
import * as Y from 'yjs';
import { err, ok, type Result } from '#core/result.ts';
import { isBounded } from './scan.ts';

export interface GateLimits {
  /** Bytes of one update. A full sync of a large workshop must fit. */
  bytes: number;
  /** Structs of one update. */
  structs: number;
  /** Longest single run of a struct or a deletion. */
  run: number;
  /** Writers in one update. Yjs pays for each of them at every later edit; a device is a new one each time it loads. */
  clients: number;
  /** Neighbouring pieces of collected content. Yjs joins them, so an honest document has hardly any. */
  pieces: number;
  /** How deep types may lie inside each other. Ours lie two deep: an item in a root map, a text in the item. */
  depth: number;
  /** How deep plain values may lie inside each other. */
  valueDepth: number;
}

/** Measured: 5,000 notes of 80 characters are about 1.2 MB; 64 MB is far beyond any workshop and still bounded. */
export const gateLimits: GateLimits = {
  bytes: 64 << 20,
  structs: 1_000_000,
  run: 20_000_000,
  clients: 20_000,
  pieces: 10_000,
  depth: 8,
  valueDepth: 32,
};

export type GateError = 'too-big' | 'damaged';

const typeContent = 7;
const contents = new Set([1, 2, 3, 4, 5, 6, 7, 8]); // Yjs content references; 9 (sub-documents) and up are not ours

type Structs = ReturnType<typeof Y.decodeUpdate>['structs'];

/** True when the structs stay within what honest documents are made of: not too many writers, pieces, or types inside types. */
function isHonestShape(structs: Structs, limits: GateLimits): boolean {
  const clients = new Set<number>();
  const depths = new Map<string, number>();
  let pieces = 0;
  let before: Structs[number] | undefined;
  for (const struct of structs) {
    clients.add(struct.id.client);
    const joins = before?.id.client === struct.id.client && before.constructor === struct.constructor;
    if (joins && !('content' in struct) && ++pieces > limits.pieces) return false;
    before = struct;
    if (!('content' in struct) || struct.content.getRef() !== typeContent) continue;
    const parent = struct.parent as { client: number; clock: number } | string | null;
    const above =
      parent !== null && typeof parent === 'object'
        ? (depths.get(`${parent.client} ${parent.clock}`) ?? 1)
        : 0;
    if (above >= limits.depth) return false;
    depths.set(`${struct.id.client} ${struct.id.clock}`, above + 1);
  }
  return clients.size <= limits.clients;
}

/** Reads the update without applying it: first its counts, which cost nothing, and only then its structs. */
export function inspectUpdate(update: Uint8Array, limits: GateLimits = gateLimits): Result<null, GateError> {
  if (update.length > limits.bytes) return err('too-big');
  if (!isBounded(update, limits)) return err('damaged');
  try {
    const { structs, ds } = Y.decodeUpdate(update);
    if (!isHonestShape(structs, limits)) return err('damaged');
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
  const shadow = new Y.Doc({ guid: 'shadow' }); // making a random one costs more than a small update
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
