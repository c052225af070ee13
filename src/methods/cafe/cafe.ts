/** A learning café over the workshop's document: how it is set, who is where, what is said at it, and what it leaves. */
import type { Activity } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { Course } from './course.ts';
import { Harvest } from './harvest.ts';
import { CafeSettings } from './settings.ts';
import { Stations } from './stations.ts';
import { Talk } from './talk.ts';

export interface Cafe {
  readonly settings: CafeSettings;
  readonly stations: Stations;
  readonly course: Course;
  readonly talk: Talk;
  readonly harvest: Harvest;
}

// One model for each document and activity: registers listen to the document for as long as it lives.
const open = new WeakMap<Workshop, Map<string, Cafe>>();

/** Opens the café of an activity. Writes nothing; everything read from it is tracked. */
export function openCafe(workshop: Workshop, activity: Pick<Activity, 'id'>): Cafe {
  const mine = open.get(workshop) ?? new Map<string, Cafe>();
  open.set(workshop, mine);
  const found = mine.get(activity.id);
  if (found) return found;
  const settings = new CafeSettings(workshop, activity.id);
  const stations = new Stations(workshop, activity.id);
  const cafe: Cafe = {
    settings,
    stations,
    course: new Course(workshop, activity.id, settings, stations),
    talk: new Talk(workshop, activity.id),
    harvest: new Harvest(workshop, activity.id),
  };
  mine.set(activity.id, cafe);
  return cafe;
}
