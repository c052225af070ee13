/** The named attacks: small updates that are expensive to read, or that aim at other people's work. */
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';

const many = 30_000_000;
const tooMany = 2 ** 31;

type Write = (encoder: encoding.Encoder) => void;
const bytesOf = (write: Write): Uint8Array => {
  const encoder = encoding.createEncoder();
  write(encoder);
  return encoding.toUint8Array(encoder);
};
const numbers =
  (...all: number[]): Write =>
  (encoder) =>
    all.forEach((n) => encoding.writeVarUint(encoder, n));

/** One struct of client 3 in a root called `t`; `content` is Yjs' reference of what follows. */
const struct = (content: number, rest: Write): Uint8Array =>
  bytesOf((encoder) => {
    numbers(1, 1, 3, 0)(encoder);
    encoding.writeUint8(encoder, content);
    encoding.writeVarUint(encoder, 1);
    encoding.writeVarString(encoder, 't');
    rest(encoder);
    encoding.writeVarUint(encoder, 0);
  });

/** Each makes its bytes when asked: some are large. */
export const bombs: Readonly<Record<string, () => Uint8Array>> = {
  'thirty million structs are announced': () => bytesOf(numbers(1, many, 3, 0)),
  'two milliard structs are announced': () => bytesOf(numbers(1, tooMany, 3, 0)),
  'a string of two milliard letters': () =>
    struct(4, (e) => (encoding.writeVarUint(e, tooMany), encoding.writeUint8(e, 65))),
  'a deleted run of two milliard': () => struct(1, numbers(tooMany)),
  'a value nested fifty thousand deep': () =>
    struct(8, (e) => {
      encoding.writeVarUint(e, 1);
      for (let i = 0; i < 50_000; i++) {
        encoding.writeUint8(e, 117);
        encoding.writeVarUint(e, 1);
      }
      encoding.writeUint8(e, 126);
    }),
  'two milliard values are announced': () =>
    struct(8, (e) => {
      encoding.writeVarUint(e, tooMany);
      for (let i = 0; i < 100; i++) encoding.writeUint8(e, 126);
    }),
  'ten thousand maps inside each other': () => {
    const doc = new Y.Doc();
    let map: Y.Map<unknown> = doc.getMap('notes');
    doc.transact(() => {
      for (let i = 0; i < 10_000; i++) {
        const inner = new Y.Map<unknown>();
        map.set('a', inner);
        map = inner;
      }
    });
    return Y.encodeStateAsUpdate(doc);
  },
  'half a million tiny structs': () =>
    bytesOf((e) => {
      numbers(1, 500_000, 3, 0)(e);
      for (let i = 0; i < 500_000; i++) {
        encoding.writeUint8(e, 0);
        encoding.writeVarUint(e, 1);
      }
      encoding.writeVarUint(e, 0);
    }),
  'a hundred thousand clients': () =>
    bytesOf((e) => {
      encoding.writeVarUint(e, 100_000);
      for (let i = 0; i < 100_000; i++) {
        numbers(1, i + 10, 0)(e);
        encoding.writeUint8(e, 0);
        encoding.writeVarUint(e, 1);
      }
      encoding.writeVarUint(e, 0);
    }),
  'a sub-document': () =>
    struct(9, (e) => {
      encoding.writeVarString(e, 'guid');
      encoding.writeAny(e, {});
    }),
  'the second format': () => {
    const doc = new Y.Doc();
    doc.getMap('notes').set('n1', 'x'.repeat(100));
    return Y.encodeStateAsUpdateV2(doc);
  },
  'no bytes at all': () => new Uint8Array(),
};

/** Eight bytes that delete everything client 1001 has written: well formed, and anybody with the room key may send them. */
export const deleteAll = (): Uint8Array => bytesOf(numbers(0, 1, 1001, 1, 0, 1_000_000));
