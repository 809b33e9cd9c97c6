import { connect } from 'node:net';
import { requires } from '../../../src/service/access/requires.js';
import {
  type AccessSettings,
  accessFor,
  addKey,
  type Bounds,
  type Listening,
  type ListenLimits,
  listen,
  type Rank,
  remoteAddress,
  revokeKey,
  SCOPES,
  type Scope,
  type ServedAccess,
  type ServiceApp,
  type ServiceLog,
  serviceApp,
} from '../../../src/service/index.js';
import type { Store } from '../../../src/store/index.js';
import { openTestService, type TestService } from '../service.js';

export const PEPPER = Buffer.from('a pepper of tests, long enough to be one');
export const ACT = { at: '2026-11-22T12:00:00.000Z', by: 'ana' };

/** The service with access as it is served, and all that it logged. */
export interface Served {
  readonly service: TestService;
  readonly store: Store;
  readonly access: ServedAccess;
  readonly app: ServiceApp;
  /** Every line that was logged, as JSON. */
  readonly logged: () => string;
  readonly key: (scopes?: readonly Scope[], rank?: Rank) => Promise<{ readonly id: string; readonly key: string }>;
  readonly revoke: (id: string) => Promise<boolean>;
  readonly listen: (limits?: Partial<ListenLimits>) => Promise<Listening>;
  /** The status of a request for what anybody known may have. */
  readonly status: (headers?: Record<string, string>, path?: string) => Promise<number>;
  readonly dispose: () => Promise<void>;
}

/** `POST /test/echo` answers the JSON it was sent, `GET /test/admin` needs the scope admin, `GET /test/slow` takes 400 ms. */
export async function openServed(settings: Partial<AccessSettings> = {}, bounds: Partial<Bounds> = {}): Promise<Served> {
  const service = await openTestService();
  const { store } = service;
  const lines: string[] = [];
  const keep = (fields: object, what: string): number => lines.push(JSON.stringify({ ...fields, what }));
  const log: ServiceLog = { info: keep, warn: keep, error: keep };
  const access = accessFor({ store, pepper: PEPPER, tokens: null, host: '127.0.0.1', user: 'ann', ...settings });
  const app = serviceApp({ ...service.world, access, log }, remoteAddress, bounds);
  app.get('/test/whoami', (c) => {
    const { name, id, kind, scopes, rank } = c.get('actor');
    return c.json({ name, id, kind, scopes: [...scopes], rank });
  });
  app.post('/test/echo', async (c) => c.json(await c.req.json()));
  app.get('/test/admin', requires('admin'), (c) => c.text('yes'));
  app.get('/test/slow', async (c) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    return c.text('slow');
  });
  const open: Listening[] = [];
  return {
    service,
    store,
    access,
    app,
    logged: () => lines.join('\n'),
    key: (scopes = SCOPES, rank = 'analyst') => addKey({ store, pepper: PEPPER }, { name: 'erp', scopes, rank }, ACT),
    revoke: (id) => revokeKey(store, id, ACT),
    listen: async (limits = {}) => {
      const listening = await listen(app, { host: '127.0.0.1', port: 0, limits: { look: 50, grace: 2000, ...limits }, log });
      open.push(listening);
      return listening;
    },
    status: async (headers = {}, path = '/test/whoami') => (await app.request(path, { headers })).status,
    dispose: async () => {
      await Promise.all(open.map((listening) => listening.close()));
      await service.dispose();
    },
  };
}

/** Sends bytes as they are over a socket of its own, and gives all that came until it was closed or so many milliseconds went by. */
export function sent(port: number, text: string | Buffer, patience = 15_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let came = '';
    const over = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(came);
    };
    const timer = setTimeout(over, patience);
    socket.on('data', (bytes) => {
      came += bytes.toString('latin1');
    });
    socket.on('close', over);
    socket.on('error', over);
    socket.write(text);
  });
}

/** A request of HTTP/1.1 that closes its connection. */
export function request(line: string, headers: readonly string[] = [], body: string | Buffer = ''): string {
  return [`${line} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers, '', body].join('\r\n');
}
