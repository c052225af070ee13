/** The orders in which the list can show notes. */
import { noteColours, noteMarks, type Note } from '#document/schema.ts';

export const listOrders = ['own', 'dots', 'colour', 'mark', 'newest'] as const;
export type ListOrder = (typeof listOrders)[number];
export const isListOrder = (value: unknown): value is ListOrder => listOrders.includes(value as ListOrder);

// The star weighs most; unmarked notes come last.
const markRank = (note: Note): number => (note.mark ? noteMarks.length - noteMarks.indexOf(note.mark) : 99);

/** Notes in an order; equal ones keep the order they have. `dots` by note, where they may be seen. */
export function sorted(
  notes: readonly Note[],
  order: ListOrder,
  dots: ReadonlyMap<string, number> = new Map(),
): readonly Note[] {
  switch (order) {
    case 'own':
      return notes;
    case 'dots':
      return notes.toSorted((a, b) => (dots.get(b.id) ?? 0) - (dots.get(a.id) ?? 0));
    case 'colour':
      return notes.toSorted((a, b) => noteColours.indexOf(a.colour) - noteColours.indexOf(b.colour));
    case 'mark':
      return notes.toSorted((a, b) => markRank(a) - markRank(b));
    case 'newest':
      return notes.toSorted((a, b) => b.at - a.at);
  }
}

/** Notes that have dots, most first; equal ones keep the order they have. */
export const mostDots = (
  notes: readonly Note[],
  dots: ReadonlyMap<string, number>,
): readonly { note: Note; dots: number }[] =>
  sorted(
    notes.filter((note) => dots.has(note.id)),
    'dots',
    dots,
  ).map((note) => ({ note, dots: dots.get(note.id)! }));
