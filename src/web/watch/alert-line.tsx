import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import type { Told } from '../client/service.js';
import type { Sources } from '../engine/told.js';
import type { Turn } from '../engine/turns-question.js';
import { SourceLink } from '../standing/source-link.js';
import { dateWords, momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { ageWords } from './age.js';
import { ALERT_WORDS } from './alert-words.js';
import { TurnShown } from './turn-shown.js';
import { WATCH_WORDS } from './watch-words.js';

interface LineGiven {
  readonly alert: Told['Alert'];
  /** What the act did to standings; not there where the register in the page does not know it yet. */
  readonly turns: readonly Turn[] | undefined;
  readonly sources: Sources;
  readonly place: readonly [at: number, of: number];
  readonly chosen: boolean;
  readonly may: boolean;
  readonly held: (line: HTMLElement | null) => void;
  readonly come: () => void;
  readonly toggle: () => void;
  readonly acknowledge: () => void;
}

/** One alert: what happened to whom, who says so, and where that left it. */
export function AlertLine(given: LineGiven): ReactNode {
  const { alert, turns, sources, place, chosen, may, held, come, toggle, acknowledge } = given;
  const said = useWords(WATCH_WORDS);
  const kinds = useWords(ALERT_WORDS);
  const { language } = useLanguage();
  const id = useId();
  const { kind, entity, list, date, title, at, subject, portfolio, found, acknowledged } = alert;
  const isOpen = acknowledged === null;
  return (
    <article
      ref={held}
      className="alert"
      data-open={isOpen}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a feed is gone through article by article
      tabIndex={0}
      aria-labelledby={id}
      aria-posinset={place[0]}
      aria-setsize={place[1]}
      onFocus={come}
    >
      {may && isOpen ? (
        <input type="checkbox" className="alert-choose" aria-label={said.choose(entity.name)} checked={chosen} onChange={toggle} />
      ) : (
        <span />
      )}
      <div className="alert-told">
        <h2 id={id}>
          <span className={`tag alert-kind alert-${kind}`}>{kinds[kind]}</span>{' '}
          <Link to="/company/$id" params={{ id: entity.id }} lang="en">
            {entity.name}
          </Link>
          {list === null ? null : <span className="alert-list">{listName(list, language)}</span>}
          <span className="quiet small nowrap">{dateWords(date, language, 'brief')}</span>
        </h2>
        <p>
          <span lang="en">{title}</span> <SourcesOf alert={alert} sources={sources} />
        </p>
        {turns === undefined || turns.length === 0 ? null : (
          <ul className="plain">
            {turns.map((turn) => (
              <li key={turn.after.list}>
                <TurnShown turn={turn} named={list === null} lies={kind === 'law-ahead'} />
              </li>
            ))}
          </ul>
        )}
        <p className="quiet small">
          {[
            subject.name === null ? said.gone(portfolio) : said.watchedAs(subject.name, portfolio),
            ...(found?.decision === 'review' ? [said.perhaps] : []),
          ].join(' · ')}
          {' · '}
          <time dateTime={at} title={momentWords(at, language)}>
            {ageWords(at, Date.now(), language)}
          </time>
          {acknowledged === null ? null : (
            <>
              {' · ✓ '}
              {said.by(acknowledged.by, momentWords(acknowledged.at, language))}
              {acknowledged.note === '' ? null : (
                <>
                  : <q>{acknowledged.note}</q>
                </>
              )}
            </>
          )}
        </p>
      </div>
      {may && isOpen ? (
        <button type="button" className="button button-small" aria-label={said.acknowledgeOf(entity.name)} onClick={acknowledge}>
          {said.acknowledge} <kbd>e</kbd>
        </button>
      ) : null}
    </article>
  );
}

/** Who says so; of a source that the register in the page has not yet, its address. */
function SourcesOf({ alert: { sources: ids, url }, sources }: { readonly alert: Told['Alert']; readonly sources: Sources }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const known = ids.filter((id) => sources[id] !== undefined);
  if (known.length > 0)
    return (
      <span className="sources">
        {known.map((id) => (
          <SourceLink key={id} id={id} sources={sources} />
        ))}
      </span>
    );
  if (url === null || !/^https?:/.test(url)) return null;
  return (
    <a className="source" href={url} target="_blank" rel="noreferrer" title={said.source}>
      {new URL(url).hostname}
    </a>
  );
}
