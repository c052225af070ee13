/** What the method is called and what a table does in each phase: all that is needed before a view is opened. */
import { openWords } from '#texts/language.svelte.ts';

export const methodWords = openWords({
  fi: {
    name: 'Oppimiskahvila',
    summary: 'Ryhmät kiertävät asemalta toiselle, lukevat edellisten ajatukset ja jatkavat niitä.',
    phases: {
      round: {
        title: 'Kierros',
        guide: 'Lukekaa ensin, mitä muut ovat kirjoittaneet. Vastatkaa heille ja lisätkää omat ajatuksenne.',
      },
      points: {
        title: 'Pääkohdat',
        guide: 'Valitkaa aseman ajatuksista 2–3 tärkeintä. Voitte myös kirjoittaa pääkohdan omin sanoin.',
      },
      synthesis: {
        title: 'Yhteenveto',
        guide:
          'Katsotaan yhdessä kaikkien asemien pääkohdat. Mitä niistä seuraa? Kirjataan yhteiset johtopäätökset.',
      },
    },
    start: {
      first: 'Mikä meillä toimii jo hyvin?',
      second: 'Mikä on vaikeaa?',
      third: 'Kuka tai mikä voisi auttaa?',
      fourth: 'Mistä aloitamme?',
    },
  },
  sv: {
    name: 'Lärcafé',
    summary: 'Grupperna går från station till station, läser vad de förra skrev och för tankarna vidare.',
    phases: {
      round: {
        title: 'Runda',
        guide: 'Läs först vad de andra har skrivit. Svara dem och lägg till era egna tankar.',
      },
      points: {
        title: 'Huvudpunkter',
        guide:
          'Välj de 2–3 viktigaste tankarna på stationen. Ni kan också skriva en huvudpunkt med egna ord.',
      },
      synthesis: {
        title: 'Sammandrag',
        guide:
          'Vi tittar tillsammans på alla stationers huvudpunkter. Vad följer av dem? Vi skriver ner våra slutsatser.',
      },
    },
    start: {
      first: 'Vad fungerar redan bra hos oss?',
      second: 'Vad är svårt?',
      third: 'Vem eller vad kunde hjälpa?',
      fourth: 'Var börjar vi?',
    },
  },
  en: {
    name: 'Learning café',
    summary: 'Groups go from station to station, read what the last ones wrote and take it further.',
    phases: {
      round: {
        title: 'Round',
        guide: 'First read what the others have written. Answer them and add your own thoughts.',
      },
      points: {
        title: 'Main points',
        guide:
          'Choose the 2–3 most important thoughts of the station. You can also put a point in your own words.',
      },
      synthesis: {
        title: 'Summing up',
        guide:
          'Together we look at the main points of every station. What follows from them? We write down our conclusions.',
      },
    },
    start: {
      first: 'What already works well here?',
      second: 'What is difficult?',
      third: 'Who or what could help?',
      fourth: 'Where do we start?',
    },
  },
  plain: {
    phases: {
      round: {
        guide:
          'Lukekaa, mitä muut ovat kirjoittaneet. Voitte vastata heille. Kirjoittakaa sitten omat ajatuksenne.',
      },
      points: {
        guide: 'Valitkaa 2 tai 3 tärkeintä ajatusta. Painakaa ajatusta, kun haluatte valita sen.',
      },
      synthesis: {
        guide: 'Katsomme yhdessä, mitä jokaisella asemalla valittiin. Mietimme, mitä siitä opimme.',
      },
    },
  },
});
