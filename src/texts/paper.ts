/** Words for paper and speech: the pre-task sheet, and writing down what others say. */
import { openWords } from './language.svelte.ts';

export const paper = openWords({
  fi: {
    preTask: 'Ennakkotehtävä',
    preTaskText:
      'Tulosta ja jaa ennen työpajaa. Vastaukset kirjataan päivän aikana kohdassa ”Kirjaa toisen puolesta”.',
    print: 'Tulosta',
    save: 'Tallenna tiedostona',
    sheetTitle: 'Ennakkotehtävä',
    sheetIntro:
      'Kirjoita ajatuksesi ennen työpajaa ja ota paperi mukaan. Nimeä ei tarvita. Voit myös antaa paperin vetäjälle, jos et pääse paikalle.',
    noQuestions: 'Ohjelmassa ei ole vielä kysymyksiä. Lisää kysymys vaiheen asetuksiin, niin se tulee tähän.',
    other: 'Mitä muuta haluat sanoa?',

    enter: 'Kirjaa toisen puolesta',
    enterText: 'Paperilla tai puheena tullut ajatus. Jokainen rivi on oma lappunsa. Nimeä ei kirjata.',
    activity: 'Mihin vaiheeseen',
    place: 'Mihin kohtaan',
    anyPlace: 'Ei tiettyä kohtaa',
    table: 'Minkä pöydän ajatus',
    noTable: 'Ei minkään pöydän',
    what: 'Mitä sanottiin',
    whatHint: 'Yksi ajatus riville.',
    add: 'Kirjaa',
    added: (n: number) => (n === 1 ? '1 lappu kirjattiin.' : `${n} lappua kirjattiin.`),
    nothing:
      'Ohjelmassa ei ole vaihetta, johon voi kirjata toisen puolesta. Lisää ideointitaulu tai oppimiskahvila.',
    missing: 'Kirjoita ensin, mitä sanottiin.',
  },
  sv: {
    preTask: 'Förhandsuppgift',
    preTaskText:
      'Skriv ut och dela ut före verkstaden. Svaren skrivs in under dagen med ”Skriv in för någon annan”.',
    print: 'Skriv ut',
    save: 'Spara som fil',
    sheetTitle: 'Förhandsuppgift',
    sheetIntro:
      'Skriv ner dina tankar före verkstaden och ta med pappret. Inget namn behövs. Du kan också ge pappret till ledaren om du inte kan komma.',
    noQuestions:
      'Programmet har inga frågor ännu. Lägg till en fråga i ett moments inställningar så kommer den hit.',
    other: 'Vad annat vill du säga?',

    enter: 'Skriv in för någon annan',
    enterText:
      'En tanke som kom på papper eller muntligt. Varje rad blir en egen lapp. Inget namn skrivs in.',
    activity: 'I vilket moment',
    place: 'På vilket ställe',
    anyPlace: 'Inget särskilt ställe',
    table: 'Vilket bords tanke',
    noTable: 'Inget bords',
    what: 'Vad som sades',
    whatHint: 'En tanke per rad.',
    add: 'Skriv in',
    added: (n: number) => (n === 1 ? '1 lapp skrevs in.' : `${n} lappar skrevs in.`),
    nothing:
      'Programmet har inget moment där man kan skriva in för andra. Lägg till en idétavla eller ett lärcafé.',
    missing: 'Skriv först vad som sades.',
  },
  en: {
    preTask: 'Pre-task sheet',
    preTaskText:
      'Print it and hand it out before the workshop. Answers are typed in during the day with “Write down for somebody”.',
    print: 'Print',
    save: 'Save as a file',
    sheetTitle: 'Before the workshop',
    sheetIntro:
      'Write down your thoughts before the workshop and bring this sheet. No name is needed. You can also give it to the facilitator if you cannot come.',
    noQuestions: 'The agenda has no questions yet. Add a question to an activity and it appears here.',
    other: 'What else would you like to say?',

    enter: 'Write down for somebody',
    enterText:
      'A thought that came on paper or aloud. Each line becomes a note of its own. No name is written down.',
    activity: 'In which activity',
    place: 'Where in it',
    anyPlace: 'No particular place',
    table: 'Whose thought: the table',
    noTable: 'No table’s',
    what: 'What was said',
    whatHint: 'One thought a line.',
    add: 'Write down',
    added: (n: number) => (n === 1 ? '1 note written down.' : `${n} notes written down.`),
    nothing: 'No activity in the agenda takes notes for others. Add a board or a learning café.',
    missing: 'First write what was said.',
  },
});
