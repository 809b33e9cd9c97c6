// What 10,000 connections, slow clients and bodies that are too large do to the service. `node bench/abuse.mjs`, after `npm run build`.
// Against the built command; both it and this need file handles: `ulimit -n 12000`.
import { spawnSync } from 'node:child_process';
import { connect } from 'node:net';
import { MAIN, memoryOf, served } from './service/served.mjs';

const COUNT = Number(process.env.CONNECTIONS ?? 10_000);
await abuse();

async function abuse() {
  const service = await served({ WATCHBILL_LOG: 'silent' });
  const added = spawnSync(process.execPath, [MAIN, 'keys', 'add', 'bench', '--scopes', 'read', '--json'], {
    env: service.environment,
    encoding: 'utf8',
  });
  const { key } = JSON.parse(added.stdout);
  // The service looks for new keys once a second.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const port = Number(new URL(service.url).port);
  const memory = () => `${memoryOf(service.pid).toFixed(0)} MB`;
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
  console.log(`stopped by SIGTERM: exit ${await service.stop()}`);
}
