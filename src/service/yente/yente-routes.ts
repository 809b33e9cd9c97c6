import { requires } from '../access/requires.js';
import { openApiRoutes } from '../openapi-routes.js';
import { Refusal } from '../problem.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { ALGORITHMS } from './algorithms.js';
import { catalogOf } from './catalog.js';
import { documentYente } from './documented.js';
import { addEntityRoutes } from './entity-routes.js';
import { addMatchRoutes } from './match-routes.js';
import { addSearchRoutes } from './search-routes.js';
import { YenteRefusal } from './yente-refusal.js';

/** The API of yente (https://www.opensanctions.org/docs/yente/): the same paths, parameters, shapes and errors. Differences: docs/yente.md. */
export function yenteRoutes(world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  documentYente(routes);
  addMatchRoutes(routes, world);
  addSearchRoutes(routes, world);
  addEntityRoutes(routes, world);
  for (const path of ['/catalog', '/manifest'] as const) {
    routes.get(path, requires('read'), (c) => {
      const { tag, text } = catalogOf(c.get('loaded'), world.now());
      const headers = { etag: tag, 'cache-control': 'public, max-age=300' };
      if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers);
      return c.body(text, 200, { ...headers, 'content-type': 'application/json' });
    });
  }
  routes.get('/algorithms', requires('read'), (c) => c.json(ALGORITHMS));
  routes.onError((error, c) => {
    if (error instanceof YenteRefusal) return c.json({ detail: error.detail }, error.status);
    if (error instanceof Refusal) return c.json({ detail: error.detail }, error.status, error.headers);
    throw error;
  });
  return routes;
}
