import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { daysBetween, ledgerOf, openSnapshot, parseDay } from '../../register/index.js';
import { requires } from '../access/requires.js';
import { Refusal } from '../problem.js';
import { refusals } from '../problem-shape.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import { byteRange } from './byte-range.js';
import { named } from './entity-tag.js';
import { ask } from './question.js';
import { listShape } from './shapes/list-shape.js';

const tag = 'snapshot';

/** The snapshot that answers come from: what it is, and its bytes. `read` gives those of a file. */
export function snapshotRoutes(
  routes: ServiceApp,
  world: ServiceWorld,
  read: (path: string) => Promise<Uint8Array<ArrayBuffer>> = async (path) => new Uint8Array(await readFile(path)),
): void {
  ask(routes, world, {
    method: 'get',
    path: '/snapshot',
    operationId: 'snapshot',
    tag,
    summary: 'What answers come from: the snapshot, its age, and through which day lists are followed',
    scope: 'read',
    clocks: 'none',
    at: {},
    given: {},
    answer: {
      digest: z.string(),
      built: z.string(),
      ageDays: z.number().int(),
      facts: z.number().int(),
      engine: z.string(),
      lists: z.array(listShape.pick({ id: true, coverage: true, coveredFrom: true, coveredThrough: true })),
    },
    answered: ({ today, loaded: { snapshot } }) => {
      const built = parseDay(snapshot.meta.built.slice(0, 10));
      return {
        digest: snapshot.digest,
        built: snapshot.meta.built,
        ageDays: built === null ? 0 : daysBetween(built, today),
        facts: snapshot.meta.facts,
        engine: world.engine,
        lists: [...ledgerOf(snapshot.register).list.values()].map(({ id, coverage, coveredFrom, coveredThrough }) => ({
          id,
          coverage,
          ...(coveredFrom === undefined ? {} : { coveredFrom }),
          ...(coveredThrough === undefined ? {} : { coveredThrough }),
        })),
      };
    },
  });
  download(routes, read);
}

/** A snapshot that can be compressed once for all who ask for it. */
function zipping(): (digest: string, bytes: Uint8Array) => Promise<Uint8Array<ArrayBuffer>> {
  let last: { readonly digest: string; readonly smaller: Promise<Uint8Array<ArrayBuffer>> } | undefined;
  return (digest, bytes) => {
    if (last?.digest !== digest) last = { digest, smaller: compressed(bytes) };
    return last.smaller;
  };
}

async function compressed(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await promisify(gzip)(bytes, { level: 7 }));
}

const BYTES = { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } };

function download(routes: ServiceApp, read: (path: string) => Promise<Uint8Array<ArrayBuffer>>): void {
  const zipped = zipping();
  const route = createRoute({
    method: 'get',
    path: '/snapshots/{digest}',
    operationId: 'snapshotFile',
    tags: [tag],
    summary: 'A snapshot file by its digest',
    description: 'Only the one in use is kept. It never changes, so it may be kept for good; a single range of bytes is answered.',
    middleware: requires('read'),
    request: {
      params: z.object({
        digest: z
          .string()
          .regex(/^[0-9a-f]{64}$/, 'a SHA-256 in lower-case hexadecimal')
          .openapi({ example: '6222c1f16742b2bd22ad4c40e0ba4fce2f76defca17ad1eb46af6f5d4f929a45' }),
      }),
    },
    responses: {
      200: { description: 'The file', content: BYTES },
      206: { description: 'A part of the file', content: BYTES },
      304: { description: 'Nothing changed' },
      ...refusals(400, 404, 416),
    },
  });
  routes.openapi(route, (async (c: Context<ServiceEnv>) => {
    const { digest, path } = c.get('loaded');
    if (c.req.param('digest') !== digest) throw new Refusal('not-found', `digest: got one that is not kept, expected ${digest}`);
    const etag = `"${digest}"`;
    const headers = {
      etag,
      'cache-control': 'private, max-age=31536000, immutable',
      'accept-ranges': 'bytes',
      vary: 'accept-encoding, authorization',
    };
    const known = c.req.header('if-none-match');
    if ([etag, `"${digest}-gzip"`].some((each) => named(known, each) !== 'none')) return new Response(null, { status: 304, headers });
    const bytes = await read(path);
    const opened = openSnapshot(bytes, (part) => createHash('sha256').update(part).digest('hex'));
    // The file may have been replaced since it was loaded: never other bytes under this digest.
    if (!opened.ok || opened.value.digest !== digest)
      throw new Refusal('not-found', 'digest: got one whose file was replaced, expected a newer');
    const range = byteRange(c.req.header('range'), bytes.length);
    if (range === 'outside')
      throw new Refusal('range-not-satisfiable', `range: got one outside of the file, expected one within ${bytes.length} bytes`, [], {
        'content-range': `bytes */${bytes.length}`,
      });
    const type = { ...headers, 'content-type': 'application/octet-stream' };
    if (range === null) {
      if (!/\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) return new Response(bytes, { status: 200, headers: type });
      const smaller = await zipped(digest, bytes);
      const zippedTag = `"${digest}-gzip"`;
      return new Response(smaller, { status: 200, headers: { ...type, etag: zippedTag, 'content-encoding': 'gzip' } });
    }
    const { first, last } = range;
    return new Response(bytes.subarray(first, last + 1), {
      status: 206,
      headers: { ...type, 'content-range': `bytes ${first}-${last}/${bytes.length}` },
    });
  }) as never);
}
