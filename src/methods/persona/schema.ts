/** What a persona card holds: its fields, the phases they belong to, and how a card of any age or origin is read. */
import { z } from '#core/zod.ts';
import type { Card } from '#document/schema.ts';
import { mostDrawingCharacters } from '#ui/drawing/strokes.ts';

export const personaKind = 'persona';

/** The phase in which each field is in front. `name`, `age` and `quote` stand beside the portrait all the time. */
export const fieldsOf = {
  portrait: ['name', 'age', 'quote'],
  who: ['situation', 'strengths'],
  life: ['support', 'people', 'services', 'works', 'hurts', 'hopes', 'fears', 'digital', 'extra'],
  benefit: ['functional', 'social', 'emotional'],
} as const;
export type Part = keyof typeof fieldsOf;

export type FieldId = (typeof fieldsOf)[Part][number];
export const fieldIds: readonly FieldId[] = Object.values(fieldsOf).flat();
export const benefitIds = fieldsOf.benefit;

/** `extra` is the facilitator's own field; it exists in every card but shows only once it has been given a heading. */
export const ownField = 'extra' satisfies FieldId;

/** The most characters one field takes. */
export const mostCharacters: Readonly<Partial<Record<FieldId, number>>> = { name: 60, age: 30, quote: 300 };
export const mostCharactersElsewhere = 2_000;

const pictureSchema = z.catch(z.nullable(z.string().check(z.maxLength(64))), null);
const drawingSchema = z.catch(z.nullable(z.string().check(z.maxLength(mostDrawingCharacters))), null);

/** Which fields are in use: a field is on until somebody has switched it off. */
export const fieldSwitchSchema = z.boolean();
/** Words the facilitator has given, by key: `label` is the heading of the own field. */
export const ownFieldSchema = z.string().check(z.maxLength(80));
/** What the wall shows, by key: `persona` is the id of the card that is being presented. */
export const wallSchema = z.string();

export interface Persona {
  readonly id: string;
  readonly order: string;
  /** The table that made it; empty for the facilitator. */
  readonly table: string;
  /** Id of a built-in picture; null shows the drawing, if there is one. */
  readonly picture: string | null;
  /** Strokes as text, see #ui/drawing/strokes.ts. Kept when a built-in picture is chosen, so that nothing drawn is lost. */
  readonly drawing: string | null;
  readonly text: Readonly<Record<FieldId, string>>;
}

/** Reads a card; a missing or damaged field reads as empty. */
export function cardToPersona(card: Card): Persona {
  const text = {} as Record<FieldId, string>;
  for (const field of fieldIds) {
    const value = card[`text.${field}`];
    text[field] = typeof value === 'string' ? value : '';
  }
  return {
    id: card.id,
    order: card.order,
    table: card.table,
    picture: pictureSchema.parse(card['picture'] ?? null),
    drawing: drawingSchema.parse(card['drawing'] ?? null),
    text,
  };
}
