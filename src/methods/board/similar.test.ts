import { expect, test } from 'vitest';
import { similarTo, wordsOf } from './similar.ts';

const notes = (...texts: string[]) => texts.map((text, i) => ({ id: `n${i}`, text }));
const found = (texts: string[], candidates: string[], most?: number) =>
  similarTo(texts, notes(...candidates), most).map((note) => note.text);

test('words are compared without diacritics and small words', () => {
  const heads = (text: string) => wordsOf(text).map((word) => word.stem);
  expect(heads('Ja kirjastossa, KIRJASTON vieressä!')).toEqual(['kirja', 'kirja', 'viere']);
  expect(heads('Åka buss och gå')).toEqual(['aka', 'buss']);
  expect(heads('the bus is not on time')).toEqual(['bus', 'time']);
  expect(heads('😀 … ?!')).toEqual([]);
});

test('bent words are alike, long words that only begin alike are not', () => {
  expect(found(['bussilla'], ['bussi', 'busseja'])).toHaveLength(2);
  expect(found(['yhteistyötä'], ['yhteydenotto'])).toEqual([]);
});

test.each([
  [
    ['Neuvoja kirjastossa'],
    ['Bussi ei kulje', 'Kirjaston aukiolo', 'Kuka neuvoo?'],
    ['Kirjaston aukiolo', 'Kuka neuvoo?'],
  ],
  [['Bussen kommer sällan'], ['Bussar på kvällen', 'Ett brev som man förstår'], ['Bussar på kvällen']],
  [['Shared rides'], ['Sharing a ride to town', 'One phone number'], ['Sharing a ride to town']],
])('%j suggests what says something alike', (texts, candidates, wanted) => {
  expect(found(texts, candidates).sort()).toEqual([...wanted].sort());
});

test('small words alone make nothing alike, and a group without words suggests nothing', () => {
  expect(found(['ja se on niin'], ['se on ja niin'])).toEqual([]);
  expect(found([''], ['Bussi'])).toEqual([]);
  expect(found(['Bussi'], [])).toEqual([]);
});

test('a rare shared word weighs more than a common one, and a short note more than a long one', () => {
  const candidates = ['palvelu kauppa', 'palvelu torilla', 'palvelu kotona', 'rollaattori hukassa'];
  expect(found(['palvelu rollaattorille'], candidates)[0]).toBe('rollaattori hukassa');
  const long = `bussi ${Array.from({ length: 30 }, (_, i) => `muuta${i}sanaa${i}`).join(' ')} aivan toisesta asiasta`;
  expect(found(['bussi'], [long, 'bussi myöhässä'])[0]).toBe('bussi myöhässä');
});

test('no more than asked for are suggested, best first', () => {
  const many = Array.from({ length: 50 }, (_, i) => `bussi numero ${i}`);
  expect(found(['bussi'], many)).toHaveLength(5);
  expect(found(['bussi'], many, 2)).toHaveLength(2);
});
