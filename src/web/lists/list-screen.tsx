import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { DayBoard } from '../ask/day-board.js';
import { problemOf } from '../client/problem.js';
import { Growth } from '../drawing/growth.js';
import { useEngine } from '../engine/engine-in-use.js';
import { BEGIN, END } from '../shell/bounds.js';
import { clocksMeant, TODAY } from '../shell/clocks.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { useLanguage, useWords } from '../strings/language.js';
import { listName } from '../strings/list-words.js';
import { Comparison } from './comparison.js';
import { EditionsTable } from './editions-table.js';
import { ListHead } from './list-head.js';
import { LISTS_WORDS } from './lists-words.js';
import { Roll } from './roll.js';

const route = getRouteApi('/lists/$list');

/** One list: its editions through time, who stands on it, and any two states of it compared. */
export function ListScreen(): ReactNode {
  const said = useWords(LISTS_WORDS);
  const { language } = useLanguage();
  const { list: id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const clocks = clocksMeant(search, TODAY);
  const { data, error } = useEngine('list', { list: id, clocks });
  const register = useEngine('register', { clocks: { on: TODAY, known: TODAY } });
  if (error !== null) return <ProblemShown problem={problemOf(error)} />;
  if (data === undefined || data.list.id !== id) return <Loading />;
  const change = (next: Partial<typeof search>): void =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const view = search.view ?? 'roll';
  const sectors = register.data?.sectors ?? [];
  return (
    <div className="list">
      <ListHead list={data.list} sources={data.sources} />
      {data.list.coverage === 'none' ? (
        <p className="lacking">{said.none}</p>
      ) : (
        <>
          <DayBoard clocks={clocks} from={BEGIN} to={END} />
          <div className="list-parts">
            <section className="part list-editions">
              <h2>{said.editions}</h2>
              <Growth
                editions={data.editions}
                on={clocks.on}
                chosen={view === 'compare' ? search.to : undefined}
                choose={(to) => change({ view: 'compare', to })}
                label={said.growth(listName(id, language))}
              />
              <EditionsTable
                editions={data.editions}
                from={search.from}
                to={search.to}
                compare={(sides) => change({ ...sides, view: 'compare' })}
              />
            </section>
            <section className="part">
              <nav className="views" aria-label={said.roll}>
                {(['roll', 'compare'] as const).map((each) => (
                  <Link
                    key={each}
                    from="/lists/$list"
                    to="."
                    search={(before) => ({ ...before, view: each === 'roll' ? undefined : each })}
                    activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
                    activeProps={{ 'aria-current': 'page' }}
                    resetScroll={false}
                  >
                    {said[each]}
                  </Link>
                ))}
              </nav>
              {view === 'roll' ? (
                <Roll list={id} clocks={clocks} sieve={search} sift={change} sectors={sectors} />
              ) : (
                <Comparison list={id} known={clocks.known} editions={data.editions} search={search} change={change} sectors={sectors} />
              )}
            </section>
          </div>
        </>
      )}
    </div>
  );
}
