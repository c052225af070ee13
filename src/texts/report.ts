/** Words of the report and of the ways it leaves the device. */
import { openWords } from './language.svelte.ts';

const hours = (minutes: number, hour: string): string => {
  const whole = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  return [whole && `${whole} ${hour}`, (rest || !whole) && `${rest} min`].filter(Boolean).join(' ');
};

export const reportWords = openWords({
  fi: {
    /** BCP 47 tag for `lang` and dates. */
    tag: 'fi',
    untitled: 'Nimetön työpaja',
    untitledActivity: 'Nimetön vaihe',
    contents: 'Sisällys',
    who: 'Ketkä olivat mukana',
    tables: (count: number) => (count === 1 ? '1 pöytä' : `${count} pöytää`),
    tablets: (count: number) => (count === 1 ? '1 tabletti' : `${count} tablettia`),
    notes: (count: number) => (count === 1 ? '1 lappu' : `${count} lappua`),
    broken: (count: number) =>
      count === 1
        ? 'Yhtä merkintää ei voitu lukea, ja se puuttuu tästä.'
        : `${count} merkintää ei voitu lukea, ja ne puuttuvat tästä.`,
    table: 'Pöytä',
    tableNumber: (number: number) => `Pöytä ${number}`,
    facilitator: 'Vetäjä',
    gone: 'Muu',
    count: 'Lappuja',
    agenda: 'Ohjelma',
    activity: 'Vaihe',
    question: 'Kysymys',
    planned: 'Suunniteltu aika',
    sum: 'Yhteensä',
    minutes: (minutes: number) => hours(minutes, 't'),
    next: 'Mitä seuraavaksi',
    what: 'Mitä tehdään',
    whose: 'Kuka',
    when: 'Mihin mennessä',
    nothing: 'Ei merkintöjä.',
    madeWith: 'Tehty Fläpillä.',
    csv: {
      id: 'Tunnus',
      kind: 'Laji',
      group: 'Ryhmä',
      round: 'Kierros',
      text: 'Teksti',
    },
    colours: {
      yellow: 'keltainen',
      orange: 'oranssi',
      pink: 'vaaleanpunainen',
      violet: 'violetti',
      blue: 'sininen',
      green: 'vihreä',
      white: 'valkoinen',
    },
    deliver: {
      'disk-full': 'Levy on täynnä. Vapauta tilaa tai valitse toinen paikka.',
      'not-owner': 'Raportin voi tallentaa jaettuun kansioon vain vetäjän koneelta.',
      cancelled: 'Tallennus peruttiin. Mitään ei tallennettu.',
      unreachable: 'Tallennuspaikkaan ei saatu yhteyttä. Yritä uudelleen tai lataa raportti tiedostona.',
      refused: 'Tallennuspaikka ei ottanut tiedostoja vastaan. Kokeile toista paikkaa.',
    },
    /** Added when a failed delivery left files behind that could not be taken away. */
    leftBehind: (files: string) => `Kansioon jäi: ${files}. Poista ne itse.`,
  },
  sv: {
    tag: 'sv',
    untitled: 'Verkstad utan namn',
    untitledActivity: 'Moment utan namn',
    contents: 'Innehåll',
    who: 'Vilka som var med',
    tables: (count: number) => (count === 1 ? '1 bord' : `${count} bord`),
    tablets: (count: number) => (count === 1 ? '1 platta' : `${count} plattor`),
    notes: (count: number) => (count === 1 ? '1 lapp' : `${count} lappar`),
    broken: (count: number) =>
      count === 1
        ? 'En anteckning kunde inte läsas och saknas här.'
        : `${count} anteckningar kunde inte läsas och saknas här.`,
    table: 'Bord',
    tableNumber: (number: number) => `Bord ${number}`,
    facilitator: 'Ledaren',
    gone: 'Övriga',
    count: 'Lappar',
    agenda: 'Program',
    activity: 'Moment',
    question: 'Fråga',
    planned: 'Planerad tid',
    sum: 'Sammanlagt',
    minutes: (minutes: number) => hours(minutes, 'tim'),
    next: 'Vad händer härnäst',
    what: 'Vad görs',
    whose: 'Vem',
    when: 'Senast när',
    nothing: 'Inga anteckningar.',
    madeWith: 'Gjord med Fläppi.',
    csv: { id: 'Id', kind: 'Slag', group: 'Grupp', round: 'Omgång', text: 'Text' },
    colours: {
      yellow: 'gul',
      orange: 'orange',
      pink: 'rosa',
      violet: 'violett',
      blue: 'blå',
      green: 'grön',
      white: 'vit',
    },
    deliver: {
      'disk-full': 'Disken är full. Frigör utrymme eller välj en annan plats.',
      'not-owner': 'Rapporten kan sparas i den delade mappen bara från ledarens dator.',
      cancelled: 'Du avbröt. Ingenting sparades.',
      unreachable: 'Platsen gick inte att nå. Försök igen eller ladda ner rapporten som fil.',
      refused: 'Platsen tog inte emot filerna. Prova en annan plats.',
    },
    leftBehind: (files: string) => `I mappen blev kvar: ${files}. Ta bort dem själv.`,
  },
  en: {
    tag: 'en',
    untitled: 'Untitled workshop',
    untitledActivity: 'Untitled activity',
    contents: 'Contents',
    who: 'Who took part',
    tables: (count: number) => (count === 1 ? '1 table' : `${count} tables`),
    tablets: (count: number) => (count === 1 ? '1 tablet' : `${count} tablets`),
    notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
    broken: (count: number) =>
      count === 1
        ? 'One entry could not be read and is missing here.'
        : `${count} entries could not be read and are missing here.`,
    table: 'Table',
    tableNumber: (number: number) => `Table ${number}`,
    facilitator: 'Facilitator',
    gone: 'Other',
    count: 'Notes',
    agenda: 'Agenda',
    activity: 'Activity',
    question: 'Question',
    planned: 'Planned time',
    sum: 'Total',
    minutes: (minutes: number) => hours(minutes, 'h'),
    next: 'What next',
    what: 'What will be done',
    whose: 'Who',
    when: 'By when',
    nothing: 'Nothing was written.',
    madeWith: 'Made with Fläppi.',
    csv: { id: 'Id', kind: 'Kind', group: 'Group', round: 'Round', text: 'Text' },
    colours: {
      yellow: 'yellow',
      orange: 'orange',
      pink: 'pink',
      violet: 'violet',
      blue: 'blue',
      green: 'green',
      white: 'white',
    },
    deliver: {
      'disk-full': 'The disk is full. Free some space or choose another place.',
      'not-owner': 'The report can be saved to the shared folder only on the facilitator’s laptop.',
      cancelled: 'Cancelled. Nothing was saved.',
      unreachable: 'That place could not be reached. Try again, or download the report as a file.',
      refused: 'That place did not take the files. Try another place.',
    },
    leftBehind: (files: string) => `These stayed in the folder: ${files}. Please remove them yourself.`,
  },
});
export type ReportWords = ReturnType<typeof reportWords>;
