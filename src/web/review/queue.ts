import type { UseQueryResult } from '@tanstack/react-query';
import { service, useService } from '../client/service.js';
import { orderOf, type Queue, STATES } from './queue-order.js';
import type { Queued } from './review-answers.js';

/** As many as the service tells at once. */
const MOST = 500;

export interface QueueTold {
  readonly total: { readonly value: number };
  readonly results: readonly Queued[];
}

/** A part of the queue, in the order in which it is worked through. */
export function useQueue(queue: Queue): UseQueryResult<QueueTold> {
  return useService<QueueTold>(['review', 'queue', queue], (signal) =>
    service.GET('/v1/review', {
      params: { query: { state: [...STATES[queue]], order: orderOf(queue), limit: MOST } },
      querySerializer: { array: { style: 'form', explode: false } },
      signal,
    }),
  );
}
