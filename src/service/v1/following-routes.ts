import { z } from '@hono/zod-openapi';
import { decidePair, type Keeping } from '../../following/index.js';
import { acceptHeld, dropHeld, filesInUse, heldDifference, outcomeObject } from '../../running/index.js';
import { PUBLICATIONS } from '../../sources/index.js';
import { Refusal } from '../problem.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { pageAsked, pageOf, totalShape } from './paging.js';
import { registerChange } from './register-change.js';
import { held, work } from './work.js';

const tag = 'following';

const sourceStateShape = z
  .object({
    id: z.string(),
    title: z.string(),
    how: z.enum(['fetched', 'from a file']),
    note: z.string().nullable(),
    files: z.array(z.object({ name: z.string(), url: z.string(), fetched: z.object({ at: z.string(), digest: z.string() }).nullable() })),
    lists: z.array(z.object({ id: z.string(), coverage: z.string(), coveredThrough: z.string().nullable() })),
  })
  .openapi('FollowedSource');

const heldShape = z
  .object({
    id: z.string(),
    at: z.string(),
    by: z.string(),
    source: z.string(),
    list: z.string(),
    reasons: z.array(z.string()),
    files: z.array(z.object({ name: z.string(), digest: z.string() })),
  })
  .openapi('HeldEdition');

const lineShape = z.object({ entity: z.string(), name: z.string() });
const editionChangeShape = z
  .object({
    list: z.string(),
    edition: z.string(),
    added: z.array(lineShape),
    removed: z.array(lineShape),
    renamed: z.array(z.object({ entity: z.string(), from: z.string(), to: z.string() })),
    changed: z.array(lineShape).openapi({ description: 'The same name with other aliases, another parent, or other grounds' }),
    continued: z.number().int(),
  })
  .openapi('EditionChange');

const pairShape = z
  .object({
    id: z.string(),
    at: z.string(),
    entity: z.string(),
    candidate: z.string(),
    score: z.number(),
    shown: z.object({ entity: z.string(), candidate: z.string(), why: z.string() }),
  })
  .openapi('Resolution');

const heldId = z.string().regex(/^held-[1-9]\d{0,14}$/, 'an id such as held-1');
const pairId = z.string().regex(/^pair-[1-9]\d{0,14}$/, 'an id such as pair-1');

/** What is followed, what waits for a person, and what he says of it. */
export function followingRoutes(routes: ServiceApp, world: ServiceWorld): void {
  const { store, place } = world;
  const keeping: Keeping = { store, files: filesInUse(place), bundled: place.bundledPath, now: world.now };
  const changing = registerChange(world);
  const openHeld = async (id: string): Promise<void> => {
    held(
      (await store.held.open()).find((each) => each.id === id),
      'id',
      'one of /v1/held',
    );
  };
  work(routes, world, {
    method: 'get',
    path: '/sync',
    operationId: 'followed',
    tag,
    summary: 'The sources that are followed: when each was fetched last, and through which day its lists are covered',
    scope: 'read',
    at: {},
    query: {},
    answer: { results: z.array(sourceStateShape) },
    done: async ({ loaded }) => {
      const lists = new Map(loaded.snapshot.register.lists.map((list) => [list.id, list]));
      const told = PUBLICATIONS.map(async ({ id, title, fetch, note, files, lists: brought }) => ({
        id,
        title,
        how: fetch ? ('fetched' as const) : ('from a file' as const),
        note: note ?? null,
        files: await Promise.all(
          files.map(async ({ name, url }) => {
            const last = await store.fetches.get(url);
            return { name, url, fetched: last === null ? null : { at: last.at, digest: last.digest } };
          }),
        ),
        lists: brought.map((list) => {
          const known = lists.get(list);
          return { id: list, coverage: known?.coverage ?? 'none', coveredThrough: known?.coveredThrough ?? null };
        }),
      }));
      return { results: await Promise.all(told) };
    },
  });
  work(routes, world, {
    method: 'get',
    path: '/held',
    operationId: 'heldEditions',
    tag,
    summary: 'Editions that were read whole and are doubtful as a whole: they wait for a person',
    scope: 'read',
    at: {},
    query: pageAsked('query', 200, 50),
    answer: { total: totalShape, results: z.array(heldShape) },
    done: async ({ query }) => pageOf(await store.held.open(), query),
  });
  work(routes, world, {
    method: 'get',
    path: '/held/{id}/difference',
    operationId: 'heldDifference',
    tag,
    summary: 'What an edition that is held would change; its files are read anew, and nothing is written',
    scope: 'read',
    at: { id: heldId },
    query: {},
    answer: { changes: z.array(editionChangeShape) },
    done: async ({ at, act }) => {
      await openHeld(at.id);
      const outcome = await heldDifference(at.id, act, keeping);
      if (outcome.kind !== 'refused') return { changes: outcome.changes };
      const [{ file, field, got, expected } = { file: at.id, field: 'files', got: 'nothing', expected: 'an edition' }] = outcome.problems;
      throw new Refusal('bad-request', `${file}, ${field}: got ${got}, expected ${expected}`);
    },
  });
  work(routes, world, {
    method: 'post',
    path: '/held/{id}/accept',
    operationId: 'acceptHeld',
    tag,
    summary: 'Applies an edition that is held',
    scope: 'admin',
    at: { id: heldId },
    query: {},
    answer: {
      outcome: z.string(),
      source: z.string().optional(),
      changes: z.array(z.unknown()).optional(),
      alerts: z.number().int().openapi({ description: 'Alerts raised because of it' }),
    },
    refuses: [409],
    done: async ({ at, act }) => {
      await openHeld(at.id);
      const { done, watched } = await changing(act, () => acceptHeld(at.id, act, keeping));
      return { ...outcomeObject(done), alerts: watched.alerts } as never;
    },
  });
  work(routes, world, {
    method: 'post',
    path: '/held/{id}/drop',
    operationId: 'dropHeld',
    tag,
    summary: 'Lets an edition that is held go; its list stays as it is',
    scope: 'admin',
    at: { id: heldId },
    query: {},
    answer: { dropped: z.string(), list: z.string() },
    done: async ({ at, act }) => {
      await openHeld(at.id);
      const { list } = await dropHeld(at.id, act, store);
      return { dropped: at.id, list };
    },
  });
  work(routes, world, {
    method: 'get',
    path: '/resolutions',
    operationId: 'resolutions',
    tag,
    summary: 'Entities that a sync brought and that may be known ones',
    scope: 'read',
    at: {},
    query: pageAsked('query', 500, 100),
    answer: { total: totalShape, results: z.array(pairShape) },
    done: async ({ query }) => pageOf(await store.resolutions.open(), query),
  });
  work(routes, world, {
    method: 'post',
    path: '/resolutions/{id}',
    operationId: 'resolve',
    tag,
    summary: 'Says whether the two of a pair are one; a later verdict takes the place of the one before',
    scope: 'admin',
    at: { id: pairId },
    query: {},
    body: z.object({ verdict: z.enum(['same', 'different']), reason: z.string().trim().min(1).max(4_000) }),
    answer: { id: z.string(), entity: z.string(), candidate: z.string(), verdict: z.enum(['same', 'different']) },
    refuses: [409],
    done: async ({ at, body: { verdict, reason }, act }) => {
      const pair = held(await store.resolutions.get(at.id), 'id', 'one of /v1/resolutions');
      if (pair.verdict === verdict)
        throw new Refusal('conflict', `verdict: got ${verdict} for ${at.id}, expected another than the one it has`);
      const { done } = await changing(act, () => decidePair(at.id, verdict, { ...act, reason }, keeping));
      const { id, entity, candidate } = done;
      return { id, entity, candidate, verdict };
    },
  });
}
