/** Which notes an activity hands on to those that follow. Methods know each other only by this. */
import type { Activity, Note } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { methodOf } from './known.ts';

/** Every written note of an activity. */
export const notesOf = (workshop: Workshop, activity: string): readonly Note[] =>
  workshop.notes.all.filter((note) => note.activity === activity && note.text.trim() !== '');

/** What came of an activity, in the method's order: all its notes while nothing has been chosen. */
export function outcomeOf(workshop: Workshop, activity: Activity): readonly Note[] {
  const outcome = methodOf(activity.method)?.outcome?.({ workshop, activity }) ?? [];
  return outcome.length > 0 ? outcome : notesOf(workshop, activity.id);
}
