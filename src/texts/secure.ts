/** Words of the page that helps a tablet to trust the laptop, so that Fläppi opens on it without a network too. */
import { openWords } from './language.svelte.ts';

export const secure = openWords({
  fi: {
    title: 'Suojattu osoite',
    back: 'Takaisin alkuun',
    intro:
      'Kun tabletti luottaa vetäjän koneeseen, Fläppi aukeaa tabletilla myös ilman yhteyttä ja sen voi asentaa aloitusnäytölle. Tämä tehdään kerran tablettia kohden. Työpaja onnistuu ilmankin.',
    ownOnly:
      'Tee tämä vain oman työpaikan tableteille, ei osallistujien omille laitteille. Varmenne kelpaa vain vetäjän koneelle ja vain huoneen verkossa.',
    link: 'Näin Fläppi aukeaa ilman yhteyttäkin',
    refused:
      'Tässä osoitteessa selain ei tallenna Fläppiä tälle laitteelle, koska varmennetta ei ole asennettu.',
    inCode: (host: string) => `${host} (suojattu, jos varmenne on asennettu)`,
    check: {
      title: 'Toimiiko se jo?',
      again: 'Tarkista uudelleen',
      open: 'Avaa suojattu osoite',
      states: {
        checking: { title: 'Tarkistetaan…', text: '' },
        here: {
          title: 'Tämä on vetäjän kone',
          text: 'Täällä Fläppi on jo suojattu. Avaa tämä sivu tabletilla ja asenna varmenne siellä.',
        },
        plain: {
          title: 'Tämä on tavallinen osoite',
          text: 'Asenna varmenne alla olevien ohjeiden mukaan. Avaa sitten suojattu osoite.',
        },
        trusted: {
          title: 'Toimii: tämä laite luottaa vetäjän koneeseen',
          text: 'Fläppi on tallessa tällä laitteella ja aukeaa myös ilman yhteyttä. Lisää se vielä aloitusnäytölle.',
        },
        clicked: {
          title: 'Varoitus on ohitettu, mutta varmenne puuttuu',
          text: 'Sivu näkyy, mutta selain ei tallenna sitä. Asenna varmenne alla olevien ohjeiden mukaan, sulje selain ja avaa osoite uudelleen.',
        },
        unsupported: {
          title: 'Tämä selain ei tallenna Fläppiä',
          text: 'Yksityinen ikkuna on tavallisin syy. Avaa osoite tavallisessa ikkunassa.',
        },
        unreachable: {
          title: 'Vetäjän koneeseen ei saada yhteyttä',
          text: 'Tarkista Wi-Fi ja kokeile uudelleen.',
        },
        off: {
          title: 'Suojattu osoite ei ole nyt käytössä',
          text: 'Käynnistä Fläppi vetäjän koneella uudelleen ilman valintaa --no-https. Tavallinen osoite toimii koko ajan.',
        },
      },
    },
    device: 'Mikä laite?',
    devices: { ipad: 'iPad', android: 'Android', windows: 'Windows', mac: 'Mac' },
    download: { ipad: 'Lataa profiili', other: 'Lataa varmenne' },
    steps: {
      ipad: [
        'Avaa tämä sivu Safarilla ja lataa profiili. Vastaa ”Salli”.',
        'Avaa Asetukset. Napauta ylhäällä ”Profiili ladattu” ja sitten ”Asenna”.',
        'Avaa Asetukset → Yleiset → Tietoja → Varmenteiden luottamusasetukset. Laita Fläpin kohdalla kytkin päälle.',
        'Palaa tälle sivulle ja avaa suojattu osoite.',
        'Napauta jakopainiketta ja valitse ”Lisää Koti-valikkoon”.',
      ],
      android: [
        'Lataa varmenne. Jos selain kysyy, säilytä tiedosto.',
        'Avaa Asetukset ja hae sanaa ”varmenne”. Valitse ”Asenna varmenne” ja ”CA-varmenne”.',
        'Valitse ”Asenna silti” ja sitten tiedosto flappi.crt latauksista.',
        'Palaa tälle sivulle Chromella ja avaa suojattu osoite.',
        'Avaa Chromen valikko ja valitse ”Lisää aloitusnäytölle”.',
      ],
      windows: [
        'Lataa varmenne ja avaa tiedosto flappi.crt.',
        'Valitse ”Asenna varmenne” ja ”Nykyinen käyttäjä”.',
        'Valitse ”Sijoita kaikki varmenteet seuraavaan säilöön” → Selaa → ”Luotetut varmenteiden päämyöntäjät”. Vastaa lopuksi ”Kyllä”.',
        'Sulje selain kokonaan, palaa tälle sivulle ja avaa suojattu osoite.',
      ],
      mac: [
        'Lataa varmenne ja avaa tiedosto flappi.crt. Avainnipun käyttö aukeaa.',
        'Kaksoisnapsauta Fläpin varmennetta luettelossa.',
        'Avaa ”Luottamus” ja valitse ylimmälle riville ”Luota aina”. Anna koneen salasana.',
        'Palaa tälle sivulle ja avaa suojattu osoite.',
      ],
    },
    otherWords: 'Valikkojen nimet voivat olla laitteellasi hieman toisenlaisia.',
    compare: {
      title: 'Näin varmistat, että varmenne on oikea',
      text: 'Avaa tämä sivu myös vetäjän koneella. Laite näyttää asennuksessa SHA-256-sormenjäljen: sen on oltava sama kuin vetäjän koneella.',
      mine: 'Sormenjälki (SHA-256)',
    },
    remove: {
      title: 'Näin poistat varmenteen',
      text: 'iPad: Asetukset → Yleiset → VPN ja laitehallinta. Android: Asetukset, hae ”luotetut varmenteet” → Käyttäjä. Windows ja Mac: samasta paikasta, johon sen asensit.',
    },
    moving:
      'Tavallinen ja suojattu osoite ovat selaimelle kaksi eri paikkaa. Lue työpajan koodi uudelleen suojatusta osoitteesta.',
  },
  sv: {
    title: 'Skyddad adress',
    back: 'Tillbaka till början',
    intro:
      'När plattan litar på ledarens dator öppnas Fläppi på plattan också utan kontakt och kan läggas på hemskärmen. Det görs en gång per platta. Verkstaden går bra även utan.',
    ownOnly:
      'Gör detta bara på arbetsplatsens egna plattor, inte på deltagarnas enheter. Certifikatet gäller bara för ledarens dator och bara i rummets nät.',
    link: 'Så öppnas Fläppi också utan kontakt',
    refused:
      'På den här adressen sparar webbläsaren inte Fläppi på enheten, eftersom certifikatet inte är installerat.',
    inCode: (host: string) => `${host} (skyddad, om certifikatet är installerat)`,
    check: {
      title: 'Fungerar det redan?',
      again: 'Kontrollera igen',
      open: 'Öppna den skyddade adressen',
      states: {
        checking: { title: 'Kontrollerar…', text: '' },
        here: {
          title: 'Det här är ledarens dator',
          text: 'Här är Fläppi redan skyddad. Öppna den här sidan på plattan och installera certifikatet där.',
        },
        plain: {
          title: 'Det här är en vanlig adress',
          text: 'Installera certifikatet enligt stegen nedan. Öppna sedan den skyddade adressen.',
        },
        trusted: {
          title: 'Det fungerar: enheten litar på ledarens dator',
          text: 'Fläppi är sparad på enheten och öppnas också utan kontakt. Lägg den ännu på hemskärmen.',
        },
        clicked: {
          title: 'Varningen har hoppats över, men certifikatet saknas',
          text: 'Sidan syns, men webbläsaren sparar den inte. Installera certifikatet enligt stegen nedan, stäng webbläsaren och öppna adressen igen.',
        },
        unsupported: {
          title: 'Den här webbläsaren sparar inte Fläppi',
          text: 'Oftast beror det på ett privat fönster. Öppna adressen i ett vanligt fönster.',
        },
        unreachable: {
          title: 'Ingen kontakt med ledarens dator',
          text: 'Kontrollera wifi och försök igen.',
        },
        off: {
          title: 'Den skyddade adressen är inte i bruk nu',
          text: 'Starta om Fläppi på ledarens dator utan valet --no-https. Den vanliga adressen fungerar hela tiden.',
        },
      },
    },
    device: 'Vilken enhet?',
    devices: { ipad: 'iPad', android: 'Android', windows: 'Windows', mac: 'Mac' },
    download: { ipad: 'Hämta profilen', other: 'Hämta certifikatet' },
    steps: {
      ipad: [
        'Öppna den här sidan i Safari och hämta profilen. Svara ”Tillåt”.',
        'Öppna Inställningar. Tryck högst upp på ”Profil hämtad” och sedan på ”Installera”.',
        'Öppna Inställningar → Allmänt → Om → Inställningar för betrodda certifikat. Slå på reglaget vid Fläppi.',
        'Kom tillbaka till den här sidan och öppna den skyddade adressen.',
        'Tryck på delningsknappen och välj ”Lägg till på hemskärmen”.',
      ],
      android: [
        'Hämta certifikatet. Behåll filen om webbläsaren frågar.',
        'Öppna Inställningar och sök efter ”certifikat”. Välj ”Installera ett certifikat” och ”CA-certifikat”.',
        'Välj ”Installera ändå” och sedan filen flappi.crt bland hämtade filer.',
        'Kom tillbaka till den här sidan i Chrome och öppna den skyddade adressen.',
        'Öppna Chromes meny och välj ”Lägg till på startskärmen”.',
      ],
      windows: [
        'Hämta certifikatet och öppna filen flappi.crt.',
        'Välj ”Installera certifikat” och ”Aktuell användare”.',
        'Välj ”Placera alla certifikat i nedanstående arkiv” → Bläddra → ”Betrodda rotcertifikatutfärdare”. Svara till sist ”Ja”.',
        'Stäng webbläsaren helt, kom tillbaka till den här sidan och öppna den skyddade adressen.',
      ],
      mac: [
        'Hämta certifikatet och öppna filen flappi.crt. Nyckelhanteraren öppnas.',
        'Dubbelklicka på Fläppis certifikat i listan.',
        'Öppna ”Lita på” och välj ”Lita alltid på” på den översta raden. Ange datorns lösenord.',
        'Kom tillbaka till den här sidan och öppna den skyddade adressen.',
      ],
    },
    otherWords: 'Menyerna kan heta något litet annat på din enhet.',
    compare: {
      title: 'Så vet du att certifikatet är det rätta',
      text: 'Öppna den här sidan också på ledarens dator. Vid installationen visar enheten ett SHA-256-fingeravtryck: det ska vara samma som på ledarens dator.',
      mine: 'Fingeravtryck (SHA-256)',
    },
    remove: {
      title: 'Så tar du bort certifikatet',
      text: 'iPad: Inställningar → Allmänt → VPN och enhetshantering. Android: Inställningar, sök ”betrodda certifikat” → Användare. Windows och Mac: på samma ställe där du installerade det.',
    },
    moving:
      'Den vanliga och den skyddade adressen är två olika ställen för webbläsaren. Läs verkstadens kod på nytt från den skyddade adressen.',
  },
  en: {
    title: 'Secure address',
    back: 'Back to the start',
    intro:
      'Once a tablet trusts the facilitator’s laptop, Fläppi opens on it without a connection too and can be put on its home screen. It is done once for each tablet. A workshop works without it as well.',
    ownOnly:
      'Do this on your organisation’s own tablets only, not on participants’ devices. The certificate is good for the facilitator’s laptop only, and only in the room’s network.',
    link: 'How Fläppi opens without a connection too',
    refused:
      'At this address the browser does not store Fläppi on this device, because the certificate is not installed.',
    inCode: (host: string) => `${host} (secure, where the certificate is installed)`,
    check: {
      title: 'Does it work now?',
      again: 'Check again',
      open: 'Open the secure address',
      states: {
        checking: { title: 'Checking…', text: '' },
        here: {
          title: 'This is the facilitator’s laptop',
          text: 'Fläppi is secure here already. Open this page on a tablet and install the certificate there.',
        },
        plain: {
          title: 'This is a plain address',
          text: 'Install the certificate with the steps below. Then open the secure address.',
        },
        trusted: {
          title: 'It works: this device trusts the facilitator’s laptop',
          text: 'Fläppi is stored on this device and opens without a connection too. Now add it to the home screen.',
        },
        clicked: {
          title: 'The warning was skipped, but the certificate is missing',
          text: 'The page shows, but the browser does not store it. Install the certificate with the steps below, close the browser and open the address again.',
        },
        unsupported: {
          title: 'This browser does not store Fläppi',
          text: 'A private window is the usual reason. Open the address in an ordinary window.',
        },
        unreachable: {
          title: 'The facilitator’s laptop cannot be reached',
          text: 'Check the Wi-Fi and try again.',
        },
        off: {
          title: 'The secure address is switched off',
          text: 'Start Fläppi on the facilitator’s laptop again without the option --no-https. The plain address works all the time.',
        },
      },
    },
    device: 'Which device?',
    devices: { ipad: 'iPad', android: 'Android', windows: 'Windows', mac: 'Mac' },
    download: { ipad: 'Download the profile', other: 'Download the certificate' },
    steps: {
      ipad: [
        'Open this page in Safari and download the profile. Answer “Allow”.',
        'Open Settings. Tap “Profile Downloaded” at the top and then “Install”.',
        'Open Settings → General → About → Certificate Trust Settings. Turn on the switch beside Fläppi.',
        'Come back to this page and open the secure address.',
        'Tap the share button and choose “Add to Home Screen”.',
      ],
      android: [
        'Download the certificate. Keep the file if the browser asks.',
        'Open Settings and search for “certificate”. Choose “Install a certificate” and “CA certificate”.',
        'Choose “Install anyway” and then the file flappi.crt from the downloads.',
        'Come back to this page in Chrome and open the secure address.',
        'Open Chrome’s menu and choose “Add to Home screen”.',
      ],
      windows: [
        'Download the certificate and open the file flappi.crt.',
        'Choose “Install Certificate” and “Current User”.',
        'Choose “Place all certificates in the following store” → Browse → “Trusted Root Certification Authorities”. Answer “Yes” at the end.',
        'Close the browser completely, come back to this page and open the secure address.',
      ],
      mac: [
        'Download the certificate and open the file flappi.crt. Keychain Access opens.',
        'Double-click Fläppi’s certificate in the list.',
        'Open “Trust” and choose “Always Trust” in the first row. Give the computer’s password.',
        'Come back to this page and open the secure address.',
      ],
    },
    otherWords: 'The menus may have slightly different names on your device.',
    compare: {
      title: 'How to be sure that the certificate is the right one',
      text: 'Open this page on the facilitator’s laptop too. While installing, the device shows a SHA-256 fingerprint: it must be the same as on the laptop.',
      mine: 'Fingerprint (SHA-256)',
    },
    remove: {
      title: 'How to remove the certificate',
      text: 'iPad: Settings → General → VPN & Device Management. Android: Settings, search for “trusted credentials” → User. Windows and Mac: in the same place where you installed it.',
    },
    moving:
      'To a browser, the plain and the secure address are two different places. Scan the workshop’s code again from the secure address.',
  },
});
