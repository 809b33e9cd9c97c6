import { createRoute, z } from '@hono/zod-openapi';
import { namedAlerts } from '../../running/index.js';
import { requires } from '../access/requires.js';
import { refusals } from '../problem-shape.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { type LiveLook, liveEvents } from './live-events.js';
import { portfolioName } from './portfolio-watch.js';

/** `GET /v1/alerts/stream`: alerts as they are raised; with Last-Event-ID also those raised since. */
export function alertStream(routes: ServiceApp, world: ServiceWorld): void {
  const { store } = world;
  const route = createRoute({
    method: 'get',
    path: '/alerts/stream',
    operationId: 'alertStream',
    tags: ['alerts'],
    summary: 'Alerts as they are raised, as Server-Sent Events',
    description: 'Each event is called `alert` and has the id of the alert; who comes back with Last-Event-ID misses none.',
    middleware: [requires('read')],
    request: { query: z.object({ portfolio: portfolioName.optional() }) },
    responses: { 200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } }, ...refusals(400, 403) },
  });
  routes.openapi(route, (async (c: Parameters<typeof liveEvents>[0]) => {
    const { portfolio } = c.req.query();
    const told = c.req.header('last-event-id') ?? '';
    let after = /^alert-[1-9]\d{0,14}$/.test(told) ? told : ((await store.alerts.last()) ?? 'alert-0');
    const { register } = c.get('loaded').snapshot;
    return liveEvents(c, world, async (): Promise<LiveLook> => {
      const fresh = await store.alerts.all({ after, ...(portfolio === undefined ? {} : { portfolio }) });
      after = fresh.at(-1)?.id ?? after;
      const named = fresh.length === 0 ? [] : await namedAlerts(fresh, store, world.inService.loaded()?.snapshot.register ?? register);
      return { events: named.map((alert) => ({ event: 'alert', id: alert.id, data: alert })), ended: false };
    });
  }) as never);
}
