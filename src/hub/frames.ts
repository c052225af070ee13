/** Frames of the sync socket, read without believing them: what Hocuspocus gets has passed here. */
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { isId } from '#core/ids.ts';
import { inspectUpdate } from '#protocol/gate.ts';

/** The kinds a device may send; numbers as Hocuspocus 3 has them. Broadcasts (6) are refused: they would forge receipts. */
const kinds = {
  sync: 0,
  awareness: 1,
  auth: 2,
  queryAwareness: 3,
  syncReply: 4,
  stateless: 5,
  close: 7,
} as const;

const mostAwarenessBytes = 1 << 20;
const mostStatelessBytes = 4096;

export interface Frame {
  /** The room it names; nothing says yet that the room exists. */
  room: string;
  auth: boolean;
}

/** True when a fresh document takes the update without an error: Yjs may otherwise stop half-way through. */
function appliesCleanly(update: Uint8Array): boolean {
  const shadow = new Y.Doc({ guid: 'shadow' });
  try {
    Y.applyUpdate(shadow, update);
    return true;
  } catch {
    return false;
  } finally {
    shadow.destroy();
  }
}

function isSync(decoder: decoding.Decoder): boolean {
  const step = decoding.readVarUint(decoder);
  const payload = decoding.readVarUint8Array(decoder);
  if (step === 0) return Y.decodeStateVector(payload) instanceof Map;
  return (step === 1 || step === 2) && inspectUpdate(payload).ok && appliesCleanly(payload);
}

function isAwareness(update: Uint8Array): boolean {
  if (update.length > mostAwarenessBytes) return false;
  const decoder = decoding.createDecoder(update);
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    decoding.readVarUint(decoder); // client
    decoding.readVarUint(decoder); // clock
    JSON.parse(decoding.readVarString(decoder));
  }
  return true;
}

/** Reads one frame; `null` when any part of it is not what a device of ours sends. */
export function readFrame(bytes: Uint8Array): Frame | null {
  try {
    const decoder = decoding.createDecoder(bytes);
    const room = decoding.readVarString(decoder);
    if (!isId(room)) return null;
    const kind = decoding.readVarUint(decoder);
    switch (kind) {
      case kinds.sync:
      case kinds.syncReply:
        return isSync(decoder) ? { room, auth: false } : null;
      case kinds.awareness:
        return isAwareness(decoding.readVarUint8Array(decoder)) ? { room, auth: false } : null;
      case kinds.auth:
      case kinds.stateless:
      case kinds.close:
      case kinds.queryAwareness:
        if (bytes.length > mostStatelessBytes) return null;
        return { room, auth: kind === kinds.auth };
      default:
        return null;
    }
  } catch {
    return null;
  }
}
