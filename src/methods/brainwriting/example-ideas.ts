/** Ideas of the example: how could help be found earlier? Three sheets of three rounds; the rest of a larger room stays empty. */

interface Said {
  fi: string;
  sv: string;
  en: string;
}

/** `exampleSheets[sheet][round - 1]` is a row of up to three ideas. */
export const exampleSheets: readonly (readonly (readonly Said[])[])[] = [
  [
    [
      {
        fi: 'Neuvoja torille kerran viikossa',
        sv: 'En rådgivare på torget en gång i veckan',
        en: 'An adviser in the market square once a week',
      },
      {
        fi: 'Yksi numero, josta aina vastataan',
        sv: 'Ett nummer där någon alltid svarar',
        en: 'One number that is always answered',
      },
      {
        fi: 'Kirje kaikille 75 vuotta täyttäville',
        sv: 'Ett brev till alla som fyller 75',
        en: 'A letter to everyone who turns 75',
      },
    ],
    [
      {
        fi: 'Torille myös kokemusasiantuntija neuvojan pariksi',
        sv: 'Också en erfarenhetsexpert på torget, i par med rådgivaren',
        en: 'An expert by experience beside the adviser in the square',
      },
      {
        fi: 'Numeroon vastaa sama ihminen, jos niin haluaa',
        sv: 'Samma människa svarar, om man vill det',
        en: 'The same person answers, if one wishes',
      },
    ],
    [
      {
        fi: 'Neuvontapari kiertää kylillä kirjastoauton mukana',
        sv: 'Rådgivarparet åker med bokbussen till byarna',
        en: 'The pair of advisers travels to the villages with the library bus',
      },
      {
        fi: 'Kirjeen mukaan kortti, jolla voi pyytää soiton',
        sv: 'Med brevet ett kort där man kan be om ett samtal',
        en: 'A card with the letter for asking to be called',
      },
      {
        fi: 'Neuvoja käy kotona, jos ei pääse torille',
        sv: 'Rådgivaren kommer hem om man inte kan ta sig till torget',
        en: 'The adviser comes home when one cannot get to the square',
      },
    ],
  ],
  [
    [
      {
        fi: 'Naapurit kysyvät toisiltaan kuulumisia',
        sv: 'Grannarna frågar hur det står till',
        en: 'Neighbours ask each other how they are',
      },
      {
        fi: 'Apteekin tiskiltä vinkki eteenpäin',
        sv: 'Ett tips vidare från apoteksdisken',
        en: 'A hint on from the pharmacy counter',
      },
    ],
    [
      {
        fi: 'Taloyhtiöön yhteinen kahvihetki kerran kuussa',
        sv: 'Ett gemensamt kaffe i huset en gång i månaden',
        en: 'Coffee together in the building once a month',
      },
      {
        fi: 'Apteekkiin kortti: ”Voiko joku soittaa minulle?”',
        sv: 'Ett kort på apoteket: ”Kan någon ringa mig?”',
        en: 'A card at the pharmacy: “Could somebody call me?”',
      },
      {
        fi: 'Kampaaja ja kauppias mukaan samaan ketjuun',
        sv: 'Frisören och handlaren med i samma kedja',
        en: 'The hairdresser and the shopkeeper join the same chain',
      },
    ],
    [
      {
        fi: 'Kahvihetkeen kutsutaan välillä palveluohjaaja',
        sv: 'Ibland bjuds en servicehandledare till kaffet',
        en: 'Now and then a service guide is invited for coffee',
      },
      {
        fi: 'Lyhyt koulutus kaikille, jotka tapaavat ihmisiä työssään',
        sv: 'En kort utbildning för alla som möter människor i sitt arbete',
        en: 'A short course for everyone who meets people at work',
      },
    ],
  ],
  [
    [
      {
        fi: 'Selkeä yhden sivun opas joka kotiin',
        sv: 'En tydlig guide på en sida till varje hem',
        en: 'A clear one-page guide to every home',
      },
      {
        fi: 'Asia kerrotaan vain kerran, tieto kulkee mukana',
        sv: 'Man berättar en gång, kunskapen följer med',
        en: 'You tell it once, and it travels with you',
      },
      {
        fi: 'Lomakkeet täytetään yhdessä',
        sv: 'Blanketterna fylls i tillsammans',
        en: 'Forms are filled in together',
      },
    ],
    [
      {
        fi: 'Opas selkokielellä ja isolla tekstillä',
        sv: 'Guiden på lätt språk och med stor text',
        en: 'The guide in plain language and large print',
      },
      {
        fi: 'Lomakeapua kirjastossa torstaisin',
        sv: 'Hjälp med blanketter på biblioteket på torsdagar',
        en: 'Help with forms at the library on Thursdays',
      },
    ],
    [
      {
        fi: 'Oppaan voi kuunnella puhelimesta',
        sv: 'Man kan lyssna på guiden i telefonen',
        en: 'The guide can be listened to by phone',
      },
      {
        fi: 'Nuoret auttavat lomakkeissa ja saavat siitä todistuksen',
        sv: 'Unga hjälper med blanketter och får ett intyg',
        en: 'Young people help with forms and get a certificate',
      },
      {
        fi: 'Oma ohjaaja, joka pitää langat käsissä',
        sv: 'En egen handledare som håller i trådarna',
        en: 'A guide of one’s own who keeps hold of the threads',
      },
    ],
  ],
];
