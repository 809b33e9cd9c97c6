import type { ReactNode } from 'react';
import { useWords } from '../../strings/language.js';
import type { Pair } from '../pair.js';
import { EXPLANATION_WORDS } from './explanation-words.js';
import { FoundSign, ScoreSign } from './pair-words.js';
import { type ScorePart, scoreParts } from './score-parts.js';

/** A score, and what raised and lowered it. */
export function ScoreShown({ pair }: { readonly pair: Pair }): ReactNode {
  const said = useWords(EXPLANATION_WORDS);
  const parts = scoreParts(pair);
  const most = Math.max(1, ...parts.map(({ logOdds }) => Math.abs(logOdds)));
  return (
    <section>
      <h3>
        {said.score} <ScoreSign score={pair.score} /> <FoundSign found={pair.decision} />
      </h3>
      {parts.length === 0 ? (
        pair.explanation.rule === 'M5-person' ? (
          <p className="quiet small">{said.persons}</p>
        ) : null
      ) : (
        <>
          <p className="quiet small">{said.scoreMore}</p>
          <ul className="plain score-parts">
            {parts.map((part) => (
              <ScoreLine key={part.feature} part={part} most={most} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function ScoreLine({ part: { feature, logOdds }, most }: { readonly part: ScorePart; readonly most: number }): ReactNode {
  const said = useWords(EXPLANATION_WORDS);
  const words = (said.feature as Readonly<Record<string, string>>)[feature] ?? feature;
  return (
    <li>
      <span className={`score-drawn ${logOdds < 0 ? 'score-takes' : 'score-gives'}`} aria-hidden="true">
        <span style={{ transform: `scaleX(${Math.abs(logOdds) / most})` }} />
      </span>
      <span className="number">
        {logOdds < 0 ? '−' : '+'}
        {Math.abs(logOdds).toFixed(1)}
      </span>
      <span>{words}</span>
    </li>
  );
}
