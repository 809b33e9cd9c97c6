import { openApiRoutes } from '../openapi-routes.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';

/** The API of yente. */
export function yenteRoutes(_world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  return routes;
}
