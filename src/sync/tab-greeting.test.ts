import { afterEach, expect, test, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { peerTopic } from '#protocol/rooms.ts';
import type { Road } from './road.ts';

const workshop = 'w1';
const key = 'k1';
const roads: Road[] = [];
afterEach(() => roads.splice(0).forEach((road) => road.destroy()));

function documentWith(name: string, text = name): Y.Doc {
  const doc = new Y.Doc();
  doc.getMap('notes').set(name, text);
  return doc;
}

/** Each tab has modules of its own. */
async function openTab(doc: Y.Doc): Promise<void> {
  vi.resetModules();
  const { openPeerRoad } = await import('./peer-road.ts');
  roads.push(openPeerRoad({ signaling: null, workshop, key, doc, awareness: new Awareness(doc) }));
}

const notesOf = (doc: Y.Doc) => [...doc.getMap('notes').keys()].sort();

test('tabs that meet give each other what they lack, and what is written afterwards', async () => {
  const [a, b] = [documentWith('old'), documentWith('new')];
  await openTab(a);
  await openTab(b);
  await vi.waitFor(
    () =>
      expect([notesOf(a), notesOf(b)]).toEqual([
        ['new', 'old'],
        ['new', 'old'],
      ]),
    5000,
  );
  b.getMap('notes').set('later', 'later');
  await vi.waitFor(() => expect(notesOf(a)).toEqual(['later', 'new', 'old']));
});

test('a tab on its own packs nothing up', async () => {
  const sizes: number[] = [];
  const ear = new BroadcastChannel(peerTopic(workshop, key));
  ear.onmessage = ({ data }: MessageEvent<Uint8Array>) => sizes.push(data.byteLength);
  await openTab(documentWith('long', 'x'.repeat(10_000)));
  // Its name, its question and its greeting.
  await vi.waitFor(() => expect(sizes.length).toBeGreaterThanOrEqual(3));
  ear.close();
  expect(Math.max(...sizes)).toBeLessThan(200);
});
