import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../strings/language.js';
import { AlertsView } from './alerts-view.js';
import { DatesView } from './dates-view.js';
import { PortfoliosView } from './portfolios-view.js';
import type { WatchSearch } from './watch-search.js';
import { WATCH_WORDS } from './watch-words.js';

const route = getRouteApi('/watch');

/** Says where in the watch to go: what is not said stays. */
export type Going = (change: Partial<WatchSearch>) => void;

const VIEWS = [
  [undefined, 'alerts'],
  ['portfolios', 'portfolios'],
  ['dates', 'dates'],
] as const;

/** Who is watched, what was raised of them, and which days of laws lie ahead. */
export function WatchScreen(): ReactNode {
  const said = useWords(WATCH_WORDS);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const go: Going = (change) => void navigate({ search: (before) => ({ ...before, ...change }) });
  return (
    <div className="watch">
      <h1>{said.title}</h1>
      <nav className="views" aria-label={said.views}>
        {VIEWS.map(([view, name]) => (
          <Link
            key={name}
            to="/watch"
            search={({ portfolio }) => ({ view, portfolio })}
            activeOptions={{ explicitUndefined: true }}
            activeProps={{ 'aria-current': 'page' }}
          >
            {said[name]}
          </Link>
        ))}
      </nav>
      {search.view === 'portfolios' ? (
        <PortfoliosView search={search} go={go} />
      ) : search.view === 'dates' ? (
        <DatesView search={search} go={go} />
      ) : (
        <AlertsView search={search} go={go} />
      )}
    </div>
  );
}
