/** What the method is called and what a table does in each phase: all that is needed before a view is opened. */
import { openWords } from '#texts/language.svelte.ts';

export const methodWords = openWords({
  fi: {
    name: 'Ideointitaulu',
    summary: 'Jokainen kirjoittaa ajatuksia lapuille. Laput ryhmitellään ja tärkeimmät valitaan yhdessä.',
    phases: {
      alone: {
        title: 'Kirjoitetaan yksin',
        guide: 'Kirjoita rauhassa omia ajatuksiasi. Muut näkevät ne vasta, kun itse näytät ne.',
      },
      write: {
        title: 'Kirjoitetaan',
        guide:
          'Kirjoittakaa lapuille, mitä mieleen tulee: yksi ajatus yhdelle lapulle. Kaikki ajatukset kelpaavat.',
      },
      group: {
        title: 'Ryhmitellään',
        guide: 'Lukekaa laput yhdessä. Siirtäkää samaa tarkoittavat samaan ryhmään ja antakaa ryhmälle nimi.',
      },
      vote: {
        title: 'Äänestetään',
        guide: 'Anna pisteesi lapuille, jotka vievät asiaa eteenpäin. Voit vielä muuttaa mieltäsi.',
      },
      choose: {
        title: 'Valitaan',
        guide: 'Keskustelkaa: mitkä näistä vievät asiaa eteenpäin? Merkitkää tärkeimmät tähdellä.',
      },
    },
  },
  sv: {
    name: 'Idétavla',
    summary:
      'Var och en skriver sina tankar på lappar. Lapparna grupperas och de viktigaste väljs tillsammans.',
    phases: {
      alone: {
        title: 'Vi skriver var för sig',
        guide: 'Skriv dina egna tankar i lugn och ro. De andra ser dem först när du själv visar dem.',
      },
      write: {
        title: 'Vi skriver',
        guide: 'Skriv det ni kommer att tänka på: en tanke per lapp. Alla tankar duger.',
      },
      group: {
        title: 'Vi grupperar',
        guide:
          'Läs lapparna tillsammans. Flytta dem som handlar om samma sak till en grupp och ge gruppen ett namn.',
      },
      vote: {
        title: 'Vi röstar',
        guide: 'Ge dina poäng till de lappar som för saken framåt. Du kan ännu ändra dig.',
      },
      choose: {
        title: 'Vi väljer',
        guide: 'Diskutera: vilka av de här för saken framåt? Märk de viktigaste med en stjärna.',
      },
    },
  },
  en: {
    name: 'Idea board',
    summary:
      'Everyone writes thoughts on notes. The notes are grouped and the most important chosen together.',
    phases: {
      alone: {
        title: 'Write alone',
        guide: 'Take your time and write your own thoughts. Others see them only when you show them.',
      },
      write: {
        title: 'Write',
        guide: 'Write down what comes to mind: one thought on each note. Every thought is welcome.',
      },
      group: {
        title: 'Group',
        guide:
          'Read the notes together. Move those that mean the same into one group and give the group a name.',
      },
      vote: {
        title: 'Vote',
        guide: 'Give your dots to the notes that take us forward. You can still change your mind.',
      },
      choose: {
        title: 'Choose',
        guide: 'Talk about it: which of these take us forward? Mark the most important with a star.',
      },
    },
  },
  plain: {
    summary: 'Kirjoitatte ajatuksia lapuille. Sitten valitsette yhdessä tärkeimmät.',
    phases: {
      alone: {
        guide: 'Kirjoita omia ajatuksia. Muut eivät näe niitä vielä. Paina sitten Näytä muille.',
      },
      write: {
        guide: 'Kirjoita lapulle yksi ajatus. Ota sitten uusi lappu. Kaikki ajatukset ovat hyviä.',
      },
      group: {
        guide: 'Lukekaa laput. Laittakaa samanlaiset laput samaan ryhmään. Keksikää ryhmälle nimi.',
      },
      vote: {
        guide: 'Mitkä laput ovat tärkeitä? Anna niille pisteesi. Voit vielä muuttaa pisteitä.',
      },
      choose: {
        guide: 'Puhukaa yhdessä. Mitkä laput ovat tärkeitä? Laittakaa niille tähti.',
      },
    },
  },
});
