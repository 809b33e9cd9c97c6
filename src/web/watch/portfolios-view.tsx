import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ROLES } from '../../register/law.js';
import { problemOf } from '../client/problem.js';
import { service, useService } from '../client/service.js';
import { Allowed } from '../shell/allowed.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { TableFrame } from '../shell/table-frame.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { roleWords } from '../strings/role-words.js';
import { NewPortfolio } from './new-portfolio.js';
import { PortfolioShown } from './portfolio-shown.js';
import type { Going } from './watch-screen.js';
import type { WatchSearch } from './watch-search.js';
import { WATCH_WORDS } from './watch-words.js';

/** Who is watched: every portfolio, the one that is looked at with its companies, and a way to make another. */
export function PortfoliosView({ search, go }: { readonly search: WatchSearch; readonly go: Going }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const { language } = useLanguage();
  const { data, error } = useService(['portfolios'], (signal) =>
    service.GET('/v1/portfolios', { params: { query: { limit: 100 } }, signal }),
  );
  if (error !== null) return <ProblemShown problem={problemOf(error)} />;
  if (data === undefined) return <Loading />;
  const { results } = data;
  return (
    <>
      {results.length === 0 ? (
        <div className="empty">
          <p>{said.nobody}</p>
          <p className="quiet measure">{said.nobodyMore}</p>
        </div>
      ) : (
        <TableFrame label={said.portfolios}>
          <thead>
            <tr>
              <th scope="col">{said.name}</th>
              <th scope="col" className="count">
                {said.companies}
              </th>
              <th scope="col" className="count">
                {said.found}
              </th>
              <th scope="col" className="count">
                {said.openAlerts}
              </th>
              <th scope="col">{said.watched}</th>
              <th scope="col">{said.laws}</th>
            </tr>
          </thead>
          <tbody>
            {results.map(({ name, subjects, found, open, watched, roles }) => (
              <tr key={name} data-chosen={name === search.portfolio}>
                <th scope="row">
                  <Link
                    to="/watch"
                    search={{ view: 'portfolios', portfolio: name }}
                    aria-current={name === search.portfolio ? 'true' : undefined}
                  >
                    {name}
                  </Link>
                </th>
                <td className="count">{subjects}</td>
                <td className="count">{watched === null ? '–' : found}</td>
                <td className="count">
                  {open === 0 ? (
                    0
                  ) : (
                    <Link to="/watch" search={{ portfolio: name }}>
                      {open}
                    </Link>
                  )}
                </td>
                <td>{watched === null ? <span className="quiet">{said.never}</span> : dateWords(watched.on, language, 'brief')}</td>
                <td className="quiet given">
                  {roles.length === ROLES.length ? said.everyRole : roles.map((role) => roleWords(role, language)).join(', ')}
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      )}
      {search.portfolio === undefined ? (
        <section className="part">
          <h2>{said.new}</h2>
          <Allowed scope="screen">
            <NewPortfolio made={(portfolio) => go({ portfolio })} />
          </Allowed>
        </section>
      ) : (
        <>
          <PortfolioShown key={search.portfolio} name={search.portfolio} search={search} go={go} />
          <p>
            <Link to="/watch" search={{ view: 'portfolios' }}>
              {said.new}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
