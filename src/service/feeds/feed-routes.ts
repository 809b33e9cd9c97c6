import { createRoute, z } from '@hono/zod-openapi';
import { dayAsked } from '../../answering/index.js';
import { tellingOf } from '../../delivering/index.js';
import { dayOf, ledgerOf } from '../../register/index.js';
import { requires } from '../access/requires.js';
import { openApiRoutes } from '../openapi-routes.js';
import { Refusal } from '../problem.js';
import { refusals } from '../problem-shape.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { entityTag, named } from '../v1/entity-tag.js';
import { FEED_FORMATS, FEED_TYPES, type FeedFormat, renderedFeed } from './feed.js';
import { listFeed } from './list-feed.js';
import { portfolioFeed } from './portfolio-feed.js';

const tags = ['feeds'];
/** The newest alerts that a feed tells of. */
const MOST_ALERTS = 100;

const fileShape = z
  .string()
  .max(700)
  .regex(/^[^\n]+\.(?:atom|rss|json)$/, 'a name and .atom, .rss or .json')
  .openapi({ description: 'A name and the format: `.atom`, `.rss` or `.json`' });
const refused = refusals(400, 401, 403, 404, 429, 500, 503);
const text = { schema: z.string() };
const responses = {
  200: {
    description: 'The feed',
    content: {
      'application/atom+xml': text,
      'application/rss+xml': text,
      'application/feed+json': { schema: { type: 'object' as const } },
    },
  },
  304: { description: 'Nothing changed since the ETag in If-None-Match' },
  ...refused,
};

const LIST = createRoute({
  method: 'get',
  path: '/feeds/lists/{file}',
  operationId: 'listFeed',
  tags,
  summary: 'What happened to a list: editions, proposals, the acts of courts and agencies',
  middleware: requires('read'),
  request: {
    params: z.object({ file: fileShape.openapi({ example: 'us-dod-1260h.atom' }) }),
    query: z.object({ known: z.string().max(40).optional().openapi({ description: 'Leave out what became public after this day' }) }),
  },
  responses,
});
const PORTFOLIO = createRoute({
  method: 'get',
  path: '/feeds/portfolios/{file}',
  operationId: 'portfolioFeed',
  tags,
  summary: 'The alerts of a portfolio',
  middleware: requires('screen'),
  request: { params: z.object({ file: fileShape.openapi({ example: 'vendors.atom' }) }) },
  responses,
});

/** Feeds of register changes and alerts. */
export function feedRoutes(world: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  const { store, now } = world;
  // Where the service is reached from is known only once it listens.
  const outside = (): string => world.publicUrl;
  routes.openapi(LIST, (c) => {
    const [id, format] = fileOf(c.req.valid('param').file);
    const { digest, snapshot } = c.get('loaded');
    const known = dayAsked('known', c.req.valid('query').known, dayOf(now()));
    const list = ledgerOf(snapshot.register).list.get(id);
    if (list === undefined || list.coverage === 'none') throw notThere('list', 'the id of a list that is held');
    const tag = entityTag(['list feed', digest, id, format, known, outside()]);
    if (named(c.req.header('if-none-match'), tag) !== 'none') return c.body(null, 304, headersOf(tag));
    return c.body(renderedFeed(listFeed(snapshot.register, list, known, outside()), format), 200, headersOf(tag, format));
  });
  routes.openapi(PORTFOLIO, async (c) => {
    const [name, format] = fileOf(c.req.valid('param').file);
    const alerts = await store.alerts.all({ portfolio: name });
    if (alerts.length === 0 && (await store.portfolios.get(name)) === null) throw notThere('portfolio', 'the name of a portfolio');
    const telling = tellingOf(store, c.get('loaded').snapshot.register);
    const told = [];
    for (const alert of alerts.slice(-MOST_ALERTS)) told.push(await telling(alert));
    const body = renderedFeed(portfolioFeed(name, told, outside()), format);
    const tag = entityTag(['portfolio feed', body]);
    if (named(c.req.header('if-none-match'), tag) !== 'none') return c.body(null, 304, headersOf(tag));
    return c.body(body, 200, headersOf(tag, format));
  });
  return routes;
}

/** The name and the format of a feed. */
function fileOf(file: string): readonly [name: string, format: FeedFormat] {
  const dot = file.lastIndexOf('.');
  return [file.slice(0, dot), FEED_FORMATS.find((format) => format === file.slice(dot + 1)) ?? 'atom'];
}

function headersOf(tag: string, format?: FeedFormat): Record<string, string> {
  const always = { etag: tag, 'cache-control': 'private, no-cache' };
  return format === undefined ? always : { ...always, 'content-type': FEED_TYPES[format] };
}

function notThere(field: string, expected: string): Refusal {
  return new Refusal('not-found', `${field}: got another, expected ${expected}`, [{ in: 'path', field: 'file', got: 'another', expected }]);
}
