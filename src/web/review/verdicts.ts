import type { UseMutationResult } from '@tanstack/react-query';
import type { Asker } from '../client/actor.js';
import { useActor } from '../client/actor.js';
import { service, useService } from '../client/service.js';
import { useWork } from '../client/work.js';
import type { Correction, Proposed, VerdictDone } from './review-answers.js';

/** What a person says of a proposed event. */
export type Verdict =
  | { readonly verb: 'accept'; readonly correction: Correction; readonly reason: string }
  | { readonly verb: 'reject'; readonly reason: string }
  | { readonly verb: 'undo'; readonly reason: string }
  | { readonly verb: 'merge'; readonly event: string; readonly reason: string };

/** The verbs that an event in its state can be said. */
export function verbsFor(state: Proposed['state']): readonly Verdict['verb'][] {
  if (state === 'waiting') return ['accept', 'reject', 'merge'];
  return state === 'known' ? ['merge'] : ['undo'];
}

/** Says it; the queue, the documents and the register are then looked at anew. */
export function useVerdict(id: string): UseMutationResult<VerdictDone, Error, Verdict> {
  const at = { params: { path: { id } } };
  return useWork<Verdict, VerdictDone>(['review', 'documents', 'snapshot', 'alerts', 'audit'], (given) => {
    if (given.verb === 'accept')
      return service.POST('/v1/review/{id}/accept', { ...at, body: { correction: given.correction, reason: given.reason } });
    if (given.verb === 'reject') return service.POST('/v1/review/{id}/reject', { ...at, body: { reason: given.reason } });
    if (given.verb === 'undo') return service.POST('/v1/review/{id}/undo', { ...at, body: { reason: given.reason } });
    return service.POST('/v1/review/{id}/merge', { ...at, body: { event: given.event, reason: given.reason } });
  });
}

/** What keeps who asks from making it a fact where two must agree; `null` where nothing does. */
export type HeldBack = 'analyst' | 'yours';

/** Whether a review needs two, and whether that keeps who asks from this one. */
export function useFourEyes({ by }: Pick<Proposed, 'by'>): { readonly on: boolean; readonly held: HeldBack | null } {
  const { data } = useService(['review-four-eyes'], (signal) => service.GET('/v1/settings/review-four-eyes', { signal }));
  const { data: actor } = useActor();
  const on = data?.on ?? false;
  return { on, held: on && actor !== undefined ? heldBack(actor, by) : null };
}

function heldBack({ name, rank }: Asker, by: string): HeldBack | null {
  if (rank === 'analyst') return 'analyst';
  return name === by ? 'yours' : null;
}

/** Whether who asks may decide; `true` as long as that is not known, as the service has the last word. */
export function useMayDecide(): boolean {
  const { data } = useActor();
  return data === undefined || data.scopes.includes('decide');
}
