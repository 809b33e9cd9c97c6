/** Why something could not be had, as a value: problem details of the service (RFC 9457), or what the page itself ran into. */
export interface Problem {
  /** `unauthorized` and `forbidden` ask for a key; `offline`: the service cannot be reached; `unknown`: there is no such thing. */
  readonly kind: 'unauthorized' | 'forbidden' | 'offline' | 'unknown' | 'refused' | 'broken';
  /** What was got and what was expected, in English. */
  readonly detail: string;
  /** Of the answer; `null` where none came. */
  readonly status: number | null;
  /** The id of the request, as in the log of the service. */
  readonly instance?: string;
}

/** A problem as it is thrown to the cache of questions, which keeps it as a value. */
export class Troubled extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'Troubled';
    this.problem = problem;
  }
}

/** The problem behind anything that was thrown. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Troubled) return thrown.problem;
  return { kind: 'broken', detail: thrown instanceof Error ? thrown.message : String(thrown), status: null };
}

const KINDS: Readonly<Record<number, Problem['kind']>> = { 401: 'unauthorized', 403: 'forbidden', 404: 'unknown' };

/** The problem an answer of the service tells. */
export async function problemIn(response: Response): Promise<Problem> {
  const told: unknown = await response.json().catch(() => null);
  const field = (name: string): string | undefined => {
    const value = typeof told === 'object' && told !== null ? (told as Record<string, unknown>)[name] : undefined;
    return typeof value === 'string' ? value : undefined;
  };
  const instance = field('instance');
  return {
    kind: KINDS[response.status] ?? (response.status >= 500 ? 'broken' : 'refused'),
    detail: field('detail') ?? `the service answered ${response.status}`,
    status: response.status,
    ...(instance === undefined ? {} : { instance }),
  };
}

/** The problem of a request that got no answer. */
export const OFFLINE: Problem = { kind: 'offline', detail: 'the service cannot be reached', status: null };
