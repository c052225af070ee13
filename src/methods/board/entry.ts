/** What the desk writes down for others goes onto the board like any note, into a group if one is chosen. */
import type { PaperEntry } from '../method.ts';
import { openBoard } from './board.ts';

export const entry: PaperEntry = {
  places: ({ workshop, activity }) =>
    openBoard(workshop, activity)
      .groups.all.filter((group) => group.title.trim() !== '')
      .map((group) => ({ id: group.id, label: group.title })),
  write: ({ workshop, activity }, { text, table, place }) => {
    openBoard(workshop, activity).write({
      text,
      colour: 'yellow',
      table,
      group: place === '' ? null : place,
    });
  },
};
