/** What pair ideation stores beside the notes: choices, turns, votes, what left the wall, groups and the action plan. */
import { z } from '#core/zod.ts';

/** Roots are named `<activityId>/<name>`; these names never change, because documents carry them. */
export const roots = {
  settings: 'settings',
  chosen: 'chosen',
  turns: 'turns',
  votes: 'votes',
  archive: 'archive',
  groups: 'groups',
  membership: 'membership',
  plan: 'plan',
} as const;

export const settingSchema = z.union([z.number(), z.boolean()]);
export type Setting = z.infer<typeof settingSchema>;

/**
 * Lists of ids are one value, so that two tablets of one table never exceed a limit together: `chosen` under a table's id,
 * `votes` under `<round>|<table>`, `turns` under `order` (the last one has the turn).
 */
export const idListSchema = z.array(z.string()).check(z.maxLength(500));
export type IdList = z.infer<typeof idListSchema>;

/** Under `<round>|<note>`: taken off the wall (true) or kept on it (false) by hand; votes decide the rest. */
export const archivedSchema = z.boolean();

/** Under a note's id: the group it belongs to. */
export const membershipSchema = z.string();

const order = z.catch(z.string(), 'a0');
const text = z.catch(z.string(), '');

/** A named group on the wall. `title` is a Y.Text in the document. */
export const groupSchema = z.object({ id: z.string(), order, title: text });
export type Group = z.infer<typeof groupSchema>;
export const isGroupText = (key: string): boolean => key === 'title';

/** What the action plan asks of each row; each is a Y.Text in the document. */
export const planFields = ['what', 'resources', 'who', 'by'] as const;
export type PlanField = (typeof planFields)[number];

/** One row of the action plan. */
export const planRowSchema = z.object({
  id: z.string(),
  order,
  /** The note it came from; empty when it was written anew. */
  note: text,
  what: text,
  resources: text,
  who: text,
  by: text,
});
export type PlanRow = z.infer<typeof planRowSchema>;
export const isPlanText = (key: string): boolean => (planFields as readonly string[]).includes(key);
