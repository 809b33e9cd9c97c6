import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Standing } from '../../register/index.js';
import { useActor } from '../client/actor.js';
import { problemOf } from '../client/problem.js';
import { service } from '../client/service.js';
import { useWork } from '../client/work.js';
import { useEngine } from '../engine/engine-in-use.js';
import { TODAY } from '../shell/clocks.js';
import { SureButton } from '../shell/sure-button.js';
import { TableFrame } from '../shell/table-frame.js';
import { StandingSign } from '../standing/standing-sign.js';
import { dateWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { WATCH_WORDS } from './watch-words.js';

interface Company {
  readonly key: string;
  readonly name: string;
  readonly found: readonly { readonly entity: string; readonly name: string; readonly decision: string }[];
}

interface TableGiven {
  readonly portfolio: string;
  readonly companies: readonly Company[];
  readonly isWatched: boolean;
}

/** Companies as they were given, whom each was found to be, and where that one stands today and since when. */
export function CompanyTable({ portfolio, companies, isWatched }: TableGiven): ReactNode {
  const said = useWords(WATCH_WORDS);
  const may = useActor().data?.scopes.includes('screen') === true;
  const ids = [...new Set(companies.flatMap(({ found }) => found.map(({ entity }) => entity)))];
  const { data } = useEngine('watched', ids.length === 0 ? null : { ids, clocks: { on: TODAY, known: TODAY } });
  const remove = useWork(['portfolios'], (key: string) =>
    service.POST('/v1/portfolios/{name}/subjects/remove', { params: { path: { name: portfolio } }, body: { keys: [key] } }),
  );
  return (
    <>
      {remove.error === null ? null : (
        <p role="alert" className="fault" lang="en">
          {problemOf(remove.error).detail}
        </p>
      )}
      <TableFrame label={said.companies}>
        <thead>
          <tr>
            <th scope="col">{said.company}</th>
            <th scope="col">{said.party}</th>
            <th scope="col">{said.standings}</th>
            {may ? (
              <th scope="col">
                <span className="unseen">{said.remove}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {companies.map(({ key, name, found }) => (
            <tr key={key}>
              <th scope="row" className="given">
                {name}
              </th>
              <td className="given">
                {found.length === 0 ? <span className="quiet">{isWatched ? said.notFound : said.notWatched}</span> : null}
                {found.map(({ entity, name: label, decision }) => (
                  <p key={entity}>
                    {decision === 'review' ? <span className="quiet">{said.mayBe} </span> : null}
                    <Link to="/company/$id" params={{ id: entity }} lang="en">
                      {label}
                    </Link>
                  </p>
                ))}
              </td>
              <td>
                {found.map(({ entity }) => (
                  <StandsOn key={entity} standings={data?.[entity]?.standings} />
                ))}
              </td>
              {may ? (
                <td>
                  <SureButton small label={said.removeOf(name)} disabled={remove.isPending} act={() => remove.mutate(key)}>
                    {said.remove}
                  </SureButton>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}

function StandsOn({ standings }: { readonly standings: readonly Standing[] | undefined }): ReactNode {
  const said = useWords(WATCH_WORDS);
  const { language } = useLanguage();
  if (standings === undefined) return null;
  const spoken = standings.filter(({ listed, modifiers }) => listed || modifiers.length > 0);
  if (spoken.length === 0) return <p className="quiet">{said.unlisted}</p>;
  return (
    <p className="stands-on">
      {spoken.map((standing) => {
        const since = standing.listed ? standing.since : standing.until;
        return (
          <span key={standing.list} className="nowrap">
            <StandingSign standing={standing} />{' '}
            {since === null ? null : <span className="quiet small">{said.since(dateWords(since, language, 'brief'))}</span>}
          </span>
        );
      })}
    </p>
  );
}
