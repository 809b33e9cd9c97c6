import type { Context, MiddlewareHandler } from 'hono';
import { Refusal } from '../problem.js';
import type { ServiceEnv } from '../service-env.js';
import type { Bounds } from './bounds.js';
import { deeperThan } from './json-levels.js';

/** Requests whose bodies are read piece by piece, and may be larger. */
const UPLOADS = /^\/v1\/runs\/?$/;
/** Requests whose bodies are documents of any kind: none is read as JSON, whatever it is called. */
const DOCUMENTS = /^\/v1\/documents\/?$/;
const JSON_TYPE = /^(?:application\/(?:[\w.-]+\+)?json|text\/[\w.-]+|)$/i;
const FORM_TYPE = /^application\/x-www-form-urlencoded$/i;

/**
 * Bodies of at most so many bytes, whether their length is told or they come in chunks, and of JSON at most so many levels. What all
 * requests hold of bodies at one time is bounded too.
 */
export function boundedBody({ body, upload, bodies, levels }: Bounds): MiddlewareHandler<ServiceEnv> {
  let inMemory = 0;
  return async function boundedBody(c, next) {
    if (!hasBody(c)) return await next();
    const { headers } = c.req.raw;
    const told = headers.has('transfer-encoding') ? null : headers.get('content-length');
    if ((headers.get('content-encoding') ?? 'identity') !== 'identity')
      throw new Refusal('unsupported-media-type', 'content-encoding: got a body that is packed, expected it as it is', [
        { in: 'header', field: 'content-encoding', got: 'another', expected: 'none' },
      ]);
    const streamed = c.req.method === 'POST' && UPLOADS.test(c.req.path) && !isForm(headers);
    const most = streamed ? upload : body;
    if (told !== null && Number(told) > most) throw tooLarge(most);
    if (streamed) {
      c.req.raw = new Request(c.req.raw, { method: 'POST', body: counted(c.req.raw.body, upload), duplex: 'half' });
      return await next();
    }
    const length = told === null ? body : Number(told);
    if (inMemory + length > bodies)
      throw new Refusal('not-ready', 'got more bodies at one time than are held, expected fewer: ask again shortly', [], {
        'retry-after': '1',
      });
    inMemory += length;
    try {
      // What is short enough cannot be deep, and is left to be read where it is needed.
      const isRead = !DOCUMENTS.test(c.req.path) && (isJson(headers) || isForm(headers));
      if (told === null || (length > 2 * levels && isRead)) await readNow(c, most, isRead ? levels : Infinity);
      await next();
    } finally {
      inMemory -= length;
    }
  };
}

/** Over a socket a body has one of two headers (RFC 9112 section 6.3), and to ask the request for it would make a stream of it. */
function hasBody(c: Context<ServiceEnv>): boolean {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return false;
  const { headers } = c.req.raw;
  if (headers.has('transfer-encoding') || (headers.get('content-length') ?? '0') !== '0') return true;
  const overSocket = (c.env as { readonly incoming?: unknown } | undefined)?.incoming !== undefined;
  return !overSocket && c.req.raw.body !== null;
}

/** Reads a body, looks at it, and puts a request that holds it in the place of the one that is read. */
async function readNow(c: Context<ServiceEnv>, most: number, levels: number): Promise<void> {
  const { headers } = c.req.raw;
  const bytes =
    headers.has('content-length') && !headers.has('transfer-encoding') ? await whole(c.req.raw) : await atMost(c.req.raw.body, most);
  if (levels !== Infinity && ((isJson(headers) && deeperThan(levels, bytes)) || (isForm(headers) && deeperThan(levels, bytes, true))))
    throw new Refusal('bad-request', `body: got JSON of more than ${levels} levels, expected fewer`, [
      { in: 'body', field: 'body', got: `more than ${levels} levels`, expected: `at most ${levels}` },
    ]);
  c.req.raw = new Request(c.req.raw, { method: c.req.method, body: bytes });
}

async function whole(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await request.arrayBuffer());
  } catch {
    throw cutOff();
  }
}

async function atMost(body: ReadableStream<Uint8Array> | null, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  if (body !== null) {
    let size = 0;
    try {
      for await (const part of body) {
        size += part.length;
        if (size > most) throw tooLarge(most);
        parts.push(part);
      }
    } catch (fault) {
      throw fault instanceof Refusal ? fault : cutOff();
    }
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** The same stream, which fails when it is longer than it may be. */
function counted(body: ReadableStream<Uint8Array> | null, most: number): ReadableStream<Uint8Array> | null {
  let size = 0;
  return (
    body?.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (part, controller) => {
          size += part.length;
          if (size > most) controller.error(tooLarge(most));
          else controller.enqueue(part);
        },
      }),
    ) ?? null
  );
}

function tooLarge(most: number): Refusal {
  return new Refusal('too-large', `got a body of more than ${most} bytes, expected less: send large files to /v1/runs`);
}

function cutOff(): Refusal {
  return new Refusal('bad-request', 'body: got less than was told, expected all of it');
}

function isJson(headers: Headers): boolean {
  return JSON_TYPE.test(mediaType(headers));
}

function isForm(headers: Headers): boolean {
  return FORM_TYPE.test(mediaType(headers));
}

function mediaType(headers: Headers): string {
  return (headers.get('content-type') ?? '').split(';', 1)[0]?.trim() ?? '';
}
