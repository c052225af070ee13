/** A learning café over the workshop's document: how it is set, who is where, what is said at it, and what it leaves. */
import { oneModel } from '../one-model.ts';
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

/** Opens the café of an activity. Writes nothing; everything read from it is tracked. */
export const openCafe = oneModel((workshop, activity): Cafe => {
  const settings = new CafeSettings(workshop, activity);
  const stations = new Stations(workshop, activity);
  return {
    settings,
    stations,
    course: new Course(workshop, activity, settings, stations),
    talk: new Talk(workshop, activity),
    harvest: new Harvest(workshop, activity),
  };
});
