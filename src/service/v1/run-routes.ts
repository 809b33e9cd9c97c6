import { z } from '@hono/zod-openapi';
import { decidedPairs } from '../../running/index.js';
import { Refusal } from '../problem.js';
import { doneStatus, runStatus, startedStatus } from '../runs/run-status.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { pageAsked, totalShape } from './paging.js';
import { runId, runMatchShape, runStatusShape } from './run-shapes.js';
import { held, work } from './work.js';

const tag = 'runs';
/** So many runs that came to nothing are told beside those under way. */
const MOST_ENDED = 50;

export const NO_RUN = 'the id of a run, such as /v1/runs tells';

/** Runs: those recorded, and those under way. */
export function runRoutes(routes: ServiceApp, world: ServiceWorld): void {
  const { store, running } = world;
  work(routes, world, {
    method: 'get',
    path: '/runs',
    operationId: 'runs',
    tag,
    summary: 'The recorded screenings, newest first; before them those under way and those that came to nothing lately',
    scope: 'read',
    at: {},
    query: pageAsked('query', 200, 50),
    answer: { unfinished: z.array(runStatusShape), total: totalShape, results: z.array(runStatusShape) },
    done: async ({ query: { limit, offset } }) => {
      const unfinished = [...(await store.startedRuns.underWay()), ...(await store.startedRuns.ended(MOST_ENDED))];
      const runs = await store.runs.all(limit, offset);
      return {
        unfinished: (await Promise.all(unfinished.map((each) => startedStatus(each, store)))) as never,
        total: { value: await store.runs.count(), relation: 'exact' as const },
        results: runs.map(doneStatus) as never,
      };
    },
  });
  work(routes, world, {
    method: 'get',
    path: '/runs/{id}',
    operationId: 'run',
    tag,
    summary: 'How a run is: its state, rows done, summary and digests',
    scope: 'read',
    at: { id: runId },
    query: {},
    answer: runStatusShape.shape,
    done: async ({ at }) => held(await runStatus(at.id, store), 'id', NO_RUN) as never,
  });
  work(routes, world, {
    method: 'delete',
    path: '/runs/{id}',
    operationId: 'cancelRun',
    tag,
    summary: 'Cancels a run under way; its rows and its upload are removed',
    scope: 'screen',
    at: { id: runId },
    query: {},
    answer: runStatusShape.shape,
    refuses: [409],
    done: async ({ at, actor }) => {
      const { state } = held(await runStatus(at.id, store), 'id', NO_RUN);
      if (!(await running.cancel(at.id, actor.name)))
        throw new Refusal('conflict', `id: got ${at.id}, which is ${state}, expected one under way`);
      return (await runStatus(at.id, store)) as never;
    },
  });
  work(routes, world, {
    method: 'get',
    path: '/runs/{id}/matches',
    operationId: 'runMatches',
    tag,
    summary: 'The matches of a run in the order of its rows, and what was decided on each',
    scope: 'read',
    at: { id: runId },
    query: pageAsked('query', 500, 100),
    answer: { total: totalShape, results: z.array(runMatchShape) },
    done: async ({ at, query }) => {
      held(await runStatus(at.id, store), 'id', NO_RUN);
      const matches = await store.runs.matches(at.id, query);
      const decided = decidedPairs(matches, await store.decisions.all());
      return {
        total: { value: await store.runs.matchCount(at.id), relation: 'exact' as const },
        results: matches.map((match) => ({ ...match, decided: decided.get(match.id) ?? null })) as never,
      };
    },
  });
}
