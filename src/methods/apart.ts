/** A table that is shown another step than the room's: until the desk brings it back, or for a while of its own. */
import { createSubscriber } from 'svelte/reactivity';
import { z } from '#core/zod.ts';
import type { Workshop } from '#document/workshop.ts';

export const spotSchema = z.object({
  activity: z.string(),
  phase: z.string(),
  round: z.int(),
  /** More time than the room has in this step. Milliseconds; without it the table stays until the desk brings it back. */
  more: z.optional(z.number()),
  /** When that ends, in the facilitator's clock; known from the moment the room leaves the step. */
  until: z.optional(z.number()),
});
export type Spot = z.infer<typeof spotSchema>;

const topicOf = (table: string) => `place ${table}`;
const startOfTopic = topicOf('');

/** Where the desk has sent a table; undefined when it is with the room, or its own time is over. */
export function spotOf(workshop: Workshop, table: string): Spot | undefined {
  const parsed = table === '' ? null : spotSchema.safeParse(workshop.desk.get(topicOf(table)));
  if (!parsed?.success) return undefined;
  const spot = parsed.data;
  if (spot.more === undefined || isRoomAt(workshop, spot)) return spot;
  const left = (spot.until ?? 0) - workshop.presence.facilitatorNow();
  if (left <= 0) return undefined;
  lookAgainIn(left);
  return spot;
}

// Once at the end, not with every tick: what a table is typing into must not be made anew four times a second. And once a
// minute, because the facilitator's clock may turn out to be another than was thought.
const lookAgainIn = (ms: number): void =>
  createSubscriber((update) => {
    const timer = setTimeout(update, Math.min(ms, 60_000));
    return () => clearTimeout(timer);
  })();

const isRoomAt = (workshop: Workshop, { activity, phase, round }: Spot): boolean => {
  const { current } = workshop.stage;
  return current.activity === activity && current.phase === phase && current.round === round;
};

/** Sends a table to a step, or back to the room (`null`). For the facilitator's device, like all below. */
export const setSpot = (workshop: Workshop, table: string, spot: Spot | null): void =>
  workshop.desk.say(topicOf(table), spot, workshop.presence.facilitatorNow());

/** Brings every table back to the room. */
export function bringAllBack(workshop: Workshop): void {
  for (const table of tablesSentOff(workshop)) setSpot(workshop, table, null);
}

/**
 * Gives one table more time in the step the room is in: when the room moves on, this table stays for that long. A table that is on
 * its own time already gets more of it. Nothing happens before the first step.
 */
export function giveTime(workshop: Workshop, table: string, minutes: number): void {
  const { activity, phase, round } = workshop.stage.current;
  const spot = spotOf(workshop, table);
  const more = minutes * 60_000;
  if (spot?.more !== undefined) {
    const until = spot.until === undefined ? {} : { until: spot.until + more };
    setSpot(workshop, table, { ...spot, more: spot.more + more, ...until });
  } else if (activity !== null) setSpot(workshop, table, { activity, phase, round, more });
}

/** The room is about to leave its step: the time of those who got more begins, and what has ended is forgotten. */
export function startOwnTimes(workshop: Workshop): void {
  const now = workshop.presence.facilitatorNow();
  for (const table of tablesSentOff(workshop)) {
    const spot = spotOf(workshop, table);
    if (!spot) setSpot(workshop, table, null);
    else if (spot.more !== undefined && isRoomAt(workshop, spot))
      setSpot(workshop, table, { ...spot, until: now + spot.more });
  }
}

const tablesSentOff = (workshop: Workshop): readonly string[] =>
  workshop.desk.topics.flatMap((topic) =>
    topic.startsWith(startOfTopic) ? [topic.slice(startOfTopic.length)] : [],
  );
