/** Counts what an update is made of without making any of it: a small frame can announce millions of pieces. */
import * as decoding from 'lib0/decoding';

export interface ScanLimits {
  /** Structs, and apart from them ranges of deletions. */
  structs: number;
  clients: number;
  /** How deep plain values (lists, objects) may lie inside each other. */
  valueDepth: number;
}

type Reader = decoding.Decoder;
class Refused extends Error {}

const number = decoding.readVarUint;
function skip(reader: Reader, bytes: number): void {
  reader.pos += bytes;
  if (reader.pos > reader.arr.length) throw new Refused();
}
const skipBytes = (reader: Reader): void => skip(reader, number(reader));

// Sizes of lib0's plain values by their first byte; the others are read below.
const fixedSizes: Record<number, number> = { 127: 0, 126: 0, 124: 4, 123: 8, 122: 8, 121: 0, 120: 0 };

function skipValue(reader: Reader, depth: number): void {
  if (depth < 0) throw new Refused();
  const kind = decoding.readUint8(reader);
  const size = fixedSizes[kind];
  if (size !== undefined) return skip(reader, size);
  if (kind === 125) return void decoding.readVarInt(reader);
  if (kind === 119 || kind === 116) return skipBytes(reader);
  if (kind !== 118 && kind !== 117) throw new Refused();
  for (let left = number(reader); left > 0; left--) {
    if (kind === 118) skipBytes(reader);
    skipValue(reader, depth - 1);
  }
}

/** The content of an item by Yjs' reference of its kind; sub-documents are not ours. */
function skipContent(reader: Reader, kind: number, valueDepth: number): void {
  switch (kind) {
    case 1:
      return void number(reader);
    case 2:
      for (let left = number(reader); left > 0; left--) skipBytes(reader);
      return;
    case 3:
    case 4:
    case 5:
      return skipBytes(reader);
    case 6:
      skipBytes(reader);
      return skipBytes(reader);
    case 7: {
      const type = number(reader);
      if (type > 6) throw new Refused();
      if (type === 3 || type === 5) skipBytes(reader);
      return;
    }
    case 8:
      for (let left = number(reader); left > 0; left--) skipValue(reader, valueDepth);
      return;
    default:
      throw new Refused();
  }
}

function skipStruct(reader: Reader, valueDepth: number): void {
  const info = decoding.readUint8(reader);
  const kind = info & 31;
  if (info === 10 || kind === 0) return void number(reader);
  const hasLeft = (info & 128) !== 0;
  const hasRight = (info & 64) !== 0;
  for (let ids = Number(hasLeft) + Number(hasRight); ids > 0; ids--) {
    number(reader);
    number(reader);
  }
  if (!hasLeft && !hasRight) {
    if (number(reader) === 1) skipBytes(reader);
    else {
      number(reader);
      number(reader);
    }
    if ((info & 32) !== 0) skipBytes(reader);
  }
  skipContent(reader, kind, valueDepth);
}

/** True when the update (format 1) can be walked through to its end within the limits. Allocates nothing. */
export function isBounded(update: Uint8Array, limits: ScanLimits): boolean {
  const reader = decoding.createDecoder(update);
  try {
    let structs = 0;
    const writers = number(reader);
    if (writers > limits.clients) return false;
    for (let writer = 0; writer < writers; writer++) {
      const count = number(reader);
      structs += count;
      if (structs > limits.structs) return false;
      number(reader);
      number(reader);
      for (let i = 0; i < count; i++) skipStruct(reader, limits.valueDepth);
    }
    let ranges = 0;
    for (let left = number(reader); left > 0; left--) {
      number(reader);
      const count = number(reader);
      ranges += count;
      if (ranges > limits.structs) return false;
      for (let i = 0; i < 2 * count; i++) number(reader);
    }
    return true;
  } catch {
    return false; // the bytes end too early, or are none of ours
  }
}
