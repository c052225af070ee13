/** A device without a screen: the product's own store and roads around one document, and hands to write with. */
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { openDatabase } from '#storage/database.ts';
import { openLog } from '#storage/document-log.ts';
import { openRoads, type Roads } from '#sync/roads.ts';

const doc = new Y.Doc();
const awareness = new Awareness(doc);
const notes = doc.getMap<Y.Map<unknown>>('notes');
let roads: Roads | null = null;
let whenSaved = () => Promise.resolve();

const hands = {
  async open(workshop: string, key: string) {
    const db = await openDatabase();
    const log = openLog(db.ok ? db.value : null, workshop, doc);
    await log.loaded;
    whenSaved = () => log.whenSaved();
    awareness.setLocalState({ here: true });
    roads = openRoads({ origin: location.origin, workshop, key, doc, awareness, log });
  },
  put: (id: string) => void notes.set(id, new Y.Map([['text', new Y.Text(`Lappu ${id}`)]])),
  /** Notes of about this many bytes together, as many people would have written them. */
  fill(bytes: number) {
    for (let i = 0; i * 400 < bytes; i++) {
      const words = `${i} muistiinpano `.repeat(20).slice(0, 320);
      notes.set(`fill${i}`, new Y.Map<unknown>([['text', new Y.Text(words)]]));
    }
  },
  saved: () => whenSaved(),
  ids: () => [...notes.keys()].filter((id) => !id.startsWith('fill')).sort(),
  /** The same number on two devices means the same document, text for text. */
  sum() {
    let sum = 0;
    for (const id of [...notes.keys()].sort())
      for (const letter of `${id} ${String(notes.get(id)?.get('text'))}`)
        sum = (sum * 31 + letter.codePointAt(0)!) | 0;
    return sum;
  },
  bytes: () => Y.encodeStateAsUpdate(doc).length,
  light: () => roads?.light.kind ?? null,
  peers: () => roads?.peers.status.peers ?? 0,
};
export type Hands = typeof hands;
Object.assign(window, { hands });
