/** What a café stores: stations, where each note was written, who agreed, and what was picked at the end. */
import { z } from '#core/zod.ts';

/** Roots are named `<activityId>/<name>`; these names never change, because documents carry them. */
export const roots = {
  stations: 'stations',
  settings: 'settings',
  starts: 'starts',
  entries: 'entries',
  agrees: 'agrees',
  points: 'points',
  conclusions: 'conclusions',
} as const;

export const stationSchema = z.object({
  id: z.string(),
  order: z.catch(z.string(), 'a0'),
  question: z.catch(z.string(), ''),
});
export type Station = z.infer<typeof stationSchema>;

/** What the facilitator has set (`settings.ts`), and `route`: the stations' ids in the order in force since the café started. */
export const settingSchema = z.union([z.number(), z.string(), z.boolean(), z.array(z.string())]);
export type Setting = z.infer<typeof settingSchema>;

/** Under a table's id: the index of the station where this group starts. */
export const startSchema = z.int().check(z.nonnegative());

/** Under a note's id: where, when and by which group it was written. Rounds are 1-based. */
export const entrySchema = z.object({
  station: z.string(),
  round: z.int().check(z.positive()),
  table: z.catch(z.string(), ''),
});
export type Entry = z.infer<typeof entrySchema>;

/** Under `<note>|<table>`: this group agrees. When people mix, `<note>|<table>#<round>`: the people who were there then. */
export const agreeSchema = z.literal(true);

/** Under a note's id: it is a main point of this station. */
export const pointSchema = z.object({ station: z.string(), order: z.string() });

/** Under a note's id: it is a conclusion of the whole room. */
export const conclusionSchema = z.object({ order: z.string() });

/** How a note answers another; stored as the kind of the link from the answered note to the new one. */
export const answerKinds = ['ask', 'build'] as const;
export type AnswerKind = (typeof answerKinds)[number];
export const isAnswerKind = (kind: string): kind is AnswerKind =>
  (answerKinds as readonly string[]).includes(kind);
