/** The demo workshop: the opening and the customer-understanding meeting of a regional service-guidance project, filled. */
import * as Y from 'yjs';
import { Workshop, workshopBytes } from '#document/workshop.ts';
import { methodOf } from '#methods/registry.ts';
import { packArchive } from '#protocol/archive.ts';
import { openWords, type Language } from '#texts/language.svelte.ts';
import { tableSymbolIds } from '#ui/table-symbols.ts';

const words = openWords({
  fi: {
    title: 'Palveluohjaus tutuksi: aloitus',
    cafe: 'Lähiverkostot ja tarpeet',
    cafeQuestion: 'Mistä apua löytyy läheltä, ja mitä vielä puuttuu?',
    persona: 'Keitä palvelemme?',
    personaQuestion: 'Millaisen ihmisen pitäisi löytää apu helpommin?',
    board: 'Mikä auttaisi?',
    boardQuestion: 'Mikä auttaisi ihmistä löytämään oikean palvelun?',
  },
  sv: {
    title: 'Servicehandledningen blir bekant: start',
    cafe: 'Nätverk nära oss och behov',
    cafeQuestion: 'Var finns hjälp nära, och vad saknas ännu?',
    persona: 'Vilka är vi till för?',
    personaQuestion: 'Hurdan människa borde hitta hjälp lättare?',
    board: 'Vad skulle hjälpa?',
    boardQuestion: 'Vad skulle hjälpa en människa att hitta rätt service?',
  },
  en: {
    title: 'Getting to know service guidance: the start',
    cafe: 'Networks nearby and needs',
    cafeQuestion: 'Where is help found nearby, and what is still missing?',
    persona: 'Whom do we serve?',
    personaQuestion: 'What kind of person should find help more easily?',
    board: 'What would help?',
    boardQuestion: 'What would help a person find the right service?',
  },
});

/** Fixed, so that the example is the same workshop on every device and opening it twice changes nothing. */
export const demoId = (language: Language): string => `demo-${language === 'fi-plain' ? 'fi' : language}`;

/** Fills an empty workshop with the example. */
export function fillDemo(workshop: Workshop, language: Language): void {
  const w = words(language);
  const editor = workshop.editor();
  editor.prepare(() => {
    workshop.meta.set('title', w.title);
    workshop.meta.set('language', language);
    workshop.meta.set('generation', 1);
  });
  for (const symbol of tableSymbolIds.slice(0, 6)) {
    workshop.tables.add(editor, 'table', { id: `t-${symbol}`, symbol, name: '' });
  }
  for (const id of ['cafe', 'persona', 'board'] as const) {
    const method = methodOf(id);
    if (!method) continue;
    workshop.agenda.add(editor, 'activity', {
      id,
      method: id,
      title: w[id],
      question: w[`${id}Question`],
      minutes: method.minutes,
    });
  }
}

/** The example as a workshop file. */
export async function demoFile(language: Language): Promise<Uint8Array> {
  const workshop = new Workshop(demoId(language), new Y.Doc(), '');
  fillDemo(workshop, language);
  for (const activity of workshop.agenda.all) {
    const example = await methodOf(activity.method)?.example();
    example?.fillExample({ workshop, activity }, language);
  }
  const title = workshop.title;
  const readable = `# ${title}\n`;
  const file = packArchive({ id: workshop.id, title }, workshopBytes(workshop), readable, new Date());
  workshop.destroy();
  return file;
}
