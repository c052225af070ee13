import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness';
import * as syncProtocol from 'y-protocols/sync';
import * as Y from 'yjs';
import { isSafePeerMessage } from './gate.ts';

function message(write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
}
const doc = new Y.Doc();
doc.getMap('notes').set('a', 'Anna');
const update = Y.encodeStateAsUpdate(doc);

test('what peers say to each other passes', () => {
  const awareness = new Awareness(doc);
  const good = [
    message((e) => {
      encoding.writeVarUint(e, 0);
      syncProtocol.writeSyncStep1(e, doc);
    }),
    message((e) => {
      encoding.writeVarUint(e, 0);
      syncProtocol.writeSyncStep2(e, doc);
    }),
    message((e) => {
      encoding.writeVarUint(e, 0);
      syncProtocol.writeUpdate(e, update);
    }),
    message((e) => {
      encoding.writeVarUint(e, 1);
      encoding.writeVarUint8Array(e, encodeAwarenessUpdate(awareness, [doc.clientID]));
    }),
    message((e) => encoding.writeVarUint(e, 3)),
  ];
  expect(good.map(isSafePeerMessage)).toEqual([true, true, true, true, true]);
  awareness.destroy();
});

test('damaged, unknown and newer-format messages do not', () => {
  const withUpdate = (bytes: Uint8Array) =>
    message((e) => {
      encoding.writeVarUint(e, 0);
      syncProtocol.writeUpdate(e, bytes);
    });
  const bad = [
    new Uint8Array(),
    new Uint8Array([99]),
    new Uint8Array([0, 7, 0]),
    withUpdate(update.subarray(0, update.length - 4)),
    withUpdate(new Uint8Array([1, 1, 1])),
    message((e) => {
      encoding.writeVarUint(e, 1);
      encoding.writeVarUint8Array(e, new Uint8Array([1, 1, 1, 2, 123, 123]));
    }),
    message((e) => {
      encoding.writeVarUint(e, 1);
      encoding.writeVarUint8Array(e, new Uint8Array([255, 255, 127]));
    }),
  ];
  expect(bad.map(isSafePeerMessage)).toEqual(bad.map(() => false));
});
