/** Words about what is safe and what is wrong: the sync light, refusals, files. Each trouble comes with a way out. */
import { openWords } from './language.svelte.ts';

export const safety = openWords({
  fi: {
    light: {
      hub: 'Tallessa myös vetäjän koneella',
      saving: 'Tallennetaan…',
      peers: 'Tallessa tällä laitteella ja muilla tableteilla',
      device: 'Tallessa tällä laitteella',
      problem: 'Jotain on vialla',
      since: (time: string) => `ei yhteyttä vetäjän koneeseen klo ${time} lähtien`,
      calm: 'Jatkakaa vain. Kaikki siirtyy, kun yhteys palaa.',
    },
    languageAway: 'Kieltä ei saatu juuri nyt. Yritä uudelleen, kun yhteys vetäjän koneeseen palaa.',
    unknownMethod: {
      title: 'Tämä vaihe on tehty uudemmalla Fläpillä',
      text: 'Sisältö on tallessa. Päivitä Fläppi, niin se näkyy.',
    },
    brokenRecords: (n: number) =>
      n === 1
        ? 'Yhtä merkintää ei voitu lukea. Muu on tallessa.'
        : `${n} merkintää ei voitu lukea. Muu on tallessa.`,
    problem: {
      full: {
        title: 'Laitteen muisti on täynnä',
        text: 'Uutta ei voida tallentaa tälle laitteelle. Vapauta tilaa poistamalla kuvia tai sovelluksia. Tämä sivu yrittää koko ajan uudelleen, pidä se auki.',
      },
      memory: {
        title: 'Laite ei tallenna',
        text: 'Selain ei anna tallentaa tälle laitteelle, ehkä yksityisen ikkunan vuoksi. Pidä sivu auki ja pysy yhteydessä vetäjän koneeseen.',
      },
      storage: {
        title: 'Tallentaminen ei onnistu',
        text: 'Pidä sivu auki ja kerro vetäjälle. Fläppi yrittää koko ajan uudelleen.',
      },
      missing: {
        title: 'Osa tallennetusta puuttuu tältä laitteelta',
        text: 'Selain on ehkä siivonnut muistia. Puuttuva osa haetaan vetäjän koneelta tai muilta tableteilta.',
      },
      brokenRows: {
        title: 'Osa tallennetusta oli vahingoittunut',
        text: 'Vahingoittunut osa jätettiin sivuun, muu on tallessa. Puuttuva osa haetaan vetäjän koneelta, kun yhteys on auki.',
      },
      hubDisk: {
        title: 'Vetäjän kone ei voi tallentaa',
        text: 'Koneen levy on täynnä tai rikki. Työ on tallessa tableteilla. Vapauta levytilaa vetäjän koneella.',
      },
      otherTab: {
        title: 'Fläppi päivittyi toisessa välilehdessä',
        text: 'Lataa tämä sivu uudelleen, niin voit jatkaa.',
      },
      retry: 'Yritä uudelleen',
      reload: 'Lataa sivu uudelleen',
    },
    refusal: {
      'wrong-key': {
        title: 'Koodi ei kelpaa',
        text: 'Liittymiskoodi on vanha tai toisesta työpajasta. Osoita kameralla koodia, joka näkyy nyt vetäjän näytöllä.',
      },
      'unknown-room': {
        title: 'Vetäjän kone ei tunne tätä työpajaa',
        text: 'Pyydä vetäjää avaamaan työpaja koneellaan. Tämä sivu yrittää itse uudelleen.',
      },
      'other-version': {
        title: 'Tabletissa on eri versio kuin vetäjän koneella',
        text: 'Lataa sivu uudelleen. Kaikki kirjoittamasi pysyy tallessa.',
      },
      'other-generation': {
        title: 'Tällä laitteella on toinen työpaja samalla koodilla',
        text: 'Tämän laitteen kopio säilyy, mutta sitä ei yhdistetä. Pyydä vetäjältä uusi koodi.',
      },
      'bad-request': {
        title: 'Vetäjän kone ei ymmärtänyt pyyntöä',
        text: 'Lataa sivu uudelleen. Jos tämä toistuu, kerro vetäjälle.',
      },
    },
    screen: {
      title: 'Tätä näkymää ei saatu auki',
      text: 'Sen avaamiseen tarvitaan nyt yhteys vetäjän koneeseen. Mitään ei ole kadonnut.',
    },
    unknownWorkshop: {
      title: 'Tätä työpajaa ei ole tällä laitteella',
      text: 'Osoita tabletin kameralla vetäjän koodia, niin työpaja aukeaa.',
      home: 'Alkuun',
    },
    badCode: {
      title: 'Koodi on vajaa',
      text: 'Linkistä puuttuu osa. Osoita kameralla koodia uudelleen tai kopioi koko osoite.',
    },
    file: {
      'not-ours': 'Tämä ei ole Fläpin työpajatiedosto. Valitse tiedosto, jonka nimen lopussa on .flappi.',
      damaged: 'Tiedosto on vahingoittunut, eikä siitä avattu mitään. Kokeile toista kopiota.',
      newer: 'Tiedosto on tehty uudemmalla Fläpillä. Päivitä Fläppi ja avaa tiedosto sitten.',
      'too-big': 'Tiedosto on liian suuri ollakseen työpaja. Mitään ei avattu.',
      'unsafe-name':
        'Tiedostossa on epäilyttäviä nimiä, joten sitä ei avattu. Pyydä uusi kopio lähettäjältä.',
      unreadable: 'Tiedostoa ei voitu lukea. Kokeile kopioida se ensin tälle laitteelle.',
      'other-generation':
        'Tällä laitteella on jo samanniminen työpaja, joka on tehty erikseen. Niitä ei yhdistetty, ja molemmat ovat tallessa.',
    },
  },
  sv: {
    light: {
      hub: 'Sparat också på ledarens dator',
      saving: 'Sparar…',
      peers: 'Sparat här och på andra plattor',
      device: 'Sparat på den här enheten',
      problem: 'Något är fel',
      since: (time: string) => `ingen kontakt med ledarens dator sedan kl. ${time}`,
      calm: 'Fortsätt bara. Allt förs över när kontakten är tillbaka.',
    },
    languageAway:
      'Språket kunde inte hämtas just nu. Försök igen när kontakten med ledarens dator är tillbaka.',
    unknownMethod: {
      title: 'Det här momentet är gjort med en nyare Fläppi',
      text: 'Innehållet finns kvar. Uppdatera Fläppi så syns det.',
    },
    brokenRecords: (n: number) =>
      n === 1
        ? 'En anteckning kunde inte läsas. Allt annat finns kvar.'
        : `${n} anteckningar kunde inte läsas. Allt annat finns kvar.`,
    problem: {
      full: {
        title: 'Enhetens minne är fullt',
        text: 'Inget nytt kan sparas här. Frigör utrymme genom att ta bort bilder eller appar. Den här sidan försöker hela tiden igen, håll den öppen.',
      },
      memory: {
        title: 'Enheten sparar inte',
        text: 'Webbläsaren låter inte spara här, kanske på grund av ett privat fönster. Håll sidan öppen och behåll kontakten med ledarens dator.',
      },
      storage: {
        title: 'Det går inte att spara',
        text: 'Håll sidan öppen och säg till ledaren. Fläppi försöker hela tiden igen.',
      },
      missing: {
        title: 'En del av det sparade saknas här',
        text: 'Webbläsaren har kanske städat minnet. Det som saknas hämtas från ledarens dator eller andra plattor.',
      },
      brokenRows: {
        title: 'En del av det sparade var skadat',
        text: 'Den skadade delen lades åt sidan, allt annat finns kvar. Det som saknas hämtas från ledarens dator när kontakten är öppen.',
      },
      hubDisk: {
        title: 'Ledarens dator kan inte spara',
        text: 'Datorns disk är full eller trasig. Arbetet finns på plattorna. Frigör utrymme på ledarens dator.',
      },
      otherTab: {
        title: 'Fläppi uppdaterades i en annan flik',
        text: 'Ladda om den här sidan, så kan du fortsätta.',
      },
      retry: 'Försök igen',
      reload: 'Ladda om sidan',
    },
    refusal: {
      'wrong-key': {
        title: 'Koden gäller inte',
        text: 'Koden är gammal eller från en annan verkstad. Rikta kameran mot koden som nu syns på ledarens skärm.',
      },
      'unknown-room': {
        title: 'Ledarens dator känner inte till verkstaden',
        text: 'Be ledaren öppna verkstaden på sin dator. Den här sidan försöker själv igen.',
      },
      'other-version': {
        title: 'Plattan har en annan version än ledarens dator',
        text: 'Ladda om sidan. Allt du har skrivit finns kvar.',
      },
      'other-generation': {
        title: 'Den här enheten har en annan verkstad med samma kod',
        text: 'Kopian på den här enheten finns kvar men slås inte ihop. Be ledaren om en ny kod.',
      },
      'bad-request': {
        title: 'Ledarens dator förstod inte begäran',
        text: 'Ladda om sidan. Säg till ledaren om det händer igen.',
      },
    },
    screen: {
      title: 'Den här vyn kunde inte öppnas',
      text: 'Just nu behövs kontakt med ledarens dator för att öppna den. Inget har försvunnit.',
    },
    unknownWorkshop: {
      title: 'Verkstaden finns inte på den här enheten',
      text: 'Rikta plattans kamera mot ledarens kod, så öppnas verkstaden.',
      home: 'Till början',
    },
    badCode: {
      title: 'Koden är ofullständig',
      text: 'En del av länken saknas. Rikta kameran mot koden igen eller kopiera hela adressen.',
    },
    file: {
      'not-ours': 'Det här är inte en verkstadsfil från Fläppi. Välj en fil vars namn slutar på .flappi.',
      damaged: 'Filen är skadad och inget öppnades ur den. Prova en annan kopia.',
      newer: 'Filen är gjord med en nyare Fläppi. Uppdatera Fläppi och öppna filen sedan.',
      'too-big': 'Filen är för stor för att vara en verkstad. Inget öppnades.',
      'unsafe-name':
        'Filen innehåller misstänkta namn och öppnades därför inte. Be avsändaren om en ny kopia.',
      unreadable: 'Filen kunde inte läsas. Prova att först kopiera den till den här enheten.',
      'other-generation':
        'På den här enheten finns redan samma verkstad, gjord på annat håll. De slogs inte ihop, och båda finns kvar.',
    },
  },
  en: {
    light: {
      hub: 'Saved on the facilitator’s laptop too',
      saving: 'Saving…',
      peers: 'Saved on this device and on other tablets',
      device: 'Saved on this device',
      problem: 'Something is wrong',
      since: (time: string) => `no connection to the facilitator’s laptop since ${time}`,
      calm: 'Just carry on. Everything moves over when the connection is back.',
    },
    languageAway:
      'The language could not be fetched just now. Try again when the connection to the facilitator’s laptop is back.',
    unknownMethod: {
      title: 'This activity was made with a newer Fläppi',
      text: 'The content is safe. Update Fläppi to see it.',
    },
    brokenRecords: (n: number) =>
      n === 1
        ? 'One entry could not be read. Everything else is safe.'
        : `${n} entries could not be read. Everything else is safe.`,
    problem: {
      full: {
        title: 'This device is full',
        text: 'Nothing new can be saved here. Free some space by removing pictures or apps. This page keeps trying, so leave it open.',
      },
      memory: {
        title: 'This device does not save',
        text: 'The browser does not let us store anything here, perhaps because of a private window. Keep the page open and stay connected to the facilitator’s laptop.',
      },
      storage: {
        title: 'Saving does not work',
        text: 'Keep this page open and tell the facilitator. Fläppi keeps trying.',
      },
      missing: {
        title: 'Part of what was saved is missing here',
        text: 'The browser may have cleaned up. The missing part is fetched from the facilitator’s laptop or from other tablets.',
      },
      brokenRows: {
        title: 'Part of what was saved was damaged',
        text: 'The damaged part was set aside, the rest is safe. The missing part is fetched from the facilitator’s laptop when it is connected.',
      },
      hubDisk: {
        title: 'The facilitator’s laptop cannot save',
        text: 'Its disk is full or broken. The work is safe on the tablets. Free some disk space on the laptop.',
      },
      otherTab: {
        title: 'Fläppi was updated in another tab',
        text: 'Reload this page to go on.',
      },
      retry: 'Try again',
      reload: 'Reload the page',
    },
    refusal: {
      'wrong-key': {
        title: 'The code is not valid',
        text: 'The join code is old or belongs to another workshop. Point the camera at the code on the facilitator’s screen now.',
      },
      'unknown-room': {
        title: 'The facilitator’s laptop does not know this workshop',
        text: 'Ask the facilitator to open the workshop on the laptop. This page keeps trying by itself.',
      },
      'other-version': {
        title: 'This tablet has another version than the facilitator’s laptop',
        text: 'Reload the page. Everything you wrote stays.',
      },
      'other-generation': {
        title: 'This device has another workshop under the same code',
        text: 'The copy on this device is kept and not merged. Ask the facilitator for a new code.',
      },
      'bad-request': {
        title: 'The facilitator’s laptop did not understand',
        text: 'Reload the page. If this happens again, tell the facilitator.',
      },
    },
    screen: {
      title: 'This screen could not be opened',
      text: 'Opening it needs the facilitator’s laptop right now. Nothing is lost.',
    },
    unknownWorkshop: {
      title: 'This workshop is not on this device',
      text: 'Point the camera of the tablet at the facilitator’s code to open it.',
      home: 'To the start',
    },
    badCode: {
      title: 'The code is incomplete',
      text: 'Part of the link is missing. Point the camera at the code again, or copy the whole address.',
    },
    file: {
      'not-ours': 'This is not a Fläppi workshop file. Choose a file whose name ends with .flappi.',
      damaged: 'The file is damaged and nothing was opened from it. Try another copy.',
      newer: 'The file was made with a newer Fläppi. Update Fläppi, then open the file.',
      'too-big': 'The file is too large to be a workshop. Nothing was opened.',
      'unsafe-name':
        'The file contains suspicious names, so it was not opened. Ask the sender for a new copy.',
      unreadable: 'The file could not be read. Try copying it to this device first.',
      'other-generation':
        'This device already has a workshop of that kind that was made separately. They were not merged, and both are kept.',
    },
  },
  plain: {
    light: {
      device: 'Tallessa tässä laitteessa',
      calm: 'Voitte jatkaa. Mitään ei katoa.',
    },
  },
});
