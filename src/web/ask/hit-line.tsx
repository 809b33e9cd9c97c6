import type { ReactNode } from 'react';
import type { Hit } from '../engine/search-question.js';
import { StandingSign } from '../standing/standing-sign.js';
import { useLanguage, useWords } from '../strings/language.js';
import { ASK_WORDS } from './ask-words.js';

interface LineGiven {
  readonly id: string;
  readonly hit: Hit;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly choose: () => void;
}

/** One company that fits, with where it stands. The box keeps the focus; the pointer may choose too. */
export function HitLine({ id, hit, active, chosen, choose }: LineGiven): ReactNode {
  const said = useWords(ASK_WORDS);
  const { language } = useLanguage();
  const { label, chinese, matched, standings } = hit;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the keys are heard by the box this belongs to
    <div id={id} role="option" aria-selected={active} className="hit" data-chosen={chosen} onClick={choose}>
      <span className="hit-name">
        <span lang="en">{label}</span>
        {chinese === null || chinese === label ? null : <span lang="zh-Hans">{chinese}</span>}
      </span>
      {matched === null || matched === label || matched === chinese ? null : (
        <span className="hit-matched quiet small">
          {said.matched} <span lang={language}>{matched}</span>
        </span>
      )}
      <span className="hit-standings">
        {standings.slice(0, 4).map((standing) => (
          <StandingSign key={standing.list} standing={standing} />
        ))}
      </span>
    </div>
  );
}
