import type { ReactNode } from 'react';
import type { Summary } from '../../subjects/summary.js';
import { useLanguage, useWords } from '../strings/language.js';
import { SCREEN_WORDS } from './screen-words.js';

const COUNTS = [
  ['match', 'matches', '■'],
  ['review', 'reviews', '◧'],
  ['none', 'none', '□'],
  ['error', 'errors', '✕'],
] as const;

/** How many rows came to what; a shape beside each, so that colour does not speak alone. */
export function CountsShown({ summary, rate }: { readonly summary: Summary; readonly rate: number | null }): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const { language } = useLanguage();
  const number = (count: number): string => count.toLocaleString(language);
  return (
    <dl className="counts">
      <div>
        <dt>{said.rows}</dt>
        <dd>{number(summary.rows)}</dd>
      </div>
      {COUNTS.map(([name, count, shape]) => (
        <div key={name} className={`count-${name}`}>
          <dt>
            <span aria-hidden="true">{shape}</span> {said[name]}
          </dt>
          <dd>{number(summary[count])}</dd>
        </div>
      ))}
      {rate === null ? null : (
        <div>
          <dt>{said.rate}</dt>
          <dd>{number(rate)}</dd>
        </div>
      )}
    </dl>
  );
}

/** Rows a second. */
export function rateOf(rows: number, milliseconds: number): number {
  return milliseconds <= 0 ? 0 : Math.round((rows * 1000) / milliseconds);
}
