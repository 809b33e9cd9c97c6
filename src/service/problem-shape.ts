import { z } from '@hono/zod-openapi';

const faultShape = z.object({
  in: z.enum(['path', 'query', 'header', 'body']),
  field: z.string(),
  got: z.string(),
  expected: z.string(),
});

/** Problem details (RFC 9457) as the service answers them. */
export const problemShape = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    errors: z.array(faultShape).optional(),
  })
  .openapi('Problem', {
    description: 'Problem details (RFC 9457). `instance` is the id of the request, as in the header X-Request-Id and in the log.',
    example: {
      type: 'urn:watchbill:problem:bad-request',
      title: 'bad request',
      status: 400,
      detail: 'on: got "2026-02-30", expected a day of the calendar as YYYY-MM-DD',
      instance: 'urn:uuid:5f0a9a1e-6c3f-4a0e-8f51-0d6a3f0c2d11',
      errors: [{ in: 'query', field: 'on', got: '"2026-02-30"', expected: 'a day of the calendar as YYYY-MM-DD' }],
    },
  });

/** What each status of a refusal says. */
const REFUSALS = {
  400: 'The request does not fit; `errors` names each field.',
  401: 'No credentials, or wrong ones.',
  403: 'The scope is missing.',
  404: 'There is no such thing; `detail` says what there is.',
  409: 'It does not fit what is there.',
  412: 'If-None-Match names what would be answered: nothing changed.',
  413: 'The body is too large.',
  414: 'The address is too long.',
  415: 'The body is of a type that is not taken.',
  416: 'The range lies outside of the file.',
  429: 'Too many requests; see Retry-After.',
  500: 'An internal fault, logged under the id of the request.',
  503: 'No snapshot is loaded yet; see Retry-After.',
} as const;

export type RefusalStatus = keyof typeof REFUSALS;

/** A refusal in the document. */
export interface RefusalResponse {
  readonly description: string;
  readonly content: { readonly 'application/problem+json': { readonly schema: typeof problemShape } };
}

/** The responses of a route that refuses with these statuses, for its document. */
export function refusals<S extends RefusalStatus>(...statuses: readonly S[]): Record<S, RefusalResponse> {
  const responses = statuses.map((status) => [
    status,
    { description: REFUSALS[status], content: { 'application/problem+json': { schema: problemShape } } },
  ]);
  return Object.fromEntries(responses) as Record<S, RefusalResponse>;
}
