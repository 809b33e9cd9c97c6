import { OpenAPIHono } from '@hono/zod-openapi';
import type { ZodError } from 'zod';
import { type FieldFault, Refusal } from './problem.js';
import type { ServiceEnv } from './service-env.js';

const PLACES = { json: 'body', form: 'body', query: 'query', param: 'path', header: 'header', cookie: 'header' } as const;

/** Routes with schemas: a request that does not fit its own is refused with the fields named. */
export function openApiRoutes(): OpenAPIHono<ServiceEnv> {
  return new OpenAPIHono<ServiceEnv>({
    defaultHook: (result) => {
      if (!result.success) throw refusalOf(result.error, PLACES[result.target as keyof typeof PLACES]);
    },
  });
}

/** What a schema found wrong, field by field. Values are not repeated: they may be names. */
export function refusalOf(error: ZodError, place: FieldFault['in']): Refusal {
  const faults = error.issues.slice(0, 20).map((issue): FieldFault => {
    const field = issue.path.map(String).join('.') || place;
    const got = 'input' in issue && issue.input === undefined ? 'nothing' : 'another value';
    return { in: place, field, got, expected: issue.message };
  });
  const [first] = faults;
  return new Refusal('bad-request', `${first?.field ?? place}: ${first?.expected ?? 'got what does not fit the schema'}`, faults);
}
