import type { WorkerUtils } from 'graphile-worker';
import type { Client, Pool } from 'pg';
import { isLostConnection, type Store } from '../../store/index.js';
import type { JobsWorld } from './jobs.js';

/** The task of graphile-worker that screens a chunk. */
export const SCREEN_CHUNK = 'screen_chunk';

/** Tries of one job, deaths and faults of its machine among them, before it is left to `resume`; the last waits for hours. */
const MOST_TRIES = 25;

/** How long a queue that cannot be reached is asked again, in milliseconds. */
const PATIENCE = 60_000;

export interface ChunkJob {
  readonly batch: string;
  readonly chunk: number;
}

/** The queue of chunks in the schema `graphile_worker` of the database that the store is in. */
export interface Queue {
  readonly pool: Pool;
  /** A connection that is not of the pool. */
  readonly client: () => Client;
  readonly utils: WorkerUtils;
  readonly add: (job: ChunkJob) => Promise<void>;
  /** Asks again where the connection was lost. */
  readonly patiently: <T>(work: () => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/** Opens the queue beside a store; the clients are loaded here, so that who has no queue starts without them. */
export async function openQueue(store: Store, databaseUrl: string, world: Pick<JobsWorld, 'now' | 'sleep'>): Promise<Queue> {
  if (store.kind !== 'postgres') throw new RangeError(`got a store on ${store.kind}, expected one on postgres`);
  const [{ default: pg }, { makeWorkerUtils, Logger }] = await Promise.all([import('pg'), import('graphile-worker')]);
  const settings = { connectionString: databaseUrl, application_name: 'watchbill jobs', keepAlive: true, connectionTimeoutMillis: 10_000 };
  const pool = new pg.Pool({ ...settings, max: 12, allowExitOnIdle: true });
  // What a lost connection was asked is asked again on another.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
    const until = world.now().getTime() + PATIENCE;
    for (let pause = 50; ; pause = Math.min(1000, pause * 2)) {
      try {
        return await work();
      } catch (error) {
        if (!isLostConnection(error) || world.now().getTime() >= until) throw error;
        await world.sleep(pause);
      }
    }
  };
  const utils = await makeWorkerUtils({ pgPool: pool, logger: new Logger(() => () => undefined) });
  await patiently(() => utils.migrate());
  return {
    pool,
    client: () => new pg.Client(settings),
    utils,
    patiently,
    add: async ({ batch, chunk }) => {
      const options = { jobKey: `${batch}/${chunk}`, maxAttempts: MOST_TRIES };
      await patiently(() => utils.addJob(SCREEN_CHUNK, { batch, chunk }, options));
    },
    close: async () => {
      await utils.release();
      await pool.end();
    },
  };
}
