/** An opening over the workshop's document: the pictures people chose, the rules, and the words opened together. */
import type { Activity } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { Glossary } from './glossary.ts';
import { Picks } from './picks.ts';
import { Rules } from './rules.ts';

export interface Opening {
  readonly picks: Picks;
  readonly rules: Rules;
  readonly glossary: Glossary;
}

// One model for each document and activity: registers listen to the document for as long as it lives.
const open = new WeakMap<Workshop, Map<string, Opening>>();

/** Opens the opening of an activity. Writes nothing; everything read from it is tracked. */
export function openOpening(workshop: Workshop, activity: Pick<Activity, 'id'>): Opening {
  const mine = open.get(workshop) ?? new Map<string, Opening>();
  open.set(workshop, mine);
  const found = mine.get(activity.id);
  if (found) return found;
  const opening: Opening = {
    picks: new Picks(workshop, activity.id),
    rules: new Rules(workshop, activity.id),
    glossary: new Glossary(workshop, activity.id),
  };
  mine.set(activity.id, opening);
  return opening;
}
