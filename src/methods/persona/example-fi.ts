/** Three invented people of a region's service guidance, in Finnish. */
import type { ExamplePerson } from './example.ts';

export const peopleFi: readonly ExamplePerson[] = [
  {
    name: 'Aili',
    age: '78',
    quote: 'Kyllä minä pärjään, kunhan tiedän, kenelle soittaa.',
    situation:
      'Asuu yksin omakotitalossa järven rannalla, kirkonkylään on pitkä matka. Jäi leskeksi kaksi vuotta sitten. Lonkka leikattiin viime keväänä, eikä ajokorttia enää uusittu.',
    strengths:
      'Sitkeä ja huumorintajuinen. Ollut kyläkoulun keittäjä ja tuntee puolet pitäjästä. Hoitaa puutarhaa ja lukee lehden kannesta kanteen.',
    support:
      'Kyyti lääkäriin ja kauppaan. Lumityöt ja puiden kantaminen. Joku, joka selvittää, mihin hänellä on oikeus.',
    people:
      'Tytär asuu viiden tunnin päässä ja soittaa sunnuntaisin. Naapurin Eino käy katsomassa, nouseeko savu piipusta. Martat kerran kuussa, jos joku ottaa kyytiin.',
    services:
      'Terveysasema, apteekki, kirjastoauto. Palveluliikennettä ei enää ole. Kotihoidosta sanottiin, että hän on liian hyväkuntoinen.',
    works: 'Kirjastoauton kuljettaja muistaa nimeltä. Oma sairaanhoitaja soitti itse leikkauksen jälkeen.',
    hurts:
      'Puhelimessa pitää valita numeroita eikä saa palata alkuun. Sama asia pitää kertoa joka paikassa uudelleen. Aika annetaan kello kahdeksaksi, vaikka ensimmäinen kyyti lähtee kymmeneltä.',
    hopes: 'Asua kotona niin kauan kuin järvi jäätyy. Päästä kerran viikossa ihmisten ilmoille.',
    fears:
      'Että kaatuu eikä kukaan huomaa. Että hänet muutetaan kaupunkiin kysymättä. Olla vaivaksi tyttärelle.',
    digital:
      'Näppäinpuhelin ja televisio. Tytär hoitaa pankin puolesta. Tabletti on laatikossa, koska päivitys säikäytti.',
    functional:
      'Yksi numero, josta vastaa ihminen. Kyyti ja vastaanottoaika sovitaan samalla soitolla. Paperit täytetään yhdessä kerralla kuntoon.',
    social:
      'Tapaa viikoittain muita kylätalolla, ja kyydissä on tuttuja. Tyttären kanssa voi puhua muustakin kuin asioiden hoitamisesta.',
    emotional:
      'Uskaltaa olla yksin talvellakin, kun tietää, että joku kysyy vointia. Tuntee olevansa yhä oman elämänsä emäntä.',
  },
  {
    name: 'Jere',
    age: '22',
    quote: 'En mä tiedä, mistä pitäis aloittaa. Niin en sit aloita mistään.',
    situation:
      'Lopetti ammattiopiston toisena vuonna, kun masennus paheni. Asuu yksiössä kaupungin laidalla. Valvoo yöt ja nukkuu päivät. Vuokra on kaksi kuukautta myöhässä.',
    strengths:
      'Taitava käsistään: korjaa mopoja ja tietokoneita. Kärsivällinen, kun saa tehdä rauhassa. Rehellinen, myös itselleen.',
    support:
      'Arjen rytmi. Joku, joka lähtee mukaan ensimmäisellä kerralla. Raha-asioiden selvittäminen ennen kuin ne menevät perintään.',
    people:
      'Pikkuveli, jonka kanssa hän pelaa verkossa. Äiti viestittelee, isä ei. Entinen opettaja kyseli syksyllä kuulumisia, mutta viestiin ei tullut vastattua.',
    services:
      'Kela, työllisyyspalvelut ja kerran päivystys. Etsivä nuorisotyö on tuttu nimeltä. Jonossa terapiaan, mutta ei tiedä kuinka pitkässä.',
    works:
      'Chat, jossa saa vastata omaan tahtiin. Nuorten paja, jonne sai tulla katsomaan ilman lupausta jatkosta.',
    hurts:
      'Kirjeet, joista ei selviä, mitä pitää tehdä. Työntekijä vaihtui kolme kertaa vuodessa. Yksi väliin jäänyt aika, ja pitää aloittaa alusta.',
    hopes: 'Saada jotain valmiiksi. Oma pieni korjaamo joskus. Nukkua yöllä.',
    fears: 'Että häntä pidetään laiskana. Avata posti. Että on jo myöhäistä.',
    digital:
      'Taitava laitteiden kanssa, mutta viranomaisten sivut saavat luovuttamaan. Puheaika on loppu, netti toimii. Kirjautuu pankkitunnuksilla.',
    functional:
      'Yksi suunnitelma ja yksi ihminen, joka pitää langat käsissä. Asiat järjestyksessä: ensin vuokra, sitten uni, sitten koulu.',
    social:
      'Paja tuo porukan, jossa ei tarvitse selittää aukkoa ansioluettelossa. Veljelle voi kertoa, mitä teki tänään.',
    emotional: 'Häpeä hellittää. Huomaa, että yksikin hoidettu asia kantaa seuraavaan. Uskaltaa toivoa.',
  },
  {
    name: 'Karim',
    age: '38',
    quote: 'Osaan työni. Vielä pitää oppia, miltä luukulta mitäkin kysytään.',
    situation:
      'Muutti perheensä kanssa Suomeen neljä vuotta sitten. Vaimo opiskelee suomea, lapset ovat eskarissa, kolmannella ja kuudennella luokalla. Siivoaa öisin, vaikka on ammatiltaan sähköasentaja.',
    strengths:
      'Puhuu viittä kieltä. Oppii nopeasti ja auttaa muita tulijoita. Lasten jalkapallojoukkueen huoltaja, johon voi luottaa.',
    support:
      'Tutkinnon tunnustaminen. Nuorimman puheterapiaan pääsy. Rauhallinen selitys siitä, mitä päätöksessä lukee.',
    people:
      'Vaimo ja kolme lasta. Veli toisella puolella maata. Joukkueen muut vanhemmat, joista kaksi on jo ystäviä. Äiti jäi kotimaahan.',
    services:
      'Neuvola, koulu, Kela, työllisyyspalvelut, kotoutumisen neuvontapiste kerran viikossa. Vanhin lapsi on joutunut tulkkaamaan äidin lääkärikäynnillä.',
    works:
      'Neuvontapisteen työntekijä soitti heti hänen puolestaan. Koulun viesteissä on nykyään selvät otsikot.',
    hurts:
      'Vastaus tulee kirjeenä virkakielellä. Tulkki pitää tilata viikkoja ennen. Jokainen virasto hoitaa vain oman palansa, eikä kukaan katso koko perhettä.',
    hopes: 'Tehdä omaa työtään. Että lapset saavat olla lapsia eivätkä tulkkeja. Oma koti, jossa on parveke.',
    fears:
      'Että virhe yhdessä lomakkeessa vie oleskeluluvan. Ettei nuorin saa apua ajoissa. Että äiti sairastuu kaukana.',
    digital:
      'Älypuhelin on aina mukana, kääntää kirjeet kameralla. Osaa asioida verkossa, jos sanat ovat selvät. Vaimolla ei ole vielä pankkitunnuksia.',
    functional:
      'Perheen asiat katsotaan kerralla, tulkki valmiiksi paikalla. Päätös selkeällä kielellä. Työvuoron jälkeenkin saa ajan.',
    social:
      'Vanhin lapsi vapautuu tulkin tehtävästä. Vaimo löytää kieliryhmästä tuttuja. Hänen osaamisensa huomataan, eikä vain avun tarvetta.',
    emotional:
      'Saa olla isä eikä asiakas. Voi suunnitella vuotta eikä vain viikkoa. Tuntee kuuluvansa tänne.',
  },
];
