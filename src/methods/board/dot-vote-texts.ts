/** Words for dots on the board beside those that every giving of dots has. */
import { openWords } from '#texts/language.svelte.ts';

export const dotVoteWords = openWords({
  fi: {
    vote: 'Äänestetään pisteillä',
    voteHint: 'Jokainen antaa omat pisteensä ennen kuin tärkeimmät valitaan yhdessä.',
    secret: 'Tulos näkyy vasta, kun äänestys on päättynyt',
    tap: 'Anna piste napauttamalla lappua.',
    own: (n: number) => (n === 1 ? 'oma pisteesi' : `${n} omaa pistettäsi`),
    result: 'Äänestyksen tulos',
    note: 'Lappu',
    dots: 'Pisteet',
    open: 'Äänestys on kesken, joten tulosta ei vielä näytetä.',
    most: 'Eniten pisteitä',
  },
  sv: {
    vote: 'Vi röstar med poäng',
    voteHint: 'Var och en ger sina egna poäng innan de viktigaste väljs tillsammans.',
    secret: 'Resultatet syns först när omröstningen är slut',
    tap: 'Tryck på en lapp för att ge den ett poäng.',
    own: (n: number) => (n === 1 ? 'ditt poäng' : `${n} av dina poäng`),
    result: 'Omröstningens resultat',
    note: 'Lapp',
    dots: 'Poäng',
    open: 'Omröstningen pågår, så resultatet visas inte ännu.',
    most: 'Flest poäng',
  },
  en: {
    vote: 'Vote with dots',
    voteHint: 'Each person gives dots of their own before the most important are chosen together.',
    secret: 'The result is shown only when the vote is over',
    tap: 'Tap a note to give it a dot.',
    own: (n: number) => (n === 1 ? 'your dot' : `${n} of your dots`),
    result: 'Result of the vote',
    note: 'Note',
    dots: 'Dots',
    open: 'The vote is going on, so no result is shown yet.',
    most: 'Most dots',
  },
  plain: {
    tap: 'Paina lappua. Silloin annat sille pisteen.',
  },
});
