import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openSnapshot, type Snapshot } from '../register/index.js';
import { StoreFault } from '../store/fault.js';

/** Which snapshot is in use, and what it was made from. */
export interface InUse {
  readonly digest: string;
  readonly bundled: string;
  readonly seq: number;
  /** Which entities were joined, as a digest. */
  readonly joined: string;
}

/** Where snapshots with the user's own facts lie: files named by their digest, and which one is in use. Files are whole or not there. */
export interface SnapshotFiles {
  readonly inUse: () => InUse | null;
  readonly setInUse: (inUse: InUse) => Promise<void>;
  readonly pathOf: (digest: string) => string;
  readonly has: (digest: string) => boolean;
  readonly open: (digest: string) => Snapshot | null;
  readonly write: (digest: string, bytes: Uint8Array) => Promise<void>;
  /** Digests and the moments, in milliseconds, at which their files were written. */
  readonly all: () => readonly { readonly digest: string; readonly written: number }[];
  readonly remove: (digest: string) => void;
  /** Says that facts may be newer than the snapshot in use, until it is said that they are not. */
  readonly markBehind: () => Promise<void>;
  readonly clearBehind: () => Promise<void>;
  readonly isBehind: () => boolean;
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The snapshots in a folder; it is made when the first is written. */
export function snapshotFiles(folder: string): SnapshotFiles {
  const [snapshots, pointer, behind] = [join(folder, 'snapshots'), join(folder, 'in-use.json'), join(folder, 'in-use.behind')];
  const pathOf = (digest: string): string => join(snapshots, `${digest}.snapshot`);
  return {
    inUse: () => {
      try {
        return JSON.parse(readFileSync(pointer, 'utf8')) as InUse;
      } catch {
        return null;
      }
    },
    setInUse: (inUse) => written(pointer, Buffer.from(`${JSON.stringify(inUse)}\n`)),
    pathOf,
    has: (digest) => existsSync(pathOf(digest)),
    open: (digest) => {
      try {
        const opened = openSnapshot(readFileSync(pathOf(digest)), sha256);
        return opened.ok && opened.value.digest === digest ? opened.value : null;
      } catch {
        return null;
      }
    },
    write: async (digest, bytes) => {
      if (!existsSync(snapshots)) makeFolder(snapshots);
      await written(pathOf(digest), bytes);
    },
    all: () => {
      try {
        return readdirSync(snapshots)
          .filter((name) => name.endsWith('.snapshot'))
          .map((name) => ({ digest: name.slice(0, -'.snapshot'.length), written: statSync(join(snapshots, name)).mtimeMs }));
      } catch {
        return [];
      }
    },
    remove: (digest) => rmSync(pathOf(digest), { force: true }),
    markBehind: () => written(behind, new Uint8Array()),
    clearBehind: () => rm(behind, { force: true }),
    isBehind: () => existsSync(behind),
  };
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const { code = String(cause) } = cause as NodeJS.ErrnoException;
    throw new StoreFault('unreachable', path, code, 'a folder that this user may make', cause);
  }
}

/** Files begun by this process: two of one name at once must not take each other's. */
let unfinished = 0;

/** Writes a file whole or not at all, on the disk when it returns. Throws `StoreFault` where it cannot; facts are in the store all the same. */
async function written(path: string, bytes: Uint8Array): Promise<void> {
  unfinished += 1;
  const temporary = `${path}.${process.pid}.${unfinished}.new`;
  try {
    const handle = await open(temporary, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    const { code } = cause as NodeJS.ErrnoException;
    if (code === undefined) throw cause;
    const full = code === 'ENOSPC' || code === 'EDQUOT';
    const expected = full ? 'room for the snapshot: nothing is lost, free some and ask again' : 'a folder that this user may write to';
    throw new StoreFault(full ? 'full' : 'unreachable', path, code, expected, cause);
  }
}
