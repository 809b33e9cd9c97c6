import { openApiRoutes } from '../openapi-routes.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';

/** Reconciliation for OpenRefine. */
export function reconciliationRoutes(_world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  return routes;
}
