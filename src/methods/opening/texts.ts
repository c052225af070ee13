/** What the method is called and what a table does in each phase: all that is needed before a view is opened. */
import { openWords } from '#texts/language.svelte.ts';

export const methodWords = openWords({
  fi: {
    name: 'Alkuvalmennus',
    summary:
      'Tutustutaan kuvien avulla, sovitaan yhteiset pelisäännöt ja selvennetään sanat, joita käytämme.',
    phases: {
      pictures: {
        title: 'Kuvat',
        guide:
          'Valitse kuva, joka kertoo, millä mielellä tulet tänään. Kertokaa pöydässä vuorotellen, miksi valitsitte kuvanne.',
      },
      rules: {
        title: 'Pelisäännöt',
        guide:
          'Ehdottakaa sääntöjä, joiden avulla meidän on hyvä työskennellä yhdessä. Kertokaa myös, mistä muiden ehdotuksista olette samaa mieltä.',
      },
      glossary: {
        title: 'Yhteiset sanat',
        guide:
          'Mitä nämä sanat tarkoittavat teille? Kirjoittakaa omin sanoin, niin kuin kertoisitte naapurille.',
      },
    },
    concepts: { first: 'Yhteiskehittäminen', second: 'Osallisuus', third: 'Asiakasosallisuus' },
  },
  sv: {
    name: 'Inledning',
    summary: 'Vi lär känna varandra med bilder, kommer överens om spelregler och reder ut orden vi använder.',
    phases: {
      pictures: {
        title: 'Bilder',
        guide:
          'Välj en bild som visar hur du känner dig i dag. Berätta i tur och ordning vid bordet varför ni valde er bild.',
      },
      rules: {
        title: 'Spelregler',
        guide:
          'Föreslå regler som hjälper oss att arbeta bra tillsammans. Visa också vilka av de andras förslag ni håller med om.',
      },
      glossary: {
        title: 'Gemensamma ord',
        guide: 'Vad betyder de här orden för er? Skriv med egna ord, som om ni berättade för en granne.',
      },
    },
    concepts: { first: 'Samutveckling', second: 'Delaktighet', third: 'Klientdelaktighet' },
  },
  en: {
    name: 'Opening',
    summary:
      'People arrive with a picture, agree on ground rules and make clear the words they are going to use.',
    phases: {
      pictures: {
        title: 'Pictures',
        guide:
          'Choose a picture that shows how you feel today. At your table, take turns to say why you chose it.',
      },
      rules: {
        title: 'Ground rules',
        guide:
          'Propose rules that help us work well together. Say, too, which of the others’ proposals you agree with.',
      },
      glossary: {
        title: 'Shared words',
        guide: 'What do these words mean to you? Use your own words, as if you were telling a neighbour.',
      },
    },
    concepts: { first: 'Co-development', second: 'Inclusion', third: 'Service user involvement' },
  },
  plain: {
    name: 'Aloitus',
    phases: {
      pictures: {
        guide: 'Valitse kuva, joka sopii sinun oloosi tänään. Kerro sitten muille, miksi valitsit sen.',
      },
      rules: {
        title: 'Yhteiset säännöt',
        guide:
          'Miettikää, miten meidän on hyvä olla ja tehdä työtä yhdessä. Valitkaa sääntöjä tai kirjoittakaa oma sääntö.',
      },
      glossary: { guide: 'Kertokaa omin sanoin, mitä sana tarkoittaa. Väärää vastausta ei ole.' },
    },
  },
});
