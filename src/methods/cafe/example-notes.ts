/** The talk of an example café: an opening meeting about local networks and needs, six groups, four rounds. */
import type { AnswerKind } from './schema.ts';

export type Said = Record<'fi' | 'sv' | 'en', string>;

export interface ExampleNote {
  id: string;
  /** 1-based round and 0-based group; together they tell the station. */
  at: readonly [round: number, group: number];
  answers?: readonly [AnswerKind, to: string];
  agree?: readonly number[];
  text: Said;
}

export const exampleStations: readonly Said[] = [
  {
    fi: 'Mistä ihminen saa täällä tietää palveluista?',
    sv: 'Hur får man här veta om tjänster?',
    en: 'How do people here find out about services?',
  },
  { fi: 'Missä kohdassa asia jää jumiin?', sv: 'Var kör det fast?', en: 'Where do things get stuck?' },
  {
    fi: 'Ketkä täällä jo auttavat toisiaan?',
    sv: 'Vilka hjälper redan varandra här?',
    en: 'Who here already helps whom?',
  },
  {
    fi: 'Milloin ihminen kokee tulleensa kuulluksi?',
    sv: 'När känner en människa att hon blivit hörd?',
    en: 'When does a person feel heard?',
  },
];

export const exampleNotes: readonly ExampleNote[] = [
  {
    id: 'a1',
    at: [1, 0],
    agree: [3, 2, 5],
    text: {
      fi: 'Kaupan ilmoitustaululta ja kirjastoautosta. Kunnan sivuilta harva osaa etsiä.',
      sv: 'Från butikens anslagstavla och bokbussen. På kommunens sidor hittar få rätt.',
      en: 'From the shop’s notice board and the library bus. Few know how to search the municipality’s pages.',
    },
  },
  {
    id: 'a2',
    at: [1, 0],
    agree: [1],
    text: {
      fi: 'Naapurilta. Jos naapuria ei ole, ei keneltäkään.',
      sv: 'Av grannen. Finns det ingen granne får man inte veta.',
      en: 'From a neighbour. If there is no neighbour, from nobody.',
    },
  },
  {
    id: 'a3',
    at: [1, 4],
    text: {
      fi: 'Terveysaseman numerosta, kun linjoille pääsee. Takaisinsoitto tuli vasta seuraavana päivänä.',
      sv: 'Från hälsostationens nummer, när man kommer fram. De ringde upp först nästa dag.',
      en: 'From the health centre’s number, once you get through. They called back only the next day.',
    },
  },
  {
    id: 'b1',
    at: [1, 1],
    agree: [0, 4],
    text: {
      fi: 'Lomakkeeseen pitää saada liitteitä, ja lähin tulostin on kirkonkylällä.',
      sv: 'Blanketten kräver bilagor, och närmaste skrivare finns i kyrkbyn.',
      en: 'The form wants attachments, and the nearest printer is in the main village.',
    },
  },
  {
    id: 'b2',
    at: [1, 1],
    text: {
      fi: 'Bussi lähtee ennen kuin toimisto aukeaa, ja paluuvuoro kulkee vasta, kun ovet ovat jo kiinni.',
      sv: 'Bussen går innan kontoret öppnar, och hem kommer man först när dörrarna redan är stängda.',
      en: 'The bus leaves before the office opens and goes back long after the doors have closed.',
    },
  },
  {
    id: 'b3',
    at: [1, 5],
    agree: [0, 2, 3, 4],
    text: {
      fi: 'Sama asia pitää kertoa kolmessa paikassa, joka kerta alusta.',
      sv: 'Samma sak ska berättas på tre ställen, från början varje gång.',
      en: 'You tell the same story in three places, from the beginning each time.',
    },
  },
  {
    id: 'c1',
    at: [1, 2],
    agree: [0, 1, 3, 5],
    text: {
      fi: 'Kylätalon keskiviikkokahveilla täytetään lomakkeita yhdessä, vaikka sitä ei missään mainosteta.',
      sv: 'På onsdagskaffet i byagården fyller man i blanketter tillsammans, fast ingen annonserar om det.',
      en: 'At the village hall’s Wednesday coffee, forms get filled in together, though it is advertised nowhere.',
    },
  },
  {
    id: 'c2',
    at: [1, 2],
    text: {
      fi: 'Metsästysseura katsoo pakkasilla, että yksin asuvien piipusta nousee savu.',
      sv: 'Jaktföreningen ser efter när det är kallt att det ryker ur skorstenen hos dem som bor ensamma.',
      en: 'In hard frost the hunting club checks that there is smoke from the chimneys of those who live alone.',
    },
  },
  {
    id: 'd1',
    at: [1, 3],
    agree: [1, 2, 5],
    text: {
      fi: 'Kun joku soittaa takaisin silloin, kun lupasi.',
      sv: 'När någon ringer tillbaka då det var utlovat.',
      en: 'When somebody calls back at the time they promised.',
    },
  },
  {
    id: 'd2',
    at: [1, 3],
    agree: [0],
    text: {
      fi: 'Kun ei tarvitse osata oikeita sanoja: hakemus, päätös, oikaisuvaatimus.',
      sv: 'När man inte behöver kunna de rätta orden: ansökan, beslut, begäran om omprövning.',
      en: 'When you need not know the right words: application, decision, claim for a review.',
    },
  },
  {
    id: 'a4',
    at: [2, 3],
    answers: ['ask', 'a1'],
    text: {
      fi: 'Kuka taulua hoitaa? Kesän ilmoitukset roikkuvat vielä lokakuussa.',
      sv: 'Vem sköter tavlan? Sommarens annonser hänger kvar i oktober.',
      en: 'Who looks after the board? Summer’s notices still hang there in October.',
    },
  },
  {
    id: 'a5',
    at: [2, 3],
    text: {
      fi: 'Koulun vanhempien viestiryhmässä tieto kulkee nopeimmin.',
      sv: 'I skolföräldrarnas meddelandegrupp går informationen snabbast.',
      en: 'News travels fastest in the school parents’ message group.',
    },
  },
  {
    id: 'b4',
    at: [2, 0],
    answers: ['build', 'b1'],
    agree: [3],
    text: {
      fi: 'Kirjastossa saisi tulostaa, jos se olisi auki muulloinkin kuin tiistaina ja torstaina.',
      sv: 'I biblioteket kunde man skriva ut, om det var öppet också andra dagar än tisdag och torsdag.',
      en: 'You could print at the library if it were open on other days than Tuesday and Thursday.',
    },
  },
  {
    id: 'b5',
    at: [2, 4],
    answers: ['ask', 'b2'],
    text: {
      fi: 'Voisiko asiointiliikenteen aikataulu lähteä siitä, milloin neuvontaa saa?',
      sv: 'Kunde servicelinjens tidtabell utgå från när det finns rådgivning?',
      en: 'Could the service bus timetable start from when advice is given?',
    },
  },
  {
    id: 'b6',
    at: [2, 4],
    agree: [2, 3],
    text: {
      fi: 'Äidillä ei ole pankkitunnuksia, ja ilman niitä ei pääse edes katsomaan omia tietojaan.',
      sv: 'Mamma har inga bankkoder, och utan dem kan hon inte ens se sina egna uppgifter.',
      en: 'My mother has no online bank codes, and without them she cannot even see her own records.',
    },
  },
  {
    id: 'c3',
    at: [2, 1],
    text: {
      fi: 'Diakoni tietää, kuka kylällä alkaa väsyä. Häneltä vain harvoin kysytään.',
      sv: 'Diakonen vet vem i byn som börjar bli trött. Men man frågar henne sällan.',
      en: 'The deacon knows who in the village is getting worn out. Only, she is seldom asked.',
    },
  },
  {
    id: 'c4',
    at: [2, 5],
    answers: ['build', 'c1'],
    agree: [0, 3, 4],
    text: {
      fi: 'Sinne sopisi kerran kuussa kunnan neuvoja. Ei pitämään luentoa vaan istumaan samaan pöytään.',
      sv: 'Dit kunde kommunens rådgivare komma en gång i månaden. Inte för att föreläsa utan för att sitta med.',
      en: 'A municipal adviser would fit in there once a month. Not to lecture, but to sit at the same table.',
    },
  },
  {
    id: 'd3',
    at: [2, 2],
    answers: ['build', 'd1'],
    agree: [4],
    text: {
      fi: 'Ja kun sanotaan suoraan, jos asia kestää. On helpompi odottaa, kun tietää, mitä odottaa.',
      sv: 'Och när man säger rakt ut att det tar tid. Det är lättare att vänta när man vet på vad.',
      en: 'And when they say straight out that it takes time. Waiting is easier when you know what for.',
    },
  },
  {
    id: 'a6',
    at: [3, 2],
    answers: ['build', 'a4'],
    agree: [1, 5],
    text: {
      fi: 'Kyläyhdistys voisi hoitaa taulua, jos kunta lähettäisi kuukauden asiat yhdellä paperilla.',
      sv: 'Byaföreningen kunde sköta tavlan, om kommunen skickade månadens ärenden på ett enda papper.',
      en: 'The village association could keep the board if the municipality sent the month’s news on one sheet.',
    },
  },
  {
    id: 'a7',
    at: [3, 2],
    text: {
      fi: 'Kotihoitaja on monelle ainoa, joka käy. Siksi häneltä kysytään kaikki.',
      sv: 'Hemvårdaren är för många den enda som kommer. Därför frågar man henne allt.',
      en: 'For many the home carer is the only visitor. That is why she is asked about everything.',
    },
  },
  {
    id: 'b7',
    at: [3, 3],
    agree: [2],
    text: {
      fi: 'Jos asia ei kuulu tälle tiskille, kukaan ei kerro, minne se kuuluu.',
      sv: 'Om ärendet inte hör till den här luckan säger ingen vart det hör.',
      en: 'If it is not this desk’s business, nobody says whose it is.',
    },
  },
  {
    id: 'c5',
    at: [3, 0],
    answers: ['ask', 'c2'],
    text: {
      fi: 'Onko kaikilta kysytty, haluavatko he, että savuja katsotaan?',
      sv: 'Har man frågat alla om de vill att någon håller ett öga på skorstenen?',
      en: 'Has everyone been asked whether they want their chimney watched?',
    },
  },
  {
    id: 'c6',
    at: [3, 4],
    agree: [3],
    text: {
      fi: 'Eläkeläisyhdistyksen vertaisneuvoja auttaa puhelimen kanssa. Hän on yksin, ja kysyjiä on paljon.',
      sv: 'Pensionärsföreningens handledare hjälper till med telefonen. Hon är ensam, och frågorna är många.',
      en: 'The pensioners’ club has a volunteer who helps with phones. There is one of her and many who ask.',
    },
  },
  {
    id: 'd4',
    at: [3, 1],
    text: {
      fi: 'Kun mukaan saa ottaa läheisen tai tulkin, eikä sitä tarvitse selitellä.',
      sv: 'När man får ta med en närstående eller en tolk utan att behöva förklara sig.',
      en: 'When you may bring someone close or an interpreter without having to explain.',
    },
  },
  {
    id: 'd5',
    at: [3, 5],
    answers: ['ask', 'd2'],
    text: {
      fi: 'Kuka kirjoittaisi päätökset selkeästi? Pelkkä kuoren avaaminen pelottaa monia.',
      sv: 'Vem kunde skriva besluten på klarspråk? Bara att öppna kuvertet skrämmer många.',
      en: 'Who could write the decisions in clear language? Just opening the envelope frightens many.',
    },
  },
  {
    id: 'a8',
    at: [4, 1],
    answers: ['ask', 'a5'],
    text: {
      fi: 'Entä ne, joilla ei ole lapsia koulussa eikä älypuhelinta?',
      sv: 'Och de som varken har barn i skolan eller smarttelefon?',
      en: 'What about those with no children at school and no smartphone?',
    },
  },
  {
    id: 'a9',
    at: [4, 5],
    answers: ['build', 'a7'],
    text: {
      fi: 'Annetaan hoitajille kortti, jossa on yksi numero: soita tähän, me selvitämme.',
      sv: 'Ge vårdarna ett kort med ett enda nummer: ring hit, vi tar reda på det.',
      en: 'Give the carers a card with one number on it: call here, we will find out.',
    },
  },
  {
    id: 'b8',
    at: [4, 2],
    answers: ['build', 'b7'],
    text: {
      fi: 'Sovitaan, että ensimmäinen vastaaja soittaa itse seuraavalle. Ihmistä ei lähetetä yksin eteenpäin.',
      sv: 'Vi kommer överens om att den som först svarar själv ringer nästa. Ingen skickas vidare ensam.',
      en: 'Let us agree that whoever answers first calls the next one. Nobody is sent on alone.',
    },
  },
  {
    id: 'c7',
    at: [4, 3],
    text: {
      fi: 'Kyläkauppias, taksinkuljettaja ja postinkantaja huomaavat ensimmäisinä, jos kaikki ei ole hyvin.',
      sv: 'Byhandlaren, taxichauffören och brevbäraren märker först om allt inte står rätt till.',
      en: 'The shopkeeper, the taxi driver and the postman are the first to notice when something is wrong.',
    },
  },
  {
    id: 'd6',
    at: [4, 0],
    answers: ['build', 'd4'],
    text: {
      fi: 'Ja kun kysytään ensin, mitä ihminen itse toivoo. Vasta sitten katsotaan, mitä on tarjolla.',
      sv: 'Och när man först frågar vad människan själv önskar. Först sedan ser man vad som finns att få.',
      en: 'And when they first ask what the person hopes for, and only then look at what is on offer.',
    },
  },
  {
    id: 'd7',
    at: [4, 4],
    text: {
      fi: 'Kun palautteen antaja saa myöhemmin tietää, mitä palautteelle tapahtui.',
      sv: 'När den som gett respons senare får veta vad som hände med den.',
      en: 'When those who gave feedback later hear what became of it.',
    },
  },
];

/** Main points by station: an id of a note above, or the group's own words. */
export const examplePoints: readonly (readonly (string | Said)[])[] = [
  ['a6', 'a9'],
  [
    'b3',
    'b8',
    {
      fi: 'Lomake, tulostin ja bussi ovat sama pulma: asian pitäisi hoitua omalla kylällä.',
      sv: 'Blanketten, skrivaren och bussen är samma problem: ärendet borde gå att sköta i den egna byn.',
      en: 'The form, the printer and the bus are one problem: it should be possible to do this in one’s own village.',
    },
  ],
  [
    'c4',
    'c7',
    {
      fi: 'Apua annetaan jo paljon. Tuetaan sitä, mutta ei tehdä siitä virastoa.',
      sv: 'Det finns redan mycket hjälp. Vi stöder den, men gör inte ett ämbetsverk av den.',
      en: 'There is a lot of help already. Let us support it without turning it into an office.',
    },
  ],
  ['d1', 'd6'],
];

export const exampleConclusions: readonly Said[] = [
  {
    fi: 'Tarvitaan yksi numero, josta tavoittaa ihmisen. Hän vie asian perille asti.',
    sv: 'Det behövs ett nummer där en människa svarar. Hon följer ärendet ända fram.',
    en: 'There should be one number that a person answers, and that person sees the matter through.',
  },
  {
    fi: 'Neuvonta menee sinne, missä ihmiset jo ovat: kylätalolle, kirjastoautoon, kahvipöytään.',
    sv: 'Rådgivningen kommer dit där folk redan är: till byagården, bokbussen och kaffebordet.',
    en: 'Advice goes where people already are: the village hall, the library bus, the coffee table.',
  },
  {
    fi: 'Yhdistykset, seurakunta ja kunta tapaavat kahdesti vuodessa ja kertovat, mitä kukin tietää.',
    sv: 'Föreningarna, församlingen och kommunen träffas två gånger om året och berättar vad var och en vet.',
    en: 'Associations, the parish and the municipality meet twice a year and share what each of them knows.',
  },
  {
    fi: 'Kysytään ensin ihmiseltä itseltään ja kirjoitetaan päätökset niin, että ne ymmärtää ilman apua.',
    sv: 'Vi frågar först människan själv och skriver beslut som man förstår utan hjälp.',
    en: 'We ask the person first, and we write decisions that can be understood without help.',
  },
];
