/** Words of brainwriting. */
import { openWords } from '#texts/language.svelte.ts';

export const words = openWords({
  fi: {
    name: 'Aivokirjoitus 6-3-5',
    summary:
      'Arkit kiertävät pöydästä toiseen, ja jokainen pöytä jatkaa edellisten ideoita kolmella omallaan.',
    phases: {
      write: {
        title: 'Kierros',
        guide:
          'Lukekaa ensin, mitä arkilla jo on. Kirjoittakaa sitten enintään kolme ideaa: jatkakaa muiden ajatuksia tai keksikää uutta.',
      },
      read: {
        title: 'Arkit yhdessä',
        guide: 'Lukekaa kaikki arkit. Merkitkää tähdellä ideat, jotka haluatte viedä eteenpäin.',
      },
    },
    facilitator: 'Vetäjä',
    sheet: (n: number) => `Arkki ${n}`,
    rowFull: (free: number) =>
      free === 0 ? 'Tällä rivillä on jo kolme ideaa.' : `Tälle riville mahtuu enää ${free}.`,
    round: (n: number) => `Kierros ${n}`,
    roundOf: (n: number, all: number) => `Kierros ${n}/${all}`,
    earlier: 'Arkilla on jo',
    together: 'Samalla arkilla nyt',
    first: 'Tyhjä arkki',
    firstText: 'Te aloitatte tämän arkin. Seuraava pöytä jatkaa siitä, mihin jäätte.',
    ours: 'Meidän ideamme',
    idea: (n: number) => `Idea ${n}`,
    mayBeEmpty: 'Kaikkia ei tarvitse täyttää.',
    tooLong: (most: number) => `Idea on liian pitkä. Mukaan mahtuu ${most} merkkiä.`,
    ideas: (n: number) => (n === 1 ? '1 idea' : `${n} ideaa`),
    raise: 'Vie eteenpäin',
    raised: 'Viedään eteenpäin',
    noIdeas: 'Arkeilla ei ole vielä ideoita.',
    noRaised: 'Eteenpäin vietävät ideat kootaan tähän.',
    noTables: 'Arkit jaetaan, kun pöytiä on lisätty.',
    who: 'Kenellä on mikäkin arkki',
    gather: 'Jaa arkit uudelleen',
    gatherHint:
      'Kun uusia pöytiä tulee alussa mukaan, jokainen saa oman arkin. Kirjoitetut ideat säilyvät arkeillaan.',
    row: { idea: 'idea', raised: 'eteenpäin vietävä idea' },
  },
  sv: {
    name: 'Idéskrivning 6-3-5',
    summary: 'Bladen går från bord till bord, och varje bord bygger vidare på de förras idéer med tre egna.',
    phases: {
      write: {
        title: 'Runda',
        guide:
          'Läs först vad som redan står på bladet. Skriv sedan högst tre idéer: för de andras tankar vidare eller hitta på något nytt.',
      },
      read: {
        title: 'Bladen tillsammans',
        guide: 'Läs alla blad. Märk med en stjärna de idéer som ni vill föra vidare.',
      },
    },
    facilitator: 'Ledaren',
    sheet: (n) => `Blad ${n}`,
    rowFull: (free) =>
      free === 0 ? 'Den här raden har redan tre idéer.' : `På den här raden ryms bara ${free} till.`,
    round: (n) => `Runda ${n}`,
    roundOf: (n, all) => `Runda ${n}/${all}`,
    earlier: 'På bladet finns redan',
    together: 'På samma blad nu',
    first: 'Ett tomt blad',
    firstText: 'Ni börjar på det här bladet. Nästa bord fortsätter där ni slutar.',
    ours: 'Våra idéer',
    idea: (n) => `Idé ${n}`,
    mayBeEmpty: 'Alla behöver inte fyllas i.',
    tooLong: (most) => `Idén är för lång. Det ryms ${most} tecken.`,
    ideas: (n) => (n === 1 ? '1 idé' : `${n} idéer`),
    raise: 'För vidare',
    raised: 'Förs vidare',
    noIdeas: 'Det finns inga idéer på bladen ännu.',
    noRaised: 'Idéerna som förs vidare samlas här.',
    noTables: 'Bladen delas ut när det finns bord.',
    who: 'Vem har vilket blad',
    gather: 'Dela ut bladen på nytt',
    gatherHint:
      'När nya bord kommer med i början får vart och ett sitt eget blad. Det som skrivits finns kvar på bladen.',
    row: { idea: 'idé', raised: 'idé som förs vidare' },
  },
  en: {
    name: 'Brainwriting 6-3-5',
    summary:
      'Sheets go from table to table, and every table builds on what it reads with three ideas of its own.',
    phases: {
      write: {
        title: 'Round',
        guide:
          'First read what is already on the sheet. Then write up to three ideas: take others’ thoughts further or find something new.',
      },
      read: {
        title: 'All sheets',
        guide: 'Read all the sheets. Put a star on the ideas you want to take further.',
      },
    },
    facilitator: 'Facilitator',
    sheet: (n) => `Sheet ${n}`,
    rowFull: (free) =>
      free === 0 ? 'This row has three ideas already.' : `This row has room for only ${free} more.`,
    round: (n) => `Round ${n}`,
    roundOf: (n, all) => `Round ${n} of ${all}`,
    earlier: 'Already on the sheet',
    together: 'On the same sheet now',
    first: 'An empty sheet',
    firstText: 'You begin this sheet. The next table goes on from where you stop.',
    ours: 'Our ideas',
    idea: (n) => `Idea ${n}`,
    mayBeEmpty: 'You need not fill them all.',
    tooLong: (most) => `The idea is too long. There is room for ${most} characters.`,
    ideas: (n) => (n === 1 ? '1 idea' : `${n} ideas`),
    raise: 'Take further',
    raised: 'To take further',
    noIdeas: 'There are no ideas on the sheets yet.',
    noRaised: 'Ideas to take further gather here.',
    noTables: 'The sheets are dealt once there are tables.',
    who: 'Who has which sheet',
    gather: 'Deal the sheets again',
    gatherHint:
      'When new tables join at the beginning, each gets a sheet of its own. Ideas stay on their sheets.',
    row: { idea: 'idea', raised: 'idea to take further' },
  },
  plain: {
    name: 'Kiertävä ideapaperi',
    phases: {
      write: {
        guide:
          'Lukekaa, mitä muut ovat kirjoittaneet. Kirjoittakaa sitten omat ideanne. Voitte kirjoittaa yhden, kaksi tai kolme ideaa.',
      },
      read: { guide: 'Lukekaa kaikki ideat. Painakaa tähteä, kun idea on teistä hyvä.' },
    },
    firstText: 'Te kirjoitatte tähän ensimmäisinä.',
    raise: 'Hyvä idea',
    raised: 'Hyvät ideat',
  },
});
