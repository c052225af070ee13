/** Words of the results screen: what leaves, and where to. */
import { openWords } from './language.svelte.ts';

export const results = openWords({
  fi: {
    title: 'Tulokset',
    toDesk: 'Takaisin vetäjän näkymään',
    toHub: 'Vie jaettuun kansioon',
    toHubHint: (folder: string) => `Kansioon ${folder}`,
    toFolder: 'Valitse kansio…',
    toZip: 'Lataa paketti',
    share: 'Jaa…',
    saveFile: 'Vain työpajatiedosto',
    done: (folder: string) => `Tulokset ovat kansiossa ${folder}`,
    doneFiles: (count: number) => `${count} tiedostoa`,
    contents:
      'Paketissa on raportti luettavaksi ja tulostettavaksi, teksti muokattavaksi, laput taulukkona ja koko työpaja.',
    preview: 'Raportti',
    print: 'Tulosta',
  },
  sv: {
    title: 'Resultat',
    toDesk: 'Tillbaka till ledarens vy',
    toHub: 'För till den delade mappen',
    toHubHint: (folder: string) => `Till mappen ${folder}`,
    toFolder: 'Välj en mapp…',
    toZip: 'Ladda ner paketet',
    share: 'Dela…',
    saveFile: 'Bara verkstadsfilen',
    done: (folder: string) => `Resultaten finns i mappen ${folder}`,
    doneFiles: (count: number) => `${count} filer`,
    contents:
      'I paketet finns rapporten att läsa och skriva ut, texten att redigera, lapparna som tabell och hela verkstaden.',
    preview: 'Rapport',
    print: 'Skriv ut',
  },
  en: {
    title: 'Results',
    toDesk: 'Back to the desk',
    toHub: 'Save to the shared folder',
    toHubHint: (folder: string) => `To the folder ${folder}`,
    toFolder: 'Choose a folder…',
    toZip: 'Download the package',
    share: 'Share…',
    saveFile: 'Only the workshop file',
    done: (folder: string) => `The results are in the folder ${folder}`,
    doneFiles: (count: number) => `${count} files`,
    contents:
      'The package holds the report to read and print, the text to edit, the notes as a table, and the whole workshop.',
    preview: 'Report',
    print: 'Print',
  },
});
