/**
 * What y-webrtc takes from y-protocols (by `tabGreeting` in vite.config.ts): it greets the other tabs of its browser with the whole
 * document, packed up each time a board is opened, for tabs that are seldom there. Here the greeting carries nothing, and tabs that
 * meet ask each other for what they lack.
 */
import * as encoding from 'lib0/encoding';
import { writeSyncStep1, writeSyncStep2 as writeLacking, writeUpdate } from 'y-protocols/sync';
import type * as Y from 'yjs';
import { publish } from './tabs.ts';

export * from 'y-protocols/sync';

/** y-webrtc's own number for a message about the document. */
const aboutDocument = 0;
const nothing = new Uint8Array([0, 0]);

/** Without a state vector, which only the greeting comes without: an update with nothing in it. */
export function writeSyncStep2(encoder: encoding.Encoder, doc: Y.Doc, stateVector?: Uint8Array): void {
  if (stateVector) writeLacking(encoder, doc, stateVector);
  else writeUpdate(encoder, nothing);
}

/** Asks the other tabs in `room` for what `doc` lacks; each one that has something sends it. */
export function askTabs(room: string, doc: Y.Doc): void {
  const question = encoding.createEncoder();
  encoding.writeVarUint(question, aboutDocument);
  writeSyncStep1(question, doc);
  publish(room, encoding.toUint8Array(question));
}
