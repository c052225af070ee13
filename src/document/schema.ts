/** What the workshop document stores, record by record. New fields come with a default read at read time. */
import { z } from '#core/zod.ts';

const order = z.catch(z.string(), 'a0');
const text = z.catch(z.string(), '');
/** What most notes lack is null without a reading that fails, which would take longer than the rest of the note. */
const orNull = <T extends z.core.$ZodType>(schema: T) => z.catch(z._default(z.nullable(schema), null), null);

/** Note colours by name; what they look like is the ui's business, what they mean the facilitator's. */
export const noteColours = ['yellow', 'orange', 'pink', 'violet', 'blue', 'green', 'white'] as const;
export type NoteColour = (typeof noteColours)[number];

/** Marks that anyone may put on a note. */
export const noteMarks = ['agree', 'question', 'important'] as const;
export type NoteMark = (typeof noteMarks)[number];

/** A picture that stands beside the document: SHA-256 of its bytes in hexadecimal, and its size in pixels. */
const side = z.int().check(z.minimum(1), z.maximum(4096));
export const imageSchema = z.object({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  width: side,
  height: side,
});
export type ImageRef = z.infer<typeof imageSchema>;

/** The longest drawing a note carries, in characters. */
const mostDrawing = 40_000;

/** A note exists once and can be arranged many times. `text` is a Y.Text in the document. */
export const noteSchema = z.object({
  id: z.string(),
  order,
  text,
  colour: z.catch(z.enum(noteColours), 'yellow'),
  /** The activity it was written in. */
  activity: text,
  /** The table that wrote it; never a person. Empty for the facilitator. */
  table: text,
  mark: orNull(z.enum(noteMarks)),
  /** The writer's clock, milliseconds since 1970; only for showing. */
  at: z.catch(z.number(), 0),
  /** Strokes as text; null without a drawing. */
  drawing: orNull(z.string().check(z.maxLength(mostDrawing))),
  /** A photo on the note. */
  image: orNull(imageSchema),
});
export type Note = z.infer<typeof noteSchema>;
export const isNoteText = (key: string): boolean => key === 'text';

/** A card: a small form of a method, which reads its fields itself. Fields that people type together are named `text.…`. */
export const cardSchema = z.looseObject({
  id: z.string(),
  order,
  kind: z.string(),
  activity: text,
  table: text,
});
export type Card = z.infer<typeof cardSchema>;
export const isCardText = (key: string): boolean => key.startsWith('text.');

/** One use of a method in the agenda. */
export const activitySchema = z.object({
  id: z.string(),
  order,
  method: z.string(),
  title: text,
  /** The facilitator's own question or instruction, shown above the work. */
  question: text,
  minutes: z.catch(z.number().check(z.minimum(0)), 30),
  /** The room passes it by today; it stays in the agenda with all it holds. */
  skipped: z.catch(z.optional(z.boolean()), undefined),
});
export type Activity = z.infer<typeof activitySchema>;

/** A small group at its tablet. */
export const tableSchema = z.object({
  id: z.string(),
  order,
  /** A picture from the ui's set of table symbols. */
  symbol: text,
  /** Only when the facilitator has given one; otherwise the symbol's own name is shown. */
  name: text,
});
export type Table = z.infer<typeof tableSchema>;

/** Where a note came from or was used: nothing is typed twice. */
export const linkSchema = z.object({
  id: z.string(),
  order,
  from: z.string(),
  to: z.string(),
  kind: text,
  /** The activity it was drawn in; empty when it belongs to none. */
  activity: text,
  /** A word on it. */
  word: text,
});
export type Link = z.infer<typeof linkSchema>;

/** Minutes of one phase. */
export const minutesSchema = z.number().check(z.minimum(0), z.maximum(600));

/** Single values about the workshop, each under its own key of `meta`. */
export const metaSchema = z.union([z.string(), z.number()]);
