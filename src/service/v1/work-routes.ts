import { openApiRoutes } from '../openapi-routes.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { actorRoutes } from './actor-routes.js';
import { alertRoutes } from './alert-routes.js';
import { alertStream } from './alert-stream.js';
import { auditRoutes } from './audit-routes.js';
import { decisionRoutes } from './decision-routes.js';
import { documentPost } from './document-post.js';
import { documentRoutes } from './document-routes.js';
import { followingRoutes } from './following-routes.js';
import { fourEyesRoutes } from './four-eyes-routes.js';
import { keyRoutes } from './key-routes.js';
import { portfolioRoutes } from './portfolio-routes.js';
import { reviewRoutes } from './review-routes.js';
import { reviewVerdicts } from './review-verdicts.js';
import { runFiles } from './run-files.js';
import { runProgress } from './run-progress.js';
import { runRoutes } from './run-routes.js';
import { runStart } from './run-start.js';

/** What is kept in the store: runs, portfolios, alerts, decisions, what is followed, and who did what. */
export function workRoutes(world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  for (const add of [runStart, runRoutes, runProgress, runFiles, portfolioRoutes]) add(routes, world);
  // The stream's path is one of those that an alert's id would fit.
  for (const add of [alertStream, alertRoutes]) add(routes, world);
  for (const add of [fourEyesRoutes, decisionRoutes, followingRoutes, auditRoutes, actorRoutes, keyRoutes]) add(routes, world);
  for (const add of [documentPost, documentRoutes, reviewRoutes, reviewVerdicts]) add(routes, world);
  return routes;
}
