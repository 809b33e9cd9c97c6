import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import type { Place } from '../running/place.js';

/** What a command does to the world. Tests give their own. */
export interface World extends Place {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Columns of the terminal; 100 where output goes to no terminal. */
  readonly columns: number;
  readonly isTerminal: boolean;
  /** Where the built workbench lies. */
  readonly workbenchPath: string;
  /** Where that lies which demonstrations are filled with. */
  readonly demoPath: string;
  /** Shows words and gives the line that somebody types, or null at the end of input. Absent where nobody is at a terminal. */
  readonly ask?: (words: string) => Promise<string | null>;
}

const BUNDLED = process.env['WATCHBILL_SNAPSHOT'] ?? fileURLToPath(new URL('../register.snapshot', import.meta.url));

/** The process this runs in. */
export const realWorld: World = {
  now: () => new Date(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  // Descriptor 0, and not /dev/stdin, which cannot be opened where it is a socket.
  read: (path) => readFileSync(path === '-' ? 0 : path),
  kindOf: (path) => {
    try {
      return statSync(path).isDirectory() ? 'folder' : 'file';
    } catch {
      // Also for what can be no path at all: too long, or with a NUL in it.
      return 'missing';
    }
  },
  open: (path) => createReadStream(path),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  bundledPath: BUNDLED,
  snapshotPath: BUNDLED,
  columns: process.stdout.columns ?? 100,
  isTerminal: process.stdout.isTTY === true,
  workbenchPath: fileURLToPath(new URL('../web', import.meta.url)),
  demoPath: fileURLToPath(new URL('../../demo', import.meta.url)),
  env: environment,
  home: homedir(),
  user: environment('WATCHBILL_USER') ?? systemUser(),
  ...(process.stdin.isTTY === true && process.stdout.isTTY === true ? { ask: typed } : {}),
};

async function typed(words: string): Promise<string | null> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await Promise.race([
      terminal.question(words),
      new Promise<null>((resolve) => {
        terminal.once('close', () => resolve(null));
      }),
    ]);
  } finally {
    terminal.close();
  }
}

function environment(name: string): string | undefined {
  const value = process.env[name];
  return value === '' ? undefined : value;
}

/** A container may run as a number that belongs to nobody. */
function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${process.getuid?.() ?? 'unknown'}`;
  }
}
