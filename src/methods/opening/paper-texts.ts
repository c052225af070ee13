/** Words for writing down what others say of rules and concepts. */
import { openWords } from '#texts/language.svelte.ts';

export const paperWords = openWords({
  fi: {
    hint: 'Ilman kohtaa rivi on ehdotus pelisäännöksi.',
    concept: (term: string) => `Käsite: ${term}`,
    newConcept: 'Uusi käsite sanastoon',
  },
  sv: {
    hint: 'Utan ställe är raden ett förslag till spelregel.',
    concept: (term) => `Begrepp: ${term}`,
    newConcept: 'Ett nytt begrepp i ordlistan',
  },
  en: {
    hint: 'Without a place a line is a proposed ground rule.',
    concept: (term) => `Concept: ${term}`,
    newConcept: 'A new concept for the glossary',
  },
});
