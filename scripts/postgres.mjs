// A PostgreSQL for tests and measures: in a folder of its own, on a free port of this machine, gone when it is stopped.
// It runs as another user where this one is root, which PostgreSQL refuses. Nothing of a server that is installed is touched.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installDebian } from './debian.mjs';

const OLDEST = 15;

/**
 * Starts one and returns `{ url, folder, port, halt, start, stop }`; where there is none to be had, `{ missing: 'why' }`.
 * `url` names the database `postgres`, as a user who may create others.
 */
export async function startPostgres() {
  const bin = findBinaries() ?? installBinaries();
  if (bin === null) return { missing: `no PostgreSQL ${OLDEST} or later (initdb, postgres) on this machine, and apt could not install it` };
  const runner = userToRunAs();
  if (runner === null) return { missing: 'PostgreSQL does not run as root, and there is neither setpriv nor runuser to be another user' };
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-postgres-'));
  const password = randomBytes(18).toString('hex');
  const log = join(folder, 'log');
  let server = null;
  const janitor = cleanUpAfter(folder);
  const remove = () => {
    rmSync(folder, { recursive: true, force: true });
    janitor.stdin.end();
  };
  try {
    writeFileSync(join(folder, 'password'), password);
    chmodSync(folder, 0o700);
    if (runner.user !== null) run('chown', ['-R', runner.user, folder]);
    const data = join(folder, 'data');
    const made = runner.run(join(bin, 'initdb'), [
      '--pgdata',
      data,
      '--username',
      'watchbill',
      '--pwfile',
      join(folder, 'password'),
      '--auth',
      'scram-sha-256',
      '--encoding',
      'UTF8',
      '--locale',
      'C',
      '--no-sync',
      '--no-instructions',
    ]);
    if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
    const port = await freePort();
    const url = `postgresql://watchbill:${password}@127.0.0.1:${port}/postgres`;
    const start = async () => {
      server = runner.spawn(
        join(bin, 'postgres'),
        [
          '-D',
          data,
          '-p',
          String(port),
          '-c',
          'listen_addresses=127.0.0.1',
          '-c',
          `unix_socket_directories=${folder}`,
          '-c',
          'max_connections=100',
          '-c',
          'logging_collector=off',
        ],
        log,
      );
      await answering(server, url, log);
    };
    // Fast: ends open connections; immediate: as if the machine lost its power.
    const end = async (signal) => {
      const ended = server;
      server = null;
      if (ended === null || ended.exitCode !== null || ended.signalCode !== null) return;
      await new Promise((resolve) => {
        ended.once('exit', resolve);
        ended.kill(signal);
      });
    };
    await start();
    return {
      url,
      folder,
      port,
      halt: (how = 'fast') => end(how === 'fast' ? 'SIGINT' : 'SIGQUIT'),
      start,
      stop: async () => {
        await end('SIGINT');
        remove();
      },
    };
  } catch (error) {
    server?.kill('SIGKILL');
    remove();
    return { missing: `PostgreSQL did not start: ${error instanceof Error ? error.message : error}`.replaceAll('\n', ' ').slice(0, 400) };
  }
}

/** Ends the server and takes the folder away when this process is gone, however it went: its end of the pipe closes then. */
function cleanUpAfter(folder) {
  const script = 'cat >/dev/null; pid=$(head -n 1 "$0/data/postmaster.pid" 2>/dev/null) && kill -QUIT "$pid" && sleep 1; rm -rf -- "$0"';
  const janitor = spawn('sh', ['-c', script, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, cwd: '/' });
  janitor.unref();
  janitor.stdin.on('error', () => undefined);
  janitor.stdin.unref();
  return janitor;
}

/** The newest folder with initdb and postgres in it, of those in PATH and where Debian puts them. */
function findBinaries() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')) && isRecent(folder)) ?? null;
}

function isRecent(folder) {
  const { stdout } = spawnSync(join(folder, 'postgres'), ['--version'], { encoding: 'utf8' });
  return Number(/\b(\d+)(\.|\b)/.exec(stdout ?? '')?.[1] ?? 0) >= OLDEST;
}

/** Debian's package, where this user may install it. */
function installBinaries() {
  installDebian('postgresql');
  return findBinaries();
}

/** How to run a program as a user who is not root; as this one where it is not. */
function userToRunAs() {
  if (process.getuid?.() !== 0) return runnerOf(null, (command, args) => [command, args]);
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':')[0]);
  const user = users.includes('postgres') ? 'postgres' : 'nobody';
  const has = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
  if (has('setpriv')) {
    const group = run('id', ['-gn', user]).stdout.trim();
    return runnerOf(user, (command, args) => ['setpriv', ['--reuid', user, '--regid', group, '--clear-groups', '--', command, ...args]]);
  }
  if (has('runuser')) return runnerOf(user, (command, args) => ['runuser', ['-u', user, '--', command, ...args]]);
  return null;
}

function runnerOf(user, as) {
  return {
    user,
    // The folder of the caller may be closed to that user.
    run: (command, args) => spawnSync(...as(command, args), { encoding: 'utf8', cwd: '/' }),
    spawn: (command, args, log) => {
      const [name, rest] = as('sh', ['-c', 'exec "$0" "$@" >>"$LOG" 2>&1', command, ...args]);
      return spawn(name, rest, { cwd: '/', stdio: 'ignore', env: { ...process.env, LOG: log } });
    },
  };
}

function run(command, args) {
  return spawnSync(command, args, { encoding: 'utf8' });
}

async function freePort() {
  const listener = createServer();
  const port = await new Promise((resolve, reject) => {
    listener.once('error', reject);
    listener.listen(0, '127.0.0.1', () => resolve(listener.address().port));
  });
  await new Promise((resolve) => {
    listener.close(resolve);
  });
  return port;
}

async function answering(server, url, log) {
  const { default: pg } = await import('pg');
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) throw new Error(existsSync(log) ? readFileSync(log, 'utf8').slice(-300) : `exit ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => undefined);
      await new Promise((resolve) => {
        setTimeout(resolve, 30);
      });
    }
  }
  throw new Error('no answer after 10 s');
}
