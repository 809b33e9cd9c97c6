import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoreKind } from '../../store/index.js';
import { CannotServe } from './cannot-serve.js';

/** Fewest characters of a pepper: 128 bits as hexadecimal. */
const FEWEST = 32;
const FILE = 'pepper';

/**
 * The secret that keys are hashed with and signing secrets are derived from, which the store never holds: `WATCHBILL_PEPPER`, else the
 * file `pepper` (mode 0600) of a folder, made at random where there is none. A store that several machines share (`postgres`) needs the
 * variable: each would make a pepper of its own. Throws `CannotServe` where there is none to be had.
 */
export function pepperIn(folder: string, env: (name: string) => string | undefined, store: StoreKind = 'sqlite'): Buffer {
  const given = env('WATCHBILL_PEPPER');
  if (given !== undefined) return checked(given, 'WATCHBILL_PEPPER');
  if (store === 'postgres')
    throw new CannotServe(
      'WATCHBILL_PEPPER: got nothing, expected the same secret on every machine that shares the store, such as `openssl rand -hex 32` gives',
    );
  const path = join(folder, FILE);
  try {
    return checked(read(path) ?? made(path), path);
  } catch (fault) {
    if (fault instanceof CannotServe) throw fault;
    const { code = 'a fault' } = fault as NodeJS.ErrnoException;
    throw new CannotServe(`${path}: got ${code}, expected a file that only this user may read and write; or set WATCHBILL_PEPPER`);
  }
}

function checked(text: string, from: string): Buffer {
  if (text.length < FEWEST) throw new CannotServe(`${from}: got ${text.length} characters, expected a secret of at least ${FEWEST}`);
  return Buffer.from(text, 'utf8');
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fault;
  }
}

/** Of two processes that make it at once both get that of the first: a link to a whole file is there or not. */
function made(path: string): string {
  mkdirSync(join(path, '..'), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}.new`;
  try {
    writeFileSync(draft, `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
    linkSync(draft, path);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  } finally {
    rmSync(draft, { force: true });
  }
  return readFileSync(path, 'utf8').trim();
}
