import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { actWords } from '../strings/act-words.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { LARGEST, type Reading } from './reading.js';
import { READING_WORDS } from './reading-words.js';
import type { ReadFile } from './review-answers.js';
import { REVIEW_WORDS } from './review-words.js';

/** A file on its way, what was read in it, or why it was not. */
export function FileReadShown({ reading: { name, got, problem, bytes } }: { readonly reading: Reading }): ReactNode {
  const said = useWords(READING_WORDS);
  return (
    <article className="file-read">
      <h3>{name}</h3>
      {problem !== null ? (
        <p className="fault" role="alert" lang={problem === 'too-large' ? undefined : 'en'}>
          {problem === 'too-large' ? said.tooLarge((Math.ceil((bytes / LARGEST) * 80) / 10).toFixed(1)) : problem.detail}
        </p>
      ) : got === null ? (
        <p className="row">
          <progress aria-label={`${name}: ${said.reading}`} /> <span className="quiet small">{said.reading}</span>
        </p>
      ) : (
        <>
          {got.documents.length === 0 ? <p>{said.nothing}</p> : null}
          {got.documents.map((document) => (
            <DocumentRead key={document.document.content} read={document} />
          ))}
          {got.unread.length === 0 ? null : (
            <div className="small">
              <p className="held-back">{said.unread}</p>
              <ul lang="en">
                {got.unread.map(({ file, line, field, got: had, expected }) => (
                  <li key={`${file} ${line} ${field}`}>
                    {file}: {field}: got {had}, expected {expected}
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </article>
  );
}

function DocumentRead({ read: { document, queued } }: { readonly read: ReadFile['documents'][number] }): ReactNode {
  const said = useWords(READING_WORDS);
  const states = useWords(REVIEW_WORDS);
  const { language } = useLanguage();
  const proposed = queued?.proposed ?? [];
  return (
    <div className="document-read">
      <p>
        <Link to="/review/$id" params={{ id: document.content }} lang={document.language}>
          {document.title ?? document.name}
        </Link>{' '}
        <span className="quiet small">
          {document.format}
          {document.published === null ? '' : ` · ${dateWords(document.published, language, 'brief')}`}
          {queued?.outcome === 'held' ? ` · ${said.held}` : queued?.outcome === 'elsewhere' ? ` · ${said.elsewhere}` : ''}
        </span>
      </p>
      {document.published === null ? <p className="small held-back">{said.noPublished}</p> : null}
      <p>{said.tells(proposed.length)}</p>
      <ul className="plain">
        {proposed.map(({ id, event, state }) => (
          <li key={id}>
            <Link to="/review/$id" params={{ id }}>
              {actWords(event.type, language)}
              {event.list === null ? '' : ` · ${listName(event.list, language)}`}
            </Link>{' '}
            <span className={`tag state-${state}`}>{states[state]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
