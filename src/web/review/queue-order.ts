import type { ProposedState } from './review-answers.js';

/** Which part of the queue is looked at. */
export const QUEUES = ['waiting', 'accepted', 'rejected', 'known'] as const;
export type Queue = (typeof QUEUES)[number];

/** The states that are of a part of the queue: merged with a known event is accepted, too. */
export const STATES: Readonly<Record<Queue, readonly ProposedState[]>> = {
  waiting: ['waiting'],
  accepted: ['accepted', 'merged'],
  rejected: ['rejected'],
  known: ['known'],
};

/** What waits is looked at in the order in which it came; what is done, the newest first. */
export function orderOf(queue: Queue): 'oldest' | 'newest' {
  return queue === 'waiting' ? 'oldest' : 'newest';
}

/** What an address says of the queue; left out is what waits. */
export function queueIn(value: unknown): Queue | undefined {
  return QUEUES.find((each) => each === value && each !== 'waiting');
}

/** Those before and after one in a queue, also where it has left the queue by a verdict: ids are numbers in the order of their coming. */
export function besides(
  ids: readonly string[],
  id: string,
  queue: Queue,
): { readonly before: string | null; readonly after: string | null } {
  const way = orderOf(queue) === 'oldest' ? 1 : -1;
  const here = numberOf(id) * way;
  const before = ids.findLast((each) => numberOf(each) * way < here);
  const after = ids.find((each) => numberOf(each) * way > here);
  return { before: before ?? null, after: after ?? null };
}

function numberOf(id: string): number {
  return Number(id.replace(/^\D+/, ''));
}
