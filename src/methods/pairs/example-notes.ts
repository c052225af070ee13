/** What people say in the example: how does one find the right help at the first try? */

export interface Said {
  fi: string;
  sv: string;
  en: string;
}
interface ExampleNote {
  said: Said;
  /** Taken to the wall by its table. */
  chosen: boolean;
}

export const exampleQuestion: Said = {
  fi: 'Miten ihminen saa oikean avun ensimmäisellä yhteydenotolla?',
  sv: 'Hur får en människa rätt hjälp vid första kontakten?',
  en: 'How does a person get the right help at the first contact?',
};

const note = (fi: string, sv: string, en: string, chosen = true): ExampleNote => ({
  said: { fi, sv, en },
  chosen,
});

/** Five from each of four tables. */
export const exampleNotes: readonly ExampleNote[] = [
  note(
    'Yksi numero, ja se joka vastaa pysyy linjalla, kunnes oikea ihminen löytyy.',
    'Ett nummer, och den som svarar stannar på linjen tills rätt person hittas.',
    'One number, and whoever answers stays on the line until the right person is found.',
  ),
  note(
    'Kirjastoon neuvontapöytä kahtena päivänä viikossa.',
    'Ett rådgivningsbord på biblioteket två dagar i veckan.',
    'An advice desk in the library on two days a week.',
  ),
  note(
    'Verkkosivu, jolla on vain kolme valintaa.',
    'En webbsida med bara tre val.',
    'A web page with only three choices.',
  ),
  note(
    'Asiakkaalta kysytään ensin, mitä on tapahtunut, ei henkilötunnusta.',
    'Kunden får först berätta vad som har hänt, inte sin personbeteckning.',
    'The customer is first asked what has happened, not for an identity number.',
  ),
  note(
    'Lisää esitteitä odotustiloihin.',
    'Fler broschyrer i väntrummen.',
    'More leaflets in waiting rooms.',
    false,
  ),
  note(
    'Kun lähetämme eteenpäin, varaamme ajan valmiiksi ja kerromme kenelle.',
    'När vi hänvisar vidare bokar vi tiden och berättar till vem.',
    'When we refer someone on, we book the time and say with whom.',
  ),
  note(
    'Seurakunnan ja järjestöjen väki samaan koulutukseen kuntien kanssa.',
    'Församlingens och föreningarnas folk på samma utbildning som kommunerna.',
    'People of the parish and associations in the same training as the municipalities.',
  ),
  note(
    'Taksikyyti neuvontaan, jos bussia ei kulje.',
    'Taxi till rådgivningen om det inte går någon buss.',
    'A taxi to the adviser where no bus runs.',
  ),
  note(
    'Vastaus viimeistään seuraavana päivänä, vaikka asia olisi kesken.',
    'Svar senast nästa dag, även om ärendet är på hälft.',
    'An answer by the next day, even when the matter is still open.',
  ),
  note('Iltavastaanotto torstaisin.', 'Kvällsmottagning på torsdagar.', 'Evening hours on Thursdays.', false),
  note(
    'Vertaisneuvoja, joka on itse kulkenut saman tien.',
    'En kamratrådgivare som själv har gått samma väg.',
    'A peer adviser who has been through the same.',
  ),
  note(
    'Yhteinen lista: kuka auttaa missäkin asiassa, päivitys kuukausittain.',
    'En gemensam lista: vem hjälper med vad, uppdateras varje månad.',
    'A shared list of who helps with what, updated every month.',
  ),
  note(
    'Soitetaan kuukauden päästä ja kysytään, löytyikö apu.',
    'Vi ringer efter en månad och frågar om hjälpen hittades.',
    'Call after a month and ask whether the help was found.',
  ),
  note(
    'Lomakkeet selkokielellä, ja apua niiden täyttöön paikan päällä.',
    'Blanketter på lättläst språk och hjälp att fylla i dem på plats.',
    'Forms in plain language, and help on the spot to fill them in.',
  ),
  note(
    'Tulkki puhelimen päässä viidessä minuutissa.',
    'Tolk per telefon inom fem minuter.',
    'An interpreter on the phone in five minutes.',
  ),
  note(
    'Kaikille sama lyhyt muistilappu: näin saat apua tällä alueella.',
    'Samma korta minneslapp till alla: så får du hjälp i den här regionen.',
    'The same short card for everyone: how to get help in this region.',
  ),
  note(
    'Neuvoja tulee kotiin, jos liikkuminen on vaikeaa.',
    'Rådgivaren kommer hem om det är svårt att röra sig.',
    'The adviser comes to your home if moving is hard.',
  ),
  note(
    'Ammattilaisten yhteinen aamukahvi kerran kuussa: opitaan tuntemaan toisemme.',
    'Gemensamt morgonkaffe för proffsen en gång i månaden: vi lär känna varandra.',
    'A shared morning coffee for professionals once a month: we get to know each other.',
  ),
  note(
    'Palveluiden kartta kaupan ilmoitustaululle.',
    'En karta över servicen på butikens anslagstavla.',
    'A map of services on the shop’s notice board.',
  ),
  note('Jonotusmusiikki pois.', 'Bort med musiken i telefonkön.', 'No more music while on hold.', false),
];

/** Votes of the four tables, by place in the list above; each has at most one for an own note. */
export const exampleVotes: readonly (readonly number[])[] = [
  [0, 5, 10, 15, 17],
  [5, 0, 11, 15, 13],
  [0, 10, 6, 17, 5],
  [15, 0, 1, 8, 11],
];

/** Groups after the vote; the numbers are places in the list above. */
export const exampleGroups: readonly { title: Said; notes: readonly number[] }[] = [
  {
    title: { fi: 'Ihminen pysyy rinnalla', sv: 'En människa finns kvar', en: 'Someone stays with you' },
    notes: [0, 5, 10, 8],
  },
  {
    title: { fi: 'Tieto samassa paikassa', sv: 'Kunskapen på ett ställe', en: 'Knowledge in one place' },
    notes: [11, 15, 13],
  },
  {
    title: {
      fi: 'Tekijät tuntevat toisensa',
      sv: 'De som hjälper känner varandra',
      en: 'Helpers know each other',
    },
    notes: [17, 6, 1],
  },
];

interface ExampleRow {
  note: number;
  what: Said;
  resources: Said;
  who: Said;
  by: Said;
}
export const examplePlan: readonly ExampleRow[] = [
  {
    note: 0,
    what: {
      fi: 'Kokeillaan yhtä neuvontanumeroa: puhelua ei katkaista ennen kuin oikea ihminen on löytynyt.',
      sv: 'Vi prövar ett gemensamt nummer: samtalet bryts inte förrän rätt person har hittats.',
      en: 'Try one advice number: no call ends before the right person is found.',
    },
    resources: {
      fi: 'Kaksi neuvojaa, puhelinvaihteen ohjaus, kuukauden kokeilu',
      sv: 'Två rådgivare, styrning i växeln, en månads försök',
      en: 'Two advisers, routing at the switchboard, a month’s trial',
    },
    who: {
      fi: 'Palveluohjauksen esihenkilö',
      sv: 'Chefen för servicehandledningen',
      en: 'Head of service guidance',
    },
    by: { fi: 'toukokuun loppuun', sv: 'före utgången av maj', en: 'end of May' },
  },
  {
    note: 15,
    what: {
      fi: 'Tehdään yhteinen muistilappu: näin saat apua. Suomeksi, ruotsiksi ja selkokielellä.',
      sv: 'Vi gör en gemensam minneslapp: så får du hjälp. På finska, svenska och lättläst.',
      en: 'Make one shared card on how to get help, in Finnish, Swedish and plain language.',
    },
    resources: {
      fi: 'Työpaja asiakkaiden kanssa, paino',
      sv: 'En verkstad med kunderna, tryck',
      en: 'A workshop with customers, printing',
    },
    who: {
      fi: 'Viestintä ja kokemusasiantuntijat',
      sv: 'Kommunikationen och erfarenhetsexperterna',
      en: 'Communications and experts by experience',
    },
    by: { fi: 'ennen juhannusta', sv: 'före midsommar', en: 'before midsummer' },
  },
  {
    note: 17,
    what: {
      fi: 'Aloitetaan kuukausittaiset aamukahvit, joilla esittäydytään ja käydään läpi yksi tilanne.',
      sv: 'Vi börjar med morgonkaffe varje månad: vi presenterar oss och går igenom en situation.',
      en: 'Start monthly morning coffees: introductions and one real situation to go through.',
    },
    resources: { fi: 'Tila ja kahvi', sv: 'Lokal och kaffe', en: 'A room and coffee' },
    who: {
      fi: 'Järjestöjen yhteyshenkilö',
      sv: 'Föreningarnas kontaktperson',
      en: 'Contact of the associations',
    },
    by: { fi: 'ensimmäiset huhtikuussa', sv: 'första gången i april', en: 'first one in April' },
  },
];
