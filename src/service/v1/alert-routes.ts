import { z } from '@hono/zod-openapi';
import { namedAlerts } from '../../running/index.js';
import { ALERT_KINDS } from '../../store/index.js';
import { acknowledge } from '../../watching/index.js';
import { Refusal } from '../problem.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { alertId, alertShape } from './alert-shape.js';
import { pageAsked, pageOf, totalShape } from './paging.js';
import { portfolioName } from './portfolio-watch.js';
import { held, work } from './work.js';

const tag = 'alerts';
const NO_ALERT = 'the id of an alert, such as /v1/alerts tells';

const note = z.string().max(4_000).default('').openapi({ description: 'Kept with the alert, not in the audit chain' });

/** Alerts: what was raised, and who has seen to it. */
export function alertRoutes(routes: ServiceApp, world: ServiceWorld): void {
  const { store } = world;
  work(routes, world, {
    method: 'get',
    path: '/alerts',
    operationId: 'alerts',
    tag,
    summary: 'What was raised, newest first; also of portfolios that were removed',
    scope: 'read',
    at: {},
    query: {
      portfolio: portfolioName.optional(),
      open: z
        .stringbool({ truthy: ['true'], falsy: ['false'] })
        .optional()
        .openapi({ type: 'boolean' }),
      kind: z.enum(ALERT_KINDS).optional(),
      ...pageAsked('query', 500, 100),
    },
    answer: { total: totalShape, results: z.array(alertShape) },
    done: async ({ query, loaded }) => {
      const { portfolio, open, kind } = query;
      const filter = {
        ...(portfolio === undefined ? {} : { portfolio }),
        ...(open === undefined ? {} : { open }),
        ...(kind === undefined ? {} : { kind }),
      };
      const { total, results } = pageOf([...(await store.alerts.all(filter))].reverse(), query);
      return { total, results: await namedAlerts(results, store, loaded.snapshot.register) };
    },
  });
  work(routes, world, {
    method: 'get',
    path: '/alerts/{id}',
    operationId: 'alert',
    tag,
    summary: 'One alert',
    scope: 'read',
    at: { id: alertId },
    query: {},
    answer: { alert: alertShape },
    done: async ({ at, loaded }) => {
      const alert = held(await store.alerts.get(at.id), 'id', NO_ALERT);
      const [named] = await namedAlerts([alert], store, loaded.snapshot.register);
      return { alert: held(named, 'id', NO_ALERT) };
    },
  });
  work(routes, world, {
    method: 'post',
    path: '/alerts/{id}/acknowledge',
    operationId: 'acknowledgeAlert',
    tag,
    summary: 'Somebody has seen to an alert',
    scope: 'decide',
    at: { id: alertId },
    query: {},
    body: z.object({ note }),
    answer: { acknowledged: z.string() },
    refuses: [409],
    done: async ({ at, body, act }) => {
      const { before, unknown } = await acknowledge(store, [at.id], { ...act, note: body.note });
      held(unknown.length > 0 ? null : at.id, 'id', NO_ALERT);
      if (before.length > 0) throw new Refusal('conflict', `id: got ${at.id}, which was acknowledged before, expected one that is open`);
      return { acknowledged: at.id };
    },
  });
  work(routes, world, {
    method: 'post',
    path: '/alerts/acknowledge',
    operationId: 'acknowledgeAlerts',
    tag,
    summary: 'Somebody has seen to many alerts',
    scope: 'decide',
    at: {},
    query: {},
    body: z.object({ ids: z.array(alertId).min(1).max(10_000), note }),
    answer: { acknowledged: z.array(z.string()), before: z.array(z.string()), unknown: z.array(z.string()) },
    done: async ({ body, act }) => acknowledge(store, body.ids, { ...act, note: body.note }),
  });
}
