/** Puts back what an update took away whole: an honest device hides items and edits texts, and never deletes either. */
import * as Y from 'yjs';

const origin = 'mender';

type Gone = Y.Transaction['deleteSet'];
/** A value as it was before the transaction that deleted it, ready to be set again. */
interface Lost {
  map: Y.Map<unknown>;
  key: string;
  value: unknown;
}

/** True when the item was alive until this transaction. */
const wasAlive = (item: Y.Item, gone: Gone) => !item.deleted || Y.isDeleted(gone, item.id);

function textOf(text: Y.Text, gone: Gone): string {
  let out = '';
  for (let item = text._start; item; item = item.right) {
    if (item.content instanceof Y.ContentString && wasAlive(item, gone)) out += item.content.str;
  }
  return out;
}

/** A fresh value with what a deleted one held; undefined for what no document of ours is made of. */
function copyOf(item: Y.Item, gone: Gone): unknown {
  const { content } = item;
  if (content instanceof Y.ContentAny) return content.arr.at(-1);
  if (!(content instanceof Y.ContentType)) return undefined;
  if (content.type instanceof Y.Text) return new Y.Text(textOf(content.type, gone));
  if (!(content.type instanceof Y.Map)) return undefined;
  const copy = new Y.Map<unknown>();
  for (const [key, inner] of content.type._map) {
    const value = wasAlive(inner, gone) ? copyOf(inner, gone) : undefined;
    if (value !== undefined) copy.set(key, value);
  }
  return copy;
}

/** True when what stands under the key now holds all that the old value held: the same item made on two devices at once. */
function isSame(old: unknown, now: unknown): boolean {
  if (old instanceof Y.Text) return now instanceof Y.Text;
  return old instanceof Y.Map && now instanceof Y.Map && [...old._map.keys()].every((key) => now.has(key));
}

/** The map an item stands in. Until somebody asks for a root by its kind, Yjs keeps it without one. */
function mapOf(parent: Y.Item['parent']): Y.Map<unknown> | null {
  if (parent instanceof Y.Map) return parent as Y.Map<unknown>;
  const isRoot = parent instanceof Y.AbstractType && parent._item === null && parent._start === null;
  return isRoot && parent.doc ? parent.doc.getMap(Y.findRootTypeKey(parent)) : null;
}

/** What the transaction took away whole: items and shared texts; single values are edited and undone by honest devices too. */
function lostIn(transaction: Y.Transaction): Lost[] {
  const gone = transaction.deleteSet;
  const lost: Lost[] = [];
  Y.iterateDeletedStructs(transaction, gone, (struct) => {
    if (!(struct instanceof Y.Item) || struct.parentSub === null) return;
    const { content, parentSub: key } = struct;
    if (!(content instanceof Y.ContentType)) return;
    const map = mapOf(struct.parent);
    // Inside an item that is gone itself: comes back with it.
    if (!map || map._item?.deleted || isSame(content.type, map.get(key))) return;
    const value = copyOf(struct, gone);
    if (value !== undefined) lost.push({ map, key, value });
  });
  return lost;
}

/**
 * Watches a document for deletions that no device of ours makes, and writes the items back under their names. What was written
 * into them meanwhile on other devices stays with the old ones. Returns how to stop.
 */
export function mendLosses(doc: Y.Doc): () => void {
  const mend = (transaction: Y.Transaction) => {
    if (transaction.origin === origin || transaction.deleteSet.clients.size === 0) return;
    const lost = lostIn(transaction);
    if (lost.length === 0) return;
    doc.transact(() => {
      for (const { map, key, value } of lost) map.set(key, value);
    }, origin);
  };
  doc.on('afterTransaction', mend);
  return () => doc.off('afterTransaction', mend);
}
