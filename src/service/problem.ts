import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What is wrong with one field of a request: `in` says where it stood. */
export interface FieldFault {
  readonly in: 'path' | 'query' | 'header' | 'body';
  /** A path into the body such as `subjects.0.name`, or the name of the parameter. */
  readonly field: string;
  readonly got: string;
  readonly expected: string;
}

/** Problems by the last part of their type, and the status each is answered with. */
const STATUS = {
  'bad-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'too-slow': 408,
  'precondition-failed': 412,
  'too-large': 413,
  'uri-too-long': 414,
  'unsupported-media-type': 415,
  'range-not-satisfiable': 416,
  'not-that-host': 421,
  'too-many-requests': 429,
  'headers-too-large': 431,
  internal: 500,
  'not-ready': 503,
  'timed-out': 503,
} as const satisfies Record<string, ContentfulStatusCode>;

export type ProblemKind = keyof typeof STATUS;

/** A refusal that a client is told of as problem details (RFC 9457). Never holds a screened name or a secret. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: ContentfulStatusCode;

  constructor(
    readonly kind: ProblemKind,
    /** One sentence for people: what was got, what was expected. */
    readonly detail: string,
    readonly faults: readonly FieldFault[] = [],
    /** Headers to answer with, such as `Retry-After`. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.status = STATUS[kind];
  }
}

/** Problem details (RFC 9457) as JSON. `instance` is the id of the request. */
export function problemDetails({ kind, status, detail, faults }: Refusal, instance: string): object {
  return {
    type: `urn:watchbill:problem:${kind}`,
    title: kind.replaceAll('-', ' '),
    status,
    detail,
    instance,
    ...(faults.length === 0 ? {} : { errors: faults }),
  };
}
