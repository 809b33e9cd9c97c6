import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  addWebhook,
  changeWebhook,
  reachableAddress,
  redeliver,
  removeWebhook,
  rotateWebhook,
  setWebhookDisabled,
  tryWebhook,
} from '../../delivering/index.js';
import type { Act, WebhookAsked } from '../../store/index.js';
import { requires } from '../access/requires.js';
import { openApiRoutes } from '../openapi-routes.js';
import { refusals } from '../problem-shape.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import { digestRoutes } from './digest-routes.js';
import { deliveryAnswer, expectPortfolios, notThere, there, webhookAnswer, wrongField } from './webhook-answers.js';
import { deliveryShape, idParam, postedShape, shownOnceShape, stateShape, webhookAskedShape, webhookShape } from './webhook-shapes.js';

const tags = ['webhooks'];
const middleware = requires('admin');
const refused = refusals(400, 401, 403, 404, 429, 500, 503);
const bodyOf = <T>(schema: T) => ({ required: true, content: { 'application/json': { schema } } }) as const;
const jsonOf = <T>(description: string, schema: T) => ({ description, content: { 'application/json': { schema } } }) as const;

const SHAPE = { tags, middleware };
const LIST = createRoute({
  ...SHAPE,
  method: 'get',
  path: '/webhooks',
  operationId: 'webhooks',
  summary: 'Endpoints that alerts are sent to',
  responses: { 200: jsonOf('All, in the order in which they were made', z.object({ webhooks: z.array(webhookShape) })), ...refused },
});
const ADD = createRoute({
  ...SHAPE,
  method: 'post',
  path: '/webhooks',
  operationId: 'addWebhook',
  summary: 'Send alerts to an endpoint, signed after Standard Webhooks',
  request: { body: bodyOf(webhookAskedShape) },
  responses: { 201: jsonOf('The endpoint and its secret', shownOnceShape), ...refused },
});
const GET = createRoute({
  ...SHAPE,
  method: 'get',
  path: '/webhooks/{id}',
  operationId: 'webhook',
  summary: 'One endpoint',
  request: { params: idParam },
  responses: { 200: jsonOf('The endpoint', webhookShape), ...refused },
});
const CHANGE = createRoute({
  ...SHAPE,
  method: 'put',
  path: '/webhooks/{id}',
  operationId: 'changeWebhook',
  summary: 'Change where an endpoint is, what it hears of, and whether it does',
  request: { params: idParam, body: bodyOf(webhookAskedShape) },
  responses: { 200: jsonOf('The endpoint', webhookShape), ...refused },
});
const REMOVE = createRoute({
  ...SHAPE,
  method: 'delete',
  path: '/webhooks/{id}',
  operationId: 'removeWebhook',
  summary: 'Take an endpoint away with its deliveries',
  request: { params: idParam },
  responses: { 204: { description: 'It is gone' }, ...refused },
});
const ROTATE = createRoute({
  ...SHAPE,
  method: 'post',
  path: '/webhooks/{id}/rotate',
  operationId: 'rotateWebhook',
  summary: 'Another signing secret; for a day messages are signed with both',
  request: { params: idParam },
  responses: { 200: jsonOf('The endpoint and its new secret', shownOnceShape), ...refused },
});
const TEST = createRoute({
  ...SHAPE,
  method: 'post',
  path: '/webhooks/{id}/test',
  operationId: 'testWebhook',
  summary: 'Send a message of type webhook.test',
  request: { params: idParam },
  responses: { 200: jsonOf('What the endpoint answered', postedShape), ...refused },
});
const DELIVERIES = createRoute({
  ...SHAPE,
  method: 'get',
  path: '/webhooks/{id}/deliveries',
  operationId: 'deliveries',
  summary: 'What became of each alert, newest first; `state=dead` is the dead-letter view',
  request: {
    params: idParam,
    query: z.object({ state: stateShape.optional(), limit: z.coerce.number().int().min(1).max(1000).default(100) }),
  },
  responses: { 200: jsonOf('Deliveries', z.object({ deliveries: z.array(deliveryShape) })), ...refused },
});
const AGAIN_ALL = createRoute({
  ...SHAPE,
  method: 'post',
  path: '/webhooks/{id}/redeliver',
  operationId: 'redeliverDead',
  summary: 'Try every dead delivery again',
  request: { params: idParam },
  responses: { 200: jsonOf('Ids of what is tried again', z.object({ deliveries: z.array(z.string()) })), ...refused },
});
const AGAIN = createRoute({
  ...SHAPE,
  method: 'post',
  path: '/webhooks/{id}/deliveries/{delivery}/redeliver',
  operationId: 'redeliver',
  summary: 'Try a delivery again, also one that was accepted; the message keeps its id',
  request: { params: idParam.extend({ delivery: z.string().min(1).max(40) }) },
  responses: {
    200: jsonOf('Ids of what is tried again; none where it waits already', z.object({ deliveries: z.array(z.string()) })),
    ...refused,
  },
});

/** Endpoints that alerts are sent to, and what became of each delivery; digests by e-mail. */
export function webhookRoutes(world: ServiceWorld): ServiceApp {
  const { store, outgoing, now } = world;
  const routes = openApiRoutes();
  const actOf = (c: Context<ServiceEnv>): Act => ({ at: now().toISOString(), by: c.get('actor').name });
  const checked = async ({ url, portfolios, kinds }: WebhookAsked): Promise<WebhookAsked> => {
    const address = await reachableAddress(url, outgoing.receivers);
    if (!address.ok) throw wrongField('url', address.got, address.expected);
    await expectPortfolios(store, portfolios);
    return { url: address.url.href, portfolios, kinds };
  };
  routes.openapi(LIST, async (c) => c.json({ webhooks: (await store.webhooks.all()).map(webhookAnswer) }, 200));
  routes.openapi(ADD, async (c) => {
    const given = c.req.valid('json');
    const { webhook, secret } = await addWebhook(store, await checked(given), actOf(c), outgoing.pepper);
    const made = given.disabled ? there(await setWebhookDisabled(store, webhook.id, true, actOf(c)), webhook.id, 'webhook') : webhook;
    return c.json({ webhook: webhookAnswer(made), secret }, 201, { 'cache-control': 'no-store' });
  });
  routes.openapi(GET, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(webhookAnswer(there(await store.webhooks.get(id), id, 'webhook')), 200);
  });
  routes.openapi(CHANGE, async (c) => {
    const { id } = c.req.valid('param');
    there(await store.webhooks.get(id), id, 'webhook');
    const { disabled, ...given } = c.req.valid('json');
    await changeWebhook(store, id, await checked(given), actOf(c));
    return c.json(webhookAnswer(there(await setWebhookDisabled(store, id, disabled, actOf(c)), id, 'webhook')), 200);
  });
  routes.openapi(REMOVE, async (c) => {
    const { id } = c.req.valid('param');
    there(await removeWebhook(store, id, actOf(c)), id, 'webhook');
    return c.body(null, 204);
  });
  routes.openapi(ROTATE, async (c) => {
    const { id } = c.req.valid('param');
    const { webhook, secret } = there(await rotateWebhook(store, id, actOf(c), outgoing.pepper), id, 'webhook');
    return c.json({ webhook: webhookAnswer(webhook), secret }, 200, { 'cache-control': 'no-store' });
  });
  routes.openapi(TEST, async (c) => {
    const { id } = c.req.valid('param');
    const webhook = there(await store.webhooks.get(id), id, 'webhook');
    const { status, fault } = await tryWebhook(webhook, { ...outgoing, now });
    return c.json({ accepted: fault === null, status, fault }, 200);
  });
  routes.openapi(DELIVERIES, async (c) => {
    const { id } = c.req.valid('param');
    there(await store.webhooks.get(id), id, 'webhook');
    const { state, limit } = c.req.valid('query');
    const found = await store.deliveries.of(id, { limit, ...(state === undefined ? {} : { state }) });
    return c.json({ deliveries: found.map(deliveryAnswer) }, 200);
  });
  routes.openapi(AGAIN_ALL, async (c) => {
    const { id } = c.req.valid('param');
    there(await store.webhooks.get(id), id, 'webhook');
    return c.json({ deliveries: [...(await redeliver(store, id, null, actOf(c)))] }, 200);
  });
  routes.openapi(AGAIN, async (c) => {
    const { id, delivery } = c.req.valid('param');
    if ((await store.deliveries.get(delivery))?.webhook !== id) throw notThere(delivery, `delivery of ${id.slice(0, 40)}`);
    return c.json({ deliveries: [...(await redeliver(store, id, [delivery], actOf(c)))] }, 200);
  });
  routes.route('/', digestRoutes(world));
  return routes;
}
