import { OpenAPIHono } from '@hono/zod-openapi';
import { fieldFaults } from './field-faults.js';
import { Refusal } from './problem.js';
import type { ServiceEnv } from './service-env.js';

const PLACES = { json: 'body', form: 'body', query: 'query', param: 'path', header: 'header', cookie: 'header' } as const;

/** Routes with schemas: a request that does not fit its own is refused with the fields named. */
export function openApiRoutes(): OpenAPIHono<ServiceEnv> {
  return new OpenAPIHono<ServiceEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      const place = PLACES[result.target as keyof typeof PLACES];
      const faults = fieldFaults(result.error, place, 'data' in result ? result.data : undefined);
      const [first] = faults;
      const detail =
        first === undefined ? `${place}: got what does not fit the schema` : `${first.field}: got ${first.got}, expected ${first.expected}`;
      throw new Refusal('bad-request', detail, faults);
    },
  });
}
