/** A board as a room might leave it: how would people find the right service in a rural region? */
import type { NoteColour, NoteMark } from '#document/schema.ts';
import type { Language } from '#texts/language.svelte.ts';
import type { ActivityContext } from '../method.ts';
import { cell, framePadding, frameSize } from './arrange.ts';
import { openBoard } from './board.ts';

interface Said {
  fi: string;
  sv: string;
  en: string;
}
interface ExampleNote extends Said {
  colour: NoteColour;
  mark?: NoteMark;
}

const question: Said = {
  fi: 'Mikä auttaisi ihmistä löytämään oikean palvelun?',
  sv: 'Vad skulle hjälpa en människa att hitta rätt service?',
  en: 'What would help a person find the right service?',
};

const groups: readonly { title: Said; notes: readonly ExampleNote[] }[] = [
  {
    title: { fi: 'Ihminen vastassa', sv: 'En människa möter', en: 'A person to meet' },
    notes: [
      {
        fi: 'Yksi puhelinnumero, johon vastaa ihminen eikä valikko.',
        sv: 'Ett telefonnummer där en människa svarar, inte en meny.',
        en: 'One phone number that a person answers, not a menu.',
        colour: 'yellow',
        mark: 'important',
      },
      {
        fi: 'Neuvoja kirjastossa joka torstai, silloin kun kirkonkylälle tulee muutenkin asiaa.',
        sv: 'En rådgivare på biblioteket varje torsdag, när man ändå har ärenden till kyrkbyn.',
        en: 'An adviser in the library every Thursday, when people come to the village anyway.',
        colour: 'yellow',
        mark: 'important',
      },
      {
        fi: 'Joku lähtee ensimmäisellä kerralla mukaan, jos yksin jännittää.',
        sv: 'Någon följer med första gången om det känns svårt att gå ensam.',
        en: 'Someone comes along the first time if going alone feels hard.',
        colour: 'green',
        mark: 'agree',
      },
      {
        fi: 'Ei sanota ”väärä luukku”, vaan soitetaan yhdessä oikeaan paikkaan.',
        sv: 'Ingen säger ”fel lucka”, vi ringer tillsammans till rätt ställe.',
        en: 'Nobody says “wrong desk”: we call the right place together.',
        colour: 'yellow',
      },
      {
        fi: 'Kuka vastaa perjantaina iltapäivällä?',
        sv: 'Vem svarar på fredag eftermiddag?',
        en: 'Who answers on a Friday afternoon?',
        colour: 'pink',
        mark: 'question',
      },
    ],
  },
  {
    title: { fi: 'Selkeä tieto', sv: 'Tydlig information', en: 'Clear information' },
    notes: [
      {
        fi: 'Kirje, jonka ymmärtää kerralla: mitä teen, mihin mennessä, keneltä kysyn.',
        sv: 'Ett brev som man förstår genast: vad jag gör, när senast, vem jag frågar.',
        en: 'A letter that makes sense at once: what to do, by when, whom to ask.',
        colour: 'blue',
        mark: 'important',
      },
      {
        fi: 'Palvelut elämäntilanteen mukaan, ei viraston nimen.',
        sv: 'Servicen ordnad efter livssituation, inte efter myndighetens namn.',
        en: 'Services listed by life situation, not by the name of the office.',
        colour: 'blue',
        mark: 'agree',
      },
      {
        fi: 'Paperinen opas terveysasemalle ja kaupan ilmoitustaululle.',
        sv: 'En guide på papper till hälsostationen och butikens anslagstavla.',
        en: 'A paper guide at the health centre and on the shop’s notice board.',
        colour: 'blue',
      },
      {
        fi: 'Tieto myös ruotsiksi, englanniksi ja selkokielellä.',
        sv: 'Information också på svenska, engelska och lättläst.',
        en: 'Information in Swedish, English and plain language too.',
        colour: 'violet',
      },
      {
        fi: 'Kuka pitää yhteystiedot ajan tasalla?',
        sv: 'Vem håller kontaktuppgifterna aktuella?',
        en: 'Who keeps the contact details up to date?',
        colour: 'pink',
        mark: 'question',
      },
    ],
  },
  {
    title: { fi: 'Matkat ja laitteet', sv: 'Resor och apparater', en: 'Travel and devices' },
    notes: [
      {
        fi: 'Kimppakyyti, kun bussi kulkee vain koulupäivinä.',
        sv: 'Samåkning när bussen bara går på skoldagar.',
        en: 'Shared rides when the bus runs on school days only.',
        colour: 'orange',
        mark: 'agree',
      },
      {
        fi: 'Kylätalolle etäyhteyshuone, jossa saa apua laitteen kanssa.',
        sv: 'Ett rum för distansmöten i byahuset, med hjälp på plats.',
        en: 'A video room at the village hall, with help at hand.',
        colour: 'orange',
        mark: 'important',
      },
      {
        fi: 'Asian voi hoitaa loppuun ilman pankkitunnuksia.',
        sv: 'Ärendet kan skötas till slut utan bankkoder.',
        en: 'The matter can be settled without bank codes.',
        colour: 'green',
      },
    ],
  },
];

const alone: ExampleNote = {
  fi: 'Kysytään kerran vuodessa niiltäkin, jotka eivät ole käyttäneet mitään palvelua.',
  sv: 'En gång om året frågar vi också dem som inte har använt någon service.',
  en: 'Once a year, ask those too who have used no service at all.',
  colour: 'white',
};

const firstWrittenAt = Date.UTC(2026, 2, 12, 7, 0);

/** Fills an empty activity. Ids are fixed, so the example is the same wherever it is made. */
export function fillExample({ workshop, activity }: ActivityContext, language: Language): void {
  const board = openBoard(workshop, activity);
  const editor = workshop.editor(activity.id);
  const say = (said: Said): string => said[language === 'sv' || language === 'en' ? language : 'fi'];
  const tables = workshop.tables.all.map((table) => table.id);
  let count = 0;

  const write = (note: ExampleNote, place: [number, number], group: string | null) => {
    const fields = {
      id: `${activity.id}-n${count + 1}`,
      text: say(note),
      colour: note.colour,
      mark: note.mark ?? null,
      table: tables[count % Math.max(1, tables.length)] ?? '',
      activity: activity.id,
      at: firstWrittenAt + count * 40_000,
    };
    count++;
    workshop.notes.add(editor, 'write', fields, (id) => {
      board.places.set(id, place);
      if (group !== null) board.membership.set(id, group);
    });
  };

  if (activity.question === '' && workshop.agenda.get(activity.id))
    workshop.editor().edit('example', () => workshop.agenda.set(activity.id, { question: say(question) }));
  let left = 0;
  groups.forEach(({ title, notes }, index) => {
    const size = frameSize(notes.length);
    const columns = Math.round((size[0] + 20 - 2 * framePadding) / cell);
    const group = board.groups.add(editor, 'add-group', {
      id: `${activity.id}-g${index + 1}`,
      title: say(title),
      position: [left, 0],
      size,
    });
    notes.forEach((note, i) => {
      const x = left + framePadding + (i % columns) * cell;
      write(note, [x, framePadding + Math.floor(i / columns) * cell], group);
    });
    left += size[0] + 60;
  });
  write(alone, [framePadding, frameSize(5)[1] + 60], null);
}
