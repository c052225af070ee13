/** What the method is called and what a table does in each phase: all that is needed before a view is opened. */
import { openWords } from '#texts/language.svelte.ts';

export const methodWords = openWords({
  fi: {
    name: 'Parityö ja ristiinarviointi',
    summary:
      'Ensin jokainen miettii yksin, sitten parit valitsevat parhaat ja lopuksi kaikki arvioivat toistensa ajatuksia.',
    phases: {
      question: {
        title: 'Kysymys',
        guide: 'Lukekaa kysymys rauhassa. Kysykää heti, jos jokin jää epäselväksi.',
      },
      alone: {
        title: 'Yksin',
        guide: 'Kirjoita 5–10 ajatusta, yksi kullekin lapulle. Muut eivät näe niitä, ennen kuin itse näytät.',
      },
      choose: {
        title: 'Parin kanssa',
        guide:
          'Näyttäkää laput vuorotellen ja lukekaa ne ääneen. Valitkaa yhdessä parhaat vietäväksi seinälle.',
      },
      present: {
        title: 'Esittely',
        guide: 'Parit esittelevät lappunsa vuorotellen. Kuunnelkaa: keskustelun aika tulee myöhemmin.',
      },
      vote: {
        title: 'Ristiinarviointi',
        guide:
          'Antakaa äänenne seinän parhaille lapuille, enintään yksi ääni omalle lapulle. Muut eivät näe ääniänne.',
      },
      rest: {
        title: 'Mikä jää',
        guide: 'Seinälle jäävät laput, jotka saivat ääniä. Muut siirtyvät arkistoon, mitään ei hävitetä.',
      },
      group: {
        title: 'Ryhmittely',
        guide: 'Kootkaa samaa tarkoittavat laput ryhmiin ja antakaa ryhmille nimet.',
      },
      plan: {
        title: 'Toimenpiteet',
        guide: 'Sopikaa, mitä tehdään, mitä se vaatii, kenen vastuulla se on ja mihin mennessä.',
      },
    },
  },
  sv: {
    name: 'Pararbete och korsvis bedömning',
    summary:
      'Först tänker var och en ensam, sedan väljer paren ut det bästa och till slut bedömer alla varandras tankar.',
    phases: {
      question: { title: 'Frågan', guide: 'Läs frågan i lugn och ro. Fråga genast om något är oklart.' },
      alone: {
        title: 'Ensam',
        guide: 'Skriv 5–10 tankar, en per lapp. De andra ser dem inte förrän du själv visar dem.',
      },
      choose: {
        title: 'Med paret',
        guide: 'Visa lapparna i tur och ordning och läs dem högt. Välj tillsammans de bästa till väggen.',
      },
      present: {
        title: 'Presentation',
        guide: 'Paren presenterar sina lappar i tur och ordning. Lyssna: diskussionen kommer senare.',
      },
      vote: {
        title: 'Korsvis bedömning',
        guide:
          'Ge era röster till de bästa lapparna på väggen, högst en röst till en egen lapp. De andra ser inte era röster.',
      },
      rest: {
        title: 'Vad som blir kvar',
        guide: 'Lapparna som fick röster blir kvar på väggen. Resten går till arkivet, ingenting förstörs.',
      },
      group: {
        title: 'Gruppering',
        guide: 'Samla lappar som betyder samma sak i grupper och ge grupperna namn.',
      },
      plan: {
        title: 'Åtgärder',
        guide: 'Kom överens om vad som görs, vad det kräver, vem som ansvarar och när det ska vara klart.',
      },
    },
  },
  en: {
    name: 'Pair work and cross-vote',
    summary:
      'First everyone thinks alone, then pairs pick the best, and finally everyone rates each other’s ideas.',
    phases: {
      question: {
        title: 'Question',
        guide: 'Take your time to read the question. Ask at once if anything is unclear.',
      },
      alone: {
        title: 'Alone',
        guide: 'Write 5–10 ideas, one on each note. Nobody else sees them until you show them yourself.',
      },
      choose: {
        title: 'In pairs',
        guide: 'Show your notes in turn and read them aloud. Choose the best together for the wall.',
      },
      present: {
        title: 'Presenting',
        guide: 'Pairs present their notes in turn. Just listen: the time to discuss comes later.',
      },
      vote: {
        title: 'Cross-vote',
        guide:
          'Give your votes to the best notes on the wall, at most one to a note of your own. Others do not see your votes.',
      },
      rest: {
        title: 'What stays',
        guide: 'Notes that got votes stay on the wall. The rest go to the archive; nothing is destroyed.',
      },
      group: {
        title: 'Grouping',
        guide: 'Put notes that mean the same into groups and give the groups names.',
      },
      plan: {
        title: 'Action plan',
        guide: 'Agree on what is done, what it takes, who is responsible and by when.',
      },
    },
  },
  plain: {
    phases: {
      question: { guide: 'Lukekaa kysymys. Kysykää, jos ette ymmärrä jotakin.' },
      alone: {
        guide:
          'Kirjoita 5–10 ajatusta. Kirjoita yksi ajatus yhdelle lapulle. Muut eivät vielä näe lappujasi.',
      },
      choose: {
        guide:
          'Jokainen näyttää omat lappunsa vuorollaan. Lukekaa laput ääneen. Valitkaa sitten parhaat laput.',
      },
      present: { guide: 'Jokainen pari kertoo omista lapuistaan vuorollaan. Muut kuuntelevat.' },
      vote: {
        title: 'Äänestys',
        guide:
          'Valitkaa seinältä parhaat laput. Vain yksi niistä saa olla oma. Muut eivät näe, mitä valitsette.',
      },
      rest: { guide: 'Laput, jotka saivat ääniä, jäävät seinälle. Muut laput säilytetään arkistossa.' },
      group: {
        title: 'Ryhmät',
        guide: 'Laittakaa samaan ryhmään laput, jotka tarkoittavat samaa. Antakaa ryhmälle nimi.',
      },
      plan: {
        title: 'Mitä teemme',
        guide:
          'Sopikaa yhdessä: mitä teemme, mitä siihen tarvitaan, kuka hoitaa asian ja milloin se on valmis.',
      },
    },
  },
});
