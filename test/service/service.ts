import { createReadStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PUBLIC_RECEIVERS } from '../../src/delivering/index.js';
import { snapshotFiles } from '../../src/following/index.js';
import type { Place } from '../../src/running/index.js';
import {
  type Actor,
  documentReading,
  followedRegister,
  inService,
  namesWatched,
  openRunning,
  SCOPES,
  type ServiceApp,
  type ServiceLog,
  type ServiceWorld,
  SILENT,
  serviceApp,
  serviceMetrics,
} from '../../src/service/index.js';
import type { Store, StoreKind } from '../../src/store/index.js';
import { sha256 } from '../bundled.js';
import { BUNDLED } from '../following/following.js';
import type { TestStore } from '../store/stores.js';
import { newTestStore } from '../store/stores.js';

/** The service over a store of its own and the bundled register, driven without a socket. */
export interface TestService {
  readonly app: ServiceApp;
  readonly world: ServiceWorld;
  readonly store: Store;
  readonly testStore: TestStore;
  /** GETs a path, or POSTs `json`; the answer is read as JSON where it is some. */
  readonly ask: (path: string, json?: unknown, headers?: Record<string, string>) => Promise<Asked>;
  readonly dispose: () => Promise<void>;
}

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what tests look into is theirs to know.
  readonly json: any;
  readonly text: string;
}

/** The user of the machine: may do all. */
export const LOCAL: Actor = { name: 'ann', id: 'local:ann', kind: 'local', scopes: new Set(SCOPES), rank: 'admin' };

export interface TestServiceOptions {
  readonly kind?: StoreKind;
  readonly actor?: Actor;
  readonly now?: () => Date;
  readonly log?: ServiceLog;
  readonly world?: Partial<ServiceWorld>;
}

/** The threads of the built command: sources cannot be run in one. */
export const READING_THREAD = new URL('../../dist/service/reading/reading-thread.js', import.meta.url);
export const WORKER = new URL('../../dist/screening/worker.js', import.meta.url);

/** The day of the tests. */
export const NOW = new Date('2026-11-22T12:00:00.000Z');

export async function openTestService(options: TestServiceOptions = {}): Promise<TestService> {
  const testStore = await newTestStore(options.kind ?? 'sqlite');
  const store = await testStore.open();
  const now = options.now ?? (() => NOW);
  const home = mkdtempSync(join(tmpdir(), 'watchbill-service-'));
  const place = placeOf(home, testStore, now);
  const faults: unknown[] = [];
  const following = inService(
    followedRegister(
      { store, files: snapshotFiles(home), bundled: BUNDLED, now },
      { onSwap: () => undefined, onFault: (fault) => faults.push(fault) },
    ),
  );
  await following.refresh();
  if (faults.length > 0) throw faults[0];
  const queues = { chunks: async () => 0, deliveries: async () => 0 };
  const log = options.log ?? SILENT;
  const world: ServiceWorld = {
    store,
    inService: following,
    access: { actor: async () => options.actor ?? LOCAL },
    now,
    log,
    metrics: serviceMetrics(following, now, queues),
    outgoing: { pepper: Buffer.from('the pepper of the tests, 32 bytes'), receivers: PUBLIC_RECEIVERS, mailer: null },
    engine: 'watchbill/test',
    publicUrl: 'http://localhost:8000',
    workbench: null,
    place,
    running: openRunning({ store, place, log, loaded: following.loaded, threads: 1, entry: WORKER }),
    reading: documentReading({ entry: READING_THREAD, watched: namesWatched(store) }),
    ...options.world,
  };
  const app = serviceApp(world);
  return {
    app,
    world,
    store,
    testStore,
    ask: async (path, json, headers = {}) => {
      const init: RequestInit =
        json === undefined
          ? { headers }
          : { method: 'POST', body: JSON.stringify(json), headers: { 'content-type': 'application/json', ...headers } };
      const response = await app.request(path, init);
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      return { status: response.status, headers: response.headers, json: isJson ? JSON.parse(text) : null, text };
    },
    dispose: async () => {
      await world.running.close();
      await world.reading.close();
      await following.close();
      await testStore.dispose();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** A machine whose data folder is `home`. */
export function placeOf(home: string, { place }: TestStore, now: () => Date = () => NOW): Place {
  const env: Readonly<Record<string, string>> = {
    WATCHBILL_HOME: home,
    ...('databaseUrl' in place ? { DATABASE_URL: place.databaseUrl } : {}),
  };
  return {
    now,
    read: (path) => readFileSync(path),
    kindOf: (path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? 'missing' : found.isDirectory() ? 'folder' : 'file';
    },
    open: (path) => createReadStream(path),
    sha256,
    bundledPath: BUNDLED,
    snapshotPath: BUNDLED,
    env: (name) => env[name],
    home,
    user: 'ann',
  };
}
