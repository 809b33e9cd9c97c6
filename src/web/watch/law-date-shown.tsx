import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { daysBetween } from '../../register/day.js';
import type { Bite, LawDate } from '../engine/law-dates-question.js';
import type { Sources } from '../engine/told.js';
import { TODAY } from '../shell/clocks.js';
import { SourceLink } from '../standing/source-link.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { effectWords, roleWords } from '../strings/role-words.js';
import { placeOf } from './law-calendar.js';
import { WATCH_WORDS } from './watch-words.js';

/** One day of one law: what it does to whom from then on, where that is written, and whom of the watched it touches. */
export function LawDateShown({ date, sources }: { readonly date: LawDate; readonly sources: Sources }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const { language } = useLanguage();
  const { from, note, law, citation, url, list, bites, touches } = date;
  return (
    <section id={placeOf(date)} className="law-date" data-touches={touches.length > 0}>
      <h2>
        {from === null ? said.noDay : dateWords(from, language)}{' '}
        {from === null ? null : <span className="quiet small">{said.inDays(daysBetween(TODAY, from))}</span>}
      </h2>
      <p>
        <b lang="en">{law}</b> <span className="tag">{listName(list, language)}</span>
      </p>
      <p className="small" lang="en">
        {url === undefined || url === null ? (
          citation
        ) : (
          <a href={url} target="_blank" rel="noreferrer">
            {citation}
          </a>
        )}
      </p>
      {note === null ? null : (
        <p className="quiet small measure" lang="en">
          {note}
        </p>
      )}
      <ul className="plain effect-lines">
        {alike(bites).map(({ first, roles }) => (
          <li key={first.id} className={`effect effect-${first.kind}`}>
            <p>
              <span className="tag">{effectWords(first.kind, language)}</span> <span lang="en">{first.summary}</span>
            </p>
            <p className="quiet small">{roles.map((role) => roleWords(role, language)).join(language === 'en' ? '; ' : '；')}</p>
            <p className="small sources">
              {first.sources.map((source) => (
                <SourceLink key={source} id={source} sources={sources} />
              ))}
            </p>
          </li>
        ))}
      </ul>
      {touches.length === 0 ? (
        <p className="quiet small">{said.touchesNone}</p>
      ) : (
        <details open={touches.length <= 12}>
          <summary>{said.touches(touches.length)}</summary>
          <ul className="plain touched">
            {touches.map(({ id, label, chinese, through, enjoined }) => (
              <li key={id}>
                <Link to="/company/$id" params={{ id }} lang="en">
                  {label}
                </Link>{' '}
                {chinese === null || chinese === label ? null : <span lang="zh-Hans">{chinese}</span>}{' '}
                <span className="quiet small">
                  {[...(through.length === 0 ? [] : [said.through(through.join(', '))]), ...(enjoined ? [said.enjoined] : [])].join('; ')}
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Bites that say the same of several roles, together. */
function alike(bites: readonly Bite[]): readonly { readonly first: Bite; readonly roles: readonly Bite['role'][] }[] {
  const groups = new Map<string, Bite[]>();
  for (const bite of bites) {
    const key = `${bite.kind} ${bite.summary}`;
    groups.set(key, [...(groups.get(key) ?? []), bite]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ first, roles: group.map(({ role }) => role) }];
  });
}
