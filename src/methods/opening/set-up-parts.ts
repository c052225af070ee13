/** How an opening is set up: the concepts to open, and the ready rules that the facilitator has proposed. */
import type { Language } from '#texts/language.svelte.ts';
import type { ActivityContext, SetUpParts } from '../method.ts';
import { openOpening } from './opening.ts';
import { isSuggestionId } from './view-texts.ts';

/** Words of people are not among them: neither meanings nor rules in somebody's own words. */
export function readParts({ workshop, activity }: ActivityContext): SetUpParts {
  const { rules, glossary } = openOpening(workshop, activity);
  return {
    concepts: glossary.concepts.map(({ term }) => term).filter((term) => term.trim() !== ''),
    rules: rules.all
      .filter(({ table, suggestion }) => table === '' && suggestion !== '')
      .map(({ suggestion }) => suggestion),
  };
}

export function writeParts(
  { workshop, activity }: ActivityContext,
  parts: SetUpParts,
  language: Language,
): void {
  const { rules, glossary } = openOpening(workshop, activity);
  // One transaction each: the order of an item is after those that are there.
  const editor = workshop.editor(activity.id);
  for (const term of parts['concepts'] ?? []) editor.prepare(() => glossary.addConcept(term));
  for (const suggestion of (parts['rules'] ?? []).filter(isSuggestionId))
    editor.prepare(() => rules.suggest(suggestion, '', undefined, language));
}
