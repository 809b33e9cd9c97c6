// kill -9 at random points of sync, screen, watch and decision writes, on SQLite and on PostgreSQL. After each: the audit chain holds,
// the register is one of the two states it may be in, no acknowledged write is lost, no row is lost or doubled.
//   node bench/faults/run.mjs [--times 200] [--seed 1] [--only sqlite,postgres] [--work sync,screen,watch,decide]
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../../scripts/postgres.mjs';
import { killed, watchbill } from './command.mjs';
import { WORKS } from './works.mjs';

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const times = Number(option('times', '200'));
const only = option('only', 'sqlite,postgres').split(',');
const works = option('work', Object.keys(WORKS).join(',')).split(',');
let seed = Number(option('seed', '1'));
const random = () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

let failed = 0;
for (const kind of only) {
  const server = kind === 'postgres' ? await startPostgres() : null;
  if (server !== null && 'missing' in server) {
    console.log(`skip postgres: ${server.missing}`);
    continue;
  }
  try {
    for (const name of works) failed += await tried(kind, server, name);
  } finally {
    await server?.stop();
  }
}
console.log(failed === 0 ? 'all whole' : `${failed} faults`);
process.exitCode = failed === 0 ? 0 : 1;

async function tried(kind, server, name) {
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-faults-'));
  const env = {
    WATCHBILL_HOME: join(folder, 'home'),
    WATCHBILL_USER: 'faults',
    DATABASE_URL: server === null ? '' : await database(server, name),
  };
  mkdirSync(env.WATCHBILL_HOME, { recursive: true });
  const each = Math.ceil(times / works.length);
  let [ended, lost] = [0, 0];
  try {
    const work = WORKS[name](folder, env);
    await work.prepare();
    // How long it takes undisturbed says where a random point is: the first hundred milliseconds are only start-up.
    const started = performance.now();
    watchbill(env, work.command(0));
    const whole = performance.now() - started;
    work.ended(0, true);
    for (let turn = 1; turn - 1 - ended < each; turn += 1) {
      const run = await killed(env, work.command(turn), 60 + random() * whole * 0.8);
      if (run.done) ended += 1;
      try {
        work.ended(turn, run.done);
        watchbill(env, ['verify']);
      } catch (error) {
        lost += 1;
        console.log(`  ${kind} ${name} turn ${turn}: ${error.message}`);
      }
    }
    console.log(`${kind} ${name}: ${each} kills while it worked (${ended} more came too late), ${lost} faults`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return lost;
}

async function database(server, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  await client.query(`create database faults_${name}`);
  await client.end();
  const url = new URL(server.url);
  url.pathname = `/faults_${name}`;
  return url.href;
}
