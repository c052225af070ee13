/** What is worth saying about a persona from across the room in each phase: a few fields, in order. */
import type { Personas } from './persona.ts';
import { benefitIds, type FieldId, type Persona } from './schema.ts';

const first: Readonly<Record<string, readonly FieldId[]>> = {
  who: ['situation', 'strengths'],
  life: ['support', 'hurts', 'hopes'],
};
const rest: readonly FieldId[] = [...benefitIds, 'situation', 'hopes', 'hurts', 'strengths'];

/** At most three filled fields for the wall; the phase's own come first. */
export function fieldsForWall(personas: Personas, persona: Persona, phase: string): readonly FieldId[] {
  const wanted = [...new Set([...(first[phase] ?? benefitIds), ...rest])];
  const filled = wanted.filter((field) => personas.isOn(field) && persona.text[field].trim() !== '');
  return filled.slice(0, 3);
}

/** The first sentence: what fits on a wall of many cards. */
export function firstSentence(text: string): string {
  const trimmed = text.trim();
  return /^.*?[.!?…](?=\s)/su.exec(trimmed)?.[0] ?? trimmed;
}
