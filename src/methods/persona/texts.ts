/** What the method is called and what a table does in each phase: all that is needed before a view is opened. */
import { openWords } from '#texts/language.svelte.ts';

export const methodWords = openWords({
  fi: {
    name: 'Käyttäjäpersoona',
    summary:
      'Pienryhmä keksii ihmisen, jota varten palvelua kehitetään, ja kirjaa, mitä hyvää muutos hänelle tuo.',
    phases: {
      who: {
        title: 'Kuka hän on',
        guide:
          'Keksikää yhdessä ihminen, jota palvelu koskettaa. Antakaa hänelle nimi, ikä ja kuva ja kertokaa, millaista hänen elämänsä on nyt. Älkää kuvatko ketään oikeaa ihmistä.',
      },
      life: {
        title: 'Elämä ja tarpeet',
        guide:
          'Kuvatkaa hänen arkeaan. Mihin hän tarvitsee tukea, keitä hänellä on ympärillään, mikä toimii ja mikä hankaloittaa? Mitä hän toivoo ja mikä häntä huolettaa?',
      },
      benefit: {
        title: 'Hyöty hänelle',
        guide:
          'Miettikää, mitä hyvää kehittämisestä seuraa juuri hänelle: arjessa, suhteissa toisiin ihmisiin ja omassa mielessä.',
      },
      show: {
        title: 'Esittely',
        guide: 'Ryhmät esittelevät persoonansa vuorotellen. Muut kuuntelevat ensin ja kysyvät lopuksi.',
      },
    },
  },
  sv: {
    name: 'Användarpersona',
    summary:
      'En liten grupp hittar på en människa som tjänsten utvecklas för och skriver ner vad förändringen ger hen.',
    phases: {
      who: {
        title: 'Vem är det',
        guide:
          'Hitta tillsammans på en människa som tjänsten berör. Ge personen ett namn, en ålder och en bild och berätta hurdant livet är just nu. Beskriv inte någon verklig människa.',
      },
      life: {
        title: 'Liv och behov',
        guide:
          'Beskriv personens vardag. Vad behövs det stöd i, vilka finns runt omkring, vad fungerar och vad är svårt? Vad hoppas personen på och vad oroar?',
      },
      benefit: {
        title: 'Nyttan för personen',
        guide:
          'Fundera på vad utvecklingen för med sig just för den här personen: i vardagen, i kontakten med andra och i hur det känns.',
      },
      show: {
        title: 'Presentation',
        guide:
          'Grupperna presenterar sina personor i tur och ordning. De andra lyssnar först och frågar sedan.',
      },
    },
  },
  en: {
    name: 'Persona',
    summary:
      'A small group makes up a person the service is developed for, and writes down what the change gives them.',
    phases: {
      who: {
        title: 'Who they are',
        guide:
          'Make up a person together whose life the service touches. Give them a name, an age and a picture, and tell what their life is like now. Do not describe anyone real.',
      },
      life: {
        title: 'Life and needs',
        guide:
          'Describe their everyday life. What do they need support with, who is around them, what works and what is hard? What do they hope for, and what worries them?',
      },
      benefit: {
        title: 'The benefit to them',
        guide:
          'Think about what good this work will do for this very person: in everyday life, with other people, and in how they feel.',
      },
      show: {
        title: 'Presenting',
        guide: 'The groups present their personas in turn. The others listen first and ask at the end.',
      },
    },
  },
  plain: {
    name: 'Keksitty ihminen',
    phases: {
      who: {
        guide:
          'Keksikää yhdessä ihminen. Antakaa hänelle nimi, ikä ja kuva. Kertokaa, millaista hänen elämänsä on. Hän ei saa olla oikea ihminen.',
      },
      life: {
        title: 'Hänen elämänsä',
        guide: 'Kertokaa hänen arjestaan. Missä hän tarvitsee apua? Mikä toimii hyvin? Mikä on vaikeaa?',
      },
      benefit: {
        title: 'Mikä hänelle paranee',
        guide: 'Miettikää, mikä hänen elämässään muuttuu paremmaksi. Täyttäkää kolme kohtaa.',
      },
      show: { guide: 'Jokainen ryhmä kertoo vuorollaan omasta ihmisestään. Muut kuuntelevat.' },
    },
  },
});
