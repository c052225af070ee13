/** What a board stores beside the notes themselves: where each note lies, the groups, and who belongs to which. */
import { z } from '#core/zod.ts';

// A place far beyond any table cannot be reached by hand; a damaged one is read as "no place".
const coordinate = z.number().check(z.minimum(-1_000_000), z.maximum(1_000_000));
const side = z.number().check(z.minimum(1), z.maximum(100_000));

/** Top left corner of a note in board units. A note belongs to the board while it has a place. */
export const placeSchema = z.tuple([coordinate, coordinate]);
export type Place = z.infer<typeof placeSchema>;

/** Who was moved last lies on top: a count that grows with each move. Notes that nobody moved have none. */
export const mostRaised = 1_000_000_000;
export const raisedSchema = z.int().check(z.minimum(0), z.maximum(mostRaised));

/** The group a note belongs to. */
export const membershipSchema = z.string();

/** The note it says the same as, which then lies over it. */
export const sameSchema = z.string().check(z.minLength(1), z.maxLength(100));

/** A named area; its notes stay notes. `title` is a Y.Text in the document. */
export const groupSchema = z.object({
  id: z.string(),
  order: z.catch(z.string(), 'a0'),
  title: z.catch(z.string(), ''),
  position: z.catch(placeSchema, [0, 0]),
  size: z.catch(z.tuple([side, side]), [460, 460]),
});
export type Group = z.infer<typeof groupSchema>;
export const isGroupText = (key: string): boolean => key === 'title';

/** What a colour stands for in this activity, by colour name. */
export const mostMeaning = 40;
export const meaningSchema = z.string().check(z.maxLength(mostMeaning));
/** What the facilitator has set, by name: `alone`, `vote`, `dots`, `several`, `open`. */
export const settingSchema = z.union([z.boolean(), z.int()]);
export type Setting = z.infer<typeof settingSchema>;

/** Names of the root maps under the activity's id: stored, so they never change. */
export const roots = {
  places: 'places',
  raised: 'raised',
  groups: 'groups',
  membership: 'membership',
  same: 'same',
  meanings: 'meanings',
  settings: 'settings',
  /** Under `<table>|<seat>`: see ../dots.ts. */
  dots: 'dots',
} as const;
