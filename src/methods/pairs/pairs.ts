/** Pair ideation of one activity over the workshop's document: notes of the tables, the wall, groups and the plan. */
import type { Activity } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { NoteGroups } from './groups.ts';
import { ActionPlan } from './plan.ts';
import { PairSettings } from './settings.ts';
import { TableNotes } from './table-notes.ts';
import { WallNotes } from './wall-notes.ts';

export interface Pairs {
  readonly settings: PairSettings;
  readonly notes: TableNotes;
  readonly wall: WallNotes;
  readonly groups: NoteGroups;
  readonly plan: ActionPlan;
}

// One model for each document and activity: registers listen to the document for as long as it lives.
const open = new WeakMap<Workshop, Map<string, Pairs>>();

/** Opens the pair ideation of an activity. Writes nothing; everything read from it is tracked. */
export function openPairs(workshop: Workshop, activity: Pick<Activity, 'id'>): Pairs {
  const mine = open.get(workshop) ?? new Map<string, Pairs>();
  open.set(workshop, mine);
  const found = mine.get(activity.id);
  if (found) return found;
  const settings = new PairSettings(workshop, activity.id);
  const notes = new TableNotes(workshop, activity.id, settings);
  const pairs: Pairs = {
    settings,
    notes,
    wall: new WallNotes(workshop, activity.id, settings, notes),
    groups: new NoteGroups(workshop, activity.id),
    plan: new ActionPlan(workshop, activity.id),
  };
  mine.set(activity.id, pairs);
  return pairs;
}
