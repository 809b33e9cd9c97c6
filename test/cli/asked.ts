import { spawnSync } from 'node:child_process';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/cli/run.js';
import type { World } from '../../src/cli/world.js';
import { sha256 } from '../bundled.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a command line did: its exit code and what it printed. */
export interface Asked {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A home that nobody has: no store is there. */
const NO_HOME = '/nonexistent/home-of-nobody';

/** Runs a command line in this process against the built snapshot, on 22 November 2026, without a terminal and without a store. */
export async function asked(...args: readonly string[]): Promise<Asked> {
  return await askedIn({}, ...args);
}

/** The same in an environment such as `{ WATCHBILL_HOME: folder }`. */
export async function askedIn(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Asked> {
  return await askedWith({ env: (name) => env[name] }, ...args);
}

/** The same in a world that differs in some of its parts. */
export async function askedWith(part: Partial<World>, ...args: readonly string[]): Promise<Asked> {
  let out = '';
  let err = '';
  const world: World = {
    now: () => new Date('2026-11-22T12:00:00Z'),
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    read: (path) => readFileSync(path),
    kindOf: (path) => {
      const found = statSync(path, { throwIfNoEntry: false });
      return found === undefined ? 'missing' : found.isDirectory() ? 'folder' : 'file';
    },
    open: (path) => createReadStream(path),
    sha256,
    bundledPath: `${ROOT}dist/register.snapshot`,
    snapshotPath: `${ROOT}dist/register.snapshot`,
    columns: 100,
    isTerminal: false,
    workbenchPath: NO_HOME,
    demoPath: `${ROOT}demo`,
    env: () => undefined,
    home: NO_HOME,
    user: 'ana',
    ...part,
  };
  const code = await run(args, world);
  return { code, out, err };
}

/** The JSON a command printed. */
export async function answer(...args: readonly string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await asked(...args, '--json');
  if (code !== 0) throw new Error(`exit ${code}: ${err}`);
  return JSON.parse(out) as Record<string, unknown>;
}

/** Runs the built command as a user does who has no store. */
export function built(...args: readonly string[]): Asked {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${ROOT}dist/bin/main.js`, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', WATCHBILL_HOME: NO_HOME, DATABASE_URL: '' },
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}
