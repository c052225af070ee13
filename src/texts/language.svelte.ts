/** The device's language: one per device, Finnish unless the user has chosen another. */

import type { Language } from './languages.ts';

export { isLanguage, languages, type Language } from './languages.ts';

let current = $state<Language>('fi');

/** `fi-plain` is plain Finnish (selkokieli) on participants' screens; where it has no own wording, Finnish is shown. */
export const language = {
  get current(): Language {
    return current;
  },
  set current(value: Language) {
    current = value;
    if (typeof document !== 'undefined') document.documentElement.lang = language.tag;
  },
  /** BCP 47 tag for `lang`, dates, numbers, sorting and voices. */
  get tag(): 'fi' | 'sv' | 'en' {
    return current === 'fi-plain' ? 'fi' : current;
  },
};

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widened<T[K]> };
type PartialWords<T> = T extends string | ((...args: never[]) => string)
  ? T
  : { [K in keyof T]?: PartialWords<T[K]> };

/** Words of one part of the product. Finnish is the measure: a key missing in another language is a type error. */
export interface Catalogue<T> {
  fi: T;
  sv: Widened<T>;
  en: Widened<T>;
  /** Only what is said differently in plain Finnish. */
  plain?: PartialWords<Widened<T>>;
}

/** Words that came by themselves, by the name of their catalogue: in a build each language but Finnish has a file of its own. */
const kept = new Map<string, Partial<Record<Language, object>>>();

function keptOf(name: string): Partial<Record<Language, object>> {
  const found = kept.get(name);
  if (found) return found;
  const made = {};
  kept.set(name, made);
  return made;
}

/** Adds the words of one language to a catalogue; called by the files that the build makes (vite-words.ts). */
export function keepWords(name: string, tag: Language, words: object): void {
  keptOf(name)[tag] = words;
}

/**
 * A catalogue becomes a function that gives its words in the device's language; read it where it is shown
 * (`words().title`), so that a change of language shows at once. What is not here in a language (fetch-words.ts) is Finnish.
 * The build gives the `name`.
 */
export function openWords<const T extends object>(
  catalogue: Catalogue<T>,
  name?: string,
): (in_?: Language) => Widened<T> {
  const { fi, plain, ...rest } = catalogue;
  const others: Partial<Record<Language, object>> =
    name === undefined ? { ...rest, ...(plain && { 'fi-plain': plain }) } : keptOf(name);
  let wholePlain: object | undefined;
  return (in_ = language.current) => {
    const said = others[in_];
    if (in_ === 'fi-plain' && said) wholePlain ??= overlay(fi, said);
    return ((in_ === 'fi-plain' ? wholePlain : said) ?? fi) as Widened<T>;
  };
}

function overlay(base: object, over: object): object {
  const out: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const under = out[key];
    out[key] =
      typeof value === 'object' && value !== null && typeof under === 'object' && under !== null
        ? overlay(under, value)
        : value;
  }
  return out;
}
