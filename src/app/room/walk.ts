/** How the facilitator walks the room through the agenda: from step to step, from activity to activity. */
import type { Activity } from '#document/schema.ts';
import type { Workshop } from '#document/workshop.ts';
import { startOwnTimes } from '#methods/apart.ts';
import { methodOf } from '#methods/known.ts';
import type { Step } from '#methods/method.ts';
import { timeLeft, type Stage, type StageTimer } from '#protocol/stage.ts';

/** A step of an activity in the agenda; `null` is outside: before the first or after the last. */
export interface Place {
  activity: Activity;
  step: Step;
  /** Index of the step, and how many there are. */
  index: number;
  count: number;
  /** How many rounds its phase has. */
  rounds: number;
}

/** The steps of an activity. One of an unknown method (made by a newer version) is a single step, so the room can pass it. */
export function stepsOf(workshop: Workshop, activity: Activity): readonly Step[] {
  const steps = methodOf(activity.method)?.steps({ workshop, activity }) ?? [];
  if (steps.length === 0) return [{ phase: '', round: 1, minutes: activity.minutes }];
  const given = workshop.minutes(activity.id);
  return steps.map((step) => ({ ...step, minutes: given.get(step.phase) ?? step.minutes }));
}

const placeAt = (workshop: Workshop, activity: Activity, index: number): Place => {
  const steps = stepsOf(workshop, activity);
  const at = Math.min(Math.max(index, 0), steps.length - 1);
  const step = steps[at]!;
  const rounds = steps.filter((s) => s.phase === step.phase).length;
  return { activity, step, index: at, count: steps.length, rounds };
};

/** Every place of an activity, in order. */
export const placesOf = (workshop: Workshop, activity: Activity): Place[] =>
  stepsOf(workshop, activity).map((_, index) => placeAt(workshop, activity, index));

/** Where the room is. A phase that the settings have since removed counts as the nearest one before it. */
export function placeOf(workshop: Workshop, stage: Stage): Place | null {
  const activity = stage.activity === null ? undefined : workshop.agenda.get(stage.activity);
  if (!activity) return null;
  const steps = stepsOf(workshop, activity);
  const exact = steps.findIndex((s) => s.phase === stage.phase && s.round === stage.round);
  const near = steps.findLastIndex((s) => s.phase === stage.phase && s.round <= stage.round);
  return placeAt(workshop, activity, exact >= 0 ? exact : near);
}

/** The place after this one; `null` when the agenda ends. Activities that are skipped today are passed by. */
export function placeAfter(workshop: Workshop, place: Place | null): Place | null {
  if (place && place.index + 1 < place.count) return placeAt(workshop, place.activity, place.index + 1);
  const agenda = workshop.agenda.all;
  const from = place ? agenda.findIndex((a) => a.id === place.activity.id) + 1 : 0;
  const next = agenda.slice(from).find((a) => !a.skipped);
  return next ? placeAt(workshop, next, 0) : null;
}

/** The place before this one; the first stays where it is. */
export function placeBefore(workshop: Workshop, place: Place): Place {
  if (place.index > 0) return placeAt(workshop, place.activity, place.index - 1);
  const agenda = workshop.agenda.all;
  const at = agenda.findIndex((a) => a.id === place.activity.id);
  const previous = agenda.slice(0, Math.max(0, at)).findLast((a) => !a.skipped);
  return previous ? placeAt(workshop, previous, Infinity) : place;
}

/** What a step is called: the phase's title, with the round when there are several. */
export function stepTitle(place: Place): string {
  const title = methodOf(place.activity.method)?.words().phases[place.step.phase]?.title ?? '';
  return place.rounds > 1 ? `${title} ${place.step.round}/${place.rounds}` : title;
}

/** Moves the room to a place and starts its time. */
export function goTo(workshop: Workshop, place: Place): void {
  startOwnTimes(workshop);
  workshop.stage.move({
    activity: place.activity.id,
    phase: place.step.phase,
    round: place.step.round,
    timer:
      place.step.minutes > 0
        ? { endsAt: workshop.presence.facilitatorNow() + place.step.minutes * 60_000 }
        : null,
    frozen: false,
    finished: false,
  });
}

/** Next step, or the end of the workshop. */
export function goOn(workshop: Workshop): void {
  const next = placeAfter(workshop, placeOf(workshop, workshop.stage.current));
  if (next) goTo(workshop, next);
  else finish(workshop);
}
export function goBack(workshop: Workshop): void {
  const place = placeOf(workshop, workshop.stage.current);
  if (place) goTo(workshop, placeBefore(workshop, place));
}
/** Ends the workshop; the last place stays known, so that it can be opened again. */
export function finish(workshop: Workshop): void {
  workshop.stage.move({ timer: null, frozen: false, finished: true });
}
export function reopen(workshop: Workshop): void {
  workshop.stage.move({ finished: false });
}

/** Stops or continues the time. */
export function toggleTimer(workshop: Workshop): void {
  const { timer } = workshop.stage.current;
  if (!timer) return;
  const now = workshop.presence.facilitatorNow();
  const left = timeLeft(timer, now);
  workshop.stage.move({ timer: 'endsAt' in timer ? { left } : { endsAt: now + left } });
}

/** Gives more time; a timer that has run over starts anew from now. */
export function addMinutes(workshop: Workshop, minutes: number): void {
  const now = workshop.presence.facilitatorNow();
  const timer: StageTimer = workshop.stage.current.timer ?? { endsAt: now };
  const left = Math.max(0, timeLeft(timer, now)) + minutes * 60_000;
  workshop.stage.move({ timer: 'endsAt' in timer ? { endsAt: now + left } : { left } });
}
/** Passes an activity by today, or takes it back in. The room leaves one that is running for the next that is not skipped. */
export function setSkipped(workshop: Workshop, activity: Activity, skipped: boolean): void {
  workshop.editor().edit('skip', () => workshop.agenda.set(activity.id, { skipped }));
  if (!skipped || workshop.stage.current.activity !== activity.id || workshop.stage.current.finished) return;
  const next = placeAfter(workshop, placeAt(workshop, activity, Infinity));
  if (next) goTo(workshop, next);
  else finish(workshop);
}
export function setFrozen(workshop: Workshop, frozen: boolean): void {
  workshop.stage.move({ frozen });
}

/** How long an activity takes: the sum of its steps. */
export const minutesOf = (workshop: Workshop, activity: Activity): number =>
  stepsOf(workshop, activity).reduce((sum, step) => sum + step.minutes, 0);

/** Planned start of each activity, in minutes from the beginning, and the whole length. */
export function schedule(workshop: Workshop): { starts: number[]; total: number } {
  let total = 0;
  const starts = workshop.agenda.all.map((activity) => {
    const start = total;
    if (!activity.skipped) total += minutesOf(workshop, activity);
    return start;
  });
  return { starts, total };
}

/** Minutes by which the plan is longer than the time from `start` to `end` (`09:00`); 0 when it fits or no end is set. */
export function minutesTooLong(start: string, end: string, total: number): number {
  const ofDay = (time: string) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return hours * 60 + minutes;
  };
  if (!/^\d\d?:\d\d$/.test(end)) return 0;
  const dayMinutes = 24 * 60;
  // An evening that ends after midnight is as long as it is.
  const available = (ofDay(end) - ofDay(start) + dayMinutes) % dayMinutes;
  return Math.max(0, total - available);
}

/** `09:00` plus minutes as a clock time in the user's way of writing; wraps at midnight. */
export function clockTime(start: string, plusMinutes: number, locale: string): string {
  const [hours = 9, minutes = 0] = start.split(':').map(Number);
  const date = new Date(2000, 0, 1, hours, minutes + Math.round(plusMinutes));
  return date.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
}
