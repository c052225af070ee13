/** Earlier moments of a room, as the hub tells them to its owner. */
import { z } from '#core/zod.ts';

export const momentSchema = z.object({
  /** Names the moment in `GET /api/rooms/:id/snapshots/:name`. */
  name: z.string(),
  /** The minute it was kept, milliseconds since 1970. */
  at: z.number(),
  /** Size of the whole document then. */
  bytes: z.number(),
});
export type Moment = z.infer<typeof momentSchema>;

export const momentsSchema = z.array(momentSchema);
