import { expect, test } from 'vitest';
import { canSpeak, localVoice, speak } from './speech.ts';

const voice = (lang: string, localService: boolean, name = lang) =>
  ({ lang, localService, name, default: false, voiceURI: name }) as SpeechSynthesisVoice;

test('a voice that would send the words to a server is never chosen', () => {
  expect(localVoice([voice('fi-FI', false)], 'fi')).toBeNull();
  expect(localVoice([voice('fi-FI', false), voice('fi-FI', true, 'Satu')], 'fi')?.name).toBe('Satu');
});
test('a voice of another language is not used; the closest tag wins; Android tags are understood', () => {
  expect(localVoice([voice('en-GB', true)], 'fi')).toBeNull();
  expect(localVoice([voice('sv-FI', true), voice('sv-SE', true)], 'sv-SE')?.lang).toBe('sv-SE');
  expect(localVoice([voice('fi_FI', true)], 'fi')?.lang).toBe('fi_FI');
});
test('without speech on the device nothing is promised', () => {
  expect([canSpeak('fi'), speak('Hei', 'fi')]).toEqual([false, false]);
});
