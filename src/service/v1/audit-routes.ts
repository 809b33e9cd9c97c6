import { z } from '@hono/zod-openapi';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { work } from './work.js';

const tag = 'audit';

const recordShape = z
  .object({
    seq: z.number().int(),
    at: z.string(),
    by: z.string(),
    action: z.string(),
    subject: z.string(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    prev: z.string(),
    hash: z.string(),
  })
  .openapi('AuditRecord');

/** Who did what. */
export function auditRoutes(routes: ServiceApp, world: ServiceWorld): void {
  const { store } = world;
  work(routes, world, {
    method: 'get',
    path: '/audit',
    operationId: 'audit',
    tag,
    summary: 'What was done to the store, oldest first',
    description: 'The newest `limit` records; with `before` the newest of those before that number.',
    scope: 'admin',
    at: {},
    query: {
      limit: (z.coerce.number() as unknown as z.ZodNumber).int().min(1).max(1_000).default(100),
      before: (z.coerce.number() as unknown as z.ZodNumber).int().min(1).optional(),
    },
    answer: { results: z.array(recordShape) },
    done: async ({ query: { limit, before } }) => ({ results: await store.audit.page(limit, before) }),
  });
  work(routes, world, {
    method: 'get',
    path: '/audit/verify',
    operationId: 'verifyAudit',
    tag,
    summary: 'Works the whole chain through: whether any record was edited, removed, inserted or exchanged',
    scope: 'admin',
    at: {},
    query: {},
    answer: {
      ok: z.boolean(),
      records: z.number().int().optional(),
      head: z.string().optional(),
      seq: z.number().int().optional(),
      got: z.string().optional(),
      expected: z.string().optional(),
    },
    done: () => store.audit.verify(),
  });
}
