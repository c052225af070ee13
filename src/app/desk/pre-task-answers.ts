/** Answers to the pre-task as they come back in a file: read strictly, because it comes from anywhere. */
import { z } from '#core/zod.ts';
import { err, ok, type Result } from '#core/result.ts';

export const answersFormat = 'flappi-answers';
export const answersVersion = 1;
export const answersEnding = '.flappi-vastaus.json';
/** Characters of one answer. */
export const longestAnswer = 5_000;
const mostBytes = 1 << 18;

const answerSchema = z.object({
  /** The activity whose question it was; empty for what else somebody wanted to say. */
  activity: z.string().check(z.maxLength(100)),
  question: z.string().check(z.maxLength(5_000)),
  text: z.string().check(z.maxLength(longestAnswer)),
});
export type Answer = z.infer<typeof answerSchema>;

const fileSchema = z.object({
  format: z.literal(answersFormat),
  version: z.literal(answersVersion),
  /** Made when the answers were saved: tells the same file from another with the same words. */
  id: z.string().check(z.minLength(8), z.maxLength(100)),
  workshop: z.string().check(z.maxLength(100)),
  answers: z.array(answerSchema).check(z.minLength(1), z.maxLength(20)),
});
export type AnswerFile = z.infer<typeof fileSchema>;

export type AnswersError = 'not-answers' | 'newer' | 'too-big' | 'other-workshop';

/** Reads a picked file. `workshop` is the id of the one that is open: answers to another's questions do not belong here. */
export function readAnswers(bytes: Uint8Array, workshop: string): Result<AnswerFile, AnswersError> {
  if (bytes.length > mostBytes) return err('too-big');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err('not-answers');
  }
  const versioned = z.object({ format: z.literal(answersFormat), version: z.int() }).safeParse(value);
  if (versioned.success && versioned.data.version > answersVersion) return err('newer');
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) return err('not-answers');
  return parsed.data.workshop === workshop ? ok(parsed.data) : err('other-workshop');
}
