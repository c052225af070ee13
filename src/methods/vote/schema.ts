/** What a vote stores: its rules, the notes it is about, dots and ratings. */
import { z } from '#core/zod.ts';

/** Roots are named `<activityId>/<name>`; these names never change, because documents carry them. */
export const roots = {
  settings: 'settings',
  excluded: 'excluded',
  candidates: 'candidates',
  /** Under `<table>|<seat>`: see ../dots.ts. */
  votes: 'votes',
  ratings: 'ratings',
} as const;

export const settingSchema = z.union([z.string(), z.number(), z.boolean()]);
export type Setting = z.infer<typeof settingSchema>;

/** Under a note's id: the facilitator left it out. */
export const excludedSchema = z.literal(true);

/** Under `list`: the notes in their order, in force since the vote began. One value, so that nothing creeps in. */
export const candidatesSchema = z.array(z.string()).check(z.maxLength(1_000));

/** What a rating asks: `x` runs to the right of the picture, `y` upwards. */
export const criteria = ['y', 'x'] as const;
export type Criterion = (typeof criteria)[number];

/** Grades from poor to good. */
export const grades = [1, 2, 3, 4, 5] as const;
/** Under `<table>|<seat>|<criterion>|<note>`. */
export const gradeSchema = z.int().check(z.minimum(1), z.maximum(5));
