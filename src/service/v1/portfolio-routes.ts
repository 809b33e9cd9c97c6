import { z } from '@hono/zod-openapi';
import { ledgerOf, ROLES, type Role } from '../../register/index.js';
import type { Portfolio } from '../../store/index.js';
import { calledAs, noteOf, removePortfolio, subjectIn } from '../../watching/index.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { pageAsked, pageOf, totalShape } from './paging.js';
import { portfolioPut } from './portfolio-put.js';
import { portfolioName, watchPortfolioRoute } from './portfolio-watch.js';
import { held, work } from './work.js';

const tag = 'portfolios';

const portfolioShape = z
  .object({
    name: z.string(),
    subjects: z.number().int(),
    roles: z.array(z.enum(ROLES as [Role, ...Role[]])),
    watched: z.object({ snapshot: z.string(), on: z.string(), at: z.string() }).nullable(),
    found: z.number().int().openapi({ description: 'Pairs found at the last watch' }),
    open: z.number().int().openapi({ description: 'Alerts that nobody has acknowledged' }),
    at: z.string(),
    by: z.string(),
  })
  .openapi('Portfolio');

export const NO_PORTFOLIO = 'one of /v1/portfolios';

/** Portfolios: who is watched. */
export function portfolioRoutes(routes: ServiceApp, world: ServiceWorld): void {
  const { store } = world;
  const told = async ({ name, subjects, at, by }: Portfolio): Promise<z.input<typeof portfolioShape>> => {
    const [watched, { note }] = [await store.portfolios.watched(name), await noteOf(store, name)];
    const [found, open] = [await store.portfolios.matches(name), await store.alerts.all({ portfolio: name, open: true })];
    return { name, subjects, roles: [...note.roles], watched, found: found.length, open: open.length, at, by };
  };
  work(routes, world, {
    method: 'get',
    path: '/portfolios',
    operationId: 'portfolios',
    tag,
    summary: 'Who is watched, and how far',
    scope: 'read',
    at: {},
    query: pageAsked('query', 100, 50),
    answer: { total: totalShape, results: z.array(portfolioShape) },
    done: async ({ query }) => {
      const { total, results } = pageOf(await store.portfolios.all(), query);
      return { total, results: await Promise.all(results.map(told)) };
    },
  });
  work(routes, world, {
    method: 'get',
    path: '/portfolios/{name}',
    operationId: 'portfolio',
    tag,
    summary: 'A portfolio and its subjects',
    scope: 'read',
    at: { name: portfolioName },
    query: {
      found: z
        .stringbool({ truthy: ['true'], falsy: ['false'] })
        .optional()
        .openapi({
          type: 'boolean',
          description: 'Only subjects that were found to be somebody at the last watch, or only those that were not',
        }),
      ...pageAsked('query', 500, 100),
    },
    answer: {
      portfolio: portfolioShape,
      total: totalShape,
      results: z.array(
        z.object({
          key: z.string(),
          subject: z.record(z.string(), z.unknown()),
          name: z.string().openapi({ description: 'What it is called: its name, failing that what else it was given' }),
          found: z
            .array(z.object({ entity: z.string(), name: z.string(), decision: z.string(), score: z.number() }))
            .openapi({ description: 'Whom it was found to be at the last watch' }),
        }),
      ),
    },
    done: async ({ at, query, loaded }) => {
      const portfolio = held(await store.portfolios.get(at.name), 'name', NO_PORTFOLIO);
      const matches = await store.portfolios.matches(at.name);
      const isFound = new Set(matches.map(({ key }) => key));
      const asked = (await store.portfolios.subjects(at.name)).filter(
        ({ key }) => query.found === undefined || query.found === isFound.has(key),
      );
      const { total, results } = pageOf(asked, query);
      const { entity: known } = ledgerOf(loaded.snapshot.register);
      const subjects = results.map((watched) => ({
        key: watched.key,
        subject: { ...subjectIn(watched) },
        name: calledAs(subjectIn(watched)),
        found: matches
          .filter(({ key }) => key === watched.key)
          .map(({ entity, decision, score }) => ({ entity, name: known.get(entity)?.label ?? entity, decision, score })),
      }));
      return { portfolio: await told(portfolio), total, results: subjects };
    },
  });
  work(routes, world, {
    method: 'delete',
    path: '/portfolios/{name}',
    operationId: 'removePortfolio',
    tag,
    summary: 'Watches a portfolio no more; its alerts stay',
    scope: 'screen',
    at: { name: portfolioName },
    query: {},
    answer: { removed: z.string() },
    done: async ({ at, act }) => {
      held((await removePortfolio(store, at.name, act)) ? at.name : null, 'name', NO_PORTFOLIO);
      return { removed: at.name };
    },
  });
  portfolioPut(routes, world);
  watchPortfolioRoute(routes, world);
}
