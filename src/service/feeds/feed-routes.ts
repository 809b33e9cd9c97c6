import { openApiRoutes } from '../openapi-routes.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';

/** Feeds of register changes and alerts. */
export function feedRoutes(_world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  return routes;
}
