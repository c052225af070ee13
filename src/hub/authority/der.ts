/** Writes DER (X.690), as far as a certificate needs it. Reading certificates is left to Node. */

function element(tag: number, ...parts: Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  const { length } = body;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), body]);
}

export const sequence = (...parts: Uint8Array[]): Buffer => element(0x30, ...parts);
export const set = (...parts: Uint8Array[]): Buffer => element(0x31, ...parts);
export const octets = (bytes: Uint8Array): Buffer => element(0x04, bytes);
export const truth = (): Buffer => element(0x01, Buffer.of(0xff));
export const text = (words: string): Buffer => element(0x0c, Buffer.from(words, 'utf8'));
/** `unused` counts the bits at the end that say nothing. */
export const bits = (bytes: Uint8Array, unused = 0): Buffer => element(0x03, Buffer.of(unused), bytes);

/** A number that is not negative, given as its bytes. */
export const integer = (bytes: Uint8Array): Buffer =>
  element(0x02, bytes[0]! & 0x80 ? Buffer.concat([Buffer.of(0), bytes]) : bytes);

/** An object identifier in dots: `2.5.29.17`. */
export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc & 127];
    for (let left = arc >> 7; left > 0; left >>= 7) groups.unshift((left & 127) | 128);
    bytes.push(...groups);
  }
  return element(0x06, Buffer.from(bytes));
}

/** A moment, whole seconds; years from 2050 on have another form. */
export function time(at: Date): Buffer {
  const digits = at.toISOString().replace(/[-:T]|\.\d+/g, '');
  const short = at.getUTCFullYear() < 2050;
  return element(short ? 0x17 : 0x18, Buffer.from(short ? digits.slice(2) : digits, 'latin1'));
}

/** `[n]` around whole elements. */
export const tagged = (n: number, ...parts: Uint8Array[]): Buffer => element(0xa0 | n, ...parts);
/** `[n]` in place of a simple type's own tag. */
export const plainTagged = (n: number, bytes: Uint8Array): Buffer => element(0x80 | n, bytes);
