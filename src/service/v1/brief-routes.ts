import { z } from '@hono/zod-openapi';
import { type BriefAnswer, briefAnswer, briefHtml, briefMarkdown } from '../../answering/briefing.js';
import type { Clocks, Role } from '../../register/index.js';
import { Refusal } from '../problem.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { between } from './asked-lists.js';
import { type Asked, ask } from './question.js';
import { briefShape } from './shapes/brief-shape.js';
import { roleShape } from './shapes/effect-shape.js';
import { aboutEntity } from './shapes/named-shape.js';
import { clocksTold, entityId, query } from './standing-routes.js';
import { entityThere } from './there.js';

export const briefAnswerShape = {
  ...aboutEntity,
  ...clocksTold,
  brief: z.union([briefShape, z.null()]).openapi({ description: '`null` where the query is not one entity' }),
};

const TYPES = ['text/markdown', 'text/html'] as const;
const FORMATS = ['json', 'markdown', 'html'] as const;
const format = z.enum(FORMATS).optional().openapi({ description: 'The form of the answer; JSON where left out' });
const ROLES_ASKED = 'Say what follows in law for these roles';

type Whole = Omit<Asked<z.ZodRawShape, z.ZodRawShape>, 'at' | 'given'>;

/** A memo of about one page on an entity: by its id, or by a name in the body. */
export function briefRoutes(routes: ServiceApp, world: ServiceWorld): void {
  const told = (asked: string, roles: readonly Role[] | undefined, { loaded, clocks, today }: Whole): BriefAnswer =>
    briefAnswer(loaded, asked, { clocks, roles: [...new Set(roles)], today, engine: world.engine });
  const byId = (id: string, roles: readonly Role[] | undefined, whole: Whole): BriefAnswer =>
    told(entityThere(whole.loaded.snapshot.register, id).id, roles, whole);
  ask(routes, world, {
    method: 'post',
    path: '/brief',
    operationId: 'briefByName',
    tag: 'questions',
    summary: 'A memo of about one page on a party, by name',
    description: 'As Markdown or HTML a name that is not one entity is refused: 404 where nobody bears it, 409 where several do.',
    scope: 'read',
    clocks: 'both',
    at: {},
    given: { query, roles: z.array(roleShape).max(20).optional().openapi({ description: ROLES_ASKED }), format },
    example: { query: 'Xiaomi', roles: ['us-investor'] },
    answer: briefAnswerShape,
    refuses: [404, 409],
    answered: (asked) => told(asked.given.query, asked.given.roles, asked),
    written: {
      types: TYPES,
      text: (asked) => forPeople(asked.given.format, asked.clocks, () => told(asked.given.query, asked.given.roles, asked)),
    },
  });
  ask(routes, world, {
    method: 'get',
    path: '/brief',
    operationId: 'briefById',
    tag: 'questions',
    summary: 'A memo of about one page on an entity',
    description: 'Names are asked for in the body of POST /v1/brief, never in an address.',
    scope: 'read',
    clocks: 'both',
    at: {},
    given: { id: entityId, roles: between(roleShape, `${ROLES_ASKED}, between commas`), format },
    answer: briefAnswerShape,
    refuses: [404],
    answered: (asked) => byId(asked.given.id, asked.given.roles, asked),
    written: {
      types: TYPES,
      text: (asked) => forPeople(asked.given.format, asked.clocks, () => byId(asked.given.id, asked.given.roles, asked)),
    },
  });
}

/** A memo in a form for people; `null` where it is asked for as JSON. */
function forPeople(
  form: (typeof FORMATS)[number] | undefined,
  clocks: Clocks,
  answered: () => BriefAnswer,
): { readonly type: string; readonly text: string } | null {
  if (form === undefined || form === 'json') return null;
  const answer = answered();
  if (answer.entity === null) throw notOne(answer);
  const { entity, brief } = answer;
  return form === 'html'
    ? { type: 'text/html', text: briefHtml(entity, clocks, brief) }
    : { type: 'text/markdown', text: briefMarkdown(entity, clocks, brief) };
}

/** A memo for people is on one party. The refusal does not repeat the name that was asked for. */
function notOne(answer: Extract<BriefAnswer, { readonly entity: null }>): Refusal {
  if ('nearest' in answer)
    return new Refusal('not-found', 'query: got a name that no entity bears, expected that of one; not found is not a clearance');
  const ids = answer.candidates.map(({ id }) => id).join(', ');
  return new Refusal('conflict', `query: got a name that fits several entities, expected one of ${ids}`);
}
