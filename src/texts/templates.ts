/** Words inside the built-in templates: titles of meetings and activities, and first questions. All can be changed. */
import { openWords } from './language.svelte.ts';

export const templates = openWords({
  fi: {
    own: 'Omat pohjat',
    use: 'Käytä',
    agenda: (names: string) => names || 'Tyhjä ohjelma',
    saved: (name: string) => `Pohja ”${name}” on tallennettu tälle laitteelle. Löydät sen alkunäytöltä.`,
    saveAs: 'Tallenna pohjaksi',
    saveText:
      'Pohjaan tulevat ohjelma, kysymykset, ajat ja pöytien määrä. Lappuja, kortteja ja vastauksia siihen ei tule.',
    nameLabel: 'Pohjan nimi',
    share: 'Jaa tiedostona',
    remove: 'Poista pohja',
    removed: 'Pohja poistettiin tältä laitteelta.',
    opened: (name: string) => `Pohja ”${name}” on nyt omissa pohjissa.`,
    notOurs: 'Tämä tiedosto ei ole Fläpin pohja.',
    newer: 'Pohja on tehty uudemmalla Fläpillä. Päivitä Fläppi ja avaa pohja uudelleen.',
    full: 'Pohjaa ei voitu tallentaa tälle laitteelle. Jaa se tiedostona.',
    meetingsCount: (n: number) => `${n} työpajan sarja`,
    perspectives: {
      cafe: 'Neljä näkökulmaa',
      stations: [
        'Asiakas ja läheiset: mikä on heille tärkeintä?',
        'Ammattilaiset, vertaiset ja vapaaehtoiset: mitä työssä pitäisi muuttua?',
        'Organisaatio: mikä auttaa ja mikä estää?',
        'Päättäjät ja hallinto: mistä pitäisi päättää?',
      ],
      ideas: { title: 'Ideoita ratkaisuiksi', question: 'Millä keinoilla tärkeimpiin asioihin vastataan?' },
      measures: { title: 'Keinoista toimiksi', question: 'Mitä tehdään, ja kenen kanssa?' },
      choice: { title: 'Mitä viemme eteenpäin?', question: 'Mitkä toimet ovat tärkeimmät?' },
    },
    ideas: {
      round: { title: 'Ideat', question: 'Mitä ehdotat?' },
      choice: { title: 'Mitkä ideat viedään eteenpäin?', question: 'Mitkä ideat auttavat useimpia?' },
      replies: { title: 'Vastaukset ideoihin', question: 'Mitä idealle tapahtuu, ja milloin siitä kuulee?' },
    },
    evaluation: {
      own: { title: 'Mitä odotimme?', question: 'Mitä olet odottanut tältä yhteistyöltä?' },
      rating: {
        title: 'Oma arvio',
        question: 'Kuinka tärkeä asia on sinulle, ja miten hyvin se toteutuu nyt?',
        important: 'Tärkeys',
        comesTrue: 'Toteutuu nyt',
      },
      cafe: {
        title: 'Miten meillä menee?',
        question: 'Puhutaan työtavasta, ei yksittäisistä ihmisistä.',
        stations: [
          'Mikä yhteistyössä toimii?',
          'Mikä on ollut vaikeaa?',
          'Kenen ääni jää kuulematta?',
          'Mitä pitäisi muuttaa jo nyt?',
        ],
      },
      change: { title: 'Mitä muutamme?', question: 'Mitkä muutokset ovat tärkeimmät?' },
    },
    meetings: {
      opening: {
        title: '1. Alkuvalmennus',
        questions: ['', 'Millaisia lähiverkostoja ja tarpeita meillä on?'],
      },
      understanding: {
        title: '2. Asiakasymmärrys',
        questions: ['Keitä palvelemme?', 'Mikä muutos halutaan, ja miten se saadaan aikaan?'],
      },
      paths: {
        title: '3. Palvelupolut',
        questions: ['Mitä polulla tapahtuu? Mikä oli hyvää, mikä hankalaa?'],
      },
      unpacking: {
        title: '4. Polkujen purkaminen',
        questions: ['Mitkä ovat kriittiset kohdat ja niiden ratkaisut?', 'Mitkä ratkaisut ovat tärkeimmät?'],
      },
      drafts: {
        title: '5. Mallin luonnos',
        questions: ['Mitä toimintamallissa pitää olla?', 'Mitä luonnoksesta puuttuu?'],
      },
      comments: { title: '6. Avoin kommentointi', questions: ['Mitä sanot luonnoksesta?'] },
      digital: {
        title: '7. Digitaaliset ratkaisut',
        questions: ['Mikä digitaalinen apu sopii mallin vaiheisiin?', 'Mitä kokeilemme ensin?'],
      },
      criteria: {
        title: '8. Laatukriteerit ja huoneentaulu',
        questions: ['Mistä tunnistaa, että malli toimii?', 'Mitkä kriteerit tulevat huoneentauluun?'],
      },
      pilot: { title: '9. Kokeilu', questions: ['Mitä kokeilimme, ja mitä opimme?'] },
      interfaces: { title: '10. Rajapinnat', questions: ['Missä mallit kohtaavat toisensa?'] },
    },
  },
  sv: {
    own: 'Egna mallar',
    use: 'Använd',
    agenda: (names: string) => names || 'Tomt program',
    saved: (name: string) => `Mallen ”${name}” är sparad på den här enheten. Du hittar den på startsidan.`,
    saveAs: 'Spara som mall',
    saveText:
      'Mallen får programmet, frågorna, tiderna och antalet bord. Lappar, kort och svar kommer inte med.',
    nameLabel: 'Mallens namn',
    share: 'Dela som fil',
    remove: 'Ta bort mallen',
    removed: 'Mallen togs bort från den här enheten.',
    opened: (name: string) => `Mallen ”${name}” finns nu bland dina egna mallar.`,
    notOurs: 'Den här filen är ingen mall från Fläppi.',
    newer: 'Mallen är gjord med en nyare Fläppi. Uppdatera Fläppi och öppna mallen på nytt.',
    full: 'Mallen kunde inte sparas på den här enheten. Dela den som fil.',
    meetingsCount: (n: number) => `En serie på ${n} verkstäder`,
    perspectives: {
      cafe: 'Fyra perspektiv',
      stations: [
        'Kunden och de närstående: vad är viktigast för dem?',
        'Yrkespersoner, kamratstödjare och frivilliga: vad borde ändras i arbetet?',
        'Organisationen: vad hjälper och vad hindrar?',
        'Beslutsfattare och förvaltning: vad borde beslutas?',
      ],
      ideas: { title: 'Idéer till lösningar', question: 'Hur svarar vi på det viktigaste?' },
      measures: { title: 'Från idéer till åtgärder', question: 'Vad görs, och med vem?' },
      choice: { title: 'Vad för vi vidare?', question: 'Vilka åtgärder är viktigast?' },
    },
    ideas: {
      round: { title: 'Idéer', question: 'Vad föreslår du?' },
      choice: { title: 'Vilka idéer förs vidare?', question: 'Vilka idéer hjälper flest?' },
      replies: { title: 'Svar på idéerna', question: 'Vad händer med idén, och när får man höra om det?' },
    },
    evaluation: {
      own: { title: 'Vad hoppades vi på?', question: 'Vad har du väntat dig av det här samarbetet?' },
      rating: {
        title: 'Egen bedömning',
        question: 'Hur viktig är saken för dig, och hur väl förverkligas den nu?',
        important: 'Betydelse',
        comesTrue: 'Förverkligas nu',
      },
      cafe: {
        title: 'Hur går det för oss?',
        question: 'Vi talar om sättet att arbeta, inte om enskilda människor.',
        stations: [
          'Vad fungerar i samarbetet?',
          'Vad har varit svårt?',
          'Vems röst blir ohörd?',
          'Vad borde ändras redan nu?',
        ],
      },
      change: { title: 'Vad ändrar vi?', question: 'Vilka ändringar är viktigast?' },
    },
    meetings: {
      opening: { title: '1. Inledning', questions: ['', 'Hurdana nätverk och behov har vi nära oss?'] },
      understanding: {
        title: '2. Kundförståelse',
        questions: ['Vilka är vi till för?', 'Vilken förändring vill vi ha, och hur når vi den?'],
      },
      paths: {
        title: '3. Servicestigar',
        questions: ['Vad händer på stigen? Vad var bra, vad var svårt?'],
      },
      unpacking: {
        title: '4. Stigarna tas isär',
        questions: ['Vilka är de kritiska punkterna och deras lösningar?', 'Vilka lösningar är viktigast?'],
      },
      drafts: {
        title: '5. Utkast till modell',
        questions: ['Vad ska finnas i modellen?', 'Vad saknas i utkastet?'],
      },
      comments: { title: '6. Öppna kommentarer', questions: ['Vad säger du om utkastet?'] },
      digital: {
        title: '7. Digitala lösningar',
        questions: ['Vilken digital hjälp passar modellens faser?', 'Vad prövar vi först?'],
      },
      criteria: {
        title: '8. Kvalitetskriterier och hustavla',
        questions: ['Hur märker man att modellen fungerar?', 'Vilka kriterier kommer på hustavlan?'],
      },
      pilot: { title: '9. Försök', questions: ['Vad prövade vi, och vad lärde vi oss?'] },
      interfaces: { title: '10. Beröringspunkter', questions: ['Var möts modellerna?'] },
    },
  },
  en: {
    own: 'My templates',
    use: 'Use',
    agenda: (names: string) => names || 'Empty agenda',
    saved: (name: string) =>
      `The template “${name}” is stored on this device. You will find it on the home screen.`,
    saveAs: 'Save as a template',
    saveText:
      'A template holds the agenda, the questions, the times and the number of tables. Notes, cards and answers are left out.',
    nameLabel: 'Name of the template',
    share: 'Share as a file',
    remove: 'Remove the template',
    removed: 'The template was removed from this device.',
    opened: (name: string) => `The template “${name}” is now among your templates.`,
    notOurs: 'This file is not a Fläppi template.',
    newer: 'The template was made with a newer Fläppi. Update Fläppi and open it again.',
    full: 'The template could not be stored on this device. Share it as a file.',
    meetingsCount: (n: number) => `A series of ${n} workshops`,
    perspectives: {
      cafe: 'Four perspectives',
      stations: [
        'Customers and those near them: what matters most to them?',
        'Professionals, peers and volunteers: what should change in the work?',
        'The organisation: what helps and what gets in the way?',
        'Decision-makers and administration: what should be decided?',
      ],
      ideas: { title: 'Ideas for solutions', question: 'How do we answer what matters most?' },
      measures: { title: 'From ideas to measures', question: 'What will be done, and with whom?' },
      choice: { title: 'What do we take further?', question: 'Which measures matter most?' },
    },
    ideas: {
      round: { title: 'Ideas', question: 'What do you suggest?' },
      choice: { title: 'Which ideas go further?', question: 'Which ideas help most people?' },
      replies: {
        title: 'Replies to the ideas',
        question: 'What happens to the idea, and when will we hear?',
      },
    },
    evaluation: {
      own: { title: 'What did we hope for?', question: 'What have you hoped for from working together?' },
      rating: {
        title: 'Own judgement',
        question: 'How much does it matter to you, and how well does it come true now?',
        important: 'Importance',
        comesTrue: 'Comes true now',
      },
      cafe: {
        title: 'How are we doing?',
        question: 'We talk about the way of working, not about single people.',
        stations: [
          'What works in our co-operation?',
          'What has been difficult?',
          'Whose voice goes unheard?',
          'What should change already now?',
        ],
      },
      change: { title: 'What do we change?', question: 'Which changes matter most?' },
    },
    meetings: {
      opening: {
        title: '1. Opening',
        questions: ['', 'What networks and needs do we have nearby?'],
      },
      understanding: {
        title: '2. Customer understanding',
        questions: ['Whom do we serve?', 'What change is wanted, and how can it be reached?'],
      },
      paths: {
        title: '3. Service paths',
        questions: ['What happens on the path? What was good, what was hard?'],
      },
      unpacking: {
        title: '4. Unpacking the paths',
        questions: ['What are the critical points and their solutions?', 'Which solutions matter most?'],
      },
      drafts: {
        title: '5. Draft of the model',
        questions: ['What must the model include?', 'What is missing from the draft?'],
      },
      comments: { title: '6. Open comments', questions: ['What do you say about the draft?'] },
      digital: {
        title: '7. Digital solutions',
        questions: ['What digital help fits the phases of the model?', 'What do we try first?'],
      },
      criteria: {
        title: '8. Quality criteria and wall poster',
        questions: ['How can one tell that the model works?', 'Which criteria go on the poster?'],
      },
      pilot: { title: '9. Pilot', questions: ['What did we try, and what did we learn?'] },
      interfaces: { title: '10. Interfaces', questions: ['Where do the models meet?'] },
    },
  },
});
