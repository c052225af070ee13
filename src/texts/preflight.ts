/** Words of the check before a workshop, and of the sheet that is printed for the tables. */
import { openWords } from './language.svelte.ts';

export const preflight = openWords({
  fi: {
    title: 'Tarkista huone',
    intro: 'Käy lista läpi ennen kuin osallistujat tulevat. Ota yksi tai kaksi tablettia mukaan kokeeksi.',
    again: 'Tarkista uudelleen',
    states: { ok: 'kunnossa', warn: 'katso tätä', bad: 'korjaa tämä', open: 'ei vielä tiedossa' },
    onlyHere:
      'Avaa vetäjän näkymä sillä koneella, jossa Fläppi on käynnissä, osoitteesta http://localhost:8787.',
    addresses: {
      title: 'Osoite tableteille',
      found: (address: string) => `Tabletit löytävät tämän koneen osoitteesta ${address}.`,
      none: 'Koneella ei ole verkkoa.',
      noneFix: 'Yhdistä kone samaan Wi-Fi-verkkoon tablettien kanssa tai jaa verkko puhelimesta.',
      noHub: 'Fläppi ei ole käynnissä tällä koneella.',
      noHubFix: 'Käynnistä Fläppi ja avaa tämä sivu osoitteesta http://localhost:8787.',
    },
    firewall: {
      title: 'Palomuuri',
      reached: (n: number) =>
        n === 1 ? 'Yksi laite on päässyt tälle koneelle.' : `${n} laitetta on päässyt tälle koneelle.`,
      unknown: 'Yksikään laite ei ole vielä päässyt tälle koneelle.',
      fix: 'Lue liittymiskoodi yhdellä tabletilla. Jos sivu ei aukea, salli koneen palomuurissa saapuvat yhteydet ohjelmalle Node.js (Windows: yksityiset verkot).',
    },
    isolation: {
      title: 'Tabletit näkevät toisensa',
      ok: 'Tabletit ovat suorassa yhteydessä toisiinsa. Työ jatkuu, vaikka tämä kone nukahtaisi.',
      blocked: 'Tabletit eivät näe toisiaan. Kaikki toimii, kunhan tämä kone on päällä.',
      fix: 'Verkko eristää laitteet toisistaan. Pidä kone hereillä tai käytä omaa reititintä tai puhelimen jakamaa verkkoa.',
      unknown: 'Tähän tarvitaan vähintään kaksi tablettia.',
    },
    multicast: {
      title: 'Ryhmälähetys (multicast)',
      ok: 'Verkko välittää laitteiden nimet. Myös osoite flappi.local voi toimia.',
      unknown:
        'Verkosta ei ole vielä kuulunut muita laitteita nimeltä. Se ei haittaa: koodi ja osoite toimivat ilmankin.',
    },
    clocks: {
      title: 'Tablettien kellot',
      ok: 'Kellot ovat samassa ajassa.',
      off: (n: number, worst: string) =>
        n === 1
          ? `Yhden tabletin kello on väärässä (${worst}).`
          : `${n} tabletin kello on väärässä (${worst}).`,
      fix: 'Ajastimet toimivat silti oikein. Valitse tabletin asetuksista automaattinen kellonaika, muuten suojattu osoite ei ehkä aukea.',
      unknown: 'Tähän tarvitaan yksi tabletti.',
    },
    disk: {
      title: 'Tilaa levyllä',
      free: (size: string) => `Vapaana ${size}.`,
      fix: 'Vapauta levytilaa ennen työpajaa.',
    },
    exports: {
      title: 'Jaettu kansio',
      ok: 'Raportit ja kopiot menevät perille.',
      bad: 'Jaettuun kansioon ei voi kirjoittaa.',
      fix: 'Tarkista, että verkkolevy on yhdistetty, tai käynnistä Fläppi valinnalla --export-dir ja toisella kansiolla.',
    },
    secure: {
      title: 'Suojattu osoite',
      ok: (address: string) => `Käytössä: ${address}. Toimii tableteilla, joihin varmenne on asennettu.`,
      none: 'Tabletit käyttävät tavallista osoitetta. Jos sivu suljetaan tabletilla, sen avaamiseen tarvitaan tämä kone.',
      fix: 'Pyydä pitämään sivu auki koko työpajan ajan.',
      how: 'Näin tabletti saa varmenteen',
    },
    battery: {
      title: 'Akku',
      charging: (percent: number) => `Kone on laturissa, akkua ${percent} %.`,
      left: (percent: number) => `Akkua ${percent} %, ei laturissa.`,
      fix: 'Kytke laturi.',
    },
    version: {
      title: 'Versio',
      same: (version: string) => `Sama versio kaikkialla (${version}).`,
      other: (page: string, hub: string) => `Tämä sivu on versiota ${page}, koneen ohjelma ${hub}.`,
      fix: 'Lataa sivu uudelleen. Jos se ei auta, käynnistä Fläppi uudelleen.',
    },
    sheet: {
      menu: 'Tulosta ohje',
      title: 'Ohje pöytiin',
      intro: 'Yksi A4, jonka koodeilla tabletti pääsee verkkoon ja työpajaan.',
      network: 'Wi-Fi-verkon nimi',
      password: 'Salasana',
      passwordHint: 'Jätä tyhjäksi, jos verkossa ei ole salasanaa.',
      stays: 'Nimi ja salasana jäävät tähän ikkunaan. Niitä ei tallenneta.',
      print: 'Tulosta',
      noAddress: 'Koneella ei ole vielä osoitetta, johon tabletit pääsisivät.',
      wifi: 'Wi-Fi',
      join: 'Työpaja',
      steps: [
        'Osoita tabletin kameralla Wi-Fi-koodia ja yhdistä verkkoon.',
        'Osoita sitten työpajan koodia ja napauta linkkiä.',
        'Valitse oma pöytä. Pidä sivu auki loppuun asti.',
      ],
      stepsWithoutWifi: [
        'Yhdistä tabletti samaan Wi-Fi-verkkoon kuin vetäjän kone.',
        'Osoita tabletin kameralla koodia ja napauta linkkiä.',
        'Valitse oma pöytä. Pidä sivu auki loppuun asti.',
      ],
    },
  },
  sv: {
    title: 'Kontrollera rummet',
    intro: 'Gå igenom listan innan deltagarna kommer. Ta en eller två plattor till hjälp.',
    again: 'Kontrollera igen',
    states: { ok: 'i ordning', warn: 'se på det här', bad: 'åtgärda det här', open: 'vet ännu inte' },
    onlyHere: 'Öppna ledarens vy på den dator där Fläppi körs, på adressen http://localhost:8787.',
    addresses: {
      title: 'Adress för plattorna',
      found: (address: string) => `Plattorna hittar datorn på adressen ${address}.`,
      none: 'Datorn har inget nät.',
      noneFix: 'Anslut datorn till samma wifi som plattorna eller dela nätet från en telefon.',
      noHub: 'Fläppi är inte i gång på den här datorn.',
      noHubFix: 'Starta Fläppi och öppna den här sidan på adressen http://localhost:8787.',
    },
    firewall: {
      title: 'Brandvägg',
      reached: (n: number) => (n === 1 ? 'En enhet har nått datorn.' : `${n} enheter har nått datorn.`),
      unknown: 'Ingen enhet har nått datorn ännu.',
      fix: 'Läs anslutningskoden med en platta. Om sidan inte öppnas, tillåt inkommande anslutningar för Node.js i datorns brandvägg (Windows: privata nätverk).',
    },
    isolation: {
      title: 'Plattorna ser varandra',
      ok: 'Plattorna har direkt kontakt med varandra. Arbetet fortsätter även om datorn somnar.',
      blocked: 'Plattorna ser inte varandra. Allt fungerar så länge datorn är på.',
      fix: 'Nätet håller enheterna isär. Håll datorn vaken eller använd en egen router eller en telefons nät.',
      unknown: 'Det behövs minst två plattor för det här.',
    },
    multicast: {
      title: 'Gruppsändning (multicast)',
      ok: 'Nätet för vidare enheternas namn. Också adressen flappi.local kan fungera.',
      unknown: 'Ingen annan enhet har hörts vid namn ännu. Det gör inget: koden och adressen fungerar ändå.',
    },
    clocks: {
      title: 'Plattornas klockor',
      ok: 'Klockorna går lika.',
      off: (n: number, worst: string) =>
        n === 1 ? `En plattas klocka går fel (${worst}).` : `${n} plattors klockor går fel (${worst}).`,
      fix: 'Tiden i verkstaden går ändå rätt. Låt klockan ställas automatiskt i plattans inställningar, annars kan det hända att den skyddade adressen inte öppnas.',
      unknown: 'Det behövs en platta för det här.',
    },
    disk: {
      title: 'Plats på disken',
      free: (size: string) => `Ledigt ${size}.`,
      fix: 'Frigör utrymme före verkstaden.',
    },
    exports: {
      title: 'Delad mapp',
      ok: 'Rapporter och kopior kommer fram.',
      bad: 'Det går inte att skriva i den delade mappen.',
      fix: 'Kontrollera att nätverksdisken är ansluten eller starta Fläppi med valet --export-dir och en annan mapp.',
    },
    secure: {
      title: 'Skyddad adress',
      ok: (address: string) => `I bruk: ${address}. Fungerar på plattor som har certifikatet.`,
      none: 'Plattorna använder den vanliga adressen. Om man stänger sidan på en platta behövs den här datorn för att öppna den.',
      fix: 'Be alla hålla sidan öppen under hela verkstaden.',
      how: 'Så får plattan certifikatet',
    },
    battery: {
      title: 'Batteri',
      charging: (percent: number) => `Datorn laddas, batteri ${percent} %.`,
      left: (percent: number) => `Batteri ${percent} %, laddas inte.`,
      fix: 'Anslut laddaren.',
    },
    version: {
      title: 'Version',
      same: (version: string) => `Samma version överallt (${version}).`,
      other: (page: string, hub: string) => `Den här sidan är version ${page}, datorns program ${hub}.`,
      fix: 'Ladda om sidan. Om det inte hjälper, starta om Fläppi.',
    },
    sheet: {
      menu: 'Skriv ut anvisning',
      title: 'Anvisning till borden',
      intro: 'Ett A4 med koder som för plattan till nätet och verkstaden.',
      network: 'Wifi-nätets namn',
      password: 'Lösenord',
      passwordHint: 'Lämna tomt om nätet inte har något lösenord.',
      stays: 'Namnet och lösenordet stannar i det här fönstret. De sparas inte.',
      print: 'Skriv ut',
      noAddress: 'Datorn har ännu ingen adress som plattorna når.',
      wifi: 'Wifi',
      join: 'Verkstad',
      steps: [
        'Rikta plattans kamera mot wifi-koden och anslut till nätet.',
        'Rikta den sedan mot verkstadens kod och tryck på länken.',
        'Välj ert bord. Håll sidan öppen till slutet.',
      ],
      stepsWithoutWifi: [
        'Anslut plattan till samma wifi som ledarens dator.',
        'Rikta plattans kamera mot koden och tryck på länken.',
        'Välj ert bord. Håll sidan öppen till slutet.',
      ],
    },
  },
  en: {
    title: 'Check the room',
    intro: 'Go through the list before the participants come. Have one or two tablets at hand to try with.',
    again: 'Check again',
    states: { ok: 'in order', warn: 'look at this', bad: 'fix this', open: 'not known yet' },
    onlyHere: 'Open the desk on the computer that runs Fläppi, at http://localhost:8787.',
    addresses: {
      title: 'Address for tablets',
      found: (address: string) => `Tablets find this computer at ${address}.`,
      none: 'This computer has no network.',
      noneFix: 'Connect it to the same Wi-Fi as the tablets, or share a network from a phone.',
      noHub: 'Fläppi is not running on this computer.',
      noHubFix: 'Start Fläppi and open this page at http://localhost:8787.',
    },
    firewall: {
      title: 'Firewall',
      reached: (n: number) =>
        n === 1 ? 'One device has reached this computer.' : `${n} devices have reached this computer.`,
      unknown: 'No device has reached this computer yet.',
      fix: 'Scan the join code with one tablet. If the page does not open, allow incoming connections for Node.js in the computer’s firewall (Windows: private networks).',
    },
    isolation: {
      title: 'Tablets see each other',
      ok: 'Tablets are directly connected with each other. Work goes on even if this computer falls asleep.',
      blocked: 'Tablets do not see each other. Everything works as long as this computer is on.',
      fix: 'The network keeps devices apart. Keep the computer awake, or use your own router or a phone’s network.',
      unknown: 'This needs at least two tablets.',
    },
    multicast: {
      title: 'Multicast',
      ok: 'The network passes on the names of devices. The address flappi.local may work too.',
      unknown:
        'No other device has been heard by name yet. It does not matter: the code and the address work without it.',
    },
    clocks: {
      title: 'Clocks of the tablets',
      ok: 'The clocks agree.',
      off: (n: number, worst: string) =>
        n === 1
          ? `The clock of one tablet is wrong (${worst}).`
          : `The clocks of ${n} tablets are wrong (${worst}).`,
      fix: 'Timers are right all the same. Choose automatic time in the tablet’s settings, or the secure address may not open.',
      unknown: 'This needs one tablet.',
    },
    disk: {
      title: 'Space on the disk',
      free: (size: string) => `${size} free.`,
      fix: 'Free some space before the workshop.',
    },
    exports: {
      title: 'Shared folder',
      ok: 'Reports and copies arrive.',
      bad: 'The shared folder cannot be written to.',
      fix: 'Check that the network drive is connected, or start Fläppi with --export-dir and another folder.',
    },
    secure: {
      title: 'Secure address',
      ok: (address: string) => `On: ${address}. It works on tablets that have the certificate.`,
      none: 'Tablets use the plain address. Once the page is closed on a tablet, this computer is needed to open it again.',
      fix: 'Ask everyone to keep the page open during the whole workshop.',
      how: 'How a tablet gets the certificate',
    },
    battery: {
      title: 'Battery',
      charging: (percent: number) => `The computer is charging, battery at ${percent}%.`,
      left: (percent: number) => `Battery at ${percent}%, not charging.`,
      fix: 'Plug the charger in.',
    },
    version: {
      title: 'Version',
      same: (version: string) => `The same version everywhere (${version}).`,
      other: (page: string, hub: string) => `This page is version ${page}, the computer’s program ${hub}.`,
      fix: 'Reload the page. If that does not help, start Fläppi again.',
    },
    sheet: {
      menu: 'Print instructions',
      title: 'Instructions for the tables',
      intro: 'One A4 whose codes bring a tablet to the network and into the workshop.',
      network: 'Name of the Wi-Fi network',
      password: 'Password',
      passwordHint: 'Leave empty if the network has no password.',
      stays: 'Name and password stay in this window. They are not stored.',
      print: 'Print',
      noAddress: 'This computer has no address yet that tablets could reach.',
      wifi: 'Wi-Fi',
      join: 'Workshop',
      steps: [
        'Point the tablet’s camera at the Wi-Fi code and connect.',
        'Then point it at the workshop’s code and tap the link.',
        'Choose your table. Keep the page open until the end.',
      ],
      stepsWithoutWifi: [
        'Connect the tablet to the same Wi-Fi as the facilitator’s laptop.',
        'Point the tablet’s camera at the code and tap the link.',
        'Choose your table. Keep the page open until the end.',
      ],
    },
  },
});
