import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { bombs } from '../../tests/fuzz/bombs.ts';
import { isBounded, type ScanLimits } from './scan.ts';

const limits: ScanLimits = { structs: 100_000, clients: 1000, valueDepth: 32 };

test('everything a document of ours can be made of is walked through to its last byte', () => {
  const doc = new Y.Doc();
  const map = doc.getMap('meta');
  const values = [
    'teksti',
    1,
    -70_000,
    1.5,
    true,
    false,
    null,
    [1, ['a', { b: [] }]],
    new Uint8Array([1, 2, 3]),
  ];
  values.forEach((value, i) => map.set(`k${i}`, value));
  map.set('big', 2n ** 40n);
  const text = new Y.Text('Hei');
  map.set('text', text);
  text.insert(3, ' äöå 🚌', { bold: true });
  text.insertEmbed(0, { image: 1 });
  text.delete(1, 2);
  map.set('k1', 2);
  const list = new Y.Array<unknown>();
  map.set('list', list);
  list.push(['a', 2, new Y.Map()]);
  list.delete(0, 1);
  const whole = Y.encodeStateAsUpdate(doc);
  expect(isBounded(whole, limits)).toBe(true);
  // Control: any cut is noticed, so the walk really reads all of it.
  for (let end = 0; end < whole.length; end++) expect(isBounded(whole.slice(0, end), limits)).toBe(false);
});

test('a frame of many tiny pieces is refused before one of them is made', () => {
  const announced = (structs: number) => {
    const encoder = encoding.createEncoder();
    for (const n of [1, structs, 3, 0]) encoding.writeVarUint(encoder, n);
    for (let i = 0; i < structs; i++) {
      encoding.writeUint8(encoder, 0);
      encoding.writeVarUint(encoder, 1);
    }
    encoding.writeVarUint(encoder, 0);
    return encoding.toUint8Array(encoder);
  };
  expect(isBounded(announced(limits.structs), limits)).toBe(true);
  expect(isBounded(announced(limits.structs + 1), limits)).toBe(false);
});

test('ranges of deletions are counted too', () => {
  const deletions = (ranges: number) => {
    const encoder = encoding.createEncoder();
    for (const n of [0, 1, 3, ranges]) encoding.writeVarUint(encoder, n);
    for (let i = 0; i < 2 * ranges; i++) encoding.writeVarUint(encoder, 1);
    return encoding.toUint8Array(encoder);
  };
  expect(isBounded(deletions(limits.structs), limits)).toBe(true);
  expect(isBounded(deletions(limits.structs + 1), limits)).toBe(false);
});

test.each(['a value nested fifty thousand deep', 'two milliard values are announced', 'a sub-document'])(
  '%s: refused',
  (name) => {
    expect(isBounded(bombs[name]!(), limits)).toBe(false);
  },
);
