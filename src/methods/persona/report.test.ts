import { afterEach, expect, test } from 'vitest';
import { createRoom } from '../../../tests/support/room.ts';
import { language, type Language } from '#texts/language.svelte.ts';
import { fillExample } from './example.ts';
import { openPersonas } from './persona.ts';
import { report } from './report.ts';
import { fieldIds } from './schema.ts';

afterEach(() => (language.current = 'fi'));

function createActivity() {
  const { anna: workshop } = createRoom();
  workshop.agenda.add(workshop.editor(), 'add', {
    id: 'p',
    method: 'persona',
    title: '',
    question: 'Kenelle?',
  });
  workshop.tables.add(workshop.editor(), 'add', { id: 't1', symbol: 'birch', name: '' });
  const activity = workshop.agenda.get('p')!;
  return { context: { workshop, activity }, personas: openPersonas(workshop, activity) };
}

test('an empty activity says so', () => {
  const { context } = createActivity();
  expect(report(context)).toEqual({
    title: 'Käyttäjäpersoona',
    question: 'Kenelle?',
    blocks: [{ kind: 'paragraph', text: 'Persoonia ei tehty.' }],
    rows: [],
  });
});

test('a persona becomes a table, its benefit three columns, each filled field a row', () => {
  const { context, personas } = createActivity();
  personas.add('t1', { id: 'a', name: 'Aili', age: '78', fears: 'Talvi', social: 'Kylätalo', hopes: ' ' });
  const hidden = personas.add('t1', { name: 'Piilossa' });
  personas.hide(hidden);
  personas.switchField('fears', false);
  const { blocks, rows } = report(context);
  expect(blocks).toEqual([
    { kind: 'heading', text: 'Aili' },
    { kind: 'paragraph', text: 'Koivu · Keksitty ihminen, ei oikea asiakas' },
    { kind: 'table', head: ['Kohta', 'Teksti'], rows: [['Ikä', '78']] },
    {
      kind: 'table',
      head: ['Toiminnallinen hyöty', 'Sosiaalinen hyöty', 'Emotionaalinen hyöty'],
      rows: [['', 'Kylätalo', '']],
    },
  ]);
  expect(rows).toEqual([
    { id: 'a-name', kind: 'Nimi', group: 'Aili', round: '', table: 'Koivu', text: 'Aili' },
    { id: 'a-age', kind: 'Ikä', group: 'Aili', round: '', table: 'Koivu', text: '78' },
    { id: 'a-social', kind: 'Sosiaalinen hyöty', group: 'Aili', round: '', table: 'Koivu', text: 'Kylätalo' },
  ]);
});

test('a drawing is in the report, unless a built-in picture is in use', () => {
  const { context, personas } = createActivity();
  const id = personas.add('t1', { name: 'Aili' });
  personas.draw(id, '[[[100,100,50],[300,300,50]]]');
  const pictures = () => report(context).blocks.filter((block) => block.kind === 'picture');
  expect(pictures()).toMatchObject([{ alt: 'Piirretty kuva: Aili' }]);
  personas.choosePicture(id, 'aino');
  expect(pictures()).toEqual([]);
});

test.each<Language>(['fi', 'sv', 'en', 'fi-plain'])('the example fills every field in %s', (lang) => {
  const { context, personas } = createActivity();
  language.current = lang;
  fillExample(context, lang);
  expect(personas.all.map((p) => p.id)).toEqual(['p-p1', 'p-p2', 'p-p3']);
  for (const { text } of personas.all) {
    expect(fieldIds.filter((field) => text[field] === '')).toEqual(['extra']);
  }
  expect(report(context).rows).toHaveLength(3 * (fieldIds.length - 1));
});
