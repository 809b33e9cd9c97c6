import { z } from '@hono/zod-openapi';
import { ROLES, type Role } from '../../register/index.js';
import { type SubjectsRead, subjectsInTable, UnusableFault } from '../../running/index.js';
import type { Subject } from '../../screening/index.js';
import type { Loaded } from '../loaded.js';
import { refusalOf } from '../openapi-routes.js';
import { Refusal } from '../problem.js';
import { type Ignored, ignoredIn } from './ignored-fields.js';
import { subjectGiven, subjectOfGiven } from './subject-given.js';

const rolesShape = z.array(z.enum(ROLES as [Role, ...Role[]])).max(ROLES.length);

/** Subjects as JSON, and whose law their owner wants to hear of. */
export const subjectsBody = z.object({
  subjects: z.array(subjectGiven).min(1).max(100_000),
  roles: rolesShape.optional().openapi({ description: 'Whose law the owner wants to hear of; left out, it stays as it was' }),
});

/** The parameters beside a table of subjects. */
export const tableAsked = z.object({
  columns: z
    .union([z.array(z.string()), z.string()])
    .optional()
    .openapi({ description: 'Of a table: COLUMN=PROPERTY' }),
  sheet: z.string().max(200).optional(),
  roles: z.string().max(500).optional().openapi({ description: 'Of a table: roles between commas' }),
});

const file = { type: 'string', format: 'binary' } as const;

/** The body of a request with subjects, for its document. */
export const subjectsContent = {
  'application/json': { schema: subjectsBody },
  'text/csv': { schema: file },
  'application/octet-stream': { schema: file },
} as const;

/** Subjects as they were sent. */
export interface SubjectsGiven extends SubjectsRead {
  readonly roles: readonly Role[] | undefined;
  readonly warnings: readonly Ignored[];
}

/** The subjects of a request, in JSON or in a table. Throws a `Refusal` or `UnusableFault`. */
export async function subjectsIn(
  request: Request,
  query: Readonly<Record<string, readonly string[]>>,
  loaded: Loaded,
): Promise<SubjectsGiven> {
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(request.headers.get('content-type') ?? '');
  return isJson ? inJson(await jsonOf(request)) : await inTable(request, query, loaded);
}

async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    throw new Refusal('bad-request', 'body: got what is not JSON, expected {"subjects":[…]}');
  }
}

function inJson(body: unknown): SubjectsGiven {
  const read = subjectsBody.safeParse(body);
  if (!read.success) throw refusalOf(read.error, 'body');
  const subjects = read.data.subjects.map(subjectOfGiven);
  const nobody = subjects.findIndex((subject) => isNobody(subject));
  if (nobody !== -1)
    throw new Refusal('bad-request', `subjects.${nobody}: got neither a name nor an identifier, expected one`, [
      { in: 'body', field: `subjects.${nobody}`, got: 'neither a name nor an identifier', expected: 'one' },
    ]);
  return { subjects, unread: [], roles: read.data.roles, warnings: ignoredIn(body, read.data) };
}

async function inTable(request: Request, query: Readonly<Record<string, readonly string[]>>, loaded: Loaded): Promise<SubjectsGiven> {
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
