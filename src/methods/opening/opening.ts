/** An opening over the workshop's document: the pictures people chose, the rules, and the words opened together. */
import { oneModel } from '../one-model.ts';
import { Glossary } from './glossary.ts';
import { Picks } from './picks.ts';
import { Rules } from './rules.ts';

export interface Opening {
  readonly picks: Picks;
  readonly rules: Rules;
  readonly glossary: Glossary;
}

/** Opens the opening of an activity. Writes nothing; everything read from it is tracked. */
export const openOpening = oneModel((workshop, activity): Opening => ({
  picks: new Picks(workshop, activity),
  rules: new Rules(workshop, activity),
  glossary: new Glossary(workshop, activity),
}));
