import type { MiddlewareHandler } from 'hono';
import { Refusal } from '../problem.js';
import type { ServiceEnv } from '../service-env.js';

/** A body that is sent as something else is refused, not read as nothing. */
export function jsonOnly(): MiddlewareHandler<ServiceEnv> {
  return async function jsonOnly(c, next) {
    const type = c.req.header('content-type');
    if (type === undefined || !/^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type)) {
      const got = type === undefined ? 'none' : 'another';
      throw new Refusal('unsupported-media-type', `content-type: got ${got}, expected application/json`, [
        { in: 'header', field: 'content-type', got, expected: 'application/json' },
      ]);
    }
    await next();
  };
}
