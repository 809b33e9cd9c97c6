import type { ReactNode } from 'react';
import { ROLES } from '../../register/law.js';
import { problemOf } from '../client/problem.js';
import { useService } from '../client/service.js';
import { useEngine } from '../engine/engine-in-use.js';
import type { LawDate } from '../engine/law-dates-question.js';
import { TODAY } from '../shell/clocks.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { useLanguage, useWords } from '../strings/language.js';
import { roleWords } from '../strings/role-words.js';
import { Choice } from './alert-filters.js';
import { Nobody } from './alerts-view.js';
import { LawCalendar } from './law-calendar.js';
import { LawDateShown } from './law-date-shown.js';
import { usePortfolioNames } from './portfolio-names.js';
import type { Going } from './watch-screen.js';
import { type WatchSearch, watchIn } from './watch-search.js';
import { WATCH_WORDS } from './watch-words.js';
import { watchedEntities } from './watched-entities.js';

/** The days on which laws begin, by role and month, and which of the watched companies each touches. */
export function DatesView({ search, go }: { readonly search: WatchSearch; readonly go: Going }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const { language } = useLanguage();
  const { role, portfolio } = search;
  const watched = useService(['portfolios', 'entities', portfolio ?? ''], async (signal) => ({
    data: await watchedEntities(portfolio, signal),
  }));
  const entities = watched.data ?? [];
  const { data, error } = useEngine('lawDates', { entities, clocks: { on: TODAY, known: TODAY } });
  const portfolios = usePortfolioNames();
  if (error !== null) return <ProblemShown problem={problemOf(error)} />;
  if (data === undefined) return <Loading />;
  const dates = data.dates.map((date) => forRole(date, role)).filter(({ bites }) => bites.length > 0);
  return (
    <>
      {watched.error === null ? null : (
        <p role="alert" className="fault" lang="en">
          {problemOf(watched.error).detail}
        </p>
      )}
      <fieldset className="sieve">
        <legend className="unseen">{said.filters}</legend>
        <Choice
          label={said.role}
          value={role ?? ''}
          choices={[['', said.everybody], ...ROLES.map((each) => [each, roleWords(each, language)] as const)]}
          choose={(value) => go({ role: watchIn({ role: value }).role })}
        />
        <Choice
          label={said.portfolio}
          value={portfolio ?? ''}
          choices={[['', said.any], ...portfolios.map((each) => [each, each] as const)]}
          choose={(value) => go({ portfolio: value === '' ? undefined : value })}
        />
      </fieldset>
      {dates.length === 0 ? (
        <p>{said.noDates}</p>
      ) : (
        <>
          <LawCalendar dates={dates} />
          <div className="law-dates">
            {dates.map((date) => (
              <LawDateShown key={date.key} date={date} sources={data.sources} />
            ))}
          </div>
          <p className="quiet small">{said.advice}</p>
        </>
      )}
      {watched.data?.length === 0 && portfolios.length === 0 ? <Nobody /> : null}
    </>
  );
}

/** A date as it is for one role. */
function forRole(date: LawDate, role: WatchSearch['role']): LawDate {
  if (role === undefined) return date;
  return {
    ...date,
    bites: date.bites.filter((bite) => bite.role === role),
    touches: date.touches.filter(({ roles }) => roles.includes(role)),
  };
}
