import { rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { checkedAddress } from './checked-address.js';
import { ask, type Patience } from './connection.js';
import { type Downloaded, download } from './download.js';
import { type FetchEffects, realEffects } from './fetch-effects.js';
import { FetchFault, shownAddress } from './fetch-fault.js';
import { statusFault, waitBefore } from './waiting.js';

export interface FetchOptions {
  /** What the last fetch was given: where they still hold nothing is sent. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** The most bytes, as they come and unpacked; 512 MiB where left out. */
  readonly limit?: number;
  /** Milliseconds without a byte, and altogether with all tries; 30 s and 10 minutes where left out. */
  readonly idle?: number;
  readonly total?: number;
  /** How often it is tried where a fault may pass; 4 where left out. */
  readonly tries?: number;
  /** Told as bytes come: how many so far, and how many were announced. */
  readonly progress?: (received: number, announced: number | null) => void;
}

export type Fetched =
  | { readonly kind: 'unchanged' }
  | {
      readonly kind: 'fetched';
      /** Where the bytes are, unpacked; `discard` removes them. */
      readonly path: string;
      readonly discard: () => Promise<void>;
      readonly sha256: string;
      /** In bytes. */
      readonly size: number;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Where the redirects ended, without its query. */
      readonly from: string;
    }
  | { readonly kind: 'refused'; readonly got: string; readonly expected: string };

export const USER_AGENT = 'watchbill/0.1.0';
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const DEFAULTS = { limit: 512 * 1024 * 1024, idle: 30_000, total: 600_000, tries: 4 } as const;

/**
 * Fetches a publisher's file to the disk by http or https. Only addresses of the public internet are connected to, redirects
 * included; what is too large, too slow, cut off or a bomb is refused and leaves nothing behind.
 */
export async function fetchSource(address: string, options: FetchOptions = {}, effects: FetchEffects = realEffects): Promise<Fetched> {
  const { total = DEFAULTS.total, tries = DEFAULTS.tries } = options;
  const until = AbortSignal.timeout(total);
  const deadline = effects.now() + total;
  try {
    const url = checkedAddress(address, null);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(url, options, until, effects);
      } catch (error) {
        if (!(error instanceof FetchFault) || !error.passing || attempt >= tries) throw error;
        const wait = waitBefore(attempt, error.wait, effects.random());
        if (effects.now() + wait >= deadline) throw error;
        await effects.sleep(wait);
      }
    }
  } catch (error) {
    if (error instanceof FetchFault) return { kind: 'refused', got: error.got, expected: error.expected };
    throw error;
  }
}

async function once(first: URL, options: FetchOptions, until: AbortSignal, effects: FetchEffects): Promise<Fetched> {
  const { limit = DEFAULTS.limit, idle = DEFAULTS.idle, etag, lastModified, progress = () => undefined } = options;
  const headers = {
    'user-agent': USER_AGENT,
    accept: '*/*',
    'accept-encoding': 'gzip, br, deflate',
    ...(etag === undefined ? {} : { 'if-none-match': etag }),
    ...(lastModified === undefined ? {} : { 'if-modified-since': lastModified }),
  };
  const { url, answer } = await followed(first, headers, { idle, until }, effects);
  // Who leaves a body unread hears nothing of how its connection ends.
  answer.on('error', () => undefined);
  try {
    const status = answer.statusCode ?? 0;
    if (status === 304 && (etag !== undefined || lastModified !== undefined)) return { kind: 'unchanged' };
    if (status !== 200) throw statusFault(status, shownAddress(url), answer.headers['retry-after'], effects.now());
    const folder = await effects.folder();
    const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
    const path = join(folder, 'source');
    let held: Downloaded;
    try {
      held = await download(url, answer, path, limit, until, progress);
    } catch (error) {
      await discard();
      throw error;
    }
    const { headers: told } = answer;
    return {
      kind: 'fetched',
      path,
      discard,
      ...held,
      etag: told.etag ?? null,
      lastModified: told['last-modified'] ?? null,
      from: shownAddress(url),
    };
  } finally {
    answer.destroy();
  }
}

/** Goes where the redirects lead, each checked like the first address. */
async function followed(
  first: URL,
  headers: Readonly<Record<string, string>>,
  patience: Patience,
  effects: FetchEffects,
): Promise<{ readonly url: URL; readonly answer: IncomingMessage }> {
  let url = first;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await ask(url, { headers }, patience, effects);
    if (!REDIRECTS.has(answer.statusCode ?? 0)) return { url, answer };
    answer.on('error', () => undefined).destroy();
    const { location } = answer.headers;
    if (location === undefined) throw new FetchFault(`a redirect from ${shownAddress(url)} to nowhere`, 'a Location');
    if (redirects === MOST_REDIRECTS)
      throw new FetchFault(`more than ${MOST_REDIRECTS} redirects from ${shownAddress(first)}`, `at most ${MOST_REDIRECTS}`);
    url = checkedAddress(location, url);
  }
}
