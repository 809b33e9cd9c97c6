import type { IncomingMessage } from 'node:http';
import { ask, type FetchEffects, FetchFault, shownAddress, statusFault, waitBefore } from '../sources/index.js';
import type { Endpoint } from './endpoint.js';
import type { Message } from './prompt.js';

/** What asking does to the world. */
export type AskingEffects = Pick<FetchEffects, 'resolve' | 'sleep' | 'random' | 'now'>;

/** How long a question may take with all its tries and how much is taken of an answer. Milliseconds and bytes. */
export interface AskingLimits {
  readonly total: number;
  readonly bytes: number;
  readonly tries: number;
}

/** Models may think for minutes before the first byte. */
export const ASKING_LIMITS: AskingLimits = { total: 300_000, bytes: 1024 * 1024, tries: 4 };

/** Why there is nothing to read: the endpoint did not answer as asked, or what it said is no answer. Neither key nor text are in it. */
export interface AskingFault {
  readonly of: 'endpoint' | 'answer';
  readonly got: string;
  readonly expected: string;
}

export type Answered = { readonly ok: true; readonly content: string } | { readonly ok: false; readonly fault: AskingFault };

/**
 * Asks an endpoint for one completion. What may pass (429, 5xx, a broken connection) is tried again after growing waits, or those that were
 * asked for; no redirect is followed: the key is for one address.
 */
export async function answerOf(
  endpoint: Endpoint,
  messages: readonly Message[],
  limits: AskingLimits,
  effects: AskingEffects,
): Promise<Answered> {
  const until = AbortSignal.timeout(limits.total);
  const deadline = effects.now() + limits.total;
  // Some endpoints refuse a temperature: they are asked again without.
  let temperature: number | undefined = 0;
  for (let attempt = 1; ; ) {
    try {
      return spoken(await once(endpoint, { messages, temperature }, limits, until, effects));
    } catch (error) {
      if (!(error instanceof FetchFault)) throw error;
      if (error instanceof Refused && temperature !== undefined) {
        temperature = undefined;
        continue;
      }
      const wait = waitBefore(attempt, error.wait, effects.random());
      if (!error.passing || attempt >= limits.tries || effects.now() + wait >= deadline) return fault(endpoint, error);
      await effects.sleep(wait);
      attempt += 1;
    }
  }
}

/** The endpoint does not like the form of the question. */
class Refused extends FetchFault {}

async function once(
  { url, key, model, permits }: Endpoint,
  asked: { readonly messages: readonly Message[]; readonly temperature: number | undefined },
  { total, bytes }: AskingLimits,
  until: AbortSignal,
  effects: AskingEffects,
): Promise<string> {
  const body = JSON.stringify({ model, stream: false, ...asked });
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    accept: 'application/json',
    'accept-encoding': 'identity',
    ...(key === null ? {} : { authorization: `Bearer ${key}` }),
  };
  const answer = await ask(url, { headers, body }, { idle: total, until }, { resolve: effects.resolve, permits });
  // Who leaves a body unread hears nothing of how its connection ends.
  answer.on('error', () => undefined);
  try {
    const status = answer.statusCode ?? 0;
    if (status === 400 || status === 422) throw new Refused(`HTTP ${status} from ${url.host}`, 'HTTP 200');
    if (status !== 200) throw statusFault(status, url.host, answer.headers['retry-after'], effects.now());
    return await bodyOf(answer, bytes, until);
  } finally {
    answer.destroy();
  }
}

async function bodyOf(answer: IncomingMessage, most: number, until: AbortSignal): Promise<string> {
  const pieces: Buffer[] = [];
  let taken = 0;
  try {
    for await (const piece of answer as AsyncIterable<Buffer>) {
      taken += piece.length;
      if (taken > most) throw new FetchFault(`an answer of more than ${most} bytes`, 'at most as many');
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof FetchFault) throw error;
    if (until.aborted) throw new FetchFault('no whole answer in the time allowed', 'one in time');
    throw new FetchFault('an answer that breaks off', 'a whole one', { passing: true });
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** What the assistant says in a completion (`choices[0].message.content`). */
function spoken(body: string): Answered {
  let completion: unknown;
  try {
    completion = JSON.parse(body);
  } catch {
    return noAnswer('no JSON', 'a chat completion');
  }
  const [choice] = listAt(completion, 'choices');
  const content = at(at(choice, 'message'), 'content');
  if (typeof content === 'string') return { ok: true, content };
  const pieces = Array.isArray(content) ? content.map((piece) => at(piece, 'text')).filter((text) => typeof text === 'string') : [];
  return pieces.length > 0 ? { ok: true, content: pieces.join('') } : noAnswer('a completion without words', 'choices[0].message.content');
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}

function listAt(value: unknown, key: string): readonly unknown[] {
  const list = at(value, key);
  return Array.isArray(list) ? list : [];
}

function noAnswer(got: string, expected: string): Answered {
  return { ok: false, fault: { of: 'answer', got, expected } };
}

/** Only the host is told: a path may be secret. */
function fault({ url }: Endpoint, { got, expected }: FetchFault): Answered {
  return { ok: false, fault: { of: 'endpoint', got: got.replaceAll(shownAddress(url), url.host), expected } };
}
