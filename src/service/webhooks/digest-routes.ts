import { createRoute, z } from '@hono/zod-openapi';
import { addDigest, crontabOf, isMailAddress, removeDigest, sendDigests } from '../../delivering/index.js';
import { faultOfCrontab } from '../../screening/index.js';
import { requires } from '../access/requires.js';
import { openApiRoutes } from '../openapi-routes.js';
import { Refusal } from '../problem.js';
import { refusals } from '../problem-shape.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { digestAnswer, expectPortfolios, there, wrongField } from './webhook-answers.js';
import { digestAskedShape, digestShape, idParam } from './webhook-shapes.js';

const SHAPE = { tags: ['digests'], middleware: requires('admin') };
const refused = refusals(400, 401, 403, 404, 429, 500, 503);

const LIST = createRoute({
  ...SHAPE,
  method: 'get',
  path: '/digests',
  operationId: 'digests',
  summary: 'Who is sent new alerts by e-mail, and when',
  responses: {
    200: { description: 'All', content: { 'application/json': { schema: z.object({ digests: z.array(digestShape) }) } } },
    ...refused,
  },
});
const ADD = createRoute({
  ...SHAPE,
  method: 'post',
  path: '/digests',
  operationId: 'addDigest',
  summary: 'Send somebody new alerts by e-mail; without any there is no mail',
  request: { body: { required: true, content: { 'application/json': { schema: digestAskedShape } } } },
  responses: { 201: { description: 'The digest', content: { 'application/json': { schema: digestShape } } }, ...refused },
});
const GET = createRoute({
  ...SHAPE,
  method: 'get',
  path: '/digests/{id}',
  operationId: 'digest',
  summary: 'One digest',
  request: { params: idParam },
  responses: { 200: { description: 'The digest', content: { 'application/json': { schema: digestShape } } }, ...refused },
});
const REMOVE = createRoute({
  ...SHAPE,
  method: 'delete',
  path: '/digests/{id}',
  operationId: 'removeDigest',
  summary: 'Send it no more',
  request: { params: idParam },
  responses: { 204: { description: 'It is gone' }, ...refused },
});
const sentShape = z
  .object({ sent: z.boolean().openapi({ description: 'False where nothing was new' }), fault: z.string().nullable() })
  .openapi('DigestSent');
const SEND = createRoute({
  ...SHAPE,
  method: 'post',
  path: '/digests/{id}/send',
  operationId: 'sendDigest',
  summary: 'Send what is new now',
  request: { params: idParam },
  responses: {
    200: { description: 'What came of it', content: { 'application/json': { schema: sentShape } } },
    ...refused,
    ...refusals(409),
  },
});

/** Digests by e-mail. */
export function digestRoutes({ store, outgoing, inService, now }: ServiceWorld): ServiceApp {
  const routes = openApiRoutes();
  routes.openapi(LIST, async (c) => c.json({ digests: (await store.digests.all()).map(digestAnswer) }, 200));
  routes.openapi(ADD, async (c) => {
    const { to, portfolios, when } = c.req.valid('json');
    if (!isMailAddress(to)) throw wrongField('to', 'what is no such address', 'one plain e-mail address, such as ana@example.com');
    const crontab = crontabOf(when);
    const fault = await faultOfCrontab(crontab);
    if (fault !== null) throw wrongField('when', 'other times', `daily, weekly, or ${fault}`);
    await expectPortfolios(store, portfolios);
    const act = { at: now().toISOString(), by: c.get('actor').name };
    return c.json(digestAnswer(await addDigest(store, { to, portfolios, crontab }, act)), 201);
  });
  routes.openapi(GET, async (c) => {
    const { id } = c.req.valid('param');
    return c.json(digestAnswer(there(await store.digests.get(id), id, 'digest')), 200);
  });
  routes.openapi(REMOVE, async (c) => {
    const { id } = c.req.valid('param');
    there(await removeDigest(store, id, { at: now().toISOString(), by: c.get('actor').name }), id, 'digest');
    return c.body(null, 204);
  });
  routes.openapi(SEND, async (c) => {
    const { id } = c.req.valid('param');
    there(await store.digests.get(id), id, 'digest');
    if (outgoing.mailer === null)
      throw new Refusal('conflict', 'got no mail server, expected one: WATCHBILL_SMTP_URL and WATCHBILL_MAIL_FROM');
    const world = { store, ...outgoing, now, random: Math.random, register: () => inService.loaded()?.snapshot.register ?? null };
    const { sent, failed } = await sendDigests(world, [id]);
    return c.json({ sent: sent.length > 0, fault: failed[0]?.fault ?? null }, 200);
  });
  return routes;
}
