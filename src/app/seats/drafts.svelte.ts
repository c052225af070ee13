/** Private writing of one seat: kept in this device's own store, outside the shared document. */
import { createSubscriber } from 'svelte/reactivity';
import { createId } from '#core/ids.ts';
import { orderAfter } from '#core/order.ts';
import type { Draft, Drafts } from '#methods/method.ts';
import { openPrivateNotes, type PrivateNote, type PrivatePlace } from '#storage/private-notes.ts';
import type { Database } from '#storage/database.ts';

/**
 * Opens the drafts of a place. What is typed shows at once; the store follows, one write after the other. `onTrouble` is told
 * when the store refuses, because then the words live only as long as the page.
 */
export function openDrafts(
  db: Database | null,
  place: Required<PrivatePlace>,
  onTrouble: () => void,
): Drafts {
  const shelf = openPrivateNotes(db, place);
  let notes: PrivateNote[] = [];
  let tell = () => {};
  let writes = Promise.resolve();
  const track = createSubscriber((update) => {
    tell = update;
    void shelf.list().then((stored) => {
      // What was typed while the store was being read wins.
      const typed = new Set(notes.map((note) => note.id));
      notes = [...stored.filter((note) => !typed.has(note.id)), ...notes];
      update();
    });
    return () => (tell = () => {});
  });

  function write(work: () => Promise<{ ok: boolean }>): void {
    writes = writes.then(work).then((result) => {
      if (!result.ok) onTrouble();
    });
  }
  function put(note: PrivateNote): void {
    notes = notes.some((n) => n.id === note.id)
      ? notes.map((n) => (n.id === note.id ? note : n))
      : [...notes, note];
    tell();
    write(() => shelf.put({ ...note }));
  }
  return {
    get all(): readonly Draft[] {
      track();
      return notes;
    },
    add(text = '') {
      const id = createId();
      put({ id, ...place, text, order: orderAfter(notes), createdAt: Date.now() });
      return id;
    },
    set(id, text) {
      const note = notes.find((n) => n.id === id);
      if (note) put({ ...note, text });
    },
    remove(id) {
      notes = notes.filter((n) => n.id !== id);
      tell();
      write(() => shelf.remove(id));
    },
  };
}
