import type { ReactNode } from 'react';
import { actWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import type { ProposalView } from './review-answers.js';
import { REVIEW_WORDS } from './review-words.js';

/** Events of the register that may be the same. */
export function NearEvents({ near }: { readonly near: ProposalView['near'] }): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const { language } = useLanguage();
  if (near.length === 0) return null;
  return (
    <section className="review-part">
      <h4>{said.near}</h4>
      <ul className="plain review-lines small">
        {near.map(({ id, date, type, title }) => (
          <li key={id}>
            <span className="quiet">{dateWords(date, language, 'brief')}</span> {actWords(type, language)} · <span lang="en">{title}</span>{' '}
            <code className="quiet">{id}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
