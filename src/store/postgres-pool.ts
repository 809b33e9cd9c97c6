import type { PostgresPool, PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { StoreEffects } from './effects.js';
import { isLost } from './postgres-fault.js';
import { keepable } from './text.js';

/** OIDs of PostgreSQL's types: whole numbers are below 2^53 here, and a day is text. */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = { 20: Number, 1082: (text) => text };

/** Milliseconds after which the server gives up a write whose client does nothing. */
const IDLE_WRITE = 600_000;

/** Connections to a server, which come back by themselves after it was restarted. */
export class Connections {
  readonly #pool: pg.Pool;
  readonly #effects: StoreEffects;
  readonly #ready = new WeakMap<pg.PoolClient, PostgresPoolClient>();
  /** How long a lost connection is asked for again, in milliseconds. Short until the first one was had: then the address may be wrong. */
  #patience: number;

  constructor(url: string, effects: StoreEffects) {
    this.#effects = effects;
    this.#patience = Math.min(effects.patience, 2000);
    this.#pool = new pg.Pool({
      connectionString: url,
      application_name: 'watchbill',
      max: 10,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      allowExitOnIdle: true,
      types: {
        getTypeParser: (oid, format = 'text'): unknown =>
          (format === 'text' ? PARSERS[oid] : undefined) ?? pg.types.getTypeParser(oid, format),
      },
    });
    // A connection that the server ends while nobody uses it is no event; the next question finds another.
    this.#pool.on('error', () => undefined);
    this.#pool.on('connect', (client) => {
      client.on('error', () => undefined);
    });
  }

  /** For transactions: each has a connection of its own. */
  get forWrites(): PostgresPool {
    return { connect: () => this.patiently(() => this.#connect()), end: () => Promise.resolve() };
  }

  /** For single questions: one that loses its connection is asked again on another. */
  get forReads(): PostgresPool {
    const client = {
      query: (sql: string, parameters: readonly unknown[]) => this.patiently(() => this.#pool.query(sql, kept(parameters))),
      release: () => undefined,
    } as unknown as PostgresPoolClient;
    return { connect: () => Promise.resolve(client), end: () => Promise.resolve() };
  }

  async patiently<T>(work: () => Promise<T>): Promise<T> {
    const began = this.#effects.elapsed();
    for (let pause = 50; ; pause = Math.min(1000, pause * 2)) {
      try {
        const result = await work();
        this.#patience = this.#effects.patience;
        return result;
      } catch (error) {
        if (!isLost(error) || this.#effects.elapsed() - began >= this.#patience) throw error;
        await this.#effects.sleep(pause * (0.5 + Math.random()));
      }
    }
  }

  async end(): Promise<void> {
    await this.#pool.end();
  }

  async #connect(): Promise<PostgresPoolClient> {
    const client = await this.#pool.connect();
    const known = this.#ready.get(client);
    if (known !== undefined) return known;
    try {
      // A server may be set to confirm commits before they are on its disk: not for us.
      await client.query(
        `select set_config('lock_timeout', $1, false), set_config('idle_in_transaction_session_timeout', $2, false),
          case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', false) end`,
        [String(this.#effects.patience), String(IDLE_WRITE)],
      );
    } catch (error) {
      client.release(true);
      throw error;
    }
    const made = wrapped(client);
    this.#ready.set(client, made);
    return made;
  }
}

/** A connection as Kysely asks for it. Once broken, or left within a transaction, it is not used again. */
function wrapped(client: pg.PoolClient): PostgresPoolClient {
  let within = false;
  return {
    query: async (sql: string, parameters: readonly unknown[]) => {
      if (sql.startsWith('begin')) within = true;
      const result = await client.query(sql, kept(parameters));
      if (sql === 'commit' || sql === 'rollback') within = false;
      // A transaction in which a statement failed is undone by `commit`, without an error.
      if (sql === 'commit' && result.command !== 'COMMIT')
        throw new RangeError('got a write that goes on after a statement of it failed, expected one that ends with the failure');
      return result;
    },
    release: () => client.release(within),
  } as unknown as PostgresPoolClient;
}

function kept(parameters: readonly unknown[]): unknown[] {
  return parameters.map((value) => (typeof value === 'string' ? keepable(value) : value));
}
