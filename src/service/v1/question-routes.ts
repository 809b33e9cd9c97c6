import { openApiRoutes } from '../openapi-routes.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { briefRoutes } from './brief-routes.js';
import { entityRoutes } from './entity-routes.js';
import { eventRoutes } from './event-routes.js';
import { listRoutes } from './list-routes.js';
import { screenRoutes } from './screen-routes.js';
import { snapshotRoutes } from './snapshot-routes.js';
import { sourceRoutes } from './source-routes.js';
import { standingRoutes } from './standing-routes.js';

/** Questions of the register: standings, histories, effects, entities, lists, screening of subjects given in the request. */
export function questionRoutes(world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  for (const added of [screenRoutes, standingRoutes, briefRoutes, entityRoutes, listRoutes, eventRoutes, sourceRoutes, snapshotRoutes])
    added(routes, world);
  return routes;
}
