/** What brainwriting stores: where on which sheet each idea stands, and which sheet each table began with. */
import { z } from '#core/zod.ts';

/** Roots are named `<activityId>/<name>`; these names never change, because documents carry them. */
export const roots = { cells: 'cells', starts: 'starts', joined: 'joined', settings: 'settings' } as const;

/** Ideas a table writes in a round. */
export const slots = 3;
/** How long a round may be. Where a tablet is shared, each needs a turn. */
export const roundMinutes = { least: 1, usual: 5, most: 30 } as const;
/** No more rounds than this, however many the sheets: after six, people are tired. */
export const mostRounds = 6;
/** Longer texts are cut: an idea is a sentence or two, and a pasted book must not stop a tablet. Characters. */
export const longestIdea = 600;

/**
 * Under a note's id: sheet (0-based), round (1-based), place in the row (0-based), the table that wrote it, and the random id of
 * the person where each has a sheet.
 */
export const cellSchema = z.object({
  sheet: z.int().check(z.nonnegative()),
  round: z.int().check(z.positive()),
  slot: z.int().check(z.nonnegative()),
  table: z.catch(z.string(), ''),
  seat: z.optional(z.string()),
});
export type Cell = z.infer<typeof cellSchema>;

/** Under a writer's id: the sheet it began with. */
export const startSchema = z.int().check(z.nonnegative());

/** Under a person's writer id: when they sat down to write, milliseconds since 1970. */
export const joinedSchema = z.int().check(z.nonnegative());

/** Under `sheets`: how many sheets go round, fixed since the start. Under `perSeat`: 1 when each person has one. Under
 * `minutes`: the length of a round. */
export const settingSchema = z.int().check(z.positive(), z.maximum(1_000));
