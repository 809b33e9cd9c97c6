import { openApiRoutes } from '../openapi-routes.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';

/** Endpoints that alerts are sent to, and what became of each delivery. */
export function webhookRoutes(_world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  return routes;
}
