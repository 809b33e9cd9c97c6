import { useState } from 'react';
import { keep, kept } from './kept.js';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The theme that was chosen; `system` follows what the system prefers. */
export function themeKept(): Theme {
  return THEMES.find((each) => each === kept('theme')) ?? 'system';
}

export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, become] = useState(themeKept);
  return [
    theme,
    (next) => {
      keep('theme', next === 'system' ? null : next);
      showTheme(next);
      become(next);
    },
  ];
}
