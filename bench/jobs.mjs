// Batches by worker processes on PostgreSQL, some killed while they work, and the server restarted: every row once, the same bytes as `screen`.
//   node bench/jobs.mjs --rows 100000 --workers 4 --kill 2 [--restart] [--concurrency 1]
// With --local: one process with one thread and with two, several pairs; prints rows/s, the ratio of the best, and every pair.
//   node bench/jobs.mjs --local --rows 1000000 --pairs 3
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
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
    pairs: { type: 'string', default: '3' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'watchbill-jobs-'));
try {
  const rows = Number(asked.rows);
  const input = await generated(rows);
  if (asked.local) await local(input, rows);
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
    const [one, two] = [1, 2].map((workers) => {
      const output = join(folder, `${workers}.csv`);
      const before = process.resourceUsage();
      const seconds = timed(['screen', input, '-o', output, '--fresh', '--workers', String(workers)]);
      const after = process.resourceUsage();
      void [before, after];
      return seconds;
    });
    pairs.push({ one, two });
    console.log(
      `pair ${pair + 1}: one thread ${rate(rows, one)}, two ${rate(rows, two)}, ratio ${(one / two).toFixed(2)} (${((one / two / 2) * 100).toFixed(0)} % of twice)`,
    );
  }
  if ((await digestOf(join(folder, '1.csv'))) !== (await digestOf(join(folder, '2.csv')))) throw new Error('the outputs differ');
  const best = { one: Math.min(...pairs.map(({ one }) => one)), two: Math.min(...pairs.map(({ two }) => two)) };
  console.log(
    `best: one thread ${rate(rows, best.one)}, two ${rate(rows, best.two)}, ratio ${(best.one / best.two).toFixed(2)} (${((best.one / best.two / 2) * 100).toFixed(0)} % of twice)`,
  );
}

function timed(args) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', env: environment() });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}

async function distributed(input, rows) {
  const server = await startPostgres();
  if ('missing' in server) throw new Error(server.missing);
  const workers = [];
  try {
    const plain = join(folder, 'plain.csv');
    const alone = timed(['screen', input, '-o', plain, '--fresh', '--workers', '1']);
    console.log(`screen, one thread: ${rate(rows, alone)}`);
    const begun = await walOf(server.url);
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
    const queue = await sizeOf(server.url);
    const [code] = await over;
    const seconds = (performance.now() - started) / 1000;
    if (code !== 0) throw new Error(said);
    const same = (await digestOf(plain)) === (await digestOf(output));
    const wal = (await walOf(server.url)) - begun;
    console.log(`batch, ${asked.workers} workers: ${rate(rows, seconds)}, of it submitting ${((submitted - started) / 1000).toFixed(1)} s`);
    console.log(`queue: ${(queue / 1e6).toFixed(1)} MB when seen, WAL ${(wal / 1e6).toFixed(1)} MB, ${(wal / rows).toFixed(0)} bytes a row`);
    console.log(same ? 'the same bytes as screen' : 'FAIL: other bytes than screen');
    if (!same) process.exitCode = 1;
  } finally {
    await Promise.all(workers.map((worker) => stopped(worker)));
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
