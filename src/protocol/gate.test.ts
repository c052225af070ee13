import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { bombs } from '../../tests/fuzz/bombs.ts';
import { applyChecked, gateLimits, inspectUpdate } from './gate.ts';

test('a day’s work of a whole room passes: two thousand notes, typed letter by letter, by hundreds of writers', () => {
  const room = new Y.Doc();
  for (let writer = 0; writer < 200; writer++) {
    const device = new Y.Doc();
    device.transact(() => {
      for (let i = 0; i < 10; i++) {
        const text = new Y.Text();
        device.getMap('notes').set(`${writer} ${i}`, new Y.Map([['text', text]]));
        for (const letter of 'Bussi') text.insert(text.length, letter);
        text.delete(1, 2);
      }
    });
    Y.applyUpdate(room, Y.encodeStateAsUpdate(device));
  }
  expect(inspectUpdate(Y.encodeStateAsUpdate(room))).toEqual({ ok: true, value: null });
});

test.each([
  'ten thousand maps inside each other',
  'half a million tiny structs',
  'a hundred thousand clients',
  'a sub-document',
])('%s do not pass', (name) => {
  expect(inspectUpdate(bombs[name]!())).toEqual({ ok: false, error: 'damaged' });
});

test('types lie as deep as the limit allows, and no deeper', () => {
  const nested = (depth: number) => {
    const doc = new Y.Doc();
    let map: Y.Map<unknown> = doc.getMap('notes');
    for (let i = 0; i < depth; i++) {
      const inner = new Y.Map<unknown>();
      map.set('a', inner);
      map = inner;
    }
    return Y.encodeStateAsUpdate(doc);
  };
  expect(inspectUpdate(nested(gateLimits.depth)).ok).toBe(true);
  expect(inspectUpdate(nested(gateLimits.depth + 1)).ok).toBe(false);
});

test('an update that Yjs would drop half-way leaves the document untouched', () => {
  const doc = new Y.Doc();
  doc.getMap('notes').set('a', 1);
  const before = Y.encodeStateAsUpdate(doc);
  const other = new Y.Doc();
  other.getMap('notes').set('b', 'x'.repeat(50));
  const cut = Y.encodeStateAsUpdate(other).slice(0, -20);
  expect(applyChecked(doc, cut, 'test').ok).toBe(false);
  expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
});
