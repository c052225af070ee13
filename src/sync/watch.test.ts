import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as syncProtocol from 'y-protocols/sync';
import * as Y from 'yjs';
import { Watch, watchTimes } from './watch.ts';

/** Anna and Ben on a connection that delivers nothing but heartbeats and what the watch sends. */
function pair() {
  const side = () => {
    const doc = new Y.Doc();
    return { doc, watch: new Watch(doc), notes: doc.getMap<string>('notes') };
  };
  const [anna, ben] = [side(), side()];
  const toBen = {
    backlog: 0,
    pushes: 0,
    destroyed: false,
    delivers: true,
    send(message: Uint8Array) {
      this.pushes++;
      if (!this.delivers) return;
      const decoder = decoding.createDecoder(message);
      decoding.readVarUint(decoder);
      syncProtocol.readSyncMessage(decoder, encoding.createEncoder(), ben.doc, 'peer');
    },
    destroy() {
      this.destroyed = true;
    },
  };
  const toAnna = { backlog: 0, send: () => undefined, destroy: () => undefined };
  let now = Date.now();
  /** Both sides' heartbeats over a time, one every 3 s. */
  const pass = (ms: number) => {
    for (const end = now + ms; now < end; now += 3000) {
      anna.watch.beat(toBen, now);
      anna.watch.heard(toBen, ben.watch.beat(toAnna, now), now);
    }
  };
  return { anna, ben, toBen, pass };
}

test('who lacks what the other has had for a while gets it', () => {
  const { anna, ben, toBen, pass } = pair();
  pass(9000);
  anna.notes.set('a', 'Anna');
  pass(3000);
  expect(toBen.pushes).toBe(0); // it may be on its way
  pass(9000);
  expect(ben.notes.get('a')).toBe('Anna');
  expect(toBen.pushes).toBe(1);
});

test('a deletion that got lost is noticed although the state vectors are equal', () => {
  const { anna, ben, toBen, pass } = pair();
  anna.notes.set('a', 'Anna');
  Y.applyUpdate(ben.doc, Y.encodeStateAsUpdate(anna.doc));
  pass(12_000);
  expect(toBen.pushes).toBe(0);
  anna.notes.delete('a');
  pass(15_000);
  expect(ben.notes.has('a')).toBe(false);
});

test('control: devices in step, also while they write, are left alone', () => {
  const { anna, ben, toBen, pass } = pair();
  anna.doc.on('update', (update: Uint8Array) => Y.applyUpdate(ben.doc, update));
  for (let i = 0; i < 20; i++) {
    anna.notes.set('a', `${i}`);
    if (i % 5 === 0) anna.notes.delete('a');
    pass(3000);
  }
  expect([toBen.pushes, toBen.destroyed]).toEqual([0, false]);
});

test('a large document that is still leaving is not sent twice', () => {
  const { anna, toBen, pass } = pair();
  anna.notes.set('a', 'large');
  toBen.backlog = 5 << 20;
  pass(60_000);
  expect(toBen.pushes).toBe(0);
});

test('a connection that takes nothing at all is given up', () => {
  const { anna, toBen, pass } = pair();
  toBen.delivers = false;
  anna.notes.set('a', 'Anna');
  pass(watchTimes.giveUpMs + 15_000);
  expect(toBen.destroyed).toBe(true);
  expect(toBen.pushes).toBeLessThan(4);
});
