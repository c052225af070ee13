/** Fills an empty opening: gallery, tests and the demo workshop show the same room everywhere. */
import { openWords, type Language } from '#texts/language.svelte.ts';
import type { ActivityContext } from '../method.ts';
import { openOpening } from './opening.ts';
import type { PictureId } from './pictures.ts';
import type { SuggestionId } from './view-texts.ts';

const said = openWords({
  fi: {
    rules: {
      slowly: 'Edetään rauhassa. Jos joku putoaa kärryiltä, palataan yhdessä taaksepäin.',
      titles: 'Tittelit jätetään naulakkoon.',
    },
    concepts: {
      guidance: {
        term: 'Palveluohjaus',
        meaning: 'Joku kuuntelee, mitä elämässäsi on meneillään, ja auttaa sinua löytämään oikean avun.',
        first: 'Joku ottaa kopin ja kertoo, mistä apua saa.',
        second: 'Asiakkaan kanssa katsotaan yhdessä, mitä hän tarvitsee ja kuka sen hoitaa.',
        third: 'Opas, joka tuntee reitin, mutta antaa sinun päättää, minne mennään.',
      },
      inclusion: {
        term: 'Osallisuus',
        meaning: 'Kuulun mukaan, minua kuullaan ja voin vaikuttaa siihen, mitä päätetään.',
        first: 'Saan sanoa mielipiteeni ja sillä on väliä.',
        second: 'Mukana alusta asti, ei vasta kun kaikki on jo päätetty.',
        third: 'Tunne siitä, että olen osa porukkaa.',
      },
      smooth: {
        term: 'Sujuva arki',
        meaning: '',
        first: 'Ei tarvitse soitella kymmeneen paikkaan.',
        second: 'Päivä menee omalla painollaan, eikä illalla ole ihan loppu.',
        third: 'Tavalliset asiat onnistuvat itse tai pienellä avulla.',
      },
    },
  },
  sv: {
    rules: {
      slowly: 'Vi tar det lugnt. Om någon inte hänger med går vi tillbaka tillsammans.',
      titles: 'Titlarna lämnar vi i tamburen.',
    },
    concepts: {
      guidance: {
        term: 'Servicehandledning',
        meaning: 'Någon lyssnar på vad som pågår i ditt liv och hjälper dig att hitta rätt hjälp.',
        first: 'Någon tar emot mig och berättar var det finns hjälp.',
        second: 'Man ser tillsammans med klienten vad som behövs och vem som sköter det.',
        third: 'En guide som kan vägen men låter dig bestämma vart ni ska.',
      },
      inclusion: {
        term: 'Delaktighet',
        meaning: 'Jag hör till, jag blir hörd och jag kan påverka det som beslutas.',
        first: 'Jag får säga vad jag tycker och det spelar roll.',
        second: 'Att vara med från början, inte först när allt redan är bestämt.',
        third: 'Känslan av att vara en i gänget.',
      },
      smooth: {
        term: 'En vardag som fungerar',
        meaning: '',
        first: 'Man behöver inte ringa till tio ställen.',
        second: 'Dagen går av sig själv, och man är inte helt slut på kvällen.',
        third: 'Vanliga saker lyckas på egen hand eller med lite hjälp.',
      },
    },
  },
  en: {
    rules: {
      slowly: 'We take our time. If somebody gets lost, we go back together.',
      titles: 'Job titles stay in the cloakroom.',
    },
    concepts: {
      guidance: {
        term: 'Service guidance',
        meaning: 'Somebody listens to what is going on in your life and helps you find the right help.',
        first: 'Somebody takes you by the hand and says where help is found.',
        second: 'Looking together with the person at what they need and who will see to it.',
        third: 'A guide who knows the way but lets you decide where to go.',
      },
      inclusion: {
        term: 'Inclusion',
        meaning: 'I belong, I am heard, and I can influence what is decided.',
        first: 'I may say what I think, and it matters.',
        second: 'Being there from the start, not once everything has been decided.',
        third: 'The feeling of being one of the group.',
      },
      smooth: {
        term: 'Everyday life that runs smoothly',
        meaning: '',
        first: 'No need to ring ten different places.',
        second: 'The day goes by itself, and you are not worn out by evening.',
        third: 'Ordinary things work out alone or with a little help.',
      },
    },
  },
});

const chosen = [
  'sunrise',
  'coffee',
  'path',
  'yarn',
  'jetty',
  'rucksack',
  'campfire',
  'mist',
  'bicycle',
  'sprout',
  'owl',
  'crossroads',
  'lightInWindow',
  'puzzle',
  'umbrella',
  'sailing',
  'coffee',
  'bridge',
] as const satisfies readonly PictureId[];

/** Ready sentences with how many tables stand behind each. */
const suggested: readonly (readonly [SuggestionId, number])[] = [
  ['listen', 6],
  ['plainWords', 5],
  ['trust', 6],
  ['questions', 4],
  ['breaks', 2],
];

export function fillExample({ workshop, activity }: ActivityContext, language: Language): void {
  const { picks, rules, glossary } = openOpening(workshop, activity);
  const w = said(language);
  const idOf = (part: string) => `${activity.id}-${part}`;
  // A room may have fewer tables than the talk has voices: then tables speak for several.
  const tables = workshop.tables.all.map((table) => table.id);
  const tableAt = (index: number) => tables[index % Math.max(1, tables.length)] ?? '';

  chosen.forEach((picture, i) => picks.choose(picture, tableAt(i), idOf(`p${i + 1}`)));

  suggested.forEach(([suggestion, voices], i) => {
    const rule = rules.suggest(suggestion, tableAt(i), idOf(`r-${suggestion}`), language);
    for (const table of tables.slice(0, voices)) rules.setAgree(rule, table, true);
  });
  const [slowly, titles] = [
    rules.propose(w.rules.slowly, tableAt(2), idOf('r-slowly')),
    rules.propose(w.rules.titles, tableAt(0), idOf('r-titles')),
  ] as [string, string];
  for (const table of tables.slice(0, 3)) rules.setAgree(slowly, table, true);
  for (const rule of [idOf('r-listen'), idOf('r-plainWords'), idOf('r-trust'), slowly])
    rules.decide(rule, true);
  for (const rule of [idOf('r-breaks'), idOf('r-questions'), titles]) rules.decide(rule, false);

  for (const concept of glossary.concepts) glossary.hideConcept(concept.id);
  for (const [key, { term, meaning, ...wordings }] of Object.entries(w.concepts)) {
    const concept = glossary.addConcept(term, idOf(`c-${key}`));
    Object.values(wordings).forEach((text, i) => {
      // With one table, or none, there is one voice: tables write one wording each.
      if (i < Math.max(1, tables.length)) {
        glossary.write(concept, tableAt(i), text, idOf(`w-${key}-${i + 1}`));
      }
    });
    if (meaning !== '') glossary.setMeaning(concept, meaning);
  }
}
