/** What the method is called and what a table does in each phase: all that is needed before a view is opened. */
import { openWords } from '#texts/language.svelte.ts';

export const methodWords = openWords({
  fi: {
    name: 'Aivokirjoitus 6-3-5',
    summary:
      'Arkit kiertävät pöydästä tai ihmisestä toiseen, ja jokainen jatkaa edellisten ideoita kolmella omallaan.',
    phases: {
      write: {
        title: 'Kierros',
        guide:
          'Lukekaa ensin, mitä arkilla jo on. Kirjoittakaa sitten enintään kolme ideaa: jatkakaa muiden ajatuksia tai keksikää uutta.',
      },
      each: {
        title: 'Kierros',
        guide:
          'Lue ensin, mitä arkilla jo on. Kirjoita sitten enintään kolme ideaa: jatka muiden ajatuksia tai keksi uutta.',
      },
      read: {
        title: 'Arkit yhdessä',
        guide: 'Lukekaa kaikki arkit. Merkitkää tähdellä ideat, jotka haluatte viedä eteenpäin.',
      },
    },
  },
  sv: {
    name: 'Idéskrivning 6-3-5',
    summary:
      'Bladen går från bord till bord eller person till person, och alla bygger vidare på de förras idéer med tre egna.',
    phases: {
      write: {
        title: 'Runda',
        guide:
          'Läs först vad som redan står på bladet. Skriv sedan högst tre idéer: för de andras tankar vidare eller hitta på något nytt.',
      },
      each: {
        title: 'Runda',
        guide:
          'Läs först vad som redan står på bladet. Skriv sedan högst tre idéer: för de andras tankar vidare eller hitta på något nytt.',
      },
      read: {
        title: 'Bladen tillsammans',
        guide: 'Läs alla blad. Märk med en stjärna de idéer som ni vill föra vidare.',
      },
    },
  },
  en: {
    name: 'Brainwriting 6-3-5',
    summary:
      'Sheets go from table to table or person to person, and everyone builds on what they read with three ideas of their own.',
    phases: {
      write: {
        title: 'Round',
        guide:
          'First read what is already on the sheet. Then write up to three ideas: take others’ thoughts further or find something new.',
      },
      each: {
        title: 'Round',
        guide:
          'First read what is already on the sheet. Then write up to three ideas: take others’ thoughts further or find something new.',
      },
      read: {
        title: 'All sheets',
        guide: 'Read all the sheets. Put a star on the ideas you want to take further.',
      },
    },
  },
  plain: {
    name: 'Kiertävä ideapaperi',
    phases: {
      write: {
        guide:
          'Lukekaa, mitä muut ovat kirjoittaneet. Kirjoittakaa sitten omat ideanne. Voitte kirjoittaa yhden, kaksi tai kolme ideaa.',
      },
      each: {
        guide:
          'Lue, mitä muut ovat kirjoittaneet. Kirjoita sitten omat ideasi. Voit kirjoittaa yhden, kaksi tai kolme ideaa.',
      },
      read: { guide: 'Lukekaa kaikki ideat. Painakaa tähteä, kun idea on teistä hyvä.' },
    },
  },
});
