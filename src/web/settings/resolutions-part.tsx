import { Link } from '@tanstack/react-router';
import { type ReactNode, useId, useState } from 'react';
import { service, type Told, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { useEngine } from '../engine/engine-in-use.js';
import { Allowed } from '../shell/allowed.js';
import { TODAY } from '../shell/clocks.js';
import { StandingSign } from '../standing/standing-sign.js';
import { dateWords, momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { FaultShown } from './fault-shown.js';
import { Part } from './part.js';
import { SETTINGS_WORDS } from './settings-words.js';

/** Companies that an edition brought and that may be known ones: a person says whether. */
export function ResolutionsPart(): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const asked = useService(['resolutions'], (signal) => service.GET('/v1/resolutions', { params: { query: { limit: 50 } }, signal }));
  return (
    <Part title={said.pairs} more={said.pairsMore} asked={asked}>
      {({ results, total }) =>
        results.length === 0 ? (
          <p>{said.pairsNone}</p>
        ) : (
          <>
            <ul className="plain held-lines">
              {results.map((pair) => (
                <PairLine key={pair.id} pair={pair} />
              ))}
            </ul>
            {total.value > results.length ? <p className="quiet small">{said.andMore(total.value - results.length)}</p> : null}
          </>
        )
      }
    </Part>
  );
}

function PairLine({ pair }: { readonly pair: Told['Resolution'] }): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const { language } = useLanguage();
  const field = useId();
  const [reason, write] = useState('');
  const { id, at, entity, candidate, score, shown } = pair;
  const decide = useWork(['resolutions', 'snapshot'], (verdict: 'same' | 'different') =>
    service.POST('/v1/resolutions/{id}', { params: { path: { id } }, body: { verdict, reason: reason.trim() } }),
  );
  return (
    <li className="held-line">
      <p className="quiet small">
        <code>{id}</code> · {momentWords(at, language)} · {said.score} {score.toFixed(2)} · <span lang="en">{shown.why}</span>
      </p>
      <div className="pair-sides">
        <Side title={said.newOne} id={entity} printed={shown.entity} />
        <Side title={said.knownOne} id={candidate} printed={shown.candidate} />
      </div>
      <Allowed scope="admin">
        <div className="settings-form">
          <div className="sieve-field wide">
            <label htmlFor={field}>{said.reason}</label>
            <input id={field} type="text" maxLength={4000} value={reason} onChange={({ target }) => write(target.value)} />
          </div>
          {(['same', 'different'] as const).map((verdict) => (
            <button
              key={verdict}
              type="button"
              className="button"
              disabled={decide.isPending || reason.trim() === ''}
              onClick={() => decide.mutate(verdict)}
            >
              {said[verdict]}
            </button>
          ))}
        </div>
        <FaultShown of={[decide.error]} />
      </Allowed>
    </li>
  );
}

/** One of the two: as it was printed, and what the register says of it. */
function Side({ title, id, printed }: { readonly title: string; readonly id: string; readonly printed: string }): ReactNode {
  const said = useWords(SETTINGS_WORDS);
  const { language } = useLanguage();
  const party = useEngine('watched', { ids: [id], clocks: { on: TODAY, known: TODAY } }).data?.[id];
  const company = useEngine('company', party === undefined ? null : { id }).data;
  const others = (company?.names ?? []).map(({ text }) => text).filter((text) => text !== printed && text !== party?.label);
  return (
    <section className="pair-side">
      <h3 className="quiet small">{title}</h3>
      <p>
        <b lang="en">{printed}</b>
      </p>
      {party === undefined ? (
        <p className="quiet small">
          <code>{id}</code>
        </p>
      ) : (
        <>
          <p className="small">
            <Link to="/company/$id" params={{ id }} lang="en">
              {party.label}
            </Link>{' '}
            {party.chinese === null || party.chinese === party.label ? null : <span lang="zh-Hans">{party.chinese}</span>}{' '}
            <span className="quiet">{party.country ?? ''}</span>
          </p>
          {others.length === 0 ? null : <p className="quiet small">{[...new Set(others)].slice(0, 8).join(' · ')}</p>}
          {(company?.identifiers ?? []).map(({ scheme, value }) => (
            <p key={`${scheme} ${value}`} className="small">
              {scheme} <code>{value}</code>
            </p>
          ))}
          {party.standings.map((standing) => (
            <p key={standing.list} className="small">
              <StandingSign standing={standing} />{' '}
              {standing.since === null ? null : <span className="quiet">{said.since(dateWords(standing.since, language, 'brief'))}</span>}
            </p>
          ))}
        </>
      )}
    </section>
  );
}
