import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';

/** The route that answers, with its parameters as names; `none` where only what holds for every path was met. Never the path: it may hold what somebody asked for. */
export function routeOf(c: Context): string {
  return matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? 'none';
}
