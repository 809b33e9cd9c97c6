/** One thing wrong with a request, as FastAPI tells it. */
export interface RequestFault {
  readonly type: string;
  /** Where: `['query', 'limit']`, `['body', 'queries', 'q1', 'schema']`. */
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly input?: unknown;
  readonly ctx?: Readonly<Record<string, unknown>>;
}

/** A refusal in yente's form, `{"detail": …}`: a sentence, or with 422 a list of what is wrong. */
export class YenteRefusal extends Error {
  override readonly name = 'YenteRefusal';

  constructor(
    readonly status: 400 | 404 | 422,
    readonly detail: string | readonly RequestFault[],
  ) {
    super(typeof detail === 'string' ? detail : 'a request that does not fit');
  }
}
