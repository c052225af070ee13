/** A desk word: something the facilitator says to the tables beside the stage (a message, a question, another place), signed. */
import { z } from '#core/zod.ts';
import { checkSigned, isSigned, signText, type CheckSignature, type FacilitatorKey } from './facilitator.ts';

export const deskWordSchema = z.object({
  /** What it is about; the newest word of a topic is in force. */
  topic: z.string().check(z.maxLength(120)),
  /** Grows by one with every word of the topic. */
  seq: z.int().check(z.positive()),
  /** The facilitator's clock, milliseconds since 1970. */
  at: z.number(),
  /** JSON, kept as the text that was signed; the app parses it. */
  value: z.string().check(z.maxLength(4_000)),
});
export type DeskWord = z.infer<typeof deskWordSchema>;

const signedDeskWordSchema = z.object({ word: deskWordSchema, publicKey: z.string(), signature: z.string() });
export type SignedDeskWord = z.infer<typeof signedDeskWordSchema>;

// The workshop and the kind stand in front: a word can neither pass for a stage nor be carried to another room.
const signedText = (workshopId: string, { topic, seq, at, value }: DeskWord): string =>
  JSON.stringify(['desk', workshopId, topic, seq, at, value]);

export function signDeskWord(workshopId: string, word: DeskWord, key: FacilitatorKey): SignedDeskWord {
  return { word, publicKey: key.publicKey, signature: signText(signedText(workshopId, word), key) };
}

/**
 * The word inside a record from anywhere, if the facilitator with this fingerprint signed it; else `null`. Undefined while that is
 * being found out: then `again` is called.
 */
export function parseSignedDeskWord(
  value: unknown,
  workshopId: string,
  fingerprint: string,
  check: CheckSignature = isSigned,
  again: () => void = () => undefined,
): DeskWord | null | undefined {
  const parsed = signedDeskWordSchema.safeParse(value);
  if (!parsed.success) return null;
  const { word } = parsed.data;
  const holds = checkSigned(signedText(workshopId, word), parsed.data, fingerprint, check, again);
  return holds ? word : holds === null ? undefined : null;
}
