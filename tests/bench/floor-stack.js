/**
 * What this product is bound to, under a board that does nothing else: Dexie with strict durability for the store, Zod for what is read,
 * a signature that is checked, and both roads ready. In the place of y-indexeddb in the shared bench's lean page (floor.mjs).
 */
import { HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import * as ed from '@noble/ed25519';
import { sha512 } from '@noble/hashes/sha2.js';
import { Dexie } from 'dexie';
import { WebrtcProvider } from 'y-webrtc';
import * as Y from 'yjs';
import { z } from 'zod/mini';

ed.hashes.sha512 = sha512;
const note = z.object({ x: z.number(), y: z.number(), color: z.string() });
const stage = {
  text: 'floor',
  key: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  signature: '0'.repeat(128),
};
const bytes = (hex) => Uint8Array.from(hex.match(/../g), (pair) => parseInt(pair, 16));

class Store extends Dexie {
  constructor() {
    super('floor', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ updates: '++id', settings: 'key' });
  }
}

/** Loads the document from the store and keeps it there; as much of y-indexeddb's interface as the page uses. */
export function openStack(doc) {
  const db = new Store();
  const load = async () => {
    await db.open();
    const rows = await db.updates.toArray();
    Y.transact(doc, () => rows.forEach((row) => Y.applyUpdate(doc, row.bytes, db)), db, false);
    for (const item of doc.getMap('notes').values()) note.safeParse(item.toJSON());
    ed.verify(bytes(stage.signature), new TextEncoder().encode(stage.text), bytes(stage.key));
    doc.on('update', (update, origin) => origin !== db && void db.updates.add({ bytes: update }));
    new WebrtcProvider('floor', doc, { signaling: [] });
    globalThis.hub = () => new HocuspocusProviderWebsocket({ url: 'ws://127.0.0.1:1', autoConnect: false });
  };
  return { whenSynced: load() };
}
