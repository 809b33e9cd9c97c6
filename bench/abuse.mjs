// What 10,000 connections, slow clients and bodies that are too large do to the service. `node bench/abuse.mjs`, after `npm run build`.
// The service runs in a process of its own; both need file handles: `ulimit -n 24000`.
import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const COUNT = Number(process.env.CONNECTIONS ?? 10_000);
if (process.send === undefined) await abuse();
else await serve();

/** The service with access and bounds as it is served, over an empty register: what is measured is the door. */
async function serve() {
  const { accessFor, addKey, listen, pepperIn, remoteAddress, serviceApp, SILENT } = await import('../dist/service/index.js');
  const { openStore } = await import('../dist/store/index.js');
  const folder = process.argv[2];
  const store = await openStore({ folder });
  const pepper = pepperIn(folder, () => undefined);
  const { key } = await addKey(
    { store, pepper },
    { name: 'bench', scopes: ['read'], rank: 'analyst' },
    { at: new Date().toISOString(), by: 'bench' },
  );
  const access = accessFor({ store, pepper, tokens: null, host: '127.0.0.1', user: 'bench', failures: 1e9 });
  const inService = {
    loaded: () => null,
    decisions: () => [],
    refresh: async () => undefined,
    follow: () => undefined,
    close: async () => undefined,
  };
  const metrics = { answered: () => undefined, screened: () => undefined, text: async () => 'metrics' };
  const world = { store, inService, access, now: () => new Date(), log: SILENT, metrics, engine: 'bench', publicUrl: 'http://localhost' };
  const app = serviceApp(world, remoteAddress, { requests: 0 });
  const { address, close } = await listen(app, { host: '127.0.0.1', port: 0, limits: { headers: 20_000, request: 25_000 } });
  process.send({ port: address.port, key });
  await new Promise((resolve) => process.once('message', resolve));
  await close();
  await store.close();
  process.disconnect();
}

async function abuse() {
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-abuse-'));
  const child = fork(fileURLToPath(import.meta.url), [folder]);
  const { port, key } = await new Promise((resolve) => child.once('message', resolve));
  const memory = () => {
    const kept = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    return `${Math.round(Number(kept) / 1024)} MB`;
  };
  const headers = { 'x-api-key': key };
  const ask = async () => {
    const began = performance.now();
    const { status } = await fetch(`http://127.0.0.1:${port}/metrics`, { headers });
    return { status, ms: performance.now() - began };
  };
  const asked = async (what) => {
    const times = [];
    for (let at = 0; at < 200; at += 1) times.push(await ask());
    const sorted = times.map(({ ms }) => ms).sort((a, b) => a - b);
    const wrong = times.filter(({ status }) => status !== 200).length;
    console.log(
      `${what}: 200 requests, ${wrong} not answered, median ${sorted[100].toFixed(2)} ms, p99 ${sorted[197].toFixed(2)} ms, ${memory()}`,
    );
  };
  await asked('idle');

  let open = 0;
  let failed = 0;
  const sockets = [];
  const began = performance.now();
  await Promise.all(
    Array.from(
      { length: COUNT },
      (_, at) =>
        new Promise((resolve) => {
          const socket = connect(port, '127.0.0.1', () => {
            open += 1;
            resolve();
            // A third says nothing, a third begins a request, a third a body.
            if (at % 3 === 1) socket.write('GET /metrics HTTP/1.1\r\nhost: x\r\n');
            if (at % 3 === 2)
              socket.write(
                `POST /metrics HTTP/1.1\r\nhost: x\r\nx-api-key: ${key}\r\ncontent-length: 9000\r\ncontent-type: application/json\r\n\r\n{`,
              );
          });
          socket.on('error', () => {
            failed += 1;
            resolve();
          });
          socket.resume();
          sockets.push(socket);
        }),
    ),
  );
  console.log(`${open} of ${COUNT} connections open in ${Math.round(performance.now() - began)} ms, ${failed} failed`);
  await asked(`with ${sockets.filter((socket) => !socket.destroyed).length} connections`);
  const waited = performance.now();
  await Promise.all(sockets.filter(({ destroyed }) => !destroyed).map((socket) => new Promise((resolve) => socket.on('close', resolve))));
  console.log(`all of them closed by the service ${Math.round(performance.now() - waited)} ms later`);
  await asked('afterwards');

  const body = '['.repeat(10_000_000);
  const large = await Promise.all(
    Array.from({ length: 50 }, () =>
      fetch(`http://127.0.0.1:${port}/metrics`, { method: 'POST', headers, body }).then(
        ({ status }) => status,
        () => 'cut off',
      ),
    ),
  );
  console.log(`50 bodies of 10 MB at once: ${[...new Set(large)].join(', ')}`);
  const deep = await Promise.all(
    Array.from({ length: 50 }, () =>
      fetch(`http://127.0.0.1:${port}/metrics`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: '['.repeat(10_000),
      }).then(({ status }) => status),
    ),
  );
  console.log(`50 bodies of 10,000 levels at once: ${[...new Set(deep)].join(', ')}`);
  const wrong = performance.now();
  for (let at = 0; at < 2000; at += 1)
    await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { 'x-api-key': `wb_000000000000_${String(at).padStart(43, 'x')}` } }).then(
      (answer) => answer.text(),
    );
  console.log(`2,000 wrong keys, one after another: ${Math.round(2000 / ((performance.now() - wrong) / 1000))} a second`);
  await asked('at the end');
  child.send('stop');
  await new Promise((resolve) => child.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}
