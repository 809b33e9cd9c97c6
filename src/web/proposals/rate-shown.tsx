import type { ReactNode } from 'react';
import type { BaseRate } from '../../register/index.js';
import { useWords } from '../strings/language.js';
import { PROPOSALS_WORDS } from './proposals-words.js';

/** How often a named company came to be listed, with how sure that is, drawn and in words. */
export function RateShown({ rate }: { readonly rate: BaseRate }): ReactNode {
  const said = useWords(PROPOSALS_WORDS);
  const { companies, listed, share, interval, medianDays, unnamed } = rate;
  const percent = (value: number): string => (value * 100).toFixed(0);
  if (share === null || interval === null) return null;
  return (
    <div className="rate">
      <svg className="rate-drawn" viewBox="0 0 200 16" preserveAspectRatio="none" aria-hidden="true">
        <rect className="rate-all" width="200" height="6" y="5" />
        <rect className="rate-interval" x={interval.low * 200} width={(interval.high - interval.low) * 200} height="6" y="5" />
        <rect className="rate-share" x={share * 200 - 1} width="2" height="16" />
      </svg>
      <p>
        {said.rate(listed, companies)} {said.share(percent(share), percent(interval.low), percent(interval.high))}{' '}
        {medianDays === null ? '' : said.median(Math.round(medianDays))}{' '}
        {unnamed === 0 ? '' : <span className="quiet">{said.unnamed(unnamed)}</span>}
      </p>
    </div>
  );
}
