import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { problemOf } from '../client/problem.js';
import { service, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import { Loading } from '../shell/loading.js';
import { ProblemShown } from '../shell/problem-shown.js';
import { useWords } from '../strings/language.js';
import { SCREEN_WORDS } from './screen-words.js';

const UNDER_WAY: ReadonlySet<string> = new Set(['waiting', 'screening']);

/** A run of the service until it is done; its results have a screen of their own. */
export function ServerRun({ run: id }: { readonly run: string }): ReactNode {
  const said = useWords(SCREEN_WORDS);
  const navigate = useNavigate();
  const { data, error } = useService(['runs', id], (signal) => service.GET('/v1/runs/{id}', { params: { path: { id } }, signal }), {
    every: ({ state }) => (UNDER_WAY.has(state) ? 500 : false),
  });
  const cancel = useWork(['runs'], () => service.DELETE('/v1/runs/{id}', { params: { path: { id } } }));
  const state = data?.state;
  useEffect(() => {
    if (state === 'done') void navigate({ to: '/screen/$run', params: { run: id }, replace: true });
  }, [state, id, navigate]);
  if (error !== null) return <ProblemShown problem={problemOf(error)} />;
  if (data === undefined || state === 'done') return <Loading />;
  const { name, rows, reason } = data;
  const again = (
    <button type="button" className="button" onClick={() => void navigate({ to: '/screen', search: {} })}>
      {said.another}
    </button>
  );
  if (state === 'failed' || state === 'cancelled')
    return (
      <section className="screen-part" role="alert">
        <h2>{state === 'failed' ? said.failed : said.cancelled}</h2>
        {reason === null ? null : <p lang="en">{reason}</p>}
        <p>{again}</p>
      </section>
    );
  return (
    <section className="screen-part" aria-busy="true">
      <h2>{said.runOf(name)}</h2>
      <progress aria-label={said.runOf(name)} value={rows.of === null ? undefined : rows.done} max={rows.of ?? 1} />
      <p role="status" className="number">
        {state === 'waiting'
          ? said.waiting
          : `${said.rows}: ${rows.done.toLocaleString()}${rows.of === null ? '' : ` / ${rows.of.toLocaleString()}`}`}
      </p>
      {rows.done === 0 ? <p className="quiet small">{said.worker}</p> : null}
      <p>
        <button type="button" className="button" disabled={cancel.isPending} onClick={() => cancel.mutate(undefined)}>
          {said.stop}
        </button>
      </p>
    </section>
  );
}
