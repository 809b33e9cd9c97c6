import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { openStore, realStoreEffects, type Store, type StoreEffects, type StoreKind, type StorePlace } from '../../src/store/index.js';

/** A store of one kind for tests: a place of its own, opened as often as a test likes, gone when it is over. */
export interface TestStore {
  readonly place: StorePlace;
  readonly open: (effects?: Partial<StoreEffects>) => Promise<Store>;
  /** Closes what is open and takes the place away. */
  readonly dispose: () => Promise<void>;
}

/** For `describe.each(openTestStores())('%s: …', (kind, newPlace) => …)`: SQLite, and PostgreSQL where there is one. */
export function openTestStores(): readonly (readonly [kind: StoreKind, newPlace: () => Promise<TestStore>])[] {
  const kinds: readonly StoreKind[] = inject('postgres') === null ? ['sqlite'] : ['sqlite', 'postgres'];
  return kinds.map((kind) => [kind, () => newTestStore(kind)]);
}

export async function newTestStore(kind: StoreKind): Promise<TestStore> {
  return kind === 'sqlite' ? sqliteTestStore() : await postgresTestStore();
}

function sqliteTestStore(): TestStore {
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-store-'));
  return opening({ folder }, () => rmSync(folder, { recursive: true, force: true }));
}

async function postgresTestStore(): Promise<TestStore> {
  const server = inject('postgres');
  if (server === null) throw new Error('got no PostgreSQL, expected one: ask openTestStores() first');
  const database = `watchbill_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${database}`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  return opening({ databaseUrl: url.href }, () => onServer(server, `drop database ${database} with (force)`));
}

async function onServer(url: string, statement: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function opening(place: StorePlace, remove: () => Promise<void> | void): TestStore {
  const open: Store[] = [];
  return {
    place,
    open: async (effects = {}) => {
      const store = await openStore(place, { ...realStoreEffects, ...effects });
      open.push(store);
      return store;
    },
    dispose: async () => {
      await Promise.all(open.map((store) => store.close().catch(() => undefined)));
      await remove();
    },
  };
}

declare module 'vitest' {
  interface ProvidedContext {
    /** A server on which tests may make databases, or null where there is none. */
    readonly postgres: string | null;
  }
}
