import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { type Asker, useActor } from '../../client/actor.js';
import { problemOf } from '../../client/problem.js';
import { savedFile } from '../../client/saved-file.js';
import { service, type Told, useService } from '../../client/service.js';
import { Allowed } from '../../shell/allowed.js';
import { Loading } from '../../shell/loading.js';
import { ProblemShown } from '../../shell/problem-shown.js';
import { momentWords } from '../../strings/dates.js';
import { useLanguage, useWords } from '../../strings/language.js';
import { MOST_PAIRS, RunPairs } from './run-pairs.js';
import { runService } from './run-service.js';
import { Triage } from './triage.js';
import { TRIAGE_WORDS } from './triage-words.js';

const route = getRouteApi('/screen/$run');

type Run = Told['RunStatus'];

const isUnderWay = ({ state }: Run): boolean => state === 'waiting' || state === 'screening';

/** What a run found, to be decided on; while it is under way, how far it is. */
export function RunScreen(): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  const { run: id } = route.useParams();
  const { data, error } = useService(['run', id], (signal) => service.GET('/v1/runs/{id}', { params: { path: { id } }, signal }), {
    every: (run) => (isUnderWay(run) ? 1000 : false),
  });
  const actor = useActor();
  if (error !== null) return <ProblemShown problem={problemOf(error)} />;
  if (data === undefined || data.id !== id || actor.data === undefined) return <Loading />;
  return (
    <div className="run-triage">
      <RunHead run={data} />
      {data.state === 'done' ? (
        <RunTriage key={id} run={data} actor={actor.data} />
      ) : isUnderWay(data) ? (
        <div className="run-under">
          <p role="status">{said.under(data.rows.done, data.rows.of === null ? '' : ` / ${data.rows.of}`)}</p>
          {data.rows.of === null ? null : <progress max={data.rows.of} value={data.rows.done} aria-label={said.rows(data.rows.of)} />}
        </div>
      ) : (
        <p className="lacking">
          {said.cameToNothing} <span lang="en">{data.reason}</span>
        </p>
      )}
    </div>
  );
}

function RunHead({ run }: { readonly run: Run }): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  const { language } = useLanguage();
  return (
    <header>
      <p className="small">
        <Link to="/runs">{said.runs}</Link>
      </p>
      <h1>
        {said.from(run.name)} <code className="quiet small">{run.id}</code>
      </h1>
      <p className="quiet small">
        {momentWords(run.at, language)}, {said.by} {run.by}
        {run.run === null ? '' : `, ${said.rows(run.run.rows)}, ${said.against} `}
        {run.run === null ? null : <code title={run.run.snapshot}>{run.run.snapshot.slice(0, 12)}</code>}
      </p>
    </header>
  );
}

function RunTriage({ run: { id, run }, actor }: { readonly run: Run; readonly actor: Asker }): ReactNode {
  const said = useWords(TRIAGE_WORDS);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const held = useMemo(() => new RunPairs(runService(id)), [id]);
  const { pairs, total, loading, problem, recording } = useSyncExternalStore(held.onState, held.state);
  useEffect(() => {
    const ending = new AbortController();
    void held.load(ending.signal);
    return () => ending.abort();
  }, [held]);
  const change = useCallback(
    (next: object) => void navigate({ search: ((before: object) => ({ ...before, ...next })) as never, replace: true, resetScroll: false }),
    [navigate],
  );
  const went = useCallback((match: string) => change({ match }), [change]);
  // The pair in focus is in the address too: moving on sifts nothing anew.
  const { found, said: decided, list, standing, country } = search;
  const sieve = useMemo(() => ({ found, said: decided, list, standing, country }), [found, decided, list, standing, country]);
  const mayDecide = actor.scopes.includes('decide');
  if (problem !== null && pairs.length === 0) return <ProblemShown problem={problem} />;
  if (total === null) return <Loading />;
  return (
    <>
      {mayDecide ? null : <Allowed scope="decide">{null}</Allowed>}
      {problem === null ? null : (
        <p className="lacking" role="alert">
          {said.loading(pairs.length, total)}: <span lang="en">{problem.detail}</span>
        </p>
      )}
      {loading ? (
        <p className="quiet small row" role="status">
          <progress max={Math.min(total, MOST_PAIRS)} value={pairs.length} aria-label={said.table} /> {said.loading(pairs.length, total)}
        </p>
      ) : total > MOST_PAIRS ? (
        <p className="lacking">{said.most(MOST_PAIRS, total)}</p>
      ) : null}
      {recording === null ? null : (
        <p className="quiet small row" role="status">
          <progress max={recording.of} value={recording.done} aria-label={said.record} /> {said.recording(recording.done, recording.of)}
        </p>
      )}
      <Triage
        pairs={pairs}
        decide={mayDecide ? held.decide : null}
        sieve={sieve}
        sift={change}
        at={search.match}
        went={went}
        name={id}
        files={
          run === null ? null : (
            <>
              <button
                type="button"
                className="button button-small"
                onClick={() => void savedFile(`/v1/runs/${id}/results`, `${id}.${run.output.format}`)}
              >
                {said.files}
              </button>
              <button type="button" className="button button-small" onClick={() => void savedFile(`/v1/runs/${id}/report`, `${id}.html`)}>
                {said.report}
              </button>
            </>
          )
        }
      />
    </>
  );
}
