/** Which language the device speaks. A small module of its own, so that a page can ask for the words before the app is there. */
import { isLanguage, type Language } from '#texts/languages.ts';

const languageKey = 'flappi:language';

/** The address first (`?lang=`), then what was chosen here, then Finnish. */
export function rememberedLanguage(): Language {
  const inAddress = new URLSearchParams(location.search).get('lang') ?? hashQuery().get('lang');
  if (isLanguage(inAddress)) return inAddress;
  try {
    const stored = localStorage.getItem(languageKey);
    if (isLanguage(stored)) return stored;
  } catch {
    // Storage refused: Finnish it is.
  }
  return 'fi';
}

export function rememberLanguage(next: Language): void {
  try {
    localStorage.setItem(languageKey, next);
  } catch {
    // Storage refused: the choice lasts as long as the page.
  }
}

const hashQuery = () => new URLSearchParams(location.hash.split('?', 2)[1] ?? '');
