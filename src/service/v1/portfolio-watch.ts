import { z } from '@hono/zod-openapi';
import { type Day, dayOf, parseDay } from '../../register/index.js';
import { keepSnapshot, type NamedAlert, namedAlerts, watchingIn } from '../../running/index.js';
import { watchPortfolio } from '../../watching/index.js';
import { Refusal } from '../problem.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { alertShape } from './alert-shape.js';
import { held, work } from './work.js';

/** What a portfolio may be called: as `watchbill watch add --name` takes it. */
export const portfolioName = z
  .string()
  .min(1)
  .max(100)
  // Not as a pattern: those of JSON Schema know no properties of letters.
  .refine((name) => /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u.test(name), 'up to 100 letters, digits, spaces, dots, dashes or underscores')
  .openapi({ example: 'vendors' });

/** `POST /v1/portfolios/{name}/watch`: screens where a change can matter, and raises what is new. */
export function watchPortfolioRoute(routes: ServiceApp, world: ServiceWorld): void {
  const { store } = world;
  work(routes, world, {
    method: 'post',
    path: '/portfolios/{name}/watch',
    operationId: 'watchPortfolio',
    tag: 'portfolios',
    summary: 'Watches a portfolio now, or as of a day since it was watched last',
    scope: 'screen',
    at: { name: portfolioName },
    query: { on: z.string().max(10).optional() },
    answer: {
      portfolio: z.string(),
      on: z.string(),
      since: z.string().nullable(),
      subjects: z.number().int(),
      anew: z.number().int(),
      screened: z.number().int(),
      matches: z.number().int(),
      scope: z.object({ kind: z.string() }),
      alerts: z.array(alertShape),
    },
    refuses: [409],
    done: async ({ at: { name }, query, act, loaded }) => {
      const today = dayOf(world.now());
      const on = dayAsked(query.on, today, (await store.portfolios.watched(name))?.on ?? null);
      const { snapshot } = loaded;
      const place = { ...world.place, snapshotPath: loaded.path };
      held(await store.portfolios.get(name), 'name', 'one of /v1/portfolios');
      await keepSnapshot(snapshot, place);
      const run = held(await watchPortfolio(name, on, act, watchingIn(snapshot, store, place)), 'name', 'one of /v1/portfolios');
      const alerts: readonly NamedAlert[] = await namedAlerts(run.alerts, store, snapshot.register);
      return { ...run, scope: { kind: run.scope.kind }, alerts };
    },
  });
}

function dayAsked(text: string | undefined, today: Day, last: string | null): Day {
  // Another machine's clock may be a day ahead of this one's.
  if (text === undefined) return last !== null && last > today ? (last as Day) : today;
  const on = parseDay(text);
  const expected = `a day from ${last ?? 'any'} to ${today} as YYYY-MM-DD`;
  if (on === null || on > today || (last !== null && on < last))
    throw new Refusal('bad-request', `on: got ${on ?? 'another value'}, expected ${expected}`, [
      { in: 'query', field: 'on', got: on ?? 'another value', expected },
    ]);
  return on;
}
