/** Going back to an earlier moment: ordinary edits that make a document say what it said then. Nothing is destroyed. */
import * as Y from 'yjs';
import { applyChecked, type GateError } from '#protocol/gate.ts';
import type { Result } from '#core/result.ts';
import { replaceText } from './collection.ts';
import type { Workshop } from './workshop.ts';

/** The facilitator's signed word of now is not part of what people wrote. */
const notRestored = new Set(['stage', 'desk']);

/** The undo steps of restoring stand apart from those of every activity. */
export const restoreScope = 'restore';

/** One item or single value that is not as it was: `root` is the name of the root map, `key` the id or key inside it. */
export interface Deviation {
  root: string;
  key: string;
  mend: () => void;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Root maps of both documents. A root that holds a sequence belongs to a newer version and is left alone. */
function rootsOf(...docs: Y.Doc[]): string[] {
  const names = new Set<string>();
  for (const doc of docs) {
    for (const [name, type] of doc.share) if (type._start === null && !notRestored.has(name)) names.add(name);
  }
  return [...names].sort();
}

/** The edits that bring one item back; `keepShown` leaves it in sight whatever it was then. */
function mendItem(then: Y.Map<unknown> | undefined, now: Y.Map<unknown>, keepShown: boolean): (() => void)[] {
  if (!then) return now.get('shown') === true && !keepShown ? [() => now.set('shown', false)] : [];
  const mends: (() => void)[] = [];
  for (const key of new Set([...now.keys(), ...then.keys()])) {
    const was = then.get(key);
    const is = now.get(key);
    if (is instanceof Y.Text) {
      const text = was instanceof Y.Text ? was.toString() : '';
      if (is.toString() !== text) mends.push(() => replaceText(is, text));
    } else if (was instanceof Y.AbstractType || is instanceof Y.AbstractType) {
      continue; // no version of ours nests deeper
    } else if (key === 'shown') {
      const shown = was === true || keepShown;
      if (shown !== (is === true)) mends.push(() => now.set('shown', shown));
    } else if (was === undefined) {
      mends.push(() => now.delete(key)); // a field that was first set later
    } else if (!same(was, is)) {
      mends.push(() => now.set(key, was));
    }
  }
  return mends;
}

/**
 * An item that was destroyed, which no app of ours does but a stranger's bytes can, is made anew. That is safe only once the
 * snapshot has been merged (`restoreTo`): otherwise the copy would push out the living one that others hold.
 */
function copyOf(item: Y.Map<unknown>): Y.Map<unknown> {
  const copy = new Y.Map<unknown>();
  for (const [key, value] of item) copy.set(key, value instanceof Y.Text ? value.clone() : value);
  return copy;
}

/** Ids of items that have been made since. */
const freshItems = (then: Y.Map<unknown>, now: Y.Map<unknown>): string[] =>
  [...now].flatMap(([id, value]) => (value instanceof Y.Map && !then.has(id) ? [id] : []));

/** Everything in `now` that is not as it was `then`. The activity the room is in stays in sight. */
export function deviations(then: Workshop, now: Workshop): Deviation[] {
  const running = now.stage.current.activity;
  const found: Deviation[] = [];
  const roots = rootsOf(then.doc, now.doc);
  const fresh = new Set(roots.flatMap((root) => freshItems(then.doc.getMap(root), now.doc.getMap(root))));
  for (const root of roots) {
    const before = then.doc.getMap(root);
    const today = now.doc.getMap(root);
    for (const key of new Set([...today.keys(), ...before.keys()])) {
      const was = before.get(key);
      const is = today.get(key);
      if (is instanceof Y.Map) {
        const keepShown = root === 'agenda' && key === running;
        const mends = mendItem(was instanceof Y.Map ? was : undefined, is, keepShown);
        if (mends.length > 0) found.push({ root, key, mend: () => mends.forEach((mend) => mend()) });
      } else if (was instanceof Y.Map) {
        found.push({ root, key, mend: () => today.set(key, copyOf(was)) });
      } else if (was instanceof Y.AbstractType || is instanceof Y.AbstractType) {
        continue; // no version of ours keeps such a thing in a root map
      } else if (was === undefined && fresh.has(key)) {
        continue; // the place of an item that is only hidden: shown again, it shall be where it was
      } else if (!same(was ?? null, is ?? null)) {
        found.push({ root, key, mend: () => today.set(key, was ?? null) });
      }
    }
  }
  return found;
}

/**
 * Makes `now` say what `bytes` (a snapshot of the same workshop) said, as one step that can be undone. The snapshot is merged
 * first: what this device had not heard of yet comes in as the very items that others hold. Answers how many places changed.
 */
export function restoreTo(
  now: Workshop,
  bytes: Uint8Array,
  openThen: () => Workshop,
): Result<number, GateError> {
  const merged = applyChecked(now.doc, bytes, restoreScope);
  if (!merged.ok) return merged;
  const then = openThen();
  const editor = now.editor(restoreScope);
  const found = deviations(then, now);
  editor.edit('restore', () => found.forEach((one) => one.mend()));
  then.destroy();
  return { ok: true, value: found.length };
}
