// Python clients for tests of the service: an environment for each set of packages, under `.cache/python`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CACHE = fileURLToPath(new URL('../.cache/python', import.meta.url));
/** How long the making of an environment may take, in milliseconds. Who waits for another to make it waits no longer either. */
const LONGEST = 180_000;
const PYTHON = process.env.WATCHBILL_TEST_PYTHON ?? 'python3';

export function pythonClient(requirements) {
  const name = createHash('sha256')
    .update(JSON.stringify([PYTHON, ...requirements]))
    .digest('hex')
    .slice(0, 16);
  const missing = PYTHON === 'none' ? 'WATCHBILL_TEST_PYTHON is none' : made(join(CACHE, name), requirements);
  if (missing === null) return join(CACHE, name, 'bin', 'python');
  process.stdout.write(`skip ${requirements.join(' ')}: ${missing}\n`);
  return null;
}

/** `null` once the environment stands, else why it does not. */
function made(folder, requirements) {
  const ready = join(folder, 'ready');
  const lock = `${folder}.lock`;
  mkdirSync(CACHE, { recursive: true });
  const until = Date.now() + LONGEST;
  while (!existsSync(ready)) {
    if (locked(lock)) {
      try {
        return existsSync(ready) ? null : make(folder, requirements);
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    }
    if (Date.now() > until) return 'another process did not finish making it';
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  }
  return null;
}

/** Test files run side by side: one makes an environment, the others wait. A lock that is older than any making was left behind. */
function locked(lock) {
  try {
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > LONGEST) rmSync(lock, { recursive: true, force: true });
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

function make(folder, requirements) {
  rmSync(folder, { recursive: true, force: true });
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--only-binary', ':all:', ...requirements];
  for (const [command, args] of [
    [PYTHON, ['-m', 'venv', folder]],
    [join(folder, 'bin', 'python'), pip],
  ]) {
    const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: LONGEST });
    if (status === 0) continue;
    const said = (stderr ?? '').trim().split('\n').at(-1) ?? '';
    rmSync(folder, { recursive: true, force: true });
    return error?.message ?? (said === '' ? `${command} ended with ${status}` : said);
  }
  writeFileSync(join(folder, 'ready'), '');
  return null;
}
