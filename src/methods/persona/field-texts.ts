/** The headings of a persona card and the questions that help to fill each; one question a line. */
import { openWords } from '#texts/language.svelte.ts';

export const fieldWords = openWords({
  fi: {
    name: {
      label: 'Nimi',
      ask: 'Mikä nimi sopisi hänen ikäiselleen?\nEttehän käytä tutun asiakkaan nimeä?',
    },
    age: { label: 'Ikä', ask: 'Missä elämänvaiheessa hän on?\nRiittääkö ”noin 40”?' },
    quote: {
      label: 'Hänen omin sanoin',
      ask: 'Mitä hän vastaa, kun häneltä kysytään, mitä kuuluu?\nMikä lause jää hänestä mieleen?',
    },
    situation: {
      label: 'Elämäntilanne',
      ask: 'Missä ja kenen kanssa hän asuu?\nMistä hänen päivänsä koostuvat?\nMikä hänen elämässään on muuttunut viime aikoina?',
    },
    strengths: {
      label: 'Vahvuudet',
      ask: 'Missä hän on hyvä?\nMistä hän saa voimaa?\nMistä vaikeasta hän on jo selvinnyt?',
    },
    support: {
      label: 'Tuen tarve',
      ask: 'Mikä ei onnistu yksin?\nMihin hän itse haluaisi apua?\nMilloin tuen tarve on suurin?',
    },
    people: {
      label: 'Tärkeät ihmiset',
      ask: 'Kenelle hän soittaa, kun tulee hätä?\nKuka huomaa, jos kaikki ei ole hyvin?\nKuka hänen ympäriltään puuttuu?',
    },
    services: {
      label: 'Palvelut',
      ask: 'Missä hän asioi nyt?\nKuka ammattilainen tuntee hänet?\nMikä palvelu puuttuu, vaikka siitä olisi apua?',
    },
    works: {
      label: 'Mikä toimii',
      ask: 'Mikä palveluissa on hänelle helppoa?\nMissä häntä on kuunneltu?\nMitä ei kannata muuttaa?',
    },
    hurts: {
      label: 'Mikä hankaloittaa',
      ask: 'Missä hän jää odottamaan?\nMitä hän joutuu selittämään yhä uudelleen?\nMikä saa hänet luovuttamaan?',
    },
    hopes: {
      label: 'Toiveet',
      ask: 'Millainen on hänen hyvä päivänsä?\nMitä hän toivoo vuoden päähän?\nMistä hän haluaa päättää itse?',
    },
    fears: {
      label: 'Huolet ja pelot',
      ask: 'Mitä hän pelkää menettävänsä?\nMistä hän ei puhu kenellekään?\nMikä häntä arveluttaa palveluissa?',
    },
    digital: {
      label: 'Digitaidot',
      ask: 'Mitä laitteita hänellä on?\nMitä hän hoitaa verkossa itse ja mihin hän tarvitsee apua?\nOnko hänellä verkkopankkitunnukset?',
    },
    extra: {
      label: 'Oma kohta',
      ask: 'Mitä tästä pitää tietää, jotta ymmärtää häntä?\nMitä hän itse sanoisi tästä?',
    },
    functional: {
      label: 'Toiminnallinen hyöty',
      ask: 'Mikä hänen arjessaan helpottuu?\nMitä hän ehtii, jaksaa tai osaa paremmin?\nMikä turha vaihe jää pois?',
    },
    social: {
      label: 'Sosiaalinen hyöty',
      ask: 'Mikä muuttuu hänen ja muiden ihmisten välillä?\nMihin joukkoon hän pääsee mukaan?\nKuinka muut kohtaavat hänet?',
    },
    emotional: {
      label: 'Emotionaalinen hyöty',
      ask: 'Miltä hänestä tuntuu, kun asia on kunnossa?\nMikä huoli väistyy?\nMikä vahvistaa hänen uskoaan itseensä?',
    },
  },
  sv: {
    name: {
      label: 'Namn',
      ask: 'Vilket namn passar någon i den åldern?\nNi använder väl inte namnet på en klient ni känner?',
    },
    age: { label: 'Ålder', ask: 'Var i livet befinner sig personen?\nRäcker det med ”omkring 40”?' },
    quote: {
      label: 'Med egna ord',
      ask: 'Vad svarar personen på frågan ”hur står det till”?\nVilken mening stannar kvar i minnet?',
    },
    situation: {
      label: 'Livssituation',
      ask: 'Var och med vem bor personen?\nVad består dagarna av?\nVad har förändrats i livet på sistone?',
    },
    strengths: {
      label: 'Styrkor',
      ask: 'Vad är personen bra på?\nVad ger kraft?\nVilka svårigheter har personen redan tagit sig igenom?',
    },
    support: {
      label: 'Behov av stöd',
      ask: 'Vad går inte att klara ensam?\nVad vill personen själv ha hjälp med?\nNär är behovet störst?',
    },
    people: {
      label: 'Viktiga människor',
      ask: 'Vem ringer personen när det är bråttom?\nVem märker om allt inte står rätt till?\nVem saknas?',
    },
    services: {
      label: 'Tjänster',
      ask: 'Var uträttar personen sina ärenden nu?\nVilken yrkesperson känner hen?\nVilken tjänst saknas fast den skulle hjälpa?',
    },
    works: {
      label: 'Det som fungerar',
      ask: 'Vad är lätt i tjänsterna?\nVar har någon lyssnat?\nVad ska man inte ändra på?',
    },
    hurts: {
      label: 'Det som är svårt',
      ask: 'Var får personen vänta?\nVad måste förklaras om och om igen?\nVad får personen att ge upp?',
    },
    hopes: {
      label: 'Önskningar',
      ask: 'Hur ser en bra dag ut?\nVad hoppas personen på om ett år?\nVad vill personen själv bestämma om?',
    },
    fears: {
      label: 'Oro och rädslor',
      ask: 'Vad är personen rädd att förlora?\nVad talar hen inte med någon om?\nVad känns osäkert i tjänsterna?',
    },
    digital: {
      label: 'Digital vana',
      ask: 'Vilka apparater finns?\nVad sköter personen själv på nätet och vad behövs det hjälp med?\nFinns det nätbankskoder?',
    },
    extra: {
      label: 'Eget fält',
      ask: 'Vad behöver man veta om det här för att förstå personen?\nVad skulle personen själv säga om det?',
    },
    functional: {
      label: 'Funktionell nytta',
      ask: 'Vad blir lättare i vardagen?\nVad hinner, orkar eller kan personen bättre?\nVilket onödigt steg faller bort?',
    },
    social: {
      label: 'Social nytta',
      ask: 'Vad förändras mellan personen och andra människor?\nVilken gemenskap får personen vara med i?\nHur blir personen bemött?',
    },
    emotional: {
      label: 'Emotionell nytta',
      ask: 'Hur känns det när saken är i ordning?\nVilken oro lättar?\nVad stärker tron på den egna förmågan?',
    },
  },
  en: {
    name: {
      label: 'Name',
      ask: 'Which name would suit someone of that age?\nIt is not the name of a client you know, is it?',
    },
    age: { label: 'Age', ask: 'Where in life are they?\nWould “about 40” do?' },
    quote: {
      label: 'In their own words',
      ask: 'What do they answer when asked how they are?\nWhich sentence of theirs stays with you?',
    },
    situation: {
      label: 'Life situation',
      ask: 'Where and with whom do they live?\nWhat are their days made of?\nWhat has changed in their life lately?',
    },
    strengths: {
      label: 'Strengths',
      ask: 'What are they good at?\nWhat gives them strength?\nWhat hard times have they come through already?',
    },
    support: {
      label: 'Support needs',
      ask: 'What cannot be done alone?\nWhat would they like help with themselves?\nWhen is the need greatest?',
    },
    people: {
      label: 'Important people',
      ask: 'Whom do they call when things go wrong?\nWho notices if all is not well?\nWho is missing?',
    },
    services: {
      label: 'Services',
      ask: 'Where do they go now?\nWhich professional knows them?\nWhich service is missing though it would help?',
    },
    works: {
      label: 'What works',
      ask: 'What is easy for them in the services?\nWhere have they been listened to?\nWhat should not be changed?',
    },
    hurts: {
      label: 'What is hard',
      ask: 'Where are they kept waiting?\nWhat do they have to explain again and again?\nWhat makes them give up?',
    },
    hopes: {
      label: 'Hopes',
      ask: 'What is a good day like?\nWhat do they hope for a year from now?\nWhat do they want to decide themselves?',
    },
    fears: {
      label: 'Worries and fears',
      ask: 'What are they afraid of losing?\nWhat do they tell nobody about?\nWhat makes them uneasy in the services?',
    },
    digital: {
      label: 'Digital skills',
      ask: 'Which devices do they have?\nWhat do they do online themselves, and where do they need help?\nDo they have online banking codes?',
    },
    extra: {
      label: 'Own field',
      ask: 'What must one know about this to understand them?\nWhat would they say about it themselves?',
    },
    functional: {
      label: 'Functional benefit',
      ask: 'What gets easier in everyday life?\nWhat do they have more time, strength or skill for?\nWhich needless step goes away?',
    },
    social: {
      label: 'Social benefit',
      ask: 'What changes between them and other people?\nWhich circles open up to them?\nHow are they met by others?',
    },
    emotional: {
      label: 'Emotional benefit',
      ask: 'How do they feel once things are in order?\nWhich worry eases?\nWhat strengthens their belief in themselves?',
    },
  },
  plain: {
    quote: { label: 'Mitä hän sanoo', ask: 'Mitä hän sanoo, kun kysytään, mitä kuuluu?' },
    situation: {
      label: 'Hänen elämänsä nyt',
      ask: 'Missä hän asuu?\nKenen kanssa hän asuu?\nMitä hän tekee päivisin?',
    },
    strengths: { label: 'Missä hän on hyvä', ask: 'Mitä hän osaa?\nMikä tuo hänelle iloa?' },
    support: {
      label: 'Missä hän tarvitsee apua',
      ask: 'Mitä hän ei voi tehdä yksin?\nMihin hän haluaa apua?',
    },
    people: { label: 'Tärkeät ihmiset', ask: 'Kuka auttaa häntä?\nKenelle hän soittaa?' },
    services: { label: 'Palvelut, joita hän käyttää', ask: 'Missä hän käy?\nKuka työntekijä tuntee hänet?' },
    works: { label: 'Mikä toimii hyvin' },
    hurts: { label: 'Mikä on vaikeaa', ask: 'Missä hän joutuu odottamaan?\nMitä hän ei ymmärrä?' },
    hopes: {
      label: 'Mitä hän toivoo',
      ask: 'Millainen on hänen hyvä päivänsä?\nMistä hän haluaa päättää itse?',
    },
    fears: { label: 'Mitä hän pelkää', ask: 'Mikä häntä huolettaa?' },
    digital: {
      label: 'Puhelin, tietokone ja netti',
      ask: 'Onko hänellä puhelin tai tietokone?\nMitä hän osaa tehdä netissä?\nMissä hän tarvitsee apua?',
    },
    functional: { label: 'Mikä arjessa helpottuu', ask: 'Mikä on hänelle nyt helpompaa?' },
    social: {
      label: 'Mikä muuttuu toisten kanssa',
      ask: 'Onko hänellä enemmän seuraa?\nKuinka muut kohtaavat hänet?',
    },
    emotional: { label: 'Miltä hänestä tuntuu', ask: 'Miltä hänestä tuntuu, kun asia on hyvin?' },
  },
});
