import { openApiRoutes } from '../openapi-routes.js';
import { Refusal } from '../problem.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { routes02 } from './routes-02.js';
import { routesDraft } from './routes-draft.js';

/** Reconciliation for OpenRefine and others: version 0.2 at `/reconcile/{dataset}`, the 1.0 draft at `/reconcile/v1/{dataset}`. */
export function reconciliationRoutes(world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  routes.use('/reconcile/*', async function withoutJsonp(c, next) {
    // With JSONP any page that a user visits could read the answers, whatever CORS says.
    if (c.req.query('callback') !== undefined)
      throw new Refusal('bad-request', 'callback: got one, expected none: JSONP is not spoken, allow the origin by CORS', [
        { in: 'query', field: 'callback', got: 'one', expected: 'none' },
      ]);
    await next();
  });
  routes.route('/', routesDraft(world));
  routes.route('/', routes02(world));
  return routes;
}
