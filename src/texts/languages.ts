/** The languages there are. Its own small module, so that a page knows its language before the app is there. */

export const languages = ['fi', 'sv', 'en', 'fi-plain'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);
