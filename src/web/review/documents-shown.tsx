import { Link } from '@tanstack/react-router';
import { type ReactNode, useDeferredValue, useId, useState } from 'react';
import { problemOf } from '../client/problem.js';
import { service, useService } from '../client/service.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { useWords } from '../strings/language.js';
import { DocumentLine, titleOf } from './document-head-shown.js';
import { REVIEW_WORDS } from './review-words.js';

const PAGE = 50;

/** The documents that are kept, those brought last first, found by words of the title. */
export function DocumentsShown(): ReactNode {
  const said = useWords(REVIEW_WORDS);
  const field = useId();
  const [words, type] = useState('');
  const [pages, more] = useState(1);
  const title = useDeferredValue(words).trim();
  const { data, error } = useService(['documents', 'page', title, String(pages)], (signal) =>
    service.GET('/v1/documents', { params: { query: { ...(title === '' ? {} : { title }), limit: Math.min(500, pages * PAGE) } }, signal }),
  );
  return (
    <>
      <div className="sieve-field">
        <label htmlFor={field}>{said.words}</label>
        <input id={field} type="search" maxLength={200} value={words} onChange={({ target }) => type(target.value)} />
      </div>
      {error !== null ? (
        <ProblemShown problem={problemOf(error)} />
      ) : data === undefined ? (
        <Loading />
      ) : data.results.length === 0 ? (
        <p className="quiet">{said.documentsNone}</p>
      ) : (
        <>
          <ul className="plain documents">
            {data.results.map((head) => (
              <li key={head.content}>
                <Link to="/review/$id" params={{ id: head.content }} lang={head.language}>
                  {titleOf(head)}
                </Link>
                <DocumentLine head={head} whole />
              </li>
            ))}
          </ul>
          {data.total.value > data.results.length && pages * PAGE < 500 ? (
            <p>
              <button type="button" className="button" onClick={() => more(pages + 1)}>
                {said.moreDocuments}
              </button>
            </p>
          ) : null}
        </>
      )}
    </>
  );
}
