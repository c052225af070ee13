/** What the desk writes down for others is a note of their table: it chooses from it like from its own. */
import type { PaperEntry } from '../method.ts';
import { openPairs } from './pairs.ts';

export const entry: PaperEntry = {
  places: () => [],
  needsTable: true,
  write: ({ workshop, activity }, { text, table }) => {
    openPairs(workshop, activity).notes.write(text, table);
  },
};
