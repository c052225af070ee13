import { afterEach, expect, test } from 'vitest';
import { keepWords, language, openWords } from './language.svelte.ts';

afterEach(() => void (language.current = 'fi'));

/** As the build leaves a catalogue: Finnish inside, the others under its name. */
const opened = (name: string) =>
  openWords(
    { fi: { hello: 'Hei', ways: { in: 'Sisään', out: 'Ulos' } } } as unknown as Parameters<
      typeof openWords<{ hello: string; ways: { in: string; out: string } }>
    >[0],
    name,
  );

test('a catalogue speaks Finnish until its words in the language of the device are here', () => {
  const words = opened('late');
  language.current = 'sv';
  expect(words().hello).toBe('Hei');
  keepWords('late', 'sv', { hello: 'Hej', ways: { in: 'In', out: 'Ut' } });
  expect(words().hello).toBe('Hej');
  expect(words('fi').hello).toBe('Hei');
  expect(words('en').hello).toBe('Hei');
});

test('words that came before their catalogue are there when it opens, and belong to no other', () => {
  keepWords('early', 'en', { hello: 'Hello', ways: { in: 'In', out: 'Out' } });
  expect(opened('early')('en').hello).toBe('Hello');
  expect(opened('other')('en').hello).toBe('Hei');
});

test('plain Finnish says differently what it has words for, deep inside too, and the rest in Finnish', () => {
  const words = opened('plain');
  expect(words('fi-plain').ways).toEqual({ in: 'Sisään', out: 'Ulos' });
  keepWords('plain', 'fi-plain', { ways: { in: 'Tule sisään' } });
  expect(words('fi-plain')).toEqual({ hello: 'Hei', ways: { in: 'Tule sisään', out: 'Ulos' } });
});
