/** A rating as a room might leave it: eight ideas by effect and ease, each table's own view of them. */
import type { Language } from '#texts/language.svelte.ts';
import type { ActivityContext } from '../method.ts';
import { openVote } from './vote.ts';

interface Choice {
  fi: string;
  sv: string;
  en: string;
  /** What tables mostly think: effect and ease. */
  y: number;
  x: number;
  /** Dots from each of four tables. */
  dots: readonly number[];
}

const question = {
  fi: 'Mistä näistä aloitamme?',
  sv: 'Vilken av de här börjar vi med?',
  en: 'Which of these do we begin with?',
};

const choices: readonly Choice[] = [
  {
    fi: 'Yksi yhteinen neuvontanumero',
    sv: 'Ett gemensamt rådgivningsnummer',
    en: 'One shared advice number',
    y: 5,
    x: 2,
    dots: [1, 1, 1, 0],
  },
  {
    fi: 'Neuvoja kirjastossa kahtena päivänä viikossa',
    sv: 'En rådgivare på biblioteket två dagar i veckan',
    en: 'An adviser in the library on two days a week',
    y: 4,
    x: 4,
    dots: [1, 0, 1, 1],
  },
  {
    fi: 'Sama muistilappu kaikille: näin saat apua',
    sv: 'Samma minneslapp till alla: så får du hjälp',
    en: 'The same card for everyone: how to get help',
    y: 3,
    x: 5,
    dots: [0, 1, 1, 1],
  },
  {
    fi: 'Ammattilaisten aamukahvit kerran kuussa',
    sv: 'Morgonkaffe för proffsen en gång i månaden',
    en: 'Morning coffee for professionals once a month',
    y: 3,
    x: 4,
    dots: [0, 1, 0, 0],
  },
  {
    fi: 'Vertaisneuvojien koulutus',
    sv: 'Utbildning av kamratrådgivare',
    en: 'Training peer advisers',
    y: 4,
    x: 3,
    dots: [1, 0, 0, 1],
  },
  {
    fi: 'Kyyti neuvontaan, kun bussia ei kulje',
    sv: 'Skjuts till rådgivningen när ingen buss går',
    en: 'A lift to the adviser where no bus runs',
    y: 3,
    x: 2,
    dots: [0, 0, 0, 0],
  },
  {
    fi: 'Uusi verkkopalvelu, joka kokoaa kaiken',
    sv: 'En ny webbtjänst som samlar allt',
    en: 'A new web service that gathers everything',
    y: 2,
    x: 1,
    dots: [0, 0, 0, 0],
  },
  {
    fi: 'Soitto kuukauden päästä: löytyikö apu?',
    sv: 'Ett samtal efter en månad: hittades hjälpen?',
    en: 'A call after a month: was the help found?',
    y: 4,
    x: 5,
    dots: [0, 0, 0, 0],
  },
];

/** Fills an empty activity. Ids are fixed, so the example is the same wherever it is made. */
export function fillExample({ workshop, activity }: ActivityContext, language: Language): void {
  const { settings, candidates, ballots } = openVote(workshop, activity);
  const spoken = language === 'sv' || language === 'en' ? language : 'fi';
  const noteId = (n: number) => `${activity.id}-n${n + 1}`;
  const known = workshop.tables.all.map((table) => table.id).slice(0, 4);
  const tables = known.length > 0 ? known : [''];

  if (activity.question === '' && workshop.agenda.get(activity.id)) {
    const asked = { question: question[spoken] };
    workshop.editor().edit('example', () => workshop.agenda.set(activity.id, asked));
  }
  settings.setKind('rating');
  settings.setSource(activity.id);
  choices.forEach((choice, n) => candidates.write(choice[spoken], noteId(n)));
  candidates.freeze();
  tables.forEach((table, t) => {
    const voter = { table, seat: '' };
    choices.forEach(({ x, y, dots }, n) => {
      // Tables differ by a grade here and there, always in the same way.
      const lean = ((n + t * 3) % 4) - 1 > 1 ? 1 : ((n + t) % 3) - 1;
      ballots.setGrade(voter, 'y', noteId(n), Math.min(5, Math.max(1, y + (t % 2 === 0 ? lean : 0))));
      ballots.setGrade(voter, 'x', noteId(n), Math.min(5, Math.max(1, x + (t % 2 === 1 ? lean : 0))));
      ballots.setDots(voter, noteId(n), dots[t]!);
    });
  });
}
