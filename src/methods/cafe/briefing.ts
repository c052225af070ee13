/** What a host tells the next group of a station's talk: what others found important, and what was left open. Pure. */
import type { Note } from '#document/schema.ts';
import type { Contribution, Thread } from './threads.ts';

/** As many of each as one can tell in a minute. */
const most = 2;

export interface Briefing {
  important: readonly Note[];
  /** Questions that nobody has answered. */
  open: readonly Note[];
}

/** `agreeing` is how many agree with a note; every answer to it counts as much as that. */
export function briefingOf(threads: readonly Thread[], agreeing: (note: string) => number): Briefing {
  const all: readonly Contribution[] = threads.flatMap(({ root, answers }) => [root, ...answers]);
  const answers = (id: string) => all.filter((one) => one.to === id).length;
  const weight = ({ note }: Contribution) => agreeing(note.id) + answers(note.id);
  const isOpen = (one: Contribution) => one.kind === 'ask' && answers(one.note.id) === 0;
  const notesOf = (some: readonly Contribution[]) => some.slice(0, most).map(({ note }) => note);
  return {
    important: notesOf(
      all.filter((one) => weight(one) > 0 && one.kind !== 'ask').sort((a, b) => weight(b) - weight(a)),
    ),
    open: notesOf(all.filter(isOpen)),
  };
}
