import type { ReactNode } from 'react';
import { useLanguage, useWords } from '../../strings/language.js';
import { listedWords, modifierWords } from '../../strings/standing-words.js';
import type { Language } from '../../strings/words.js';
import type { Pair } from '../pair.js';
import { type Said, type StandingState, saidOf } from './pair-state.js';
import { TRIAGE_WORDS } from './triage-words.js';

/** What the engine found, as a shape: full where it takes the two for one, half where a person looks, open where it is out. */
const FOUND_SHAPES: Readonly<Record<Pair['decision'], string>> = { match: '●', review: '◐', dismissed: '○' };

const SAID_SHAPES: Readonly<Record<Said, string>> = { open: '·', 'true-match': '✓', 'false-match': '✕', escalate: '▲', waits: '⋯' };

/** What the engine says of a pair: a shape and a word. */
export function FoundSign({ found }: { readonly found: Pair['decision'] }): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  return (
    <span className={`pair-found pair-found-${found}`}>
      <span aria-hidden="true">{FOUND_SHAPES[found]}</span> {said[found]}
    </span>
  );
}

/** What persons say of a pair: a shape and a word. */
export function SaidSign({ pair }: { readonly pair: Pair }): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  const state = saidOf(pair);
  const isAnew = state === 'open' && pair.decided !== null;
  return (
    <span className={`pair-said pair-said-${state}`}>
      <span aria-hidden="true">{isAnew ? '↺' : SAID_SHAPES[state]}</span> {isAnew ? said.reopened : said[state]}
    </span>
  );
}

/** A score as a bar and a number. */
export function ScoreSign({ score }: { readonly score: number }): ReactNode {
  return (
    <span className="pair-score">
      <span className="pair-score-drawn" aria-hidden="true">
        <span style={{ transform: `scaleX(${score})` }} />
      </span>
      {scoreWords(score)}
    </span>
  );
}

/** Two digits, and never 1.00 for what is less. */
export function scoreWords(score: number): string {
  return (score < 1 ? Math.min(score, 0.99) : 1).toFixed(2);
}

export function stateWords(state: StandingState, language: Language): string {
  if (state === 'listed' || state === 'clear') return listedWords({ listed: state === 'listed', modifiers: [] }, language);
  if (state === 'enjoined') return listedWords({ listed: true, modifiers: ['enjoined'] }, language);
  return modifierWords(state, language);
}

export function useStateWords(): (state: StandingState) => string {
  const { language } = useLanguage();
  return (state) => stateWords(state, language);
}
