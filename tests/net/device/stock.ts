/** The control: y-webrtc as it comes, with its own peer, on the same signaling. */
import { Awareness } from 'y-protocols/awareness';
import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';
import { peerTopic } from '#protocol/rooms.ts';

const doc = new Y.Doc();
const notes = doc.getMap<string>('notes');

const hands = {
  open(workshop: string, key: string) {
    new WebrtcProvider(peerTopic(workshop, key), doc, {
      signaling: [`${location.origin.replace(/^http/, 'ws')}/signal`],
      awareness: new Awareness(doc),
      peerOpts: { config: { iceServers: [] } },
    });
  },
  put: (id: string) => void notes.set(id, id),
  fill: (bytes: number) => void notes.set('fill', 'x'.repeat(bytes)),
  ids: () => [...notes.keys()].filter((id) => !id.startsWith('fill')).sort(),
  bytes: () => Y.encodeStateAsUpdate(doc).length,
};
Object.assign(window, { hands });
