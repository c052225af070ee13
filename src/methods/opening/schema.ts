/** What an opening stores: chosen pictures, rules with who agrees, and what concepts mean in each table's words. */
import { z } from '#core/zod.ts';

/** Roots are named `<activityId>/<name>`; these names never change, because documents carry them. */
export const roots = {
  picks: 'picks',
  rules: 'rules',
  agrees: 'agrees',
  decisions: 'decisions',
  wordings: 'wordings',
  wall: 'wall',
} as const;

/** Longer texts are cut: a pasted book must not stop a tablet. Characters. */
export const longestText = 1_000;

/** One person's picture, by table, never by name. */
export const pickSchema = z.object({
  id: z.string(),
  order: z.catch(z.string(), 'a0'),
  /** An id of the built-in pictures; a newer version may have more. */
  picture: z.string(),
  table: z.catch(z.string(), ''),
});
export type Pick = z.infer<typeof pickSchema>;

/** Under a note's id: it is a proposed rule. `suggestion` names the ready sentence it was taken from, while it is unchanged. */
export const ruleSchema = z.object({ suggestion: z.catch(z.string(), '') });
export type RuleEntry = z.infer<typeof ruleSchema>;

/** Under `<rule>|<table>`: this table agrees. */
export const agreeSchema = z.literal(true);

/** Under a rule's note id: the facilitator has taken it into the agreed list, or out of it. */
export const decisionSchema = z.boolean();

/** Under a note's id: these are a table's words for a concept. */
export const wordingSchema = z.object({ concept: z.string() });

/** Under `concept`: the id of the one that the wall shows alone. */
export const wallSchema = z.string();

/** A concept is a card of this kind: `text.term`, and `text.meaning`, the room's own wording. */
export const conceptKind = 'concept';
export const conceptSchema = z.object({
  id: z.string(),
  'text.term': z.catch(z.string(), ''),
  'text.meaning': z.catch(z.string(), ''),
});
