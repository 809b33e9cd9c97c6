import { lookup } from 'node:dns/promises';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isPublicAddress } from './public-address.js';

/** What fetching does to the world, and what it may. */
export interface FetchEffects {
  /** The IP addresses of a host. */
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Whether a connection to this IP address is allowed. It is asked for each connection, of the very address that is then used. */
  readonly permits: (address: string) => boolean;
  /** Milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
  /** 0 to 1, for the jitter of waits. */
  readonly random: () => number;
  /** Milliseconds of the clock on the wall. */
  readonly now: () => number;
  /** A new folder, for one file. */
  readonly folder: () => Promise<string>;
}

export const realEffects: FetchEffects = {
  resolve: async (host) => (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address),
  permits: isPublicAddress,
  sleep: async (ms) => sleep(ms),
  random: Math.random,
  now: Date.now,
  folder: () => mkdtemp(join(tmpdir(), 'watchbill-')),
};
