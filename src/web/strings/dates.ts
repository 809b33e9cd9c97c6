import type { Language } from './words.js';

const made = new Map<string, Intl.DateTimeFormat>();
type Shape = 'day' | 'month' | 'brief' | 'brief month';

const SHAPES: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  brief: { year: 'numeric', month: 'short', day: 'numeric' },
  'brief month': { year: 'numeric', month: 'short' },
};

function formatOf(language: Language, shape: Shape): Intl.DateTimeFormat {
  const key = `${language} ${shape}`;
  const found = made.get(key) ?? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'zh-CN', { ...SHAPES[shape], timeZone: 'UTC' });
  made.set(key, found);
  return found;
}

/** A date as a source prints it (`2026`, `2026-06`, `2026-06-08`) in words, no finer than it was printed. */
export function dateWords(printed: string, language: Language, shape: 'day' | 'brief' = 'day'): string {
  const [year = '', month, day] = printed.split('-');
  if (month === undefined) return language === 'en' ? year : `${year}年`;
  const at = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return formatOf(language, day !== undefined ? shape : shape === 'brief' ? 'brief month' : 'month').format(at);
}

const MOMENT: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' };

/** A moment in the time of who looks. */
export function momentWords(moment: string, language: Language): string {
  return new Date(moment).toLocaleString(language === 'en' ? 'en-GB' : 'zh-CN', MOMENT);
}
