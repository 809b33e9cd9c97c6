import { keepPreviousData, type QueryKey, type UseQueryResult, useQuery } from '@tanstack/react-query';
import createClient from 'openapi-fetch';
import { keyKept } from './key.js';
import type { components, paths } from './openapi.js';
import { OFFLINE, problemIn, Troubled } from './problem.js';
import { noteSnapshot } from './snapshot-seen.js';

/** The shapes that the service tells by name. */
export type Told = components['schemas'];

/** The service's own API, typed by its document: `service.GET('/v1/runs', { params: … })`. */
export const service = createClient<paths>({
  baseUrl: location.origin,
  // Looked up at each request: tests and the page may exchange it.
  fetch: (request) => fetch(request),
});

service.use({
  onRequest: ({ request }) => {
    const key = keyKept();
    if (key !== null) request.headers.set('authorization', `Bearer ${key}`);
    return request;
  },
  onResponse: async ({ response }) => {
    noteSnapshot(response.headers.get('x-watchbill-snapshot'));
    if (!response.ok) throw new Troubled(await problemIn(response));
  },
  onError: ({ error }) => (error instanceof Troubled ? error : new Troubled(OFFLINE)),
});

/** What a request answers. Throws `Troubled` with the problem where it answers none. */
export async function had<D>(asked: Promise<{ readonly data?: D | undefined }>): Promise<D> {
  const { data } = await asked;
  if (data === undefined) throw new Troubled({ kind: 'broken', detail: 'the service answered nothing', status: null });
  return data;
}

interface Following<D> {
  /** Milliseconds until it is asked for again, after an answer; `false` for not. */
  readonly every?: (told: D) => number | false;
  /** What was told of another question stays until this one is answered: what is pressed keeps its place. */
  readonly keep?: boolean;
}

/** An answer of the service in the cache of this page, under a key that begins with what it is about: `['runs']`. */
export function useService<D>(
  about: QueryKey,
  asked: (signal: AbortSignal) => Promise<{ readonly data?: D | undefined }>,
  { every, keep = false }: Following<D> = {},
): UseQueryResult<D> {
  return useQuery<D>({
    queryKey: ['service', ...about],
    queryFn: ({ signal }) => had(asked(signal)),
    retry: (count, fault) => fault instanceof Troubled && fault.problem.kind === 'offline' && count < 2,
    staleTime: 5_000,
    ...(keep ? { placeholderData: keepPreviousData } : {}),
    refetchInterval: ({ state: { data } }) => (data === undefined || every === undefined ? false : every(data)),
  });
}
