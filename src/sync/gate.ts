/** The gate on the roads: looks at messages of y-protocols before Yjs and the awareness see them. */
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { inspectUpdate } from '#protocol/gate.ts';

const most = { stateVectorBytes: 1 << 20, awarenessBytes: 1 << 20, awarenessClients: 2000 };

/** True when the sync message at the decoder (its kind, then its bytes) is one of the three known kinds, bounded and whole. */
export function isSafeSync(decoder: decoding.Decoder): boolean {
  const kind = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (kind === 1 || kind === 2) return inspectUpdate(bytes).ok;
  if (kind !== 0 || bytes.length > most.stateVectorBytes) return false;
  Y.decodeStateVector(bytes);
  return true;
}

/** True when the awareness update is bounded and every state in it is JSON. */
export function isSafeAwareness(bytes: Uint8Array): boolean {
  if (bytes.length > most.awarenessBytes) return false;
  const decoder = decoding.createDecoder(bytes);
  const clients = decoding.readVarUint(decoder);
  if (clients > most.awarenessClients) return false;
  for (let i = 0; i < clients; i++) {
    decoding.readVarUint(decoder);
    decoding.readVarUint(decoder);
    JSON.parse(decoding.readVarString(decoder));
  }
  return true;
}

/** True when a message between peers (y-webrtc's format) may pass. Damaged ones are dropped: the next sync brings what was in them. */
export function isSafePeerMessage(message: Uint8Array): boolean {
  try {
    const decoder = decoding.createDecoder(message);
    switch (decoding.readVarUint(decoder)) {
      case 0:
        return isSafeSync(decoder);
      case 1:
        return isSafeAwareness(decoding.readVarUint8Array(decoder));
      case 3:
        return true; // asks for the awareness
      default:
        return false;
    }
  } catch {
    return false;
  }
}
