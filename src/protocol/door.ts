/**
 * The typed code: how a tablet whose camera does not work is let in.
 *
 *   desk asks for a code ──▶ tablet types it ──▶ both screens show the same two pictures ──▶ the facilitator accepts ──▶ join code
 */
import { z } from '#core/zod.ts';

/** A code works once, and only this long. Milliseconds. */
export const codeLastsMs = 10 * 60_000;
export const codeDigits = 6;

const sign = z.string().check(z.regex(/^[a-z]{2,20}$/));

/** Two pictures, the same on the tablet and on the desk, so that the facilitator lets in the tablet that stands before them. */
export const signsSchema = z.tuple([sign, sign]);
export type Signs = z.infer<typeof signsSchema>;

/** `POST /api/rooms/:id/codes` answers this to the owner. `until` in the hub's clock, milliseconds since 1970. */
export const codeSchema = z.object({ code: z.string(), until: z.number() });
export type DoorCode = z.infer<typeof codeSchema>;

/** `POST /api/join`: what a tablet sends. */
export const knockSchema = z.object({ code: z.string().check(z.regex(/^\d{6}$/)), signs: signsSchema });

/** Its answer: a secret with which the tablet asks what the facilitator said. */
export const ticketSchema = z.object({ ticket: z.string() });

/** A tablet that waits at the door, as the owner sees it. */
export const waitingSchema = z.object({ id: z.string(), signs: signsSchema });
export type Waiting = z.infer<typeof waitingSchema>;

/** `GET /api/rooms/:id/door`: codes that still work, and who waits. */
export const doorStateSchema = z.object({ codes: z.array(codeSchema), waiting: z.array(waitingSchema) });
export type DoorState = z.infer<typeof doorStateSchema>;

/** `POST /api/rooms/:id/door/:waiting`: what the owner says. */
export const verdictSchema = z.object({ accept: z.boolean() });

/** `POST /api/join/answer`: what the tablet hears. `gone`: it waited too long, or the hub was started again. */
export const answerSchema = z.union([
  z.object({ state: z.enum(['waiting', 'refused', 'gone']) }),
  z.object({
    state: z.literal('accepted'),
    workshop: z.string(),
    key: z.string(),
    facilitator: z.string(),
  }),
]);
export type DoorAnswer = z.infer<typeof answerSchema>;

/** Why a typed code did not open: it is not one, or there were too many tries and a minute must pass. */
export type KnockError = 'wrong-code' | 'too-many';
