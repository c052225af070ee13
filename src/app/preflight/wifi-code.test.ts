import { decodeQR } from 'qr/decode.js';
import { encodeQR } from 'qr';
import { expect, test } from 'vitest';
import { wifiCode } from './wifi-code.ts';

test.each([
  ['Huone 3', 'kahvia kaikille', 'WIFI:T:WPA;S:Huone 3;P:kahvia kaikille;;'],
  ['Avoin', '', 'WIFI:T:nopass;S:Avoin;;'],
  ['a;b:c', 'x\\y,"z"', 'WIFI:T:WPA;S:a\\;b\\:c;P:x\\\\y\\,\\"z\\";;'],
  ['Työhuone ☕', 'sala', 'WIFI:T:WPA;S:Työhuone ☕;P:sala;;'],
])('%s can be scanned', (name, password, code) => {
  expect(wifiCode(name, password)).toBe(code);
  const scale = 4;
  const rows = encodeQR(code, 'raw', { ecc: 'medium', border: 4 });
  const size = rows.length * scale;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let i = 0; i < size * size; i++) {
    const dark = rows[Math.floor(i / size / scale)]![Math.floor((i % size) / scale)];
    if (dark) data.fill(0, i * 4, i * 4 + 3);
  }
  expect(decodeQR({ width: size, height: size, data })).toBe(code);
});
