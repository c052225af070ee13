// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRecords, toRecord } from './records.ts';

const payloads = ['Anna', 'Ben writes a longer note', 'Chris'].map((text) => new TextEncoder().encode(text));
const log = () => Buffer.concat(payloads.map(toRecord));
const textsOf = (bytes: Buffer) => readRecords(bytes).payloads.map((one) => new TextDecoder().decode(one));

test('a log that ends in the middle of a record gives everything before it', () => {
  fc.assert(
    fc.property(fc.nat(log().length), (cut) => {
      const read = readRecords(log().subarray(0, cut));
      expect(read.damaged).toBe(0);
      expect(read.end).toBeLessThanOrEqual(cut);
      expect(read.payloads).toEqual(payloads.slice(0, read.payloads.length).map((one) => Buffer.from(one)));
    }),
  );
});

test('any changed byte costs one record only', () => {
  fc.assert(
    fc.property(fc.nat(log().length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const bytes = log();
      bytes[at]! ^= change;
      expect(readRecords(bytes).payloads).toHaveLength(payloads.length - 1);
    }),
  );
});

test('a damaged length in the middle is counted and the records behind it are found', () => {
  const bytes = log();
  bytes.writeUInt32LE(4_000_000_000, toRecord(payloads[0]!).length);
  expect(textsOf(bytes)).toEqual(['Anna', 'Chris']);
  expect(readRecords(bytes).damaged).toBe(1);
});

test('zeros after a power cut are a torn tail', () => {
  const whole = log();
  const read = readRecords(Buffer.concat([whole, Buffer.alloc(4096)]));
  expect(read).toMatchObject({ end: whole.length, damaged: 0 });
  expect(read.payloads).toHaveLength(3);
});
