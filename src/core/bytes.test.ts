// @vitest-environment node
import { crc32 as zlibCrc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 } from './bytes.ts';

test('the checksum is the one of zip files, for any length and from any place in a buffer', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  const bytes = Uint8Array.from({ length: 300 }, (_, i) => (i * 7919) >>> 3);
  for (let length = 0; length < 40; length++) {
    for (const start of [0, 1, 2, 3, 250]) {
      const part = bytes.subarray(start, start + length);
      expect(crc32(part)).toBe(zlibCrc32(part));
    }
  }
});
