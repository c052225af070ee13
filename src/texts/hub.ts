/** Words of the hub's terminal. The reader runs the workshop, not computers: each line says what to do next. */

const fi = {
  help: `Fläppi: työpajat tabletilla, ilman verkkoa

Käyttö: npm start -- [valinnat]

  --port <numero>        portti, jossa Fläppi kuuntelee (oletus 8787)
  --https-port <numero>  suojatun osoitteen portti (oletus: seuraava)
  --no-https             ei suojattua osoitetta
  --host <osoite>        verkko-osoite, jossa kuunnellaan (oletus 0.0.0.0 = kaikki)
  --data <kansio>        kansio, johon työpajat tallennetaan (oletus ./flappi-data)
  --export-dir <kansio>  jaettu kansio raporteille ja kopioille (oletus <data>/exports)
  --demo                 avaa valmiiksi täytetyn esimerkkityöpajan
  --lang fi|sv|en        tämän ikkunan kieli (oletus fi)
  --help                 näytä tämä ohje`,
  scan: 'Lue koodi tabletilla (samassa Wi-Fi-verkossa):',
  addresses: 'Osoitteet, joista Fläppi löytyy:',
  onlyHere: 'Fläppi näkyy vain tällä koneella. Tabletit eivät pääse mukaan.',
  nextSteps: (url: string) => [
    `1. Avaa tällä koneella selaimessa ${url}`,
    '2. Luo työpaja tai avaa aiempi.',
    '3. Tabletit lukevat koodin, jonka selain näyttää.',
  ],
  keptIn: (path: string) => `Työpajat tallentuvat kansioon ${path}`,
  exportedTo: (path: string) => `Raportit ja kopiot: ${path}`,
  howToStop: 'Lopeta näppäimillä Ctrl-C. Pidä tämä ikkuna auki työpajan ajan.',
  demoDesk: (url: string) => `Esimerkkityöpaja: ${url}`,
  demoProblem: {
    missing: 'Esimerkkityöpajaa ei ole tässä versiossa. Muuten Fläppi toimii.',
    broken: 'Esimerkkityöpajaa ei voitu avata. Muuten Fläppi toimii.',
  },
  ready: (url: string) => `Fläppi on valmis: ${url}`,
  stopping: 'Suljetaan…',
  stopped: 'Fläppi on suljettu. Kaikki on tallessa.',
  stoppedWithLoss:
    'Fläppi on suljettu, mutta levylle ei voitu kirjoittaa kaikkea. Tableteilla on uusimmat tiedot.',
  startErrors: {
    'port-taken': (port: number) =>
      `Portti ${port} on jo käytössä. Sulje toinen Fläppi tai käynnistä näin: npm start -- --port ${port + 1}`,
    'port-refused': (port: number) =>
      `Portin ${port} tai annetun osoitteen käyttö ei onnistu. Kokeile näin: npm start -- --port 8787 --host 0.0.0.0`,
    'data-busy':
      'Toinen Fläppi käyttää jo tätä kansiota. Sulje se tai valitse toinen kansio valinnalla --data.',
    'data-unwritable': (path: string) =>
      `Kansioon ${path} ei voi kirjoittaa. Valitse toinen kansio valinnalla --data.`,
    'exports-unwritable': (path: string) =>
      `Kansioon ${path} ei voi kirjoittaa. Valitse toinen kansio valinnalla --export-dir.`,
  },
  badOptions: {
    unknown: (name: string) => `Valintaa ${name} ei ole. Kaikki valinnat: npm start -- --help`,
    port: (value: string) => `Portti ${value} ei kelpaa. Anna luku väliltä 1–65535.`,
    language: (value: string) => `Kieli ${value} ei kelpaa. Valitse fi, sv tai en.`,
    empty: (name: string) => `Valinnalta ${name} puuttuu arvo. Kaikki valinnat: npm start -- --help`,
  },
  news: {
    'disk-full': 'HUOMIO: levy on täynnä. Vapauta tilaa nyt: mitään ei katoa, kun Fläppi pysyy käynnissä.',
    'disk-error':
      'HUOMIO: levylle ei voi kirjoittaa. Tarkista levy. Mitään ei katoa, kun Fläppi pysyy käynnissä.',
    exports: 'HUOMIO: jaettuun kansioon ei voi kirjoittaa. Työpajat ovat silti tallessa tällä koneella.',
    better: 'Levylle voi taas kirjoittaa. Kaikki on tallessa.',
    brokenRoom: (path: string) => `Työpajan tietoja ei voitu lukea: ${path}. Muut työpajat toimivat.`,
    noHttps: (port: number) =>
      `Suojattu osoite ei ole käytössä: portti ${port} ei ole vapaa tai levylle ei voi kirjoittaa. Kaikki muu toimii.`,
    unexpected: (message: string) => `Odottamaton virhe, Fläppi jatkaa: ${message}`,
  },
  secure: 'Suojattu osoite tableteille, joihin varmenne on asennettu:',
  profileText:
    'Tabletti luottaa tämän koneen Fläppiin. Varmenne kelpaa vain huoneen verkossa. Voit poistaa sen milloin vain.',
  readable: 'Tämä on Fläppi-työpaja. Avaa tiedosto workshop.flappi Fläpin alkunäytöltä: Avaa tiedosto.',
};

export type HubWords = typeof fi;

const sv: HubWords = {
  help: `Fläppi: verkstäder på platta, utan nät

Användning: npm start -- [val]

  --port <nummer>        port där Fläppi lyssnar (förval 8787)
  --https-port <nummer>  den skyddade adressens port (förval: nästa)
  --no-https             ingen skyddad adress
  --host <adress>        nätverksadress att lyssna på (förval 0.0.0.0 = alla)
  --data <mapp>          mapp där verkstäderna sparas (förval ./flappi-data)
  --export-dir <mapp>    delad mapp för rapporter och kopior (förval <data>/exports)
  --demo                 öppnar en ifylld exempelverkstad
  --lang fi|sv|en        språket i det här fönstret (förval fi)
  --help                 visa den här hjälpen`,
  scan: 'Läs koden med plattan (i samma wifi):',
  addresses: 'Adresser där Fläppi finns:',
  onlyHere: 'Fläppi syns bara på den här datorn. Plattorna kommer inte med.',
  nextSteps: (url) => [
    `1. Öppna ${url} i webbläsaren på den här datorn`,
    '2. Skapa en verkstad eller öppna en tidigare.',
    '3. Plattorna läser koden som webbläsaren visar.',
  ],
  keptIn: (path) => `Verkstäderna sparas i mappen ${path}`,
  exportedTo: (path) => `Rapporter och kopior: ${path}`,
  howToStop: 'Avsluta med Ctrl-C. Håll det här fönstret öppet under verkstaden.',
  demoDesk: (url) => `Exempelverkstad: ${url}`,
  demoProblem: {
    missing: 'Exempelverkstaden finns inte i den här versionen. Fläppi fungerar i övrigt.',
    broken: 'Exempelverkstaden kunde inte öppnas. Fläppi fungerar i övrigt.',
  },
  ready: (url) => `Fläppi är klar: ${url}`,
  stopping: 'Stänger…',
  stopped: 'Fläppi är stängd. Allt är sparat.',
  stoppedWithLoss: 'Fläppi är stängd, men allt kunde inte skrivas på disken. Plattorna har det senaste.',
  startErrors: {
    'port-taken': (port) =>
      `Port ${port} används redan. Stäng den andra Fläppi eller starta så här: npm start -- --port ${port + 1}`,
    'port-refused': (port) =>
      `Port ${port} eller den angivna adressen kan inte användas. Försök så här: npm start -- --port 8787 --host 0.0.0.0`,
    'data-busy': 'En annan Fläppi använder redan mappen. Stäng den eller välj en annan mapp med --data.',
    'data-unwritable': (path) => `Det går inte att skriva i mappen ${path}. Välj en annan mapp med --data.`,
    'exports-unwritable': (path) =>
      `Det går inte att skriva i mappen ${path}. Välj en annan mapp med --export-dir.`,
  },
  badOptions: {
    unknown: (name) => `Valet ${name} finns inte. Alla val: npm start -- --help`,
    port: (value) => `Porten ${value} duger inte. Ange ett tal mellan 1 och 65535.`,
    language: (value) => `Språket ${value} duger inte. Välj fi, sv eller en.`,
    empty: (name) => `Valet ${name} saknar värde. Alla val: npm start -- --help`,
  },
  news: {
    'disk-full': 'OBS: disken är full. Frigör utrymme nu: inget går förlorat så länge Fläppi är i gång.',
    'disk-error':
      'OBS: det går inte att skriva på disken. Kontrollera den. Inget går förlorat så länge Fläppi är i gång.',
    exports: 'OBS: det går inte att skriva i den delade mappen. Verkstäderna finns ändå på den här datorn.',
    better: 'Det går att skriva på disken igen. Allt är sparat.',
    brokenRoom: (path) => `En verkstads uppgifter kunde inte läsas: ${path}. De andra fungerar.`,
    noHttps: (port) =>
      `Den skyddade adressen är inte i bruk: port ${port} är upptagen eller det går inte att skriva på disken. Allt annat fungerar.`,
    unexpected: (message) => `Oväntat fel, Fläppi fortsätter: ${message}`,
  },
  secure: 'Skyddad adress för plattor som har certifikatet:',
  profileText:
    'Plattan litar på den här datorns Fläppi. Certifikatet gäller bara i rummets nät. Du kan ta bort det när som helst.',
  readable: 'Det här är en Fläppi-verkstad. Öppna filen workshop.flappi på Fläppis startsida: Öppna en fil.',
};

const en: HubWords = {
  help: `Fläppi: workshops on tablets, without a network

Usage: npm start -- [options]

  --port <number>        port Fläppi listens on (default 8787)
  --https-port <number>  port of the secure address (default: the next one)
  --no-https             no secure address
  --host <address>       network address to listen on (default 0.0.0.0 = all)
  --data <folder>        folder where workshops are kept (default ./flappi-data)
  --export-dir <folder>  shared folder for reports and copies (default <data>/exports)
  --demo                 opens a filled example workshop
  --lang fi|sv|en        language of this window (default fi)
  --help                 show this help`,
  scan: 'Scan the code with a tablet (on the same Wi-Fi):',
  addresses: 'Addresses where Fläppi can be found:',
  onlyHere: 'Fläppi can be seen on this computer only. Tablets cannot join.',
  nextSteps: (url) => [
    `1. Open ${url} in a browser on this computer`,
    '2. Make a workshop or open an earlier one.',
    '3. Tablets scan the code that the browser shows.',
  ],
  keptIn: (path) => `Workshops are kept in the folder ${path}`,
  exportedTo: (path) => `Reports and copies: ${path}`,
  howToStop: 'Stop with Ctrl-C. Keep this window open during the workshop.',
  demoDesk: (url) => `Example workshop: ${url}`,
  demoProblem: {
    missing: 'This version has no example workshop. Everything else works.',
    broken: 'The example workshop could not be opened. Everything else works.',
  },
  ready: (url) => `Fläppi is ready: ${url}`,
  stopping: 'Closing…',
  stopped: 'Fläppi is closed. Everything is kept.',
  stoppedWithLoss:
    'Fläppi is closed, but not everything could be written to the disk. The tablets have the latest.',
  startErrors: {
    'port-taken': (port) =>
      `Port ${port} is already in use. Close the other Fläppi or start like this: npm start -- --port ${port + 1}`,
    'port-refused': (port) =>
      `Port ${port} or the given address cannot be used. Try: npm start -- --port 8787 --host 0.0.0.0`,
    'data-busy': 'Another Fläppi already uses this folder. Close it or choose another folder with --data.',
    'data-unwritable': (path) => `The folder ${path} cannot be written to. Choose another with --data.`,
    'exports-unwritable': (path) =>
      `The folder ${path} cannot be written to. Choose another with --export-dir.`,
  },
  badOptions: {
    unknown: (name) => `There is no option ${name}. All options: npm start -- --help`,
    port: (value) => `Port ${value} is not valid. Give a number from 1 to 65535.`,
    language: (value) => `Language ${value} is not valid. Choose fi, sv or en.`,
    empty: (name) => `Option ${name} has no value. All options: npm start -- --help`,
  },
  news: {
    'disk-full':
      'ATTENTION: the disk is full. Free some space now: nothing is lost while Fläppi keeps running.',
    'disk-error':
      'ATTENTION: the disk cannot be written to. Check it. Nothing is lost while Fläppi keeps running.',
    exports: 'ATTENTION: the shared folder cannot be written to. Workshops are still kept on this computer.',
    better: 'The disk can be written to again. Everything is kept.',
    brokenRoom: (path) => `The record of a workshop could not be read: ${path}. The others work.`,
    noHttps: (port) =>
      `There is no secure address: port ${port} is not free or the disk cannot be written to. Everything else works.`,
    unexpected: (message) => `Unexpected error, Fläppi goes on: ${message}`,
  },
  secure: 'Secure address for tablets that have the certificate:',
  profileText:
    'The tablet trusts Fläppi on this computer. The certificate is good in the room’s network only. You can remove it at any time.',
  readable: 'This is a Fläppi workshop. Open the file workshop.flappi in Fläppi: Home → Open a file.',
};

export const hubWords = { fi, sv, en };
export type HubLanguage = keyof typeof hubWords;
export const isHubLanguage = (value: unknown): value is HubLanguage =>
  typeof value === 'string' && Object.hasOwn(hubWords, value);
