/** Notes that one seat writes for itself until they are shown. They never leave the device from here. */
import { Dexie, liveQuery } from 'dexie';
import type { Database, PrivateNoteRow } from './database.ts';
import { openShelf, type Shelf } from './shelf.ts';

export type PrivateNote = PrivateNoteRow;

/** Whose notes: one seat in one activity of one workshop; of all seats when none is named. */
export interface PrivatePlace {
  workshop: string;
  activity: string;
  seat?: string;
}

/** Opens the private notes of a place, in their order; with `db` null they last as long as the page. */
export function openPrivateNotes(db: Database | null, place: PrivatePlace): Shelf<PrivateNote> {
  const isHere = (note: PrivateNote) =>
    note.workshop === place.workshop &&
    note.activity === place.activity &&
    (place.seat === undefined || note.seat === place.seat);
  const inOrder = (notes: PrivateNote[]) =>
    notes.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1));
  const shelf = openShelf<PrivateNote>(db?.privateNotes ?? null, (note) => note.id, isHere);
  if (!db) {
    return {
      ...shelf,
      list: async () => inOrder(await shelf.list()),
      watch: (listener) => shelf.watch((notes) => listener(inOrder(notes))),
    };
  }
  // By the index: one table may hold the notes of a whole day and of many seats.
  const list = async () => {
    const { activity, seat } = place;
    const [first, last] = seat === undefined ? [Dexie.minKey, Dexie.maxKey] : [seat, seat];
    const found = await db.privateNotes
      .where('[activity+seat]')
      .between([activity, first], [activity, last], true, true)
      .toArray();
    return inOrder(found.filter(isHere));
  };
  return {
    ...shelf,
    list,
    watch(listener) {
      const subscription = liveQuery(list).subscribe({ next: listener, error: () => undefined });
      return () => subscription.unsubscribe();
    },
  };
}
