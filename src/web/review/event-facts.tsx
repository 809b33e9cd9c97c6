import type { ReactNode } from 'react';
import { actWords, confidenceWords, modalityWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import type { ProposalView } from './review-answers.js';
import { REVIEW_WORDS } from './review-words.js';
import { CompanyLink } from './standing-changes.js';

/** An event as it would be accepted: what, whom, on which list, when, who says it and how sure that is. */
export function EventFacts({ view }: { readonly view: ProposalView }): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const { language } = useLanguage();
  const { draft, entities, unknown, proposed, problems } = view;
  const waits = proposed.state === 'waiting';
  return (
    <dl className="told event-facts">
      <Fact name={said.event}>
        <b>{actWords(draft.type, language)}</b>
      </Fact>
      <Fact name={said.companies}>
        <ul className="plain">
          {entities.map(({ id, label }) => (
            <li key={id}>
              <CompanyLink id={id} label={label} /> {id.startsWith('new-') ? null : <code className="quiet small">{id}</code>}
            </li>
          ))}
          {unknown.map(({ name, candidates }) => (
            <li key={name}>
              {name} <span className="tag">{said.unknown}</span>{' '}
              {candidates.length === 0 || !waits ? null : (
                <span className="quiet small">
                  {said.maybe}{' '}
                  {candidates.map(({ entity, label }, at) => (
                    <span key={entity}>
                      {at === 0 ? '' : ', '}
                      <CompanyLink id={entity} label={label} />
                    </span>
                  ))}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Fact>
      <Fact name={said.list}>{draft.list === undefined ? said.noList : listName(draft.list, language)}</Fact>
      <Fact name={said.date}>{draft.date === null ? said.noDate : dateWords(draft.date, language)}</Fact>
      <Fact name={said.who}>{draft.actors.length === 0 ? said.nobody : <span lang="en">{draft.actors.join('; ')}</span>}</Fact>
      <Fact name={said.modality}>
        {modalityWords(draft.modality, language)}
        <span className="quiet small">
          {' '}
          · {said.sureOf(Math.round(proposed.event.confidence * 100))} · {confidenceWords(draft.confidence, language)}
        </span>
      </Fact>
      <Fact name={said.quote}>
        <q>{proposed.event.quote.text}</q>
      </Fact>
      {problems.length === 0 ? null : (
        <Fact name={said.keepsOut}>
          <ul className="plain" lang="en">
            {problems.map(({ field, got, expected }) => (
              <li key={`${field} ${got}`} className="held-back">
                {field}: got {got}, expected {expected}
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
