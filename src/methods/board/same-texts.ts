/** Words for notes that say the same. */
import { openWords } from '#texts/language.svelte.ts';

export const sameWords = openWords({
  fi: {
    mark: 'Merkitse samaksi asiaksi',
    count: (n: number) => `Sama asia: ${n} lappua`,
    find: 'Etsi sama asia muista lapuista',
    found: 'Onko jokin näistä sama asia?',
    none: 'Samanlaista lappua ei löytynyt. Voit valita lapun alta.',
    add: 'Sama asia',
    choose: 'Sama asia kuin lapulla',
    keep: 'Päällimmäiseksi',
    separate: 'Erota',
    also: 'Myös näin',
  },
  sv: {
    mark: 'Märk som samma sak',
    count: (n: number) => `Samma sak: ${n} lappar`,
    find: 'Sök samma sak bland de andra lapparna',
    found: 'Är någon av de här samma sak?',
    none: 'Ingen liknande lapp hittades. Du kan välja en lapp nedan.',
    add: 'Samma sak',
    choose: 'Samma sak som på lappen',
    keep: 'Lägg överst',
    separate: 'Skilj åt',
    also: 'Också så här',
  },
  en: {
    mark: 'Mark as the same thing',
    count: (n: number) => `Same thing: ${n} notes`,
    find: 'Look for the same thing in other notes',
    found: 'Is one of these the same thing?',
    none: 'No similar note was found. You can choose a note below.',
    add: 'Same thing',
    choose: 'Same thing as the note',
    keep: 'Put on top',
    separate: 'Separate',
    also: 'Also said',
  },
  plain: {
    mark: 'Näissä on sama asia',
    find: 'Etsi lappuja, joissa on sama asia',
    found: 'Onko näissä sama asia?',
    none: 'Samanlaista lappua ei löytynyt. Valitse lappu alta.',
  },
});
