/**
 * The stage: where the room is now. Only the facilitator decides it, so every record is signed and the newest wins.
 *
 *   nothing running ──start──▶ activity · phase 1 ──next──▶ phase 2 … ──next──▶ next activity … ──finish──▶ finished
 *                                   ▲  │ pause/continue/+1: only the timer changes
 *                                   └──back
 */
import { z } from '#core/zod.ts';
import { checkSigned, isSigned, signText, type CheckSignature, type FacilitatorKey } from './facilitator.ts';

/** A timer either runs to a moment of the facilitator's clock or stands with time left. Milliseconds. */
const timer = z.union([z.object({ endsAt: z.number() }), z.object({ left: z.number() })]);
export type StageTimer = z.infer<typeof timer>;

const stageFields = {
  /** Grows by one with every move of the room. */
  seq: z.int().check(z.nonnegative()),
  /** The running activity; `null` before the first and after the last. */
  activity: z.nullable(z.string()),
  /** The method's own phase id; empty when no activity runs. */
  phase: z.string(),
  /** 1-based round within the phase. */
  round: z.int().check(z.positive()),
  timer: z.nullable(timer),
  /** True while the facilitator holds all writing. */
  frozen: z.boolean(),
  /** True after the last activity. */
  finished: z.boolean(),
  /** True while the tablets have to give themselves back clean. Absent in records that were made before it existed. */
  wipe: z._default(z.boolean(), false),
  /** The facilitator's clock when the record was made, milliseconds since 1970. */
  at: z.number(),
};
export const stageSchema = z.object(stageFields);
export type Stage = z.infer<typeof stageSchema>;

const signedStageSchema = z.object({ stage: stageSchema, publicKey: z.string(), signature: z.string() });
export type SignedStage = z.infer<typeof signedStageSchema>;

/** The room before anything has started. */
export const emptyStage: Stage = {
  seq: 0,
  activity: null,
  phase: '',
  round: 1,
  timer: null,
  frozen: false,
  finished: false,
  wipe: false,
  at: 0,
};

// One fixed order of fields, and the workshop in front: a record can neither be rearranged nor carried to another room.
function signedText(workshopId: string, s: Stage): string {
  const t = s.timer && ('endsAt' in s.timer ? ['ends', s.timer.endsAt] : ['left', s.timer.left]);
  const fields = ['stage', workshopId, s.seq, s.activity, s.phase, s.round, t, s.frozen, s.finished, s.at];
  // Only the order to wipe lengthens the text: every other record verifies as it always has.
  return JSON.stringify(s.wipe ? [...fields, 'wipe'] : fields);
}

export function signStage(workshopId: string, stage: Stage, key: FacilitatorKey): SignedStage {
  return { stage, publicKey: key.publicKey, signature: signText(signedText(workshopId, stage), key) };
}

/**
 * The stage inside a record from anywhere, if it was signed by the facilitator with this fingerprint; else `null`. Undefined while
 * that is being found out: then `again` is called.
 */
export function parseSignedStage(
  value: unknown,
  workshopId: string,
  fingerprint: string,
  check: CheckSignature = isSigned,
  again: () => void = () => undefined,
): Stage | null | undefined {
  const parsed = signedStageSchema.safeParse(value);
  if (!parsed.success) return null;
  const { stage } = parsed.data;
  const holds = checkSigned(signedText(workshopId, stage), parsed.data, fingerprint, check, again);
  return holds ? stage : holds === null ? undefined : null;
}

/** Milliseconds left; negative when the time has run over. `now` is in the facilitator's clock. */
export const timeLeft = (t: StageTimer, now: number): number => ('endsAt' in t ? t.endsAt - now : t.left);
