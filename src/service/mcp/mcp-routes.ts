import { openApiRoutes } from '../openapi-routes.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';

/** The tools for agents, over streamable HTTP. */
export function mcpRoutes(_world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  return routes;
}
