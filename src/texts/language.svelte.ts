/** The device's language: one per device, Finnish unless the user has chosen another. */

export const languages = ['fi', 'sv', 'en', 'fi-plain'] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (value: unknown): value is Language => languages.includes(value as Language);

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

/**
 * A catalogue becomes a function that gives its words in the device's language; read it where it is shown
 * (`words().title`), so that a change of language shows at once.
 */
export function openWords<const T extends object>(catalogue: Catalogue<T>): (in_?: Language) => Widened<T> {
  const plain = overlay(catalogue.fi, catalogue.plain ?? {}) as unknown as Widened<T>;
  return (in_ = language.current) =>
    in_ === 'sv'
      ? catalogue.sv
      : in_ === 'en'
        ? catalogue.en
        : in_ === 'fi-plain'
          ? plain
          : (catalogue.fi as unknown as Widened<T>);
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
