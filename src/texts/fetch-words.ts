/**
 * Fetches the words of a language: in a build every language but Finnish has a file of its own (vite-words.ts). Its own small module,
 * so that a page can ask before the app is there.
 */
import type { Language } from './languages.ts';

const files: Record<Exclude<Language, 'fi'>, () => Promise<unknown>> = {
  sv: () => import('virtual:words/sv'),
  en: () => import('virtual:words/en'),
  'fi-plain': () => import('virtual:words/fi-plain'),
};

/** Rejects when they are not on the device and the hub is away. */
export async function fetchWords(language: Language): Promise<void> {
  if (language !== 'fi') await files[language]();
}

/** The words of all languages. Rejects as `fetchWords` does. */
export async function fetchAllWords(): Promise<void> {
  await Promise.all(Object.values(files).map((fetch) => fetch()));
}
