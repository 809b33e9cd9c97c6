import { z } from '@hono/zod-openapi';
import { type Problem, parseDay } from '../../register/index.js';
import { type QueuedDocument, queueDocuments } from '../../reviewing/index.js';
import { requires } from '../access/requires.js';
import { refusalOf } from '../openapi-routes.js';
import { Refusal } from '../problem.js';
import { refusals } from '../problem-shape.js';
import type { DocumentRead, FileRead } from '../reading/reading-port.js';
import { LONGEST_READ } from '../reading/reading-work.js';
import type { ServiceApp } from '../service-app.js';
import type { ServiceWorld } from '../service-world.js';
import { ignoredParameters } from './ignored-fields.js';
import { askedDay } from './shapes/day-shape.js';
import { partProblemShape, proposedEventShape, readingFields, takenShape } from './shapes/document-shape.js';
import { warningShape } from './warning-shape.js';

const asked = z.object({
  name: z.string().max(200).optional().openapi({ description: 'What the document is called; it decides nothing', example: 'story.html' }),
  published: askedDay.optional().openapi({ description: 'The day on which it was published; stands above what it says itself' }),
  url: z
    .string()
    .max(2_000)
    .refine((text) => /^https?:\/\//.test(text) && URL.canParse(text), 'an address of the web')
    .optional()
    .openapi({ description: 'Where it was found; nothing is fetched', format: 'uri', example: 'https://news.example/story' }),
  queue: z
    .stringbool({ truthy: ['true'], falsy: ['false'] })
    .default(false)
    .openapi({ type: 'boolean', description: 'Whether it is kept, and what it tells waits for a person' }),
});

const queuedShape = z
  .object({
    outcome: z.enum(['new', 'elsewhere', 'held']).openapi({ description: '`elsewhere`: held, and now also where this one was found' }),
    proposed: z.array(proposedEventShape).openapi({ description: 'What it tells, as it is now' }),
  })
  .openapi('QueuedDocument');

const answer = z.object({
  documents: z.array(z.object({ document: takenShape, ...readingFields, queued: z.union([queuedShape, z.null()]) })),
  unread: z.array(partProblemShape).openapi({ description: 'Parts of the file that are no document' }),
  warnings: z.array(warningShape),
});

const file = { type: 'string', format: 'binary' } as const;
const TYPES = ['application/octet-stream', 'text/html', 'text/plain', 'application/pdf', 'message/rfc822', 'application/xml'] as const;

/** `POST /v1/documents`: reads what is sent, and queues what it tells where that is asked for. */
export function documentPost(routes: ServiceApp, world: ServiceWorld): void {
  routes.openAPIRegistry.registerPath({
    method: 'post',
    path: '/documents',
    operationId: 'readDocument',
    tags: ['Documents'],
    summary: 'Reads a document: what it names and what it says happened, each with its sentence',
    description: `A page, a PDF, a mail, XML or text of the Federal Register, a feed or plain text, known by its content. At most 8 MB and ${LONGEST_READ} characters of text. With \`queue=true\` it is kept, and what it tells waits for a person; nothing that is read changes a standing by itself.`,
    request: {
      query: asked,
      body: { required: true, content: Object.fromEntries(TYPES.map((type) => [type, { schema: file }])) },
    },
    responses: {
      200: { description: 'What it says', content: { 'application/json': { schema: answer } } },
      ...refusals(400, 403, 413, 415, 429),
    },
  });
  routes.post('/documents', requires('screen'), async (c) => {
    const query = asked.safeParse(c.req.query());
    if (!query.success) throw refusalOf(query.error, 'query', c.req.query());
    const type = c.req.header('content-type') ?? '';
    if (/^multipart\//i.test(type)) throw notAForm();
    const { name = 'document', published, url, queue } = query.data;
    const day = published === undefined ? null : parseDay(published);
    const charset = /;\s*charset="?([\w.:-]{1,40})/i.exec(type)?.[1];
    const hints = {
      ...(day === null ? {} : { published: day }),
      ...(url === undefined ? {} : { url }),
      ...(charset === undefined ? {} : { charset }),
    };
    const loaded = c.get('loaded');
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    const { documents, skipped } = readOr(await world.reading.file(bytes, plainName(name), hints, loaded));
    const act = { at: world.now().toISOString(), by: c.get('actor').name };
    const queued = queue ? await queueDocuments(...byIdentity(documents), act, world.store) : [];
    return c.json(
      {
        documents: documents.map((each, at) => ({ ...told(each), queued: queuedAs(queued[at]) })),
        unread: skipped,
        warnings: ignoredParameters(Object.keys(c.req.query()), new Set(Object.keys(asked.shape))),
      },
      200,
      { 'cache-control': 'no-store' },
    );
  });
}

/** Documents with a reader that knows what each of them says: they were read already. */
function byIdentity(documents: readonly DocumentRead[]): [Parameters<typeof queueDocuments>[0], Parameters<typeof queueDocuments>[1]] {
  const readings = new Map(documents.map(({ taken, reading }) => [taken.document, reading]));
  return [
    documents.map(({ taken }) => taken),
    (document) => {
      const reading = readings.get(document);
      if (reading === undefined) throw new RangeError('got a document that was not read, expected one of those that were');
      return reading;
    },
  ];
}

function queuedAs(queued: QueuedDocument | undefined): Pick<QueuedDocument, 'outcome' | 'proposed'> | null {
  return queued === undefined ? null : { outcome: queued.outcome, proposed: queued.proposed };
}

function told({ taken, reading }: DocumentRead): object {
  const { name, format, original, content, citation, dated, dropped, document } = taken;
  const { text, title, published, language, byline = null, publisher = null, url = null } = document;
  const said = { title, published, dated, byline, publisher, url, citation };
  return { document: { content, original, name, format, language, ...said, length: text.length, text, dropped }, ...reading };
}

function readOr(read: FileRead): Extract<FileRead, { kind: 'read' }> {
  if (read.kind === 'read') return read;
  if (read.kind === 'too-long')
    throw new Refusal('too-large', `text: got ${read.length} characters, expected at most ${LONGEST_READ}: read it with watchbill read`, [
      { in: 'body', field: 'text', got: `${read.length} characters`, expected: `at most ${LONGEST_READ}` },
    ]);
  throw unusable(read.problem);
}

function unusable({ line, field, got, expected }: Problem): Refusal {
  const where = line > 0 ? `line ${line}, ${field}` : field;
  return new Refusal(field === 'format' ? 'unsupported-media-type' : 'bad-request', `${where}: got ${got}, expected ${expected}`, [
    { in: 'body', field, got, expected },
  ]);
}

function notAForm(): Refusal {
  const expected = 'the document itself as the body';
  return new Refusal('unsupported-media-type', `content-type: got a form, expected ${expected}`, [
    { in: 'header', field: 'content-type', got: 'a form', expected },
  ]);
}

/** Nothing in it that steers a terminal; where it lay is nobody's business. */
function plainName(name: string): string {
  const plain = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replace(/[\p{Cc}\p{Cf}]/gu, '');
  return plain.trim() === '' ? 'document' : plain.toWellFormed();
}
