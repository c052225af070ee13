import { expect, test, vi } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { peerTopic } from '#protocol/rooms.ts';
import { openPeerRoadLater } from './peer-road-later.ts';

const key = 'k1';
function open(workshop: string) {
  const doc = new Y.Doc();
  return openPeerRoadLater({ signaling: null, workshop, key, doc, awareness: new Awareness(doc) });
}

/** Whether anything has been said in the room. */
function listenIn(workshop: string): { heard: boolean; end: () => void } {
  const ear = new BroadcastChannel(peerTopic(workshop, key));
  const room = { heard: false, end: () => ear.close() };
  ear.onmessage = () => (room.heard = true);
  return room;
}

test('it begins by itself, and never where it has been left before', async () => {
  const rooms = { left: listenIn('left'), stays: listenIn('stays') };
  const [left, stays] = [open('left'), open('stays')];
  left.destroy();
  await vi.waitFor(() => expect(rooms.stays.heard).toBe(true), 5000);
  expect(rooms.left.heard).toBe(false);
  stays.destroy();
  for (const room of Object.values(rooms)) room.end();
});
