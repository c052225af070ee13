/** Proves that every file in a zip came through whole: fflate unpacks without comparing checksums. */
import { crc32 } from '#core/bytes.ts';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const endBytes = 22;
const entryBytes = 46;
const mostComment = 0xffff;

/**
 * Compares `files` (as unpacked from `zip`) with the sizes and CRC-32 in the zip's own directory. Without this a flipped bit
 * in the manifest could give a workshop another title or id and still open.
 */
export function isIntactZip(zip: Uint8Array, files: Record<string, Uint8Array>): boolean {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  if (end < 0) return false;
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + entryBytes > end || view.getUint32(at, true) !== entryMark) return false;
    const nameEnd = at + entryBytes + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(zip.subarray(at + entryBytes, nameEnd));
    const file = Object.hasOwn(files, name) ? files[name] : undefined;
    if (!file || names.has(name)) return false;
    if (file.length !== view.getUint32(at + 24, true) || crc32(file) !== view.getUint32(at + 16, true))
      return false;
    names.add(name);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return names.size === Object.keys(files).length;
}

// The end record stands last, but a comment may follow it.
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endBytes - mostComment);
  for (let at = view.byteLength - endBytes; at >= first; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return -1;
}
