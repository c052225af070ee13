/** The workshops this device has been in, newest first. */
import type { Database, WorkshopRow } from './database.ts';
import { openShelf, type Shelf } from './shelf.ts';

export type KnownWorkshop = WorkshopRow;

/** Opens the list of known workshops; with `db` null it lasts as long as the page. */
export function openWorkshops(db: Database | null): Shelf<KnownWorkshop> {
  const shelf = openShelf<KnownWorkshop>(db?.workshops ?? null, (workshop) => workshop.id);
  const newestFirst = (all: KnownWorkshop[]) => all.sort((a, b) => b.openedAt - a.openedAt);
  return {
    ...shelf,
    list: async () => newestFirst(await shelf.list()),
    watch: (listener) => shelf.watch((all) => listener(newestFirst(all))),
  };
}
