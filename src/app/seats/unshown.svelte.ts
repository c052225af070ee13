/** How many notes on this tablet their writers have not shown to anybody: a number, never the notes. */
import { createSubscriber } from 'svelte/reactivity';
import type { Database } from '#storage/database.ts';
import { openPrivateNotes } from '#storage/private-notes.ts';

/** Counts what all who share the tablet have written for themselves in an activity. Follows the store. */
export function countUnshown(
  db: Database | null,
  workshop: string,
  activity: string,
): { readonly count: number } {
  let count = 0;
  const track = createSubscriber((update) =>
    openPrivateNotes(db, { workshop, activity }).watch((notes) => {
      const now = notes.filter(({ text }) => text.trim() !== '').length;
      if (now === count) return;
      count = now;
      update();
    }),
  );
  return {
    get count() {
      track();
      return count;
    },
  };
}
