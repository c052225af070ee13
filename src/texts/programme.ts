/** Words of programmes: workshops in a row that pass results on. */
import { openWords } from './language.svelte.ts';

const countWith =
  (note: string, notes: string, card: string, cards: string) =>
  (n: number, c: number): string =>
    [n > 0 && `${n} ${n === 1 ? note : notes}`, c > 0 && `${c} ${c === 1 ? card : cards}`]
      .filter(Boolean)
      .join(', ');

const count = {
  fi: countWith('lappu', 'lappua', 'kortti', 'korttia'),
  sv: countWith('lapp', 'lappar', 'kort', 'kort'),
  en: countWith('note', 'notes', 'card', 'cards'),
};

export const programme = openWords({
  fi: {
    group: 'Kehittämisprosessi',
    next: 'Jatka seuraavalla työpajalla',
    title: 'Seuraava työpaja',
    text: 'Pöydät pysyvät samoina. Valitse, mitkä tulokset tulevat mukaan; ne näkyvät ensimmäisenä tauluna.',
    nameLabel: 'Prosessin nimi',
    nameHint: 'Sarja, johon työpajat kuuluvat. Näkyy alkunäytöllä.',
    which: 'Mihin työpajaan tulokset viedään',
    fresh: 'Uusi työpaja',
    template: 'Pohja',
    results: 'Mukaan otettavat tulokset',
    count: count.fi,
    nothing: 'Tässä työpajassa ei ole vielä lappuja eikä kortteja.',
    onlyImportant: 'Vain tärkeiksi merkityt laput',
    go: 'Avaa seuraava työpaja',
    board: 'Edellisen työpajan tulokset',
    carried: (notes: number, cards: number) =>
      notes + cards === 0 ? 'Uutta vietävää ei ollut.' : `Mukaan tuli ${count.fi(notes, cards)}.`,
  },
  sv: {
    group: 'Utvecklingsprocess',
    next: 'Fortsätt med nästa verkstad',
    title: 'Nästa verkstad',
    text: 'Borden är desamma. Välj vilka resultat som följer med; de visas som den första tavlan.',
    nameLabel: 'Processens namn',
    nameHint: 'Serien som verkstäderna hör till. Syns på startsidan.',
    which: 'Vart resultaten förs',
    fresh: 'En ny verkstad',
    template: 'Mall',
    results: 'Resultat som följer med',
    count: count.sv,
    nothing: 'Verkstaden har inga lappar eller kort ännu.',
    onlyImportant: 'Bara lappar som märkts som viktiga',
    go: 'Öppna nästa verkstad',
    board: 'Förra verkstadens resultat',
    carried: (notes: number, cards: number) =>
      notes + cards === 0 ? 'Det fanns inget nytt att föra över.' : `${count.sv(notes, cards)} följde med.`,
  },
  en: {
    group: 'Programme',
    next: 'Continue with the next workshop',
    title: 'Next workshop',
    text: 'The tables stay the same. Choose which results come along; they are shown as the first board.',
    nameLabel: 'Name of the programme',
    nameHint: 'The series the workshops belong to. Shown on the home screen.',
    which: 'Where the results go',
    fresh: 'A new workshop',
    template: 'Template',
    results: 'Results that come along',
    count: count.en,
    nothing: 'There are no notes or cards in this workshop yet.',
    onlyImportant: 'Only notes marked important',
    go: 'Open the next workshop',
    board: 'Results of the previous workshop',
    carried: (notes: number, cards: number) =>
      notes + cards === 0 ? 'There was nothing new to carry over.' : `${count.en(notes, cards)} came along.`,
  },
});
