import { OpenAPIHono } from '@hono/zod-openapi';
import type { ZodError } from 'zod';
import { fieldFaults } from './field-faults.js';
import { type FieldFault, Refusal } from './problem.js';
import type { ServiceEnv } from './service-env.js';

const PLACES = { json: 'body', form: 'body', query: 'query', param: 'path', header: 'header', cookie: 'header' } as const;

/** Routes with schemas: a request that does not fit its own is refused with the fields named. */
export function openApiRoutes(): OpenAPIHono<ServiceEnv> {
  return new OpenAPIHono<ServiceEnv>({
    defaultHook: (result) => {
      if (result.success) return;
      throw refusalOf(result.error, PLACES[result.target as keyof typeof PLACES], 'data' in result ? result.data : undefined);
    },
  });
}

/** What a schema found wrong with what was sent, field by field. Names are not repeated. */
export function refusalOf(error: ZodError, place: FieldFault['in'], sent?: unknown): Refusal {
  const faults = fieldFaults(error, place, sent);
  const [first] = faults;
  const detail =
    first === undefined ? `${place}: got what does not fit the schema` : `${first.field}: got ${first.got}, expected ${first.expected}`;
  return new Refusal('bad-request', detail, faults);
}
