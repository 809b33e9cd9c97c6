import { z } from '@hono/zod-openapi';
import { ROLES, type Role } from '../../register/index.js';
import { type SubjectsRead, subjectsInTable, UnusableFault } from '../../running/index.js';
import type { Subject } from '../../screening/index.js';
import { putPortfolio } from '../../watching/index.js';
import { requires } from '../access/requires.js';
import type { Loaded } from '../loaded.js';
import { refusalOf } from '../openapi-routes.js';
import { Refusal } from '../problem.js';
import { refusals } from '../problem-shape.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { type Ignored, ignoredIn, ignoredParameters } from './ignored-fields.js';
import { portfolioName } from './portfolio-watch.js';
import { subjectGiven, subjectOfGiven } from './subject-given.js';
import { warningShape } from './warning-shape.js';

const rolesShape = z.array(z.enum(ROLES as [Role, ...Role[]])).max(ROLES.length);
const given = z.object({
  subjects: z.array(subjectGiven).min(1).max(100_000),
  roles: rolesShape.optional().openapi({ description: 'Whose law the owner wants to hear of; left out, it stays as it was' }),
});
const asked = z.object({
  columns: z
    .union([z.array(z.string()), z.string()])
    .optional()
    .openapi({ description: 'Of a table: COLUMN=PROPERTY' }),
  sheet: z.string().max(200).optional(),
  roles: z.string().max(500).optional().openapi({ description: 'Of a table: roles between commas' }),
});
const answer = z.object({
  portfolio: z.string(),
  subjects: z.number().int(),
  came: z.number().int(),
  went: z.number().int(),
  changed: z.number().int(),
  same: z.number().int(),
  doubled: z.number().int(),
  unread: z.array(z.object({ line: z.number().int(), reason: z.string() })),
  warnings: z.array(warningShape),
});

interface Given extends SubjectsRead {
  readonly roles: readonly Role[] | undefined;
  readonly warnings: readonly Ignored[];
}

/** `PUT /v1/portfolios/{name}`: makes a portfolio of subjects, or of a table of them, or puts them in the place of those it has. */
export function portfolioPut(routes: ServiceApp, world: ServiceWorld): void {
  const file = { type: 'string', format: 'binary' } as const;
  routes.openAPIRegistry.registerPath({
    method: 'put',
    path: '/portfolios/{name}',
    operationId: 'putPortfolio',
    tags: ['portfolios'],
    summary: 'Makes a portfolio, or puts other subjects in the place of those it has',
    request: {
      params: z.object({ name: portfolioName }),
      query: asked,
      body: {
        required: true,
        content: { 'application/json': { schema: given }, 'text/csv': { schema: file }, 'application/octet-stream': { schema: file } },
      },
    },
    responses: { 200: { description: 'What came of it', content: { 'application/json': { schema: answer } } }, ...refusals(400, 403, 413) },
  });
  routes.put('/portfolios/:name', requires('screen'), async (c) => {
    const name = portfolioName.safeParse(c.req.param('name'));
    if (!name.success) throw refusalOf(name.error, 'path');
    const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(c.req.header('content-type') ?? '');
    const { subjects, unread, roles, warnings } = isJson
      ? inJson(await jsonOf(c.req.raw))
      : await inTable(c.req.raw, c.req.queries(), c.get('loaded'));
    const act = { at: world.now().toISOString(), by: c.get('actor').name };
    const change = await putPortfolio(world.store, { name: name.data, subjects, ...(roles === undefined ? {} : { roles }), act });
    const unknown = ignoredParameters(Object.keys(c.req.query()), new Set(Object.keys(asked.shape)));
    return c.json({ portfolio: name.data, ...change, unread, warnings: [...warnings, ...unknown] }, 200, { 'cache-control': 'no-store' });
  });
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new Refusal('bad-request', 'body: got what is not JSON, expected {"subjects":[…]}');
  }
}

function inJson(body: unknown): Given {
  const read = given.safeParse(body);
  if (!read.success) throw refusalOf(read.error, 'body');
  const subjects = read.data.subjects.map(subjectOfGiven);
  const nobody = subjects.findIndex((subject) => isNobody(subject));
  if (nobody !== -1)
    throw new Refusal('bad-request', `subjects.${nobody}: got neither a name nor an identifier, expected one`, [
      { in: 'body', field: `subjects.${nobody}`, got: 'neither a name nor an identifier', expected: 'one' },
    ]);
  return { subjects, unread: [], roles: read.data.roles, warnings: ignoredIn(body, read.data) };
}

async function inTable(request: Request, query: Readonly<Record<string, readonly string[]>>, loaded: Loaded): Promise<Given> {
  const { body } = request;
  if (body === null) throw new UnusableFault('body: got nothing, expected a table or {"subjects":[…]}');
  const [sheet] = query['sheet'] ?? [];
  const input = query['columns'] ?? [];
  const read = await subjectsInTable('body', body, { input, ...(sheet === undefined ? {} : { sheet }) }, loaded);
  const [roles] = query['roles'] ?? [];
  if (roles === undefined) return { ...read, roles: undefined, warnings: [] };
  const asked = rolesShape.safeParse(roles.split(',').map((role) => role.trim()));
  if (!asked.success) throw refusalOf(asked.error, 'query');
  return { ...read, roles: asked.data, warnings: [] };
}

function isNobody({ name, nameZh = '', aliases = [], identifiers = [] }: Subject): boolean {
  return identifiers.length === 0 && [name, nameZh, ...aliases].every((text) => text.trim() === '');
}
