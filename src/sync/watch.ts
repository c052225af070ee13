/**
 * Compares documents with connected peers, because a connection can be open and still not deliver. Each heartbeat carries the state
 * vector and a hash of the deletions. Who lacks what we have had for `settleMs` gets it sent; who still lacks it
 * after that is given up, and the new connection begins with a full comparison.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as syncProtocol from 'y-protocols/sync';
import * as Y from 'yjs';

/** What the watch needs of a connection. */
export interface Watched {
  /** Bytes that have not left this device. */
  readonly backlog: number;
  send(message: Uint8Array): void;
  destroy(): void;
}

interface Seen {
  client: number;
  vector: Map<number, number>;
  deletions: number;
  /** The vector that was last sent there. */
  told: string;
  /** Until when a large message was still leaving. */
  busyAt: number;
  behindSince: number | null;
  pushedAt: number;
  differSince: number | null;
}

export const watchTimes = { settleMs: 6000, pushAgainMs: 10_000, giveUpMs: 20_000, betweenCutsMs: 60_000 };
const busyBytes = 64 * 1024;

/** Order of clients does not matter to the sum, so two documents with the same deletions have the same hash. */
function hashDeletions(doc: Y.Doc): number {
  let sum = 0;
  for (const [client, ranges] of Y.createDeleteSetFromStructStore(doc.store).clients) {
    for (const { clock, len } of ranges) {
      sum = (sum + Math.imul(Math.imul(client ^ (clock * 0x9e3779b1), 0x85ebca6b) ^ len, 0xc2b2ae35)) | 0;
    }
  }
  return sum >>> 0;
}

const vectorOf = (doc: Y.Doc): Map<number, number> => Y.decodeStateVector(Y.encodeStateVector(doc));

const lacks = (theirs: Map<number, number>, ours: Map<number, number>): boolean =>
  [...ours].some(([client, clock]) => (theirs.get(client) ?? 0) < clock);

export class Watch {
  readonly #doc: Y.Doc;
  readonly #seen = new Map<Watched, Seen>();
  /** Our state vector at earlier moments, oldest first. */
  readonly #history: { at: number; vector: Map<number, number> }[] = [];
  #deletions: number | null = null;
  #cutAt = 0;

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    doc.on('update', this.#onUpdate);
  }

  destroy(): void {
    this.#doc.off('update', this.#onUpdate);
    this.#seen.clear();
  }

  #onUpdate = (_update: Uint8Array, _origin: unknown, _doc: Y.Doc, transaction: Y.Transaction): void => {
    if (transaction.deleteSet.clients.size > 0) this.#deletions = null;
  };

  forget(peer: Watched): void {
    this.#seen.delete(peer);
  }

  /** The awareness client behind a peer, once it has said so. */
  clientOf(peer: Watched): number | null {
    return this.#seen.get(peer)?.client ?? null;
  }

  /** What to say to `peer` now. `now` in milliseconds. */
  beat(peer: Watched, now = Date.now()): Uint8Array {
    this.#remember(now);
    const seen = this.#of(peer);
    if (peer.backlog > busyBytes) seen.busyAt = now;
    const vector = Y.encodeStateVector(this.#doc);
    const told = vector.join();
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, this.#doc.clientID);
    encoding.writeUint32(encoder, (this.#deletions ??= hashDeletions(this.#doc)));
    // Unchanged since the last time: said with no bytes.
    encoding.writeVarUint8Array(encoder, told === seen.told ? new Uint8Array() : vector);
    seen.told = told;
    return encoding.toUint8Array(encoder);
  }

  /** Takes what `peer` said, and helps it when it lacks something. Damaged beats are ignored. */
  heard(peer: Watched, beat: Uint8Array, now = Date.now()): void {
    const seen = this.#of(peer);
    try {
      const decoder = decoding.createDecoder(beat);
      seen.client = decoding.readVarUint(decoder);
      seen.deletions = decoding.readUint32(decoder);
      const vector = decoding.readVarUint8Array(decoder);
      if (vector.length > 0) seen.vector = Y.decodeStateVector(vector);
    } catch {
      return;
    }
    if (peer.backlog > busyBytes) seen.busyAt = now;
    if (now - seen.busyAt < watchTimes.settleMs) return; // it is on its way
    const settled = this.#history.findLast((one) => now - one.at >= watchTimes.settleMs);
    const isBehind = settled !== undefined && lacks(seen.vector, settled.vector);
    seen.behindSince = isBehind ? (seen.behindSince ?? now) : null;
    seen.differSince = !isBehind && this.#deletesDiffer(seen) ? (seen.differSince ?? now) : null;
    const differs = seen.differSince !== null && now - seen.differSince >= watchTimes.settleMs;
    if (!isBehind && !differs) return;
    if (
      isBehind &&
      now - seen.behindSince! >= watchTimes.giveUpMs &&
      now - this.#cutAt > watchTimes.betweenCutsMs
    ) {
      this.#cutAt = now;
      peer.destroy();
    } else if (now - seen.pushedAt >= watchTimes.pushAgainMs) {
      seen.pushedAt = now;
      this.#push(peer, seen.vector);
    }
  }

  #push(peer: Watched, vector: Map<number, number>): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, 0); // y-webrtc: a sync message follows
    syncProtocol.writeUpdate(encoder, Y.encodeStateAsUpdate(this.#doc, Y.encodeStateVector(vector)));
    peer.send(encoding.toUint8Array(encoder));
  }

  /** Only with equal state vectors do the hashes have to be equal. */
  #deletesDiffer(seen: Seen): boolean {
    const ours = vectorOf(this.#doc);
    if (lacks(seen.vector, ours) || lacks(ours, seen.vector)) return false;
    return seen.deletions !== (this.#deletions ??= hashDeletions(this.#doc));
  }

  #remember(now: number): void {
    const last = this.#history.at(-1);
    if (last && now - last.at < 1000) return;
    this.#history.push({ at: now, vector: vectorOf(this.#doc) });
    while (this.#history.length > 2 && now - this.#history[1]!.at >= watchTimes.settleMs)
      this.#history.shift();
  }

  #of(peer: Watched): Seen {
    let seen = this.#seen.get(peer);
    if (!seen) {
      seen = {
        client: 0,
        vector: new Map(),
        deletions: 0,
        told: '',
        busyAt: Date.now(),
        behindSince: null,
        pushedAt: 0,
        differSince: null,
      };
      this.#seen.set(peer, seen);
    }
    return seen;
  }
}
