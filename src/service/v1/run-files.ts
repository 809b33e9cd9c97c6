import { createReadStream, statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { runReport } from '../../running/index.js';
import { reportHtml } from '../../screening/index.js';
import type { Run } from '../../store/index.js';
import { requires } from '../access/requires.js';
import { Refusal } from '../problem.js';
import { refusals } from '../problem-shape.js';
import { runStatus } from '../runs/run-status.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceEnv } from '../service-env.js';
import type { ServiceWorld } from '../service-world.js';
import { NO_RUN } from './run-routes.js';
import { runId } from './run-shapes.js';
import { held } from './work.js';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  tsv: 'text/tab-separated-values; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const bytes = z.string().openapi({ format: 'binary' });

/** The files of a run: its results as they were asked for, and its report. */
export function runFiles(routes: ServiceApp, world: ServiceWorld): void {
  const params = z.object({ id: runId });
  const results = createRoute({
    method: 'get',
    path: '/runs/{id}/results',
    operationId: 'runResults',
    tags: ['runs'],
    summary: 'The results of a run, every row of its input in order: the bytes that `watchbill screen` writes',
    middleware: [requires('read')],
    request: { params },
    responses: {
      200: { description: 'The file', content: Object.fromEntries(Object.values(TYPES).map((type) => [type, { schema: bytes }])) },
      ...refusals(400, 403, 404, 409),
    },
  });
  routes.openapi(results, (async (c: Context<ServiceEnv>) => {
    const run = await doneRun(c.req.param('id') ?? '', world);
    const { format, digest } = run.output;
    const path = world.running.resultsOf(run.id, format);
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined || !Object.hasOwn(TYPES, format))
      throw new Refusal(
        'not-found',
        `id: got ${run.id}, whose results are not kept here, expected one of this service: watchbill replay ${run.id}`,
      );
    return c.body(Readable.toWeb(createReadStream(path)) as ReadableStream, 200, {
      'content-type': TYPES[format] ?? '',
      'content-length': String(found.size),
      'content-disposition': `attachment; filename="${run.id}.${format}"`,
      // RFC 9530.
      'repr-digest': `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`,
      etag: `"${digest}"`,
      'cache-control': 'private, no-cache',
    });
  }) as never);
  const report = createRoute({
    method: 'get',
    path: '/runs/{id}/report',
    operationId: 'runReport',
    tags: ['runs'],
    summary: 'The audit report of a run: what was screened against what, what was found, who decided what and why',
    middleware: [requires('read')],
    request: { params },
    responses: { 200: { description: 'The report', content: { 'text/html': { schema: z.string() } } }, ...refusals(400, 403, 404, 409) },
  });
  routes.openapi(report, (async (c: Context<ServiceEnv>) => {
    const { id } = await doneRun(c.req.param('id') ?? '', world);
    const loaded = c.get('loaded');
    return c.html(reportHtml(await runReport(id, world.store, world.place, (digest) => (digest === loaded.digest ? loaded : null))), 200, {
      'cache-control': 'no-store',
    });
  }) as never);
}

async function doneRun(id: string, { store }: ServiceWorld): Promise<Run> {
  const { run, state } = held(await runStatus(id, store), 'id', NO_RUN);
  if (run === null) throw new Refusal('conflict', `id: got ${id}, which is ${state}, expected one that is done`);
  return run;
}
