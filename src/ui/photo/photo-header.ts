/** What a file really is, by its first bytes: its name and its type are anybody's claim. */

export type PhotoKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'avif';

export interface PhotoHeader {
  kind: PhotoKind;
  /** Pixels, where the first bytes tell; a small file may unpack to a picture that no tablet can hold. */
  width?: number;
  height?: number;
}

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** How many bytes from the start are enough to tell. */
export const headerBytes = 256 << 10;

/** Reads the beginning of a file; `null` when it is no photo that a camera or a browser makes. */
export function readPhotoHeader(bytes: Uint8Array): PhotoHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16) return null;
  if (view.getUint32(0) === 0x89504e47 && bytes.length >= 24)
    return { kind: 'png', width: view.getUint32(16), height: view.getUint32(20) };
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6)))
    return { kind: 'gif', width: view.getUint16(6, true), height: view.getUint16(8, true) };
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return { kind: 'webp' };
  if (view.getUint16(0) === 0xffd8 && bytes[2] === 0xff) return { kind: 'jpeg', ...jpegSize(view) };
  if (ascii(bytes, 4, 8) === 'ftyp') {
    const brand = ascii(bytes, 8, 12);
    if (/^(avif|avis)$/.test(brand)) return { kind: 'avif' };
    if (/^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand)) return { kind: 'heic' };
  }
  return null;
}

/** Walks the segments of a JPEG to the one that tells its size. */
function jpegSize(view: DataView): { width?: number; height?: number } {
  let at = 2;
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return {};
    const mark = view.getUint8(at + 1);
    const isFrame = mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (mark === 0xff) at++;
    else at += 2 + view.getUint16(at + 2);
  }
  return {};
}
