import { randomInt } from 'node:crypto';
import type { Client, Pool } from 'pg';

/** The first half of the advisory locks by which workers show that they live; the second is the worker's key. */
const LIFE = 84_673_261;

/** Seconds that a lock must have been free: a server that was restarted has lost them all, and the living take theirs anew. */
export const GRACE = 3;

/**
 * A worker among those of one database. While it lives it holds an advisory lock on a connection of its own: the server frees it when the
 * process is gone, however it went, and within seconds when its machine is.
 */
export interface WorkerLife {
  readonly name: string;
  /** Resolves when the connection is lost: others may take the worker for dead then. */
  readonly lost: Promise<void>;
  /** Says which pool of graphile-worker holds its jobs. */
  readonly register: (pool: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** Begins the life of a worker on a connection that is its own from now on. */
export async function beginLife(client: Client, name: string): Promise<WorkerLife> {
  const key = randomInt(1, 2 ** 31 - 1);
  const named = `${name} #${key}`;
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve());
    client.on('end', () => resolve());
  });
  await client.connect();
  // The server learns within some 15 s that the other machine is gone. Over a local socket there is nothing to set.
  await client.query(
    `select set_config('tcp_keepalives_idle', '5', false), set_config('tcp_keepalives_interval', '3', false), set_config('tcp_keepalives_count', '3', false)`,
  );
  await client.query('select pg_advisory_lock($1, $2)', [LIFE, key]);
  return {
    name: named,
    lost,
    register: async (pool) => {
      await client.query('insert into watchbill.workers (key, name, pool) values ($1, $2, $3)', [key, named, pool]);
    },
    end: async () => {
      await client.end().catch(() => undefined);
    },
  };
}

/**
 * Gives back the jobs of workers whose locks have been free for some seconds, and counts a death for each chunk they had begun. Any worker
 * may call it, and whoever waits; of several at once one does it. Returns the names of the dead.
 */
export async function buryTheDead(pool: Pool, grace = GRACE): Promise<readonly string[]> {
  const { rows: missing } = await pool.query<{ readonly due: boolean }>(
    `update watchbill.workers w set missed_at = case when (${HELD}) then null else coalesce(w.missed_at, clock_timestamp()) end
      where (w.missed_at is null) = (not (${HELD})) or w.missed_at is not null
      returning w.missed_at < clock_timestamp() - make_interval(secs => $1) as due`,
    [grace],
  );
  if (!missing.some(({ due }) => due)) return [];
  const client = await pool.connect();
  try {
    await client.query('begin');
    const { rows: dead } = await client.query<{ readonly key: number; readonly name: string; readonly pool: string }>(
      `select w.key, w.name, w.pool from watchbill.workers w
        where w.missed_at < clock_timestamp() - make_interval(secs => $1) and not (${HELD}) for update of w skip locked`,
      [grace],
    );
    const names = dead.map(({ name }) => name);
    await client.query(
      'update watchbill.screening_chunks set deaths = deaths + 1, worker = null where worker = any($1) and summary is null',
      [names],
    );
    await client.query('select graphile_worker.force_unlock_workers($1)', [dead.map(({ pool: held }) => held)]);
    await client.query('delete from watchbill.workers where key = any($1)', [dead.map(({ key }) => key)]);
    await client.query('commit');
    return names;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** Ends the account of a worker that goes, or begins anew: what it still holds is given back, without counting a death. */
export async function giveBack(pool: Pool, name: string, held: string): Promise<void> {
  await pool.query('update watchbill.screening_chunks set worker = null where worker = $1 and summary is null', [name]);
  await pool.query('select graphile_worker.force_unlock_workers($1)', [[held]]);
  await pool.query('delete from watchbill.workers where name = $1', [name]);
}

/** How many workers live. */
export async function livingWorkers(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ readonly living: number }>(
    `select count(*)::integer as living from watchbill.workers w where (${HELD})`,
  );
  return rows[0]?.living ?? 0;
}

const HELD = `exists (select from pg_locks l where l.locktype = 'advisory' and l.classid = ${LIFE} and l.objid::bigint = w.key and l.objsubid = 2
  and l.granted and l.database = (select oid from pg_database where datname = current_database()))`;
