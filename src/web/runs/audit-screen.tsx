import { type ReactNode, useState } from 'react';
import { problemOf } from '../client/problem.js';
import { service, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { TableFrame } from '../shell/table-frame.js';
import { momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { RunsViews } from './runs-views.js';
import { RUNS_WORDS } from './runs-words.js';

/** Who did what, newest first, and whether the chain is whole. */
export function AuditScreen(): ReactNode {
  const said = useWords(RUNS_WORDS);
  const { language } = useLanguage();
  const [before, go] = useState<number | undefined>(undefined);
  const query = { limit: 100, ...(before === undefined ? {} : { before }) };
  const { data, error } = useService(['audit', before ?? 'newest'], (signal) => service.GET('/v1/audit', { params: { query }, signal }));
  const verify = useWork([], () => service.GET('/v1/audit/verify'));
  const records = data === undefined ? [] : [...data.results].reverse();
  return (
    <div className="runs">
      <h1>{said.title}</h1>
      <RunsViews />
      {error !== null ? (
        <ProblemShown problem={problemOf(error)} />
      ) : data === undefined ? (
        <Loading />
      ) : (
        <>
          <div className="row">
            <button type="button" className="button" disabled={verify.isPending} onClick={() => verify.mutate(undefined)}>
              {said.verify}
            </button>
            <span role="status">
              {verify.data === undefined
                ? ''
                : verify.data.ok
                  ? `✓ ${said.whole(verify.data.records ?? 0)}`
                  : `✕ ${said.torn(verify.data.seq ?? 0)}`}
            </span>
          </div>
          {records.length === 0 ? <p className="quiet">{said.nothing}</p> : null}
          <TableFrame label={said.audit}>
            <thead>
              <tr>
                <th scope="col" className="count">
                  #
                </th>
                <th scope="col">{said.at}</th>
                <th scope="col">{said.by}</th>
                <th scope="col">{said.action}</th>
                <th scope="col">{said.subject}</th>
                <th scope="col">{said.hash}</th>
              </tr>
            </thead>
            <tbody>
              {records.map(({ seq, at, by, action, subject, hash, detail }) => (
                <tr key={seq} title={JSON.stringify(detail)}>
                  <td className="count">{seq}</td>
                  <td>{momentWords(at, language)}</td>
                  <td>{by}</td>
                  <td>
                    <code>{action}</code>
                  </td>
                  <td>{subject}</td>
                  <td>
                    <code title={hash}>{hash.slice(0, 12)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
          <p className="row">
            <button type="button" className="button" disabled={before === undefined} onClick={() => go(undefined)}>
              {said.newest}
            </button>
            <button type="button" className="button" disabled={records.length < 100} onClick={() => go(records.at(-1)?.seq)}>
              {said.older}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
