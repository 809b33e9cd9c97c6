import { z } from '@hono/zod-openapi';
import type { Keeping } from '../../following/index.js';
import {
  acceptProposed,
  LONGEST_REASON,
  mergeProposed,
  type Reviewed,
  rejectProposed,
  reviewNeedsTwo,
  setReviewNeedsTwo,
  undoVerdict,
  type Verdict,
} from '../../reviewing/index.js';
import { filesInUse } from '../../running/index.js';
import type { Actor } from '../access/actor.js';
import { Refusal } from '../problem.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { correctionOf } from './correction-given.js';
import { registerChange } from './register-change.js';
import { proposedEventShape, proposedId } from './shapes/document-shape.js';
import { eventShape } from './shapes/happening-shape.js';
import { correctionShape } from './shapes/review-shape.js';
import { work } from './work.js';

type Done = Extract<Reviewed, { kind: 'done' }>;

const reason = z.string().max(LONGEST_REASON);
const why = reason.default('').openapi({ description: 'Kept with the verdict' });
const needed = reason
  .trim()
  .min(1)
  .openapi({ description: 'Why: who reads it later must understand', example: 'A report about another company' });

const answer = {
  proposed: proposedEventShape,
  event: z.union([eventShape, z.null()]).openapi({ description: 'The event of the register that came of it, or that was taken back' }),
  entities: z.array(z.string()).openapi({ description: 'Entities that were made' }),
  snapshot: z.string().openapi({ description: 'The digest of what is answered from now on' }),
  watched: z
    .object({ portfolios: z.number().int(), alerts: z.number().int(), failed: z.number().int() })
    .openapi({ description: 'The portfolios that were watched because of it, and the alerts raised' }),
};

/** What a person says of a proposed event. When the answer comes the register in use is the new one, and alerts are raised. */
export function reviewVerdicts(routes: ServiceApp, world: ServiceWorld): void {
  const { store, place, inService } = world;
  const keeping: Keeping = { store, files: filesInUse(place), bundled: place.bundledPath, now: world.now };
  const inTurn = turns();
  const changing = registerChange(world);

  const verdict = <B extends z.ZodType<{ readonly reason: string }>>(
    verb: 'accept' | 'reject' | 'merge' | 'undo',
    operationId: string,
    summary: string,
    body: B,
    said: (id: string, given: z.output<B>, verdict: Verdict) => Promise<Reviewed>,
    description?: string,
  ): void => {
    work(routes, world, {
      method: 'post',
      path: `/review/{id}/${verb}`,
      operationId,
      tag: 'Review',
      summary,
      ...(description === undefined ? {} : { description }),
      scope: 'decide',
      at: { id: proposedId },
      query: {},
      body,
      answer,
      refuses: [409],
      done: async ({ at: { id }, body: given, actor, act }) => {
        await checkRank(actor, world);
        return inTurn(async () => {
          const { done, watched } = await changing(act, async () => doneOr(await said(id, given, { ...act, reason: given.reason })));
          const { proposed, event, entities } = done;
          const { portfolios, alerts, faults } = watched;
          return {
            proposed,
            event,
            entities,
            snapshot: inService.loaded()?.digest ?? '',
            watched: { portfolios, alerts, failed: faults.length },
          };
        });
      },
    });
  };

  verdict(
    'accept',
    'acceptProposed',
    'Makes it an event of the register, as it was read or corrected',
    z.object({ correction: correctionShape.default({}), reason: why }),
    (id, { correction, reason: text }, given) => acceptProposed(id, correctionOf(correction), { ...given, reason: text }, keeping),
    'It is accepted whole or not at all: what keeps it from being accepted is told by its field.',
  );
  verdict('reject', 'rejectProposed', 'Turns it down, and says why', z.object({ reason: needed }), (id, _, given) =>
    rejectProposed(id, given, store),
  );
  verdict(
    'merge',
    'mergeProposed',
    'Says that it is an event or edition that the register holds: its documents are further sources of that',
    z.object({
      event: z
        .string()
        .min(1)
        .max(200)
        .nullable()
        .default(null)
        .openapi({ description: 'May be left out of one that is `known`', example: 'ev-001' }),
      reason: why,
    }),
    (id, { event }, given) => mergeProposed(id, event, given, keeping),
  );
  verdict(
    'undo',
    'undoReview',
    'Takes the last verdict on it back, and says why; it waits again',
    z.object({ reason: needed }),
    (id, _, given) => undoVerdict(id, given, keeping),
    'An event that was accepted is in the register no more. All that was done stays in the audit chain.',
  );
  work(routes, world, {
    method: 'get',
    path: '/settings/review-four-eyes',
    operationId: 'reviewFourEyes',
    tag: 'Review',
    summary: 'Whether what one person brought needs another to accept or merge it',
    scope: 'read',
    at: {},
    query: {},
    answer: { on: z.boolean() },
    done: async () => ({ on: await reviewNeedsTwo(store) }),
  });
  work(routes, world, {
    method: 'put',
    path: '/settings/review-four-eyes',
    operationId: 'setReviewFourEyes',
    tag: 'Review',
    summary: 'Says whether what one person brought needs another to accept or merge it',
    scope: 'admin',
    at: {},
    query: {},
    body: z.object({ on: z.boolean() }),
    answer: { on: z.boolean(), changed: z.boolean() },
    done: async ({ body, act }) => ({ on: body.on, changed: await setReviewNeedsTwo(body.on, act, store) }),
  });
}

/** One after the other: each is worked out against the register that the one before left. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Where a review needs four eyes, what changes the register for all is not for an analyst to say. */
async function checkRank({ name, rank }: Actor, { store }: ServiceWorld): Promise<void> {
  if (rank === 'analyst' && (await reviewNeedsTwo(store)))
    throw new Refusal('forbidden', `${name}: got an analyst, expected a reviewer or an admin: a review needs four eyes`);
}

function doneOr(reviewed: Reviewed): Done {
  if (reviewed.kind === 'done') return reviewed;
  if (reviewed.kind === 'unknown') throw new Refusal('not-found', `id: got ${reviewed.id}, expected one of /v1/review`);
  if (reviewed.kind === 'decided-before') {
    const { id, state, by, became } = reviewed;
    const who = `${by === null ? '' : ` by ${by}`}${became === null ? '' : ` (${became})`}`;
    throw new Refusal('conflict', `id: got ${id}, which is ${state}${who}, expected one of which this can be said`);
  }
  if (reviewed.kind === 'same-person')
    throw new Refusal('forbidden', `id: got ${reviewed.id}, which you brought, expected that of another person: two must agree`);
  const faults = reviewed.problems.map(({ field, got, expected }) => ({ in: 'body' as const, field: placeOf(field), got, expected }));
  throw new Refusal(
    'bad-request',
    faults.map(({ field, got, expected }) => `${field}: got ${got}, expected ${expected}`).join('; '),
    faults,
  );
}

/** Where in the body a field stands. */
function placeOf(field: string): string {
  return ['reason', 'event', 'undo', 'sources'].includes(field) ? field : `correction.${field}`;
}
