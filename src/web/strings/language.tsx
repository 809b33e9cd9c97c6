import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { keep, kept } from '../shell/kept.js';
import { LANGUAGES, type Language, languageFor } from './words.js';

interface Spoken {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const Context = createContext<Spoken>({ language: 'en', speak: () => undefined });

/** The language in use, for all that is below; remembered by the browser. */
export function Speaking({ children }: { readonly children: ReactNode }): ReactNode {
  const [language, speak] = useState<Language>(
    () => LANGUAGES.find((each) => each === kept('language')) ?? languageFor(navigator.languages),
  );
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const spoken = useMemo(
    () => ({
      language,
      speak: (next: Language) => {
        keep('language', next);
        speak(next);
      },
    }),
    [language],
  );
  return <Context value={spoken}>{children}</Context>;
}

export function useLanguage(): Spoken {
  return useContext(Context);
}

/** The words of a table in the language in use. */
export function useWords<S>(table: Readonly<Record<Language, S>>): S {
  return table[useLanguage().language];
}
