/** What a persona and its fields are called on the screen. */
import { fieldWords } from './field-texts.ts';
import type { Personas } from './persona.ts';
import { ownField, type FieldId, type Persona } from './schema.ts';
import { viewWords } from './view-texts.ts';

/** The name, or words that say there is none yet. */
export const nameOf = (persona: Persona): string => persona.text.name.trim() || viewWords().unnamed;

/** The heading of a field; the facilitator's own field has the heading it was given. */
export const labelOf = (personas: Personas, field: FieldId): string =>
  field === ownField ? personas.ownLabel.trim() || fieldWords()[field].label : fieldWords()[field].label;

/** The questions that help to fill a field. */
export const questionsOf = (field: FieldId): string[] => fieldWords()[field].ask.split('\n');
