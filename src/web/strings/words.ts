/** The languages of the workbench, as BCP 47 tags. */
export const LANGUAGES = ['en', 'zh-Hans'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same keys with any text in them: what a table has to be to stand for another language's. */
export type Said<T> = T extends string
  ? string
  : T extends (...given: infer G) => string
    ? (...given: G) => string
    : { readonly [K in keyof T]: Said<T[K]> };

/** One table of words a language. */
export type Words<T> = Readonly<Record<Language, Said<T>>>;

/** A table of words in both languages; one that the second lacks is refused by the compiler. */
export function words<const T extends object>(en: T, zh: Said<T>): Words<T> {
  return { en: en as unknown as Said<T>, 'zh-Hans': zh };
}

/** The language that fits what a browser asks for; English where none does. */
export function languageFor(asked: readonly string[]): Language {
  for (const tag of asked) {
    if (/^zh\b/i.test(tag)) return 'zh-Hans';
    if (/^en\b/i.test(tag)) return 'en';
  }
  return 'en';
}
