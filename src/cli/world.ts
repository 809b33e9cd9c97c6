import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { homedir, userInfo } from 'node:os';
import { fileURLToPath } from 'node:url';

/** What a command does to the world. Tests give their own. */
export interface World {
  readonly now: () => Date;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly read: (path: string) => Uint8Array;
  /** What lies at a path, without opening it. */
  readonly kindOf: (path: string) => 'file' | 'folder' | 'missing';
  /** The bytes of a file in pieces. */
  readonly open: (path: string) => AsyncIterable<Uint8Array>;
  readonly sha256: (bytes: Uint8Array) => string;
  /** Where the bundled snapshot lies. */
  readonly bundledPath: string;
  /** Where the snapshot in use lies: the bundled one until the user has facts of his own. */
  readonly snapshotPath: string;
  /** Columns of the terminal; 100 where output goes to no terminal. */
  readonly columns: number;
  readonly isTerminal: boolean;
  /** A variable of the environment; undefined where it is not set or empty. */
  readonly env: (name: string) => string | undefined;
  /** The folder of the user who runs the command. */
  readonly home: string;
  /** Who runs the command, for the audit chain: WATCHBILL_USER, or the user of the system. */
  readonly user: string;
}

const BUNDLED = process.env['WATCHBILL_SNAPSHOT'] ?? fileURLToPath(new URL('../register.snapshot', import.meta.url));

/** The process this runs in. */
export const realWorld: World = {
  now: () => new Date(),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  read: (path) => readFileSync(path),
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
  env: environment,
  home: homedir(),
  user: environment('WATCHBILL_USER') ?? systemUser(),
};

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
