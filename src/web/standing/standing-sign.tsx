import type { ReactNode } from 'react';
import type { BriefStanding } from '../engine/search-question.js';
import { useLanguage } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { listedWords, type Mark, markOf, modifierWords } from '../strings/standing-words.js';

/** The shape of a standing: a full square stands, a half one is held back by a court, an open one is only talked of. */
const SHAPES: Readonly<Record<Mark, string>> = {
  listed: 'M1 1h10v10h-10z',
  enjoined: 'M1 1h10v10z',
  noted: 'M6 1.5 11 10.5H1Z',
  clear: 'M6 2.2A3.8 3.8 0 1 1 6 9.8 3.8 3.8 0 1 1 6 2.2',
};

/** The shape of a standing by itself. */
export function StandingShape({ mark }: { readonly mark: Mark }): ReactNode {
  return (
    <svg className={`standing-shape standing-${mark}`} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[mark]} />
      {mark === 'enjoined' ? <path className="standing-outline" d="M1 1h10v10h-10z" /> : null}
    </svg>
  );
}

/** A standing in one word and the list it is on. */
export function StandingSign({ standing }: { readonly standing: BriefStanding }): ReactNode {
  const { language } = useLanguage();
  const mark = markOf(standing);
  const [modifier] = standing.modifiers.filter((each) => each !== 'enjoined');
  const words = standing.listed || modifier === undefined ? listedWords(standing, language) : modifierWords(modifier, language);
  return (
    <span className={`sign sign-${mark}`}>
      <StandingShape mark={mark} />
      <span>
        {listName(standing.list, language)} <span className="sign-words">{words}</span>
      </span>
    </span>
  );
}
