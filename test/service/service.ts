import { PUBLIC_RECEIVERS } from '../../src/delivering/index.js';
import {
  type Actor,
  followedRegister,
  inService,
  SCOPES,
  type ServiceApp,
  type ServiceLog,
  type ServiceWorld,
  SILENT,
  serviceApp,
  serviceMetrics,
} from '../../src/service/index.js';
import type { Store, StoreKind } from '../../src/store/index.js';
import { keepingOf } from '../following/following.js';
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

/** The day of the tests. */
export const NOW = new Date('2026-11-22T12:00:00.000Z');

export async function openTestService(options: TestServiceOptions = {}): Promise<TestService> {
  const testStore = await newTestStore(options.kind ?? 'sqlite');
  const store = await testStore.open();
  const { keeping, dispose } = keepingOf(store);
  const now = options.now ?? (() => NOW);
  const faults: unknown[] = [];
  const following = inService(followedRegister({ ...keeping, now }, { onSwap: () => undefined, onFault: (fault) => faults.push(fault) }));
  await following.refresh();
  if (faults.length > 0) throw faults[0];
  const queues = { chunks: async () => 0, deliveries: async () => 0 };
  const world: ServiceWorld = {
    store,
    inService: following,
    access: { actor: async () => options.actor ?? LOCAL },
    now,
    log: options.log ?? SILENT,
    metrics: serviceMetrics(following, now, queues),
    outgoing: { pepper: Buffer.from('the pepper of the tests, 32 bytes'), receivers: PUBLIC_RECEIVERS, mailer: null },
    engine: 'watchbill/test',
    publicUrl: 'http://localhost:8000',
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
      await following.close();
      await testStore.dispose();
      dispose();
    },
  };
}
