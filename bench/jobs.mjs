// Batches by worker processes on PostgreSQL, some killed while they work, and the server restarted: every row once, the same bytes as `screen`.
//   node bench/jobs.mjs --rows 100000 --workers 4 --kill 2 [--restart] [--concurrency 1]
// With --queue: what the queue costs by itself: every chunk is handed out and its result kept, nothing is screened.
//   node bench/jobs.mjs --queue --rows 400000
// With --local: one process with one thread and with two, several pairs; prints rows/s, the ratio of the best, and every pair.
//   node bench/jobs.mjs --local --rows 1000000 --pairs 3
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startPostgres } from '../scripts/postgres.mjs';
import { namesFrom } from './data/name-generator.mjs';

const MAIN = fileURLToPath(new URL('../dist/bin/main.js', import.meta.url));
const { values: asked } = parseArgs({
  options: {
    rows: { type: 'string', default: '100000' },
    workers: { type: 'string', default: '4' },
    concurrency: { type: 'string', default: '1' },
    kill: { type: 'string', default: '0' },
    restart: { type: 'boolean', default: false },
    local: { type: 'boolean', default: false },
    queue: { type: 'boolean', default: false },
    pairs: { type: 'string', default: '3' },
  },
});
/** Says the CPU seconds of all its threads when it ends: on a machine that others use too they tell more than the clock. */
const SAYS_CPU = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write(["","cpu="+(user+system)/1e6,""].join(String.fromCharCode(10)))})`;

const folder = mkdtempSync(join(tmpdir(), 'watchbill-jobs-'));
try {
  const rows = Number(asked.rows);
  const input = await generated(rows);
  if (asked.local) await local(input, rows);
  else if (asked.queue) await queueAlone(input, rows);
  else await distributed(input, rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function generated(rows) {
  const path = join(folder, 'in.csv');
  const file = createWriteStream(path);
  file.write('id,name,country\n');
  let text = '';
  let at = 0;
  for (const { text: name } of namesFrom(20261122, rows)) {
    at += 1;
    text += `${at},"${at % 1009 === 0 ? 'Huawei Technologies Co., Ltd.' : name.replaceAll('"', '""')}",\n`;
    if (text.length < 1 << 20) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'finish');
  return path;
}

async function local(input, rows) {
  const pairs = [];
  for (let pair = 0; pair < Number(asked.pairs); pair += 1) {
    const [one, two] = [1, 2].map((workers) =>
      timed(['screen', input, '-o', join(folder, `${workers}.csv`), '--fresh', '--workers', String(workers)]),
    );
    pairs.push({ one, two });
    const apart = await together(input, rows);
    console.log(
      `two processes at once, half the rows each: ${rate(rows, apart)}: two threads are ${((apart / two.seconds) * 100).toFixed(0)} % of that`,
    );
    console.log(`pair ${pair + 1}: ${compared(rows, one, two)}`);
  }
  if ((await digestOf(join(folder, '1.csv'))) !== (await digestOf(join(folder, '2.csv')))) throw new Error('the outputs differ');
  const best = (key) => pairs.map((pair) => pair[key]).reduce((a, b) => (a.seconds < b.seconds ? a : b));
  console.log(`best of each: ${compared(rows, best('one'), best('two'))}`);
}

/** Two processes of one thread at the same time, each over half of the rows: what this machine gives two that share nothing. */
async function together(input, rows) {
  const lines = readFileSync(input, 'utf8').split('\n');
  const middle = 1 + Math.ceil(rows / 2);
  const halves = [lines.slice(1, middle), lines.slice(middle)].map((half, at) => {
    const path = join(folder, `half${at}.csv`);
    writeFileSync(path, [lines[0], ...half].join('\n'));
    return path;
  });
  const started = performance.now();
  const codes = await Promise.all(
    halves.map((path) => {
      const child = spawn(process.execPath, [MAIN, 'screen', path, '-o', `${path}.out.csv`, '--fresh', '--workers', '1'], {
        env: environment(),
        stdio: 'ignore',
      });
      return once(child, 'exit');
    }),
  );
  if (codes.some(([code]) => code !== 0)) throw new Error('a half failed');
  return (performance.now() - started) / 1000;
}

function compared(rows, one, two) {
  const ratio = one.seconds / two.seconds;
  const busy = (one.seconds / one.cpu) * (two.cpu / two.seconds);
  return [
    `one thread ${rate(rows, one.seconds)}, CPU ${one.cpu.toFixed(1)} s`,
    `two ${rate(rows, two.seconds)}, CPU ${two.cpu.toFixed(1)} s`,
    `ratio ${ratio.toFixed(2)} (${((ratio / 2) * 100).toFixed(0)} % of twice)`,
    `CPU had, two over one ${busy.toFixed(2)}`,
  ].join('; ');
}

function timed(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', SAYS_CPU, MAIN, ...args], { encoding: 'utf8', env: environment() });
  if (status !== 0) throw new Error(stderr);
  // Threads end with the same words; the process says them last.
  const cpu = Number([...stderr.matchAll(/^cpu=([\d.]+)$/gm)].at(-1)?.[1] ?? Number.NaN);
  return { seconds: (performance.now() - started) / 1000, cpu };
}

async function distributed(input, rows) {
  const server = await startPostgres();
  if ('missing' in server) throw new Error(server.missing);
  const workers = [];
  try {
    const plain = join(folder, 'plain.csv');
    const alone = timed(['screen', input, '-o', plain, '--fresh', '--workers', '1']);
    console.log(`screen, one thread: ${rate(rows, alone.seconds)}, CPU ${alone.cpu.toFixed(1)} s`);
    const begun = await walOf(server.url);
    const pgBegun = serverCpu(server.folder);
    for (let worker = 0; worker < Number(asked.workers); worker += 1) workers.push(startWorker(server.url));
    const output = join(folder, 'out.csv');
    const started = performance.now();
    const batch = spawn(process.execPath, [MAIN, 'batch', input, '-o', output], {
      env: environment({ DATABASE_URL: server.url }),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    let submitted = 0;
    batch.stderr.on('data', (text) => {
      said += text;
      if (submitted === 0 && said.includes(': submitted')) submitted = performance.now();
    });
    const over = once(batch, 'exit');
    const ended = over.then(() => true);
    await until(server.url, 3, ended);
    for (let kill = 0; kill < Number(asked.kill); kill += 1) {
      const at = Math.floor(Math.random() * workers.length);
      const [victim] = workers.splice(at, 1);
      victim.kill('SIGKILL');
      console.log(`killed a worker after ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
    if (asked.restart) {
      await server.halt('immediate');
      await server.start();
      console.log(`restarted PostgreSQL after ${((performance.now() - started) / 1000).toFixed(1)} s`);
    }
    const [code] = await over;
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(said);
    const same = (await digestOf(plain)) === (await digestOf(output));
    const wal = (await walOf(server.url)) - begun;
    console.log(`batch, ${asked.workers} workers: ${rate(rows, seconds)}, of it submitting ${((submitted - started) / 1000).toFixed(1)} s`);
    const chunks = Math.ceil(rows / 2000);
    const queue = await sizeOf(server.url);
    console.log(`queue: ${(queue / rows).toFixed(0)} bytes a row on the disk; WAL ${(wal / rows).toFixed(0)} bytes a row`);
    if (!asked.restart)
      console.log(
        `PostgreSQL: CPU ${(((serverCpu(server.folder) - pgBegun) * 1000) / chunks).toFixed(1)} ms a chunk, the waiting command among its clients`,
      );
    console.log(same ? 'the same bytes as screen' : 'FAIL: other bytes than screen');
    if (!same) process.exitCode = 1;
  } finally {
    await Promise.all(workers.map((worker) => stopped(worker)));
    await server.stop();
  }
}

/** Chunks through the queue with the output of a real screening, so that what is measured is the queue and PostgreSQL only. */
async function queueAlone(input, rows) {
  const server = await startPostgres();
  if ('missing' in server) throw new Error(server.missing);
  const { openStore } = await import('../dist/store/index.js');
  const { openTable } = await import('../dist/screening/index.js');
  const { openQueue, SCREEN_CHUNK } = await import('../dist/screening/jobs/queue.js');
  const { keepBatch } = await import('../dist/screening/jobs/kept-batches.js');
  const { packedResult, unpackedChunk, unpackedOutcome } = await import('../dist/screening/jobs/packed-chunk.js');
  const { runOnce, Logger } = await import('graphile-worker');
  const store = await openStore({ databaseUrl: server.url });
  const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const world = { now: () => new Date(), sleep, shareSnapshot: async () => null };
  const queue = await openQueue(store, server.url, world);
  try {
    const table = await openTable(createReadStream(input), {}, 'in.csv');
    const step = async (name, work) => {
      const [wal, server1, self, started] = [await walOf(server.url), serverCpu(server.folder), process.cpuUsage(), performance.now()];
      const chunks = await work();
      const { user, system } = process.cpuUsage(self);
      const told = [
        `${((performance.now() - started) / chunks).toFixed(1)} ms a chunk`,
        `CPU here ${((user + system) / 1000 / chunks).toFixed(1)} ms`,
        `CPU of PostgreSQL ${(((serverCpu(server.folder) - server1) * 1000) / chunks).toFixed(1)} ms`,
        `WAL ${(((await walOf(server.url)) - wal) / rows).toFixed(0)} bytes a row`,
      ];
      console.log(`${name}: ${told.join(', ')}`);
    };
    const task = { snapshot: { path: '', digest: '' } };
    let id = '';
    const chunks = Math.ceil(rows / 2000);
    await step('submit', async () => {
      id = await keepBatch(store, world, table.value.table.rows, { name: 'in.csv', by: 'bench', engine: 'bench', task }, (batch, chunk) =>
        queue.add({ batch, chunk }),
      );
      return chunks;
    });
    await step('work, nothing screened', async () => {
      const work = async ({ batch, chunk }) => {
        const begun = await store.batches.begin(batch, chunk, 'bench');
        const { rows: held } = await unpackedChunk(begun);
        const text = Buffer.from(held.map(({ cells }) => `${cells.join(',')},none,,,,,,,\n`).join(''));
        await store.batches.finish(batch, chunk, await packedResult({ text, summary: {} }, null));
      };
      await runOnce({
        pgPool: queue.pool,
        concurrency: 2,
        noHandleSignals: true,
        logger: new Logger(() => () => undefined),
        taskList: { [SCREEN_CHUNK]: work },
      });
      return chunks;
    });
    console.log(`on the disk: ${((await sizeOf(server.url)) / rows).toFixed(0)} bytes a row`);
    await step('assemble', async () => {
      for (let chunk = 0; chunk < chunks; chunk += 1) await unpackedOutcome(await store.batches.result(id, chunk));
      return chunks;
    });
    await step('remove', async () => {
      await store.batches.end(id, 'delivered', new Date().toISOString());
      return chunks;
    });
  } finally {
    await queue.close();
    await store.close();
    await server.stop();
  }
}

function startWorker(url) {
  return spawn(process.execPath, [MAIN, 'worker', '--concurrency', asked.concurrency], {
    env: environment({ DATABASE_URL: url }),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function stopped(worker) {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  worker.kill('SIGTERM');
  await once(worker, 'exit');
}

function environment(more = {}) {
  return { ...process.env, WATCHBILL_HOME: folder, ...more };
}

function rate(rows, seconds) {
  return `${Math.round(rows / seconds).toLocaleString('en')} rows/s (${seconds.toFixed(1)} s)`;
}

async function ask(url, text) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows[0];
  } finally {
    await client.end();
  }
}

/** CPU seconds of a server and its processes, those that ended included. */
function serverCpu(folder) {
  const main = Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  let ticks = 0;
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat
        .slice(stat.lastIndexOf(')') + 2)
        .split(' ')
        .map(Number);
      if (Number(pid) === main) ticks += fields[11] + fields[12] + fields[13] + fields[14];
      else if (fields[1] === main) ticks += fields[11] + fields[12];
    } catch {
      // It ended meanwhile.
    }
  }
  return ticks / 100;
}

async function walOf(url) {
  return Number((await ask(url, "select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') as wal")).wal);
}

async function sizeOf(url) {
  return Number((await ask(url, "select pg_total_relation_size('watchbill.screening_chunks') as size")).size);
}

/** Waits until so many chunks have a result. */
async function until(url, chunks, over) {
  for (let done = 0; done < chunks; ) {
    done = await ask(url, 'select count(*) as done from watchbill.screening_chunks where summary is not null').then(
      ({ done: now }) => Number(now),
      () => 0,
    );
    if ((await Promise.race([over, new Promise((resolve) => setTimeout(resolve, 50, false))])) === true) return;
  }
}

async function digestOf(path) {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}
