import { openApiRoutes } from '../openapi-routes.js';
import { Refusal } from '../problem.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { addMatchRoutes } from './match-routes.js';
import { YenteRefusal } from './yente-refusal.js';

/** The API of yente (https://www.opensanctions.org/docs/yente/): the same paths, parameters, shapes and errors. Differences: docs/yente.md. */
export function yenteRoutes(world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  addMatchRoutes(routes, world);
  routes.onError((error, c) => {
    if (error instanceof YenteRefusal) return c.json({ detail: error.detail }, error.status);
    if (error instanceof Refusal) return c.json({ detail: error.detail }, error.status, error.headers);
    throw error;
  });
  return routes;
}
