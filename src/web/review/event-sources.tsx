import type { ReactNode } from 'react';
import { momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { DocumentLine, outletOf, titleOf } from './document-head-shown.js';
import type { ProposalView } from './review-answers.js';
import { REVIEW_WORDS } from './review-words.js';

interface SourcesGiven {
  readonly view: ProposalView;
  /** The document that is shown beside. */
  readonly shown: string;
  readonly show: (document: string) => void;
}

/** The one story with all its outlets; each document can be read beside. */
export function EventSources({ view: { toldIn, more }, shown, show }: SourcesGiven): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const documents = [...new Map(toldIn.map((each) => [each.document.content, each])).values()];
  return (
    <section className="review-part">
      <h4>{said.outlets(documents.length + more)}</h4>
      <ul className="plain review-lines">
        {documents.map(({ document, places }) => {
          const others = places.map(outletOf).filter((outlet) => outlet !== null && outlet !== outletOf(document));
          return (
            <li key={document.content}>
              <button type="button" className="link" aria-pressed={document.content === shown} onClick={() => show(document.content)}>
                {titleOf(document)}
              </button>{' '}
              <DocumentLine head={document} />
              {others.length === 0 ? null : (
                <span className="quiet small">
                  {' '}
                  {said.also} {others.join(', ')}
                </span>
              )}
            </li>
          );
        })}
        {more === 0 ? null : <li className="quiet">{said.moreOutlets(more)}</li>}
      </ul>
    </section>
  );
}

/** All that was done with it, the first first. */
export function EventHistory({ acts }: { readonly acts: ProposalView['acts'] }): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const { language } = useLanguage();
  return (
    <section className="review-part">
      <h4>{said.history}</h4>
      <ol className="plain review-lines small">
        {acts.map(({ seq, action, reason, became, at, by }) => (
          <li key={seq}>
            {said[action]} {became === null ? null : <code>{became}</code>}{' '}
            <span className="quiet">
              {by}, {momentWords(at, language)}
            </span>
            {reason === '' ? null : <q>{reason}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}
