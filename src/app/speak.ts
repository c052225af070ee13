/** Changes the language of this device. */
import { fetchWords } from '#texts/fetch-words.ts';
import { language, type Language } from '#texts/language.svelte.ts';
import { safety } from '#texts/safety.ts';
import { notices } from './notices.ts';
import { rememberLanguage } from './remembered-language.ts';

let last: Language;
let away: number | null = null;

/** Speaks a language as soon as its words are here; of several asked for in a row, the last. */
export async function speak(next: Language): Promise<void> {
  last = next;
  try {
    await fetchWords(next);
  } catch {
    away = notices.show({ kind: 'warn', text: safety().languageAway });
    return;
  }
  if (away !== null) notices.dismiss(away);
  away = null;
  if (last === next) language.current = next;
}

/** As `speak`, and the device remembers it. */
export function chooseLanguage(next: Language): void {
  rememberLanguage(next);
  void speak(next);
}
