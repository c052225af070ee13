/** Pictures beside the document: named by what is in them, two formats, bounded; how they travel between hub and device. */
import { sha256 } from '@noble/hashes/sha2.js';

/** The most one picture may weigh, in bytes. */
export const mostImageBytes = 2 << 20;
/** The most pictures the hub keeps for one room. */
export const mostImagesInRoom = 3_000;
/** Where a device says the room key when it brings or fetches a picture. */
export const roomKeyHeader = 'X-Room-Key';

export const imagePath = (room: string, hash: string): string => `/api/rooms/${room}/images/${hash}`;

/** SHA-256 of the bytes in hexadecimal: the picture's name everywhere. */
export const imageHash = (bytes: Uint8Array): string =>
  [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

export const isImageHash = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

export type ImageType = 'image/webp' | 'image/jpeg';

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The format by its first bytes; `null` for anything that this app does not make itself. */
export function imageTypeOf(bytes: Uint8Array): ImageType | null {
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff ? 'image/jpeg' : null;
}

/** True when bytes from anywhere are the picture that `hash` names, in a format and size that may be kept. */
export const isImage = (hash: string, bytes: Uint8Array): boolean =>
  bytes.length <= mostImageBytes && imageTypeOf(bytes) !== null && imageHash(bytes) === hash;
