/** Pair ideation of one activity over the workshop's document: notes of the tables, the wall, groups and the plan. */
import { oneModel } from '../one-model.ts';
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

/** Opens the pair ideation of an activity. Writes nothing; everything read from it is tracked. */
export const openPairs = oneModel((workshop, activity): Pairs => {
  const settings = new PairSettings(workshop, activity);
  const notes = new TableNotes(workshop, activity, settings);
  return {
    settings,
    notes,
    wall: new WallNotes(workshop, activity, settings, notes),
    groups: new NoteGroups(workshop, activity),
    plan: new ActionPlan(workshop, activity),
  };
});
