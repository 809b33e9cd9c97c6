import { createRoute, z } from '@hono/zod-openapi';
import { requires } from '../access/requires.js';
import { refusals } from '../problem-shape.js';
import { runStatus } from '../runs/run-status.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { type LiveLook, liveEvents } from './live-events.js';
import { NO_RUN } from './run-routes.js';
import { runId } from './run-shapes.js';
import { held } from './work.js';

/** `GET /v1/runs/{id}/progress`: an event whenever it got further, and at last `done`, `failed` or `cancelled`. */
export function runProgress(routes: ServiceApp, world: ServiceWorld): void {
  const route = createRoute({
    method: 'get',
    path: '/runs/{id}/progress',
    operationId: 'runProgress',
    tags: ['runs'],
    summary: 'How a run gets on, as Server-Sent Events; the last is done, failed or cancelled',
    description: 'Each event tells how the run is, as GET /v1/runs/{id} does. Last-Event-ID is of no matter: the first event tells all.',
    middleware: [requires('read')],
    request: { params: z.object({ id: runId }) },
    responses: {
      200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } },
      ...refusals(400, 403, 404),
    },
  });
  routes.openapi(route, (async (c: Parameters<typeof liveEvents>[0]) => {
    const { id } = c.req.param() as { readonly id: string };
    held(await runStatus(id, world.store), 'id', NO_RUN);
    let before = '';
    return liveEvents(c, world, async (): Promise<LiveLook> => {
      const status = await runStatus(id, world.store);
      if (status === null) return { events: [], ended: true };
      const { state, rows } = status;
      const now = JSON.stringify([state, rows]);
      const ended = state === 'done' || state === 'failed' || state === 'cancelled';
      const events = now === before ? [] : [{ event: ended ? state : 'progress', id: String(rows.done), data: status }];
      before = now;
      return { events, ended };
    });
  }) as never);
}
