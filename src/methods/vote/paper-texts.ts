/** Words for typing in paper ballots. */
import { openWords } from '#texts/language.svelte.ts';

export const paperWords = openWords({
  fi: {
    dotsHint: 'Yksi rivi on yksi äänestyslippu. Kirjoita pisteitä saaneiden lappujen numerot: 1, 4, 5.',
    gradesHint: (first: string, second: string) =>
      `Yksi rivi on yksi arviointi. Kirjoita lapun numero ja arvosanat (${first}, ${second}): 1 4 3, 2 5 2.`,
    nothing: 'Äänestettäviä lappuja ei ole vielä valittu.',
    oneForTable: 'Pöytä äänestää yhdessä. Kirjoita vain yksi rivi. Se korvaa pöydän aiemmat äänet.',
    atLine: (line: number, what: string) => `Rivi ${line}: ${what}`,
    notNumbers: 'Kirjoita numerot pilkulla erotettuina.',
    unknown: (n: number) => `Lappua numero ${n} ei ole.`,
    tooMany: (dots: number) => (dots === 1 ? 'Pisteitä on vain yksi.' : `Pisteitä on enintään ${dots}.`),
    twice: (n: number) => `Lappu ${n} on rivillä kahdesti.`,
    notAGrade: 'Arvosana on 1–5.',
  },
  sv: {
    dotsHint: 'En rad är en röstsedel. Skriv numren på lapparna som fick poäng: 1, 4, 5.',
    gradesHint: (first, second) =>
      `En rad är en bedömning. Skriv lappens nummer och betygen (${first}, ${second}): 1 4 3, 2 5 2.`,
    nothing: 'Inga lappar har valts till omröstningen ännu.',
    oneForTable: 'Bordet röstar tillsammans. Skriv bara en rad. Den ersätter bordets tidigare röster.',
    atLine: (line, what) => `Rad ${line}: ${what}`,
    notNumbers: 'Skriv numren med komma emellan.',
    unknown: (n) => `Det finns ingen lapp nummer ${n}.`,
    tooMany: (dots) => (dots === 1 ? 'Det finns bara en poäng.' : `Det finns högst ${dots} poäng.`),
    twice: (n) => `Lapp ${n} står två gånger på raden.`,
    notAGrade: 'Betyget är 1–5.',
  },
  en: {
    dotsHint: 'One line is one ballot. Write the numbers of the notes that got dots: 1, 4, 5.',
    gradesHint: (first, second) =>
      `One line is one rating. Write the note’s number and its grades (${first}, ${second}): 1 4 3, 2 5 2.`,
    nothing: 'No notes have been chosen for the vote yet.',
    oneForTable: 'The table votes as one. Write one line only. It replaces what the table gave before.',
    atLine: (line, what) => `Line ${line}: ${what}`,
    notNumbers: 'Write the numbers with commas between them.',
    unknown: (n) => `There is no note number ${n}.`,
    tooMany: (dots) => (dots === 1 ? 'There is only one dot.' : `There are at most ${dots} dots.`),
    twice: (n) => `Note ${n} is twice on the line.`,
    notAGrade: 'A grade is 1–5.',
  },
});
