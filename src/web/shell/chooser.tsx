import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../strings/language.js';
import { LANGUAGES } from '../strings/words.js';
import { SHELL_WORDS } from './shell-words.js';
import { THEMES, type Theme, useTheme } from './theme.js';

const OWN_NAMES = { en: 'English', 'zh-Hans': '简体中文' } as const;

/** Language and theme. */
export function Chooser(): ReactNode {
  const said = useWords(SHELL_WORDS);
  const { language, speak } = useLanguage();
  const [theme, show] = useTheme();
  return (
    <div className="chooser">
      <select
        aria-label={said.language}
        value={language}
        onChange={({ target }) => speak(LANGUAGES.find((each) => each === target.value) ?? 'en')}
      >
        {LANGUAGES.map((each) => (
          <option key={each} value={each} lang={each}>
            {OWN_NAMES[each]}
          </option>
        ))}
      </select>
      <select aria-label={said.theme} value={theme} onChange={({ target }) => show(THEMES.find((each) => each === target.value) as Theme)}>
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {said[each]}
          </option>
        ))}
      </select>
    </div>
  );
}
