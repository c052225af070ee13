import { expect, test } from 'vitest';
import { sameBytes } from '#core/bytes.ts';
import { frameBytes, frameKind, IncomingFrames, OutgoingFrames } from './frames.ts';

const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => i & 255);

test.each([0, 1, frameBytes - 1, frameBytes, 3 * (frameBytes - 1), 300_000])(
  'a message of %d bytes arrives whole in frames that every browser takes',
  (length) => {
    const outgoing = new OutgoingFrames();
    outgoing.add(bytes(length));
    outgoing.add(bytes(3));
    const incoming = new IncomingFrames();
    const arrived: (Uint8Array | null | string)[] = [];
    for (let frame = outgoing.peek(); frame; frame = outgoing.peek()) {
      expect(frame.length).toBeLessThanOrEqual(frameBytes);
      arrived.push(incoming.add(frame[0]!, frame.subarray(1)));
      outgoing.taken();
    }
    const [long, short] = arrived.filter((one) => one instanceof Uint8Array);
    // Compared by hand: a deep comparison of so many numbers takes seconds.
    expect([sameBytes(long!, bytes(length)), sameBytes(short!, bytes(3))]).toEqual([true, true]);
    expect(outgoing.waiting).toBe(0);
  },
);

test('a frame that could not be sent stays the next one', () => {
  const outgoing = new OutgoingFrames();
  outgoing.add(bytes(40_000));
  expect(sameBytes(outgoing.peek()!, outgoing.peek()!)).toBe(true);
  expect(outgoing.waiting).toBe(40_000);
});

test('a message without an end is given up at the bound', () => {
  const incoming = new IncomingFrames();
  expect(incoming.add(frameKind.more, bytes(60), 100)).toBeNull();
  expect(incoming.add(frameKind.more, bytes(60), 100)).toBe('too-big');
});
