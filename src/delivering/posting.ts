import type { IncomingMessage } from 'node:http';
import { ask, askedWait, FetchFault, shownAddress } from '../sources/index.js';
import { receiverAddress } from './receiver-address.js';
import type { Receivers } from './receivers.js';

/** What an endpoint answered: `fault` is null where it accepted. `wait`: the milliseconds it asked to be left in peace for. */
export interface Posted {
  readonly status: number | null;
  readonly fault: string | null;
  readonly wait: number | null;
}

/** No more than so many bytes of an answer are taken; nobody looks at them. */
const MOST_ANSWER = 4096;

/** Sends a message to an endpoint. Redirects are not followed; only 2xx is acceptance. What is told of a fault never holds the path. */
export async function post(
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  receivers: Receivers,
  now: Date,
): Promise<Posted> {
  const checked = receiverAddress(address, receivers);
  if (!checked.ok) return { status: null, fault: `got ${checked.got}, expected ${checked.expected}`, wait: null };
  const { url } = checked;
  const until = AbortSignal.timeout(receivers.total);
  const sent = { headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) }, body };
  try {
    const answer = await ask(url, sent, { idle: receivers.idle, until }, receivers);
    await drained(answer);
    const status = answer.statusCode ?? 0;
    const wait = askedWait(answer.headers['retry-after'], now.getTime()) ?? null;
    return { status, fault: status >= 200 && status <= 299 ? null : `HTTP ${status}`, wait };
  } catch (error) {
    if (error instanceof FetchFault) return { status: null, fault: error.got.replaceAll(shownAddress(url), url.host), wait: null };
    throw error;
  }
}

/** Lets the sender finish what it says, as far as that is short. How its connection ends then is nobody's business. */
async function drained(answer: IncomingMessage): Promise<void> {
  let taken = 0;
  try {
    for await (const piece of answer as AsyncIterable<Buffer>) {
      taken += piece.length;
      if (taken > MOST_ANSWER) break;
    }
  } catch {
    // The status came before.
  } finally {
    answer.on('error', () => undefined).destroy();
  }
}
