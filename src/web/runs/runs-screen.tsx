import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { problemOf } from '../client/problem.js';
import { service, type Told, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { TableFrame } from '../shell/table-frame.js';
import { momentWords } from '../strings/dates.js';
import { useLanguage, useWords } from '../strings/language.js';
import { FileButton } from './file-button.js';
import { RunsViews } from './runs-views.js';
import { RUNS_WORDS } from './runs-words.js';

/** Every screening of a file, newest first, with its files and how it is repeated. */
export function RunsScreen(): ReactNode {
  const said = useWords(RUNS_WORDS);
  const { data, error } = useService(['runs'], (signal) => service.GET('/v1/runs', { params: { query: { limit: 50 } }, signal }), {
    every: ({ unfinished }) => (unfinished.length > 0 ? 1000 : false),
  });
  const runs =
    data === undefined ? [] : [...data.unfinished, ...data.results.filter(({ id }) => !data.unfinished.some((each) => each.id === id))];
  return (
    <div className="runs">
      <h1>{said.title}</h1>
      <RunsViews />
      {error !== null ? (
        <ProblemShown problem={problemOf(error)} />
      ) : data === undefined ? (
        <Loading />
      ) : runs.length === 0 ? (
        <div className="empty">
          <p>{said.none}</p>
          <p className="quiet">{said.noneMore}</p>
        </div>
      ) : (
        <TableFrame label={said.runs}>
          <thead>
            <tr>
              <th scope="col">{said.name}</th>
              <th scope="col">{said.state}</th>
              <th scope="col" className="count">
                {said.rows}
              </th>
              <th scope="col">{said.found}</th>
              <th scope="col">{said.at}</th>
              <th scope="col">{said.by}</th>
              <th scope="col">{said.snapshot}</th>
              <th scope="col">{said.replay}</th>
              <th scope="col">
                <span className="unseen">{said.results}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <RunLine key={run.id} run={run} />
            ))}
          </tbody>
        </TableFrame>
      )}
    </div>
  );
}

function RunLine({ run }: { readonly run: Told['RunStatus'] }): ReactNode {
  const said = useWords(RUNS_WORDS);
  const { language } = useLanguage();
  const { id, name, state, rows, at, by, run: done, reason } = run;
  const cancel = useWork(['runs'], () => service.DELETE('/v1/runs/{id}', { params: { path: { id } } }));
  return (
    <tr>
      <th scope="row">
        {name} <code className="quiet small">{id}</code>
      </th>
      <td title={reason ?? undefined}>
        <RunState state={state} /> {said[state]}
      </td>
      <td className="count">{rows.of === null || rows.of === rows.done ? rows.done : `${rows.done} / ${rows.of}`}</td>
      <td>{done === null ? '' : <Found summary={done.summary} />}</td>
      <td>{momentWords(at, language)}</td>
      <td>{by}</td>
      <td>
        <code title={done?.snapshot}>{done?.snapshot.slice(0, 12)}</code>
      </td>
      <td>{done === null ? null : <code title={said.replayMore}>watchbill replay {id}</code>}</td>
      <td>
        <div className="row">
          {done === null ? (
            state === 'waiting' || state === 'screening' ? (
              <button type="button" className="button button-small" onClick={() => cancel.mutate(undefined)}>
                {said.cancel}
              </button>
            ) : null
          ) : (
            <>
              <Link className="button button-small" to="/screen/$run" params={{ run: id }} aria-label={said.triageOf(name)}>
                {said.triage}
              </Link>
              <FileButton path={`/v1/runs/${id}/results`} name={`${id}.${done.output.format}`}>
                {said.results}
              </FileButton>
              <FileButton path={`/v1/runs/${id}/report`} name={`${id}.html`}>
                {said.report}
              </FileButton>
            </>
          )}
        </div>
      </td>
    </tr>
  );
}

/** A state as a shape: full when done, half on the way, crossed when it came to nothing. */
function RunState({ state }: { readonly state: Told['RunStatus']['state'] }): ReactNode {
  const shape = state === 'done' ? '●' : state === 'failed' || state === 'cancelled' ? '✕' : '◐';
  return (
    <span aria-hidden="true" className={`run-state run-${state}`}>
      {shape}
    </span>
  );
}

function Found({ summary }: { readonly summary: Readonly<Record<string, unknown>> }): ReactNode {
  const said = useWords(RUNS_WORDS);
  const count = (name: string): number => (typeof summary[name] === 'number' ? summary[name] : 0);
  const [match, review, error] = [count('matches'), count('reviews'), count('errors')];
  return (
    <>
      {[match > 0 ? said.match(match) : '', review > 0 ? said.review(review) : '', error > 0 ? said.error(error) : '']
        .filter((each) => each !== '')
        .join(', ') || '–'}
    </>
  );
}
