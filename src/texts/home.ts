/** Words of the home screen: my workshops, a new one, opening a file. */
import { openWords } from './language.svelte.ts';

export const home = openWords({
  fi: {
    title: 'Työpajat',
    intro: 'Yhdessä tekemistä pöydän ääressä. Kaikki tallentuu näille laitteille.',
    participant: {
      title: 'Tulitko työpajaan?',
      text: 'Avaa tabletin kamera ja osoita sillä koodia, jonka vetäjä näyttää. Työpaja aukeaa itsestään.',
    },
    facilitator: 'Oletko vetäjä?',
    mine: 'Omat työpajat',
    mineEmpty: 'Tällä laitteella ei ole vielä työpajoja.',
    openDesk: 'Ohjaa',
    openTable: 'Jatka pöydässä',
    opened: (when: string) => `Avattu ${when}`,
    isDemo: 'esimerkki',
    fresh: 'Uusi työpaja',
    freshText: 'Valitse pohja. Kaikkea voi muuttaa myöhemmin.',
    titleLabel: 'Työpajan nimi',
    titleHint: 'Nimi näkyy tableteilla ja raportissa.',
    titleMissing: 'Anna työpajalle ensin nimi.',
    tablesLabel: 'Pöytien määrä',
    create: 'Luo työpaja',
    file: 'Avaa tiedosto',
    fileText: 'Työpaja (.flappi) tai pohja (.flappi-pohja.json).',
    example: 'Katso esimerkkiä',
    exampleText: 'Valmis työpaja, jossa on jo lappuja, persoonia ja oppimiskahvila.',
    templates: {
      cafe: {
        name: 'Oppimiskahvila',
        text: 'Pienryhmät kiertävät asemalta toiselle ja rakentavat toistensa ajatusten päälle. Noin 2 tuntia.',
      },
      understanding: {
        name: 'Asiakasymmärrys',
        text: 'Pienryhmät keksivät käyttäjäpersoonia ja ideoita siihen, mikä heitä auttaisi. Noin 2 tuntia.',
      },
      opening: {
        name: 'Kehittämisen aloitus',
        text: 'Oppimiskahvila, persoonat ja ideointi samana päivänä. Noin 4 tuntia.',
      },
      perspectives: {
        name: 'Kehittämispaja neljästä näkökulmasta',
        text: 'Asiakkaat, ammattilaiset, organisaatio ja päättäjät samassa kahvilassa, sitten ideat ja valinta. Noin 4 tuntia.',
      },
      ideas: {
        name: 'Avoin ideakierros vastauksineen',
        text: 'Ideat, valinta ja vastaus jokaiseen ideaan. Noin 2 tuntia.',
      },
      evaluation: {
        name: 'Väliarviointi',
        text: 'Oma arvio, kahvila ja valinta: mikä toimii ja mitä muutetaan. Vetäjänä joku muu kuin hankkeen väki. Noin 2 tuntia.',
      },
      meetings: {
        name: 'Kymmenen tapaamisen yhteiskehittäminen',
        text: 'Koko prosessi kymmenenä työpajana. Tulokset kulkevat tapaamisesta toiseen.',
      },
      empty: { name: 'Tyhjä', text: 'Rakenna ohjelma itse.' },
    },
    remove: 'Poista tältä laitteelta',
    removeTitle: (title: string) => `Poistetaanko ”${title}” tältä laitteelta?`,
    removeText: 'Muilta laitteilta ja tallennetuista tiedostoista ei katoa mitään.',
    removeYes: 'Poista',
    removed: 'Työpaja poistettiin tältä laitteelta.',
    imported: (title: string) => `”${title}” on avattu.`,
    origin: {
      offline: 'Tämä laite avaa Fläpin myös ilman verkkoa.',
      httpOnly:
        'Tässä osoitteessa Fläppi toimii niin kauan kuin sivu on auki. Jos sivun sulkee, sen avaamiseen tarvitaan vetäjän kone.',
      memoryOnly:
        'Selain ei anna tallentaa tälle laitteelle. Voit tehdä töitä, mutta pidä sivu auki ja pysy yhteydessä vetäjän koneeseen. Tavallisin syy on yksityinen ikkuna.',
    },
    update: {
      title: 'Uusi versio on valmiina',
      text: 'Ota se käyttöön, kun työpaja ei ole kesken.',
      now: 'Ota käyttöön',
    },
  },
  sv: {
    title: 'Verkstäder',
    intro: 'Tillsammans kring bordet. Allt sparas på de här enheterna.',
    participant: {
      title: 'Ska du vara med i en verkstad?',
      text: 'Öppna plattans kamera och rikta den mot koden som ledaren visar. Verkstaden öppnas av sig själv.',
    },
    facilitator: 'Leder du en verkstad?',
    mine: 'Mina verkstäder',
    mineEmpty: 'Det finns inga verkstäder på den här enheten ännu.',
    openDesk: 'Led verkstaden',
    openTable: 'Fortsätt vid bordet',
    opened: (when: string) => `Öppnad ${when}`,
    isDemo: 'exempel',
    fresh: 'Ny verkstad',
    freshText: 'Välj en mall. Allt kan ändras senare.',
    titleLabel: 'Verkstadens namn',
    titleHint: 'Namnet syns på plattorna och i rapporten.',
    titleMissing: 'Ge verkstaden ett namn först.',
    tablesLabel: 'Antal bord',
    create: 'Skapa verkstaden',
    file: 'Öppna en fil',
    fileText: 'En verkstad (.flappi) eller en mall (.flappi-pohja.json).',
    example: 'Se ett exempel',
    exampleText: 'En färdig verkstad med lappar, personor och ett lärcafé.',
    templates: {
      cafe: {
        name: 'Lärcafé',
        text: 'Små grupper går från station till station och bygger vidare på varandras tankar. Ungefär 2 timmar.',
      },
      understanding: {
        name: 'Kundförståelse',
        text: 'Små grupper hittar på användarpersonor och idéer om vad som skulle hjälpa dem. Ungefär 2 timmar.',
      },
      opening: {
        name: 'Utvecklingen börjar',
        text: 'Lärcafé, personor och idéer under samma dag. Ungefär 4 timmar.',
      },
      perspectives: {
        name: 'Utvecklingsverkstad ur fyra perspektiv',
        text: 'Kunder, yrkespersoner, organisation och beslutsfattare i samma café, sedan idéer och val. Ungefär 4 timmar.',
      },
      ideas: {
        name: 'Öppen idérunda med svar',
        text: 'Idéer, val och ett svar på varje idé. Ungefär 2 timmar.',
      },
      evaluation: {
        name: 'Halvtidsutvärdering',
        text: 'Egen bedömning, café och val: vad fungerar och vad ändrar vi. Leds av någon utanför projektet. Ungefär 2 timmar.',
      },
      meetings: {
        name: 'Utveckling i tio möten',
        text: 'Hela processen som tio verkstäder. Resultaten följer med från möte till möte.',
      },
      empty: { name: 'Tom', text: 'Bygg programmet själv.' },
    },
    remove: 'Ta bort från den här enheten',
    removeTitle: (title: string) => `Ta bort ”${title}” från den här enheten?`,
    removeText: 'Inget försvinner från andra enheter eller ur sparade filer.',
    removeYes: 'Ta bort',
    removed: 'Verkstaden togs bort från den här enheten.',
    imported: (title: string) => `”${title}” är öppnad.`,
    origin: {
      offline: 'Den här enheten öppnar Fläppi också utan nät.',
      httpOnly:
        'På den här adressen fungerar Fläppi så länge sidan är öppen. Stänger man sidan behövs ledarens dator för att öppna den.',
      memoryOnly:
        'Webbläsaren låter inte spara på den här enheten. Du kan arbeta, men håll sidan öppen och behåll kontakten med ledarens dator. Oftast beror det på ett privat fönster.',
    },
    update: {
      title: 'En ny version är klar',
      text: 'Ta den i bruk när ingen verkstad pågår.',
      now: 'Ta i bruk',
    },
  },
  en: {
    title: 'Workshops',
    intro: 'Working together around a table. Everything is stored on these devices.',
    participant: {
      title: 'Here for a workshop?',
      text: 'Open the camera of the tablet and point it at the code the facilitator shows. The workshop opens by itself.',
    },
    facilitator: 'Are you a facilitator?',
    mine: 'My workshops',
    mineEmpty: 'There are no workshops on this device yet.',
    openDesk: 'Run',
    openTable: 'Continue at the table',
    opened: (when: string) => `Opened ${when}`,
    isDemo: 'example',
    fresh: 'New workshop',
    freshText: 'Choose a template. You can change everything later.',
    titleLabel: 'Name of the workshop',
    titleHint: 'It is shown on the tablets and in the report.',
    titleMissing: 'Give the workshop a name first.',
    tablesLabel: 'Number of tables',
    create: 'Create the workshop',
    file: 'Open a file',
    fileText: 'A workshop (.flappi) or a template (.flappi-pohja.json).',
    example: 'See an example',
    exampleText: 'A finished workshop with notes, personas and a learning café.',
    templates: {
      cafe: {
        name: 'Learning café',
        text: 'Small groups move from station to station and build on each other’s thoughts. About 2 hours.',
      },
      understanding: {
        name: 'Customer understanding',
        text: 'Personas in small groups, and ideas about what would help them. About 2 hours.',
      },
      opening: {
        name: 'Starting co-development',
        text: 'Learning café, personas and ideas in one day. About 4 hours.',
      },
      perspectives: {
        name: 'Development workshop with four perspectives',
        text: 'Customers, professionals, organisation and decision-makers in one café, then ideas and a choice. About 4 hours.',
      },
      ideas: {
        name: 'Open idea round with replies',
        text: 'Ideas, a choice, and a reply to every idea. About 2 hours.',
      },
      evaluation: {
        name: 'Mid-term evaluation',
        text: 'Own judgement, café and a choice: what works and what to change. Run by somebody outside the project. About 2 hours.',
      },
      meetings: {
        name: 'Ten-meeting co-development',
        text: 'The whole process as ten workshops. Results go on from meeting to meeting.',
      },
      empty: { name: 'Empty', text: 'Build the agenda yourself.' },
    },
    remove: 'Remove from this device',
    removeTitle: (title: string) => `Remove “${title}” from this device?`,
    removeText: 'Nothing disappears from other devices or from saved files.',
    removeYes: 'Remove',
    removed: 'The workshop was removed from this device.',
    imported: (title: string) => `“${title}” is open.`,
    origin: {
      offline: 'This device opens Fläppi without a network too.',
      httpOnly:
        'At this address Fläppi works as long as the page stays open. Once it is closed, the facilitator’s laptop is needed to open it again.',
      memoryOnly:
        'The browser does not let us store anything on this device. You can work, but keep the page open and stay connected to the facilitator’s laptop. A private window is the usual reason.',
    },
    update: {
      title: 'A new version is ready',
      text: 'Switch to it when no workshop is running.',
      now: 'Switch now',
    },
  },
});
