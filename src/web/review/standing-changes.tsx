import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Modifier } from '../../register/index.js';
import { StandingShape } from '../standing/standing-sign.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { listedWords, markOf, modifierWords, sinceWords } from '../strings/standing-words.js';
import type { ProposalView } from './review-answers.js';
import { REVIEW_WORDS } from './review-words.js';

type Change = ProposalView['standings'][number];
type StandingTold = Change['after'];

/** Where each company stands on each list, and where it would stand; said plainly where that is the same. */
export function StandingChanges({ view }: { readonly view: ProposalView }): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const { language } = useLanguage();
  const { standings, draft } = view;
  return (
    <section className="review-part" aria-live="polite">
      <h4>{said.standings}</h4>
      {standings.length === 0 ? <p>{draft.date === null ? said.standingsUndated : said.standingsNone}</p> : null}
      <ul className="plain changes-of-standing">
        {standings.map((change) => (
          <li key={`${change.entity} ${change.list}`}>
            <span className="change-of">
              <CompanyLink id={change.entity} label={change.label} /> <span className="quiet small">{listName(change.list, language)}</span>
            </span>
            {change.isChanged ? (
              <dl className="before-after">
                <div>
                  <dt className="quiet small">{said.before}</dt>
                  <dd>
                    <StandingWords standing={change.before} />
                  </dd>
                </div>
                <div>
                  <dt className="quiet small">{said.after}</dt>
                  <dd>
                    <StandingWords standing={change.after} />
                  </dd>
                </div>
              </dl>
            ) : (
              <span>
                {said.same}: <StandingWords standing={change.after} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A company by its name; one that the register is yet to make leads nowhere. */
export function CompanyLink({ id, label }: { readonly id: string; readonly label: string }): ReactNode {
  return id.startsWith('new-') ? (
    <b>{label}</b>
  ) : (
    <Link to="/company/$id" params={{ id }} lang="en">
      {label}
    </Link>
  );
}

function StandingWords({ standing }: { readonly standing: StandingTold | null }): ReactNode {
  const { language } = useLanguage();
  const said = useWords(REVIEW_WORDS);
  if (standing === null) return said.unknown;
  const { listed, since, until } = standing;
  const modifiers = standing.modifiers as readonly Modifier[];
  const spoken = { listed, since, until, modifiers };
  const more = modifiers.filter((each) => each !== 'enjoined').map((each) => modifierWords(each, language));
  return (
    <span className="standing-words">
      <StandingShape mark={markOf(spoken)} />{' '}
      {[[listedWords(spoken, language), sinceWords(spoken, language)].filter((part) => part !== '').join(' '), ...more].join(', ')}
    </span>
  );
}
