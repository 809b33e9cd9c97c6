import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { z } from '@hono/zod-openapi';
import { dayOf } from '../../register/index.js';
import { columnsAsked, formatOf, parametersOf, type RunAsked, screeningOptionsAsked, tableRunOf } from '../../running/index.js';
import { requires } from '../access/requires.js';
import type { Loaded } from '../loaded.js';
import { refusalOf } from '../openapi-routes.js';
import { Refusal } from '../problem.js';
import { refusals } from '../problem-shape.js';
import { RUN_FORMATS } from '../runs/run-order.js';
import { startedStatus } from '../runs/run-status.js';
import { takeUpload, type Upload } from '../runs/upload.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { ignoredParameters } from './ignored-fields.js';
import { runStatusShape } from './run-shapes.js';
import { warningShape } from './warning-shape.js';

/** Largest file that is taken, and the largest that is kept with its run: it goes into the store in one piece. Bytes. */
export const MOST_UPLOAD = 512 * 1024 * 1024;
export const MOST_KEPT = 64 * 1024 * 1024;

const text = z.string().max(2_000).optional();

/** How a run is asked for: in the query, or in fields of the form. */
const ASKED = z.object({
  name: z.string().max(200).optional().openapi({ description: 'What the file is called; a form says it itself' }),
  format: z.enum(RUN_FORMATS).default('csv').openapi({ description: 'What the results are written as' }),
  lists: text.openapi({ description: 'Ids of lists, between commas; all that are held where left out' }),
  on: text,
  known: text,
  threshold: text.openapi({ description: 'The score of a match, 0 to 1' }),
  cutoff: text.openapi({ description: 'The score from which on it is for review' }),
  limit: text.openapi({ description: 'At most so many matches a row' }),
  schema: text.openapi({ description: 'What the names are of, such as Company' }),
  columns: z.array(z.string().max(500)).max(50).default([]).openapi({ description: 'COLUMN=PROPERTY; as often as needed' }),
  sheet: text.openapi({ description: 'The sheet of a workbook' }),
  input: z.enum(['keep', 'digest']).default('keep').openapi({ description: 'Whether the input is kept with the run' }),
  decisions: z.enum(['apply', 'ignore']).default('apply'),
});

type Asked = z.output<typeof ASKED>;

const file = { type: 'string', format: 'binary' } as const;
const answer = runStatusShape.extend({ warnings: z.array(warningShape) });

/** `POST /v1/runs`: a file is taken to the disk as it comes, and screened when its turn comes. */
export function runStart(routes: ServiceApp, world: ServiceWorld): void {
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: '/runs',
    operationId: 'startRun',
    tags: ['runs'],
    summary: 'Screens a CSV, JSON Lines or .xlsx file; records it as a run when it is done',
    description: `At most ${MOST_UPLOAD} bytes; kept with the run up to ${MOST_KEPT}. What stands in the query may stand in the form.`,
    request: {
      query: ASKED,
      body: {
        required: true,
        content: {
          'application/octet-stream': { schema: file },
          'text/csv': { schema: file },
          'multipart/form-data': { schema: { type: 'object', required: ['file'], properties: { file } } },
        },
      },
    },
    responses: {
      202: {
        description: 'Taken',
        headers: { Location: { description: 'Where it is told how it is', schema: { type: 'string' } } },
        content: { 'application/json': { schema: answer } },
      },
      ...refusals(400, 403, 413, 429),
    },
  });
  routes.post('/runs', requires('screen'), async (c) => {
    await world.running.checkRoom();
    const loaded = c.get('loaded');
    const { name = null } = c.req.query();
    const upload = await takeUpload(c.req.raw, world.running.uploads, MOST_UPLOAD, name);
    let started: Awaited<ReturnType<typeof world.running.start>>;
    const sent = sentWith(c.req.queries(), upload);
    try {
      const asked = askedIn(sent);
      const keep = asked.input === 'keep';
      if (keep && upload.bytes > MOST_KEPT)
        throw new Refusal(
          'too-large',
          `input: got ${upload.bytes} bytes to keep with the run, expected at most ${MOST_KEPT}: ask with input=digest`,
        );
      const { run } = await checked(upload, asked, loaded, world);
      const parameters = { subjects: 'file', ...parametersOf(run, world.place) };
      started = await world.running.start(upload, { snapshot: loaded.digest, format: asked.format, keep, parameters }, c.get('actor').name);
    } catch (error) {
      await rm(upload.path, { force: true });
      throw error;
    }
    const warnings = ignoredParameters([...sent.keys()], new Set([...Object.keys(ASKED.shape), 'file']));
    const location = `${new URL(c.req.url).pathname}/${started.id}`;
    return c.json({ ...(await startedStatus(started, world.store)), warnings }, 202, { location, 'cache-control': 'no-store' });
  });
}

/** What was sent beside the file: the query, and the fields of the form. */
function sentWith(query: Readonly<Record<string, readonly string[]>>, { fields }: Upload): ReadonlyMap<string, readonly string[]> {
  const sent = new Map<string, readonly string[]>(Object.entries(query));
  for (const [field, values] of fields) sent.set(field, [...(sent.get(field) ?? []), ...values]);
  return sent;
}

function askedIn(sent: ReadonlyMap<string, readonly string[]>): Asked {
  const plain = Object.fromEntries([...sent].map(([field, values]) => [field, field === 'columns' ? values : (values.at(-1) ?? '')]));
  const read = ASKED.safeParse(plain);
  if (!read.success) throw refusalOf(read.error, 'query');
  return read.data;
}

/** Opens the table as it will be screened, so that a file that cannot be used is refused at once. */
async function checked(upload: Upload, asked: Asked, loaded: Loaded, world: ServiceWorld): Promise<{ readonly run: RunAsked }> {
  const { register } = loaded.snapshot;
  const decisions = asked.decisions === 'apply' ? await world.store.decisions.all() : [];
  const run: RunAsked = {
    screening: {
      options: screeningOptionsAsked(asked, register, dayOf(world.now()), (option) => option),
      register: true,
      against: null,
      ...(decisions.length === 0 ? {} : { decisions }),
    },
    columns: columnsAsked(asked.columns),
    sheet: asked.sheet,
  };
  const stream = createReadStream(upload.path);
  try {
    await tableRunOf(
      {
        name: upload.name,
        bytes: () => stream,
        asked: run,
        bundle: loaded,
        format: (table) => formatOf(asked.format, table),
        hits: 0,
        recorded: true,
        workers: 1,
      },
      { ...world.place, snapshotPath: loaded.path },
    );
    return { run };
  } finally {
    stream.destroy();
  }
}
