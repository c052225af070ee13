/** What the method is called and what a table does in each phase: all that is needed before a view is opened. */
import { openWords } from '#texts/language.svelte.ts';

export const methodWords = openWords({
  fi: {
    name: 'Äänestys ja arviointi',
    summary: 'Laput laitetaan tärkeysjärjestykseen pisteillä tai arvioimalla. Tulos näkyy vasta lopuksi.',
    phases: {
      vote: {
        title: 'Äänestys',
        guide: 'Lukekaa laput ja antakaa arvionne. Tulos näytetään vasta, kun kaikki ovat valmiita.',
      },
      result: { title: 'Tulos', guide: 'Katsotaan yhdessä, mikä nousi kärkeen ja mikä yllätti.' },
    },
  },
  sv: {
    name: 'Omröstning och bedömning',
    summary: 'Lapparna rangordnas med poäng eller genom bedömning. Resultatet syns först i slutet.',
    phases: {
      vote: {
        title: 'Omröstning',
        guide: 'Läs lapparna och ge er bedömning. Resultatet visas först när alla är klara.',
      },
      result: {
        title: 'Resultat',
        guide: 'Vi tittar tillsammans på vad som kom högst och vad som överraskar.',
      },
    },
  },
  en: {
    name: 'Dot vote and rating',
    summary: 'Notes are put in order with dots or by rating. The result is shown only at the end.',
    phases: {
      vote: {
        title: 'Vote',
        guide: 'Read the notes and give your view. The result is shown when everyone is ready.',
      },
      result: { title: 'Result', guide: 'Look together at what came out on top and what surprised you.' },
    },
  },
  plain: {
    phases: {
      vote: {
        guide: 'Lukekaa laput. Antakaa pisteet tai arvosanat. Näette tuloksen, kun kaikki ovat valmiita.',
      },
      result: { guide: 'Katsomme yhdessä, mitkä laput saivat eniten pisteitä.' },
    },
  },
});
