import { z } from '@hono/zod-openapi';
import { dayOf } from '../../register/index.js';
import { type DecidedOn, decide, lastOfPairs, reasonAsked, type VerdictAsked } from '../../running/index.js';
import { VERDICTS } from '../../store/index.js';
import { Refusal } from '../problem.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { decisionShape, proposedShape } from './decision-shape.js';
import { pageAsked, pageOf, totalShape } from './paging.js';
import { subjectGiven, subjectOfGiven } from './subject-given.js';
import { work } from './work.js';

const tag = 'decisions';

const verdictGiven = z.object({
  match: z
    .string()
    .regex(/^m-[1-9]\d{0,14}$/, 'an id such as m-1')
    .optional()
    .openapi({ description: 'A match of a run; or else `subject` and `entity`' }),
  subject: subjectGiven.optional(),
  entity: z.string().min(1).max(2_000).optional().openapi({ description: 'The id or name of one in the register' }),
  verdict: z.enum(VERDICTS as ['true-match', 'false-match', 'escalate']),
  reason: z.string().min(1).max(4_000),
});

/** Decisions: what persons said of matches. */
export function decisionRoutes(routes: ServiceApp, world: ServiceWorld): void {
  const { store } = world;
  work(routes, world, {
    method: 'get',
    path: '/decisions',
    operationId: 'decisions',
    tag,
    summary: 'Every verdict recorded, newest first; `last` says that none on the same pair came after it',
    scope: 'read',
    at: {},
    query: pageAsked('query', 500, 100),
    answer: { total: totalShape, results: z.array(decisionShape.extend({ last: z.boolean() })) },
    done: async ({ query }) => {
      const all = await store.decisions.all();
      const lastOf = lastOfPairs(all);
      const { total, results } = pageOf([...all].reverse(), query);
      return { total, results: results.map((each) => ({ ...each, last: lastOf(each.subjectKey, each.entity)?.seq === each.seq })) };
    },
  });
  work(routes, world, {
    method: 'post',
    path: '/decisions',
    operationId: 'decide',
    tag,
    summary: 'Records verdicts, all of them or none',
    description: 'Where decisions need four eyes a false match is only proposed: it takes nothing out until another person confirms it.',
    scope: 'decide',
    at: {},
    query: {},
    body: z.object({ decisions: z.array(verdictGiven).min(1).max(1_000) }),
    answer: { decisions: z.array(decisionShape), proposed: z.array(proposedShape) },
    done: async ({ body, act, loaded }) => {
      const today = dayOf(world.now());
      const asked = body.decisions.map(
        ({ verdict, reason, ...about }, at): VerdictAsked => ({
          where: `decisions.${at}`,
          of: aboutOf(about, `decisions.${at}`),
          verdict,
          reason: reasonAsked(`decisions.${at}.reason`, reason),
        }),
      );
      const clocks = { on: today, known: today };
      const done = await decide(asked, { ...act, recorder: act.by, clocks, bundle: () => loaded }, store);
      if (done.decisions.length > 0) await world.inService.refresh();
      return done;
    },
  });
}

function aboutOf(
  { match, subject, entity }: Pick<z.output<typeof verdictGiven>, 'match' | 'subject' | 'entity'>,
  field: string,
): DecidedOn {
  if (match !== undefined && subject === undefined && entity === undefined) return { kind: 'match', id: match };
  if (match === undefined && subject !== undefined && entity !== undefined)
    return { kind: 'pair', subject: subjectOfGiven(subject), entity };
  const [got, expected] = ['another mixture of them', 'either `match`, or `subject` and `entity`'];
  throw new Refusal('bad-request', `${field}: got ${got}, expected ${expected}`, [{ in: 'body', field, got, expected }]);
}
