import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { problemOf } from '../client/problem.js';
import { service, useService } from '../client/service.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { useWords } from '../strings/language.js';
import { AlertFeed } from './alert-feed.js';
import { AlertFilters } from './alert-filters.js';
import { pollWhereNotLive, useLive } from './live-state.js';
import type { Going } from './watch-screen.js';
import type { WatchSearch } from './watch-search.js';
import { WATCH_WORDS } from './watch-words.js';

/** So many are shown at first, and at most. */
const PAGE = 50;
const MOST = 500;

/** What was raised, newest first, sifted as the address says; it grows by itself. */
export function AlertsView({ search, go }: { readonly search: WatchSearch; readonly go: Going }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const live = useLive();
  const [limit, grow] = useState(PAGE);
  const { show, kind, portfolio } = search;
  const query = {
    limit,
    ...(show === 'all' ? {} : { open: show === undefined }),
    ...(kind === undefined ? {} : { kind }),
    ...(portfolio === undefined ? {} : { portfolio }),
  };
  const asked = useService(['alerts', query], (signal) => service.GET('/v1/alerts', { params: { query }, signal }), {
    every: pollWhereNotLive,
    keep: true,
  });
  const portfolios = useService(['portfolios'], (signal) => service.GET('/v1/portfolios', { params: { query: { limit: 100 } }, signal }));
  if (asked.error !== null) return <ProblemShown problem={problemOf(asked.error)} />;
  const { data } = asked;
  if (data === undefined) return <Loading />;
  const { total, results } = data;
  const sifted = kind !== undefined || portfolio !== undefined || show !== undefined;
  const rest = total.value - results.length;
  if (results.length === 0 && !sifted && portfolios.data?.total.value === 0) return <Nobody />;
  return (
    <>
      <AlertFilters search={search} go={go} portfolios={(portfolios.data?.results ?? []).map(({ name }) => name)} />
      <p className="row quiet small">
        <span role="status" className="number">
          {said.count(total.value)}
        </span>
        <span>{live === null ? '' : live ? said.live : said.polled}</span>
      </p>
      {results.length === 0 ? (
        <div className="empty">
          <p>{sifted ? said.noneFits : said.noneOpen}</p>
          {sifted ? (
            <p>
              <Link to="/watch">{said.clear}</Link>
            </p>
          ) : (
            <p className="quiet">{said.noneOpenMore}</p>
          )}
        </div>
      ) : (
        <AlertFeed alerts={results} total={total.value} />
      )}
      {rest === 0 ? null : limit < MOST ? (
        <p>
          <button type="button" className="button" onClick={() => grow(Math.min(MOST, limit * 2))}>
            {said.more}
          </button>
        </p>
      ) : (
        <p className="quiet">{said.narrow(rest)}</p>
      )}
    </>
  );
}

/** What there is to do where nobody is watched. */
export function Nobody(): ReactNode {
  const said = useWords(WATCH_WORDS);
  return (
    <div className="empty">
      <p>{said.nobody}</p>
      <p className="quiet measure">{said.nobodyMore}</p>
      <p>
        <Link className="button button-main" to="/watch" search={{ view: 'portfolios' }}>
          {said.first}
        </Link>
      </p>
    </div>
  );
}
