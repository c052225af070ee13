import { expect, test } from 'vitest';
import { createRoom } from '../../../tests/support/room.ts';
import { openPersonas } from './persona.ts';
import { fieldsForWall, firstSentence } from './wall-choice.ts';

test('the wall shows what the phase is about, and falls back to what there is', () => {
  const { anna } = createRoom();
  const personas = openPersonas(anna, {
    id: 'p',
    order: 'a',
    method: 'persona',
    title: '',
    question: '',
    minutes: 60,
  });
  const texts = {
    situation: 'Kotona',
    hopes: 'Seuraa',
    hurts: 'Jonot',
    functional: 'Kyyti',
    social: 'Kylätalo',
  };
  const persona = personas.get(personas.add('t1', texts))!;
  expect(fieldsForWall(personas, persona, 'who')).toEqual(['situation', 'functional', 'social']);
  expect(fieldsForWall(personas, persona, 'life')).toEqual(['hurts', 'hopes', 'functional']);
  expect(fieldsForWall(personas, persona, 'benefit')).toEqual(['functional', 'social', 'situation']);
  personas.switchField('functional', false);
  expect(fieldsForWall(personas, persona, 'show')).toEqual(['social', 'situation', 'hopes']);
});

test.each([
  ['Yksi numero. Ja kyyti.', 'Yksi numero.'],
  ['Miksi? Siksi.', 'Miksi?'],
  ['ilman pistettä', 'ilman pistettä'],
  ['klo 9.30 saakka. Sitten kotiin.', 'klo 9.30 saakka.'],
  ['  ', ''],
])('the first sentence of "%s"', (text, first) => expect(firstSentence(text)).toBe(first));
