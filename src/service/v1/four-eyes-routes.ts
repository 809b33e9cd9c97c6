import { z } from '@hono/zod-openapi';
import { fourEyes, type Settled, setFourEyes, settleProposed } from '../../running/index.js';
import type { Actor } from '../access/actor.js';
import { Refusal } from '../problem.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { decisionShape, proposedShape } from './decision-shape.js';
import { pageAsked, pageOf, totalShape } from './paging.js';
import { work } from './work.js';

const tag = 'decisions';

const proposedId = z
  .string()
  .regex(/^proposed-[1-9]\d{0,14}$/, 'an id such as proposed-1')
  .openapi({ example: 'proposed-1' });

/** Decisions that need four eyes: what waits, and what another person says of it. */
export function fourEyesRoutes(routes: ServiceApp, world: ServiceWorld): void {
  const { store } = world;
  work(routes, world, {
    method: 'get',
    path: '/decisions/proposed',
    operationId: 'proposedDecisions',
    tag,
    summary: 'Verdicts that wait for another person, oldest first',
    scope: 'read',
    at: {},
    query: pageAsked('query', 500, 100),
    answer: { total: totalShape, results: z.array(proposedShape) },
    done: async ({ query }) => pageOf(await store.proposedDecisions.open(), query),
  });
  for (const [verb, status, reason] of [
    ['confirm', 'confirmed', z.string().max(4_000).default('')],
    ['refuse', 'refused', z.string().trim().min(1).max(4_000)],
  ] as const)
    work(routes, world, {
      method: 'post',
      path: `/decisions/proposed/{id}/${verb}`,
      operationId: `${verb}Decision`,
      tag,
      summary: verb === 'confirm' ? 'Makes a proposed verdict a decision' : 'Lets a proposed verdict go, and says why',
      description: 'Only by a reviewer or an admin, and never by the person who proposed it.',
      scope: 'decide',
      at: { id: proposedId },
      query: {},
      body: z.object({ reason }),
      answer: { proposed: proposedShape, decision: decisionShape.nullable() },
      refuses: [409],
      done: async ({ at, body, actor, act }) => {
        checkRank(actor);
        const { proposed, decision } = settledOr(
          await settleProposed(at.id, status, { ...act, recorder: act.by, reason: body.reason }, store),
          at.id,
        );
        if (decision !== null) await world.inService.refresh();
        return { proposed, decision };
      },
    });
  work(routes, world, {
    method: 'get',
    path: '/settings/four-eyes',
    operationId: 'fourEyes',
    tag,
    summary: 'Whether a false match needs a second person',
    scope: 'read',
    at: {},
    query: {},
    answer: { on: z.boolean() },
    done: async () => ({ on: await fourEyes(store) }),
  });
  work(routes, world, {
    method: 'put',
    path: '/settings/four-eyes',
    operationId: 'setFourEyes',
    tag,
    summary: 'Says whether a false match needs a second person',
    scope: 'admin',
    at: {},
    query: {},
    body: z.object({ on: z.boolean() }),
    answer: { on: z.boolean(), changed: z.boolean() },
    done: async ({ body, act }) => ({ on: body.on, changed: await setFourEyes(body.on, act, store) }),
  });
}

function checkRank({ name, rank }: Actor): void {
  if (rank === 'analyst') throw new Refusal('forbidden', `${name}: got an analyst, expected a reviewer or an admin`);
}

function settledOr(settled: Settled, id: string): Extract<Settled, { kind: 'settled' }> {
  if (settled.kind === 'settled') return settled;
  if (settled.kind === 'unknown') throw new Refusal('not-found', `id: got ${id}, expected one of /v1/decisions/proposed`);
  if (settled.kind === 'settled-before')
    throw new Refusal('conflict', `id: got ${id}, which was ${settled.status}, expected one that waits`);
  throw new Refusal('forbidden', `id: got ${id}, which you proposed, expected that of another person: two must agree`);
}
