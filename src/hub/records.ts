/** Records of the log, `[u32 length][u32 crc32][payload]` little-endian, read so that damage costs only what it touched. */
import { crc32 } from 'node:zlib';

const headBytes = 8;
const mostScanned = 256 << 20;

/** One record, ready to be appended. */
export function toRecord(payload: Uint8Array): Buffer {
  const record = Buffer.allocUnsafe(headBytes + payload.length);
  record.writeUInt32LE(payload.length, 0);
  record.writeUInt32LE(crc32(payload), 4);
  record.set(payload, headBytes);
  return record;
}

export interface Records {
  payloads: Uint8Array[];
  /** Byte after the last good record; what follows is a torn tail. */
  end: number;
  /** Places in the middle that were damaged and skipped. */
  damaged: number;
}

/** Reads a log from anywhere; a torn tail and damaged records are left out, never thrown. */
export function readRecords(bytes: Buffer): Records {
  const payloads: Uint8Array[] = [];
  let end = 0;
  let damaged = 0;
  let scanned = 0; // bounds the work on a file that is nothing but noise

  const recordAt = (at: number): Uint8Array | null => {
    if (at + headBytes > bytes.length) return null;
    const length = bytes.readUInt32LE(at);
    if (length === 0 || at + headBytes + length > bytes.length) return null;
    const payload = bytes.subarray(at + headBytes, at + headBytes + length);
    scanned += length;
    return crc32(payload) === bytes.readUInt32LE(at + 4) ? payload : null;
  };
  const nextGood = (from: number): number | null => {
    // Mostly the payload is damaged and its length is right: look behind it first.
    const behind = from + headBytes + bytes.readUInt32LE(from);
    if (recordAt(behind)) return behind;
    scanned = 0;
    for (let at = from + 1; at + headBytes < bytes.length && scanned < mostScanned; at++) {
      if (recordAt(at)) return at;
    }
    return null;
  };

  for (let at = 0; at + headBytes <= bytes.length;) {
    const payload = recordAt(at);
    if (payload) {
      payloads.push(payload);
      at += headBytes + payload.length;
      end = at;
      continue;
    }
    const next = nextGood(at);
    if (next === null) break;
    damaged++;
    at = next;
  }
  return { payloads, end, damaged };
}
