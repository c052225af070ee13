/** What the desk writes down for others is a proposed rule, a table's words for a concept, or a new concept. */
import type { PaperEntry } from '../method.ts';
import { openOpening } from './opening.ts';
import { paperWords } from './paper-texts.ts';

const newConcept = 'new concept';

export const entry: PaperEntry = {
  places: ({ workshop, activity }) => [
    ...openOpening(workshop, activity)
      .glossary.concepts.filter(({ term }) => term.trim() !== '')
      .map(({ id, term }) => ({ id, label: paperWords().concept(term) })),
    { id: newConcept, label: paperWords().newConcept },
  ],
  guide: () => ({ hint: paperWords().hint, numbered: [] }),
  write: ({ workshop, activity }, { text, table, place }) => {
    const { rules, glossary } = openOpening(workshop, activity);
    if (place === newConcept) glossary.addConcept(text);
    else if (glossary.concepts.some(({ id }) => id === place)) glossary.addWords(place, table, text);
    else rules.propose(text, table);
  },
};
