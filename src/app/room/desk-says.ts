/** What the desk says to the tables beside the stage: messages, "are you ready?", and another place for one table. */
import { createId } from '#core/ids.ts';
import { z } from '#core/zod.ts';
import type { Workshop } from '#document/workshop.ts';
import { bringAllBack, setSpot, spotOf, type Spot } from '#methods/apart.ts';
import { placeOf, type Place } from './walk.ts';

export const longestMessage = 300;

const messageSchema = z.object({ id: z.string(), text: z.string(), at: z.number() });
export type Message = z.infer<typeof messageSchema>;

// A question belongs to the place it was asked in: when the room moves on, it is answered by that.
const askSchema = z.object({ id: z.string(), activity: z.string(), phase: z.string(), round: z.int() });

const toEveryone = 'message';
const messageTo = (table: string) => (table === '' ? toEveryone : `${toEveryone} ${table}`);
const readyTopic = 'ready';
const showTopic = 'show';

function said<T>(workshop: Workshop, topic: string, schema: z.ZodMiniType<T>): T | undefined {
  const parsed = schema.safeParse(workshop.desk.get(topic));
  return parsed.success ? parsed.data : undefined;
}
const say = (workshop: Workshop, topic: string, value: unknown): void =>
  workshop.desk.say(topic, value, workshop.presence.facilitatorNow());

/** Sends a message to one table, or to all (`''`). It takes the place of the one before. */
export function sendMessage(workshop: Workshop, table: string, text: string): void {
  const cut = text.trim().slice(0, longestMessage);
  if (cut === '') return;
  const at = workshop.presence.facilitatorNow();
  say(workshop, messageTo(table), { id: createId(), text: cut, at } satisfies Message);
}
/** Takes the message to a table, or the one to all (`''`), off the screens. */
export const withdrawMessage = (workshop: Workshop, table: string): void =>
  say(workshop, messageTo(table), null);

/** The message in force for one table alone, or the one for all (`''`). */
export const messageFor = (workshop: Workshop, table: string): Message | undefined =>
  said(workshop, messageTo(table), messageSchema);

/** What a table has to read: messages to it and to all, oldest first, without those in `heard`. */
export function unheardMessages(workshop: Workshop, table: string, heard: readonly string[]): Message[] {
  const found = [messageFor(workshop, ''), table === '' ? undefined : messageFor(workshop, table)];
  return found
    .filter((message): message is Message => message !== undefined && !heard.includes(message.id))
    .sort((a, b) => a.at - b.at);
}

/** Asks every table whether it is ready with the step the room is in. */
export function askReady(workshop: Workshop): void {
  const { activity, phase, round } = workshop.stage.current;
  if (activity !== null) say(workshop, readyTopic, { id: createId(), activity, phase, round });
}
export const stopAsking = (workshop: Workshop): void => say(workshop, readyTopic, null);

/** The id of the question the tables are to answer now; undefined when none is asked. */
export const readyQuestion = (workshop: Workshop): string | undefined => askedNow(workshop, readyTopic);

function askedNow(workshop: Workshop, topic: string): string | undefined {
  const ask = said(workshop, topic, askSchema);
  const { activity, phase, round, finished } = workshop.stage.current;
  const isNow = ask && ask.activity === activity && ask.phase === phase && ask.round === round;
  return isNow && !finished ? ask.id : undefined;
}

/** Asks people to show what they have written for themselves. Only they can. */
export function askToShow(workshop: Workshop): void {
  const { activity, phase, round } = workshop.stage.current;
  if (activity !== null) say(workshop, showTopic, { id: createId(), activity, phase, round });
}
export const stopAskingToShow = (workshop: Workshop): void => say(workshop, showTopic, null);
/** True while people are asked to show their notes. */
export const isAskedToShow = (workshop: Workshop): boolean => askedNow(workshop, showTopic) !== undefined;

/** Shows one table another place than the room's. */
export function sendElsewhere(workshop: Workshop, table: string, place: Place): void {
  const { phase, round } = place.step;
  setSpot(workshop, table, { activity: place.activity.id, phase, round });
}
/** Brings one table back to where the room is. */
export const bringHere = (workshop: Workshop, table: string): void => setSpot(workshop, table, null);
/** Brings every table to where the room is. */
export const bringAllHere = bringAllBack;

const spotNow = (workshop: Workshop, table: string): Spot | undefined =>
  workshop.stage.current.finished ? undefined : spotOf(workshop, table);

/** The other place a table was sent to; `null` when it is with the room, or its activity was taken out of the agenda. */
export function elsewhere(workshop: Workshop, table: string): Place | null {
  const spot = spotNow(workshop, table);
  return spot ? placeOf(workshop, { ...workshop.stage.current, ...spot }) : null;
}
/**
 * The time a table has got beyond the room's: how much (milliseconds), and when it ends in the facilitator's clock, which is
 * known once the room has moved on. Undefined when it has none.
 */
export function ownTimeOf(
  workshop: Workshop,
  table: string,
): { more: number; until: number | undefined } | undefined {
  const spot = spotNow(workshop, table);
  return spot?.more === undefined ? undefined : { more: spot.more, until: spot.until };
}
/** Where a table is: with the room, or where the desk has sent it. */
export const placeOfTable = (workshop: Workshop, table: string): Place | null =>
  elsewhere(workshop, table) ??
  (workshop.stage.current.finished ? null : placeOf(workshop, workshop.stage.current));
