import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Act } from '../../store/index.js';
import { movePortfolio, type PortfolioChange, putPortfolio } from '../../watching/index.js';
import { requires } from '../access/requires.js';
import { refusalOf } from '../openapi-routes.js';
import { refusals } from '../problem-shape.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import { ignoredParameters } from './ignored-fields.js';
import { portfolioName } from './portfolio-watch.js';
import { type SubjectsGiven, subjectsContent, subjectsIn, tableAsked } from './subjects-asked.js';
import { warningShape } from './warning-shape.js';
import { held, work } from './work.js';

const change = {
  portfolio: z.string(),
  subjects: z.number().int(),
  came: z.number().int(),
  went: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  doubled: z.number().int(),
};
const answer = z.object({
  ...change,
  unread: z.array(z.object({ line: z.number().int(), reason: z.string() })),
  warnings: z.array(warningShape),
});
const NO_PORTFOLIO = 'one of /v1/portfolios';

/**
 * `PUT /v1/portfolios/{name}`: makes a portfolio of subjects, or of a table of them, or puts them in the place of those it has. `POST` to its
 * `/subjects` has more come to it, and to `/subjects/remove` has some leave it.
 */
export function portfolioPut(routes: ServiceApp, world: ServiceWorld): void {
  const { store } = world;
  taking(routes, world, {
    method: 'put',
    path: '/portfolios/{name}',
    operationId: 'putPortfolio',
    summary: 'Makes a portfolio, or puts other subjects in the place of those it has',
    done: (name, { subjects, roles }, act) => putPortfolio(store, { name, subjects, ...(roles === undefined ? {} : { roles }), act }),
  });
  taking(routes, world, {
    method: 'post',
    path: '/portfolios/{name}/subjects',
    operationId: 'addSubjects',
    summary: 'Has subjects come to a portfolio; those it has stay, and of the same name and id the later counts',
    done: async (name, { subjects }, act) =>
      held(await movePortfolio(store, { name, come: subjects, leave: [], act }), 'name', NO_PORTFOLIO),
  });
  work(routes, world, {
    method: 'post',
    path: '/portfolios/{name}/subjects/remove',
    operationId: 'removeSubjects',
    tag: 'portfolios',
    summary: 'Has subjects leave a portfolio, by their keys; keys that it has not are passed over',
    scope: 'screen',
    at: { name: portfolioName },
    query: {},
    body: z.object({ keys: z.array(z.string().max(200)).min(1).max(10_000) }),
    answer: change,
    done: async ({ at: { name }, body: { keys }, act }) => ({
      portfolio: name,
      ...held(await movePortfolio(store, { name, come: [], leave: keys, act }), 'name', NO_PORTFOLIO),
    }),
  });
}

/** An operation that takes subjects. */
interface Taking {
  readonly method: 'put' | 'post';
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly done: (name: string, given: SubjectsGiven, act: Act) => Promise<PortfolioChange>;
}

function taking(routes: ServiceApp, world: ServiceWorld, { method, path, operationId, summary, done }: Taking): void {
  routes.openAPIRegistry.registerPath({
    method,
    path,
    operationId,
    tags: ['portfolios'],
    summary,
    request: {
      params: z.object({ name: portfolioName }),
      query: tableAsked,
      body: { required: true, content: subjectsContent },
    },
    responses: {
      200: { description: 'What came of it', content: { 'application/json': { schema: answer } } },
      ...refusals(400, 403, 413, ...(method === 'post' ? ([404] as const) : [])),
    },
  });
  routes.on(method.toUpperCase(), path.replace('{name}', ':name'), requires('screen'), async (c: Context<ServiceEnv>) => {
    const name = portfolioName.safeParse(c.req.param('name'));
    if (!name.success) throw refusalOf(name.error, 'path');
    const given = await subjectsIn(c.req.raw, c.req.queries(), c.get('loaded'));
    const change = await done(name.data, given, { at: world.now().toISOString(), by: c.get('actor').name });
    const unknown = ignoredParameters(Object.keys(c.req.query()), new Set(Object.keys(tableAsked.shape)));
    const told = { portfolio: name.data, ...change, unread: given.unread, warnings: [...given.warnings, ...unknown] };
    return c.json(told, 200, { 'cache-control': 'no-store' });
  });
}
