import { z } from '@hono/zod-openapi';
import { RANKS, SCOPES, type Scope } from '../access/actor.js';
import { addKey, KEY_NAME, revokeKey } from '../access/key-keeping.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { held, work } from './work.js';

const tag = 'keys';
const scopesShape = z
  .array(z.enum(SCOPES as [Scope, ...Scope[]]))
  .min(1)
  .max(SCOPES.length);

const keyShape = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.string()),
    rank: z.string(),
    at: z.string(),
    by: z.string(),
    revoked: z.object({ at: z.string(), by: z.string() }).nullable(),
  })
  .openapi('Key');

const keyId = z
  .string()
  .regex(/^[0-9a-f]{12}$/, 'the id of a key: 12 hexadecimal digits')
  .openapi({ example: '4f1c0a93be27' });

const keyName = z
  .string()
  .min(1)
  .max(80)
  // Not as a pattern: those of JSON Schema know no properties of letters.
  .refine((name) => KEY_NAME.test(name), '1 to 80 letters, digits, blanks and . _ @ + -')
  .openapi({ example: 'erp' });

/** Keys of the service: who may ask it, and what. With the first one it ends that anybody on this machine may. */
export function keyRoutes(routes: ServiceApp, world: ServiceWorld): void {
  const { store, outgoing, access } = world;
  work(routes, world, {
    method: 'get',
    path: '/keys',
    operationId: 'keys',
    tag,
    summary: 'The keys that were made, what each may do, and which were revoked; never a key itself',
    scope: 'admin',
    at: {},
    query: {},
    answer: { results: z.array(keyShape) },
    done: async () => {
      const all = await store.keys.all();
      return { results: all.map(({ id, name, scopes, rank, at, by, revoked }) => ({ id, name, scopes, rank, at, by, revoked })) };
    },
  });
  work(routes, world, {
    method: 'post',
    path: '/keys',
    operationId: 'addKey',
    tag,
    summary: 'Makes a key and tells it, this once: the store keeps only a hash of it',
    scope: 'admin',
    at: {},
    query: {},
    body: z.object({ name: keyName, scopes: scopesShape, rank: z.enum(RANKS).default('analyst') }),
    answer: { id: z.string(), key: z.string().openapi({ description: 'It is shown this once and kept nowhere.' }) },
    done: async ({ body: { name, scopes, rank }, act }) => {
      const asked = SCOPES.filter((scope) => scopes.includes(scope));
      const made = await addKey({ store, pepper: outgoing.pepper }, { name, scopes: asked, rank }, act);
      access.forget?.();
      return made;
    },
  });
  work(routes, world, {
    method: 'delete',
    path: '/keys/{id}',
    operationId: 'revokeKey',
    tag,
    summary: 'Ends a key for good; it is refused within a second',
    scope: 'admin',
    at: { id: keyId },
    query: {},
    answer: { revoked: z.string() },
    done: async ({ at: { id }, act }) => {
      const revoked = held((await revokeKey(store, id, act)) ? id : null, 'id', 'that of a key of /v1/keys which is not revoked');
      access.forget?.();
      return { revoked };
    },
  });
}
