import { type FileHandle, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Summary } from '../subjects/summary.js';

/** What a screening is made of, as far as its output depends on it: two of the same are the same bytes (L7). Flat, to be told apart by key. */
export type RunParameters = Readonly<Record<string, string | number | boolean | null>>;

/** How far a screening has come: rows written, the bytes they take, their summary; `complete` when no row is left. */
export interface Progress {
  readonly rows: number;
  readonly bytes: number;
  readonly summary: Summary;
  readonly complete: boolean;
}

/** A journal as found beside an output: of which run, and the last progress that was written whole. */
export interface FoundJournal {
  readonly run: RunParameters;
  readonly progress: Progress | null;
  /** Bytes of its whole lines; what follows was cut off by the interruption. */
  readonly length: number;
}

/** The journal of a screening that writes to `target`. */
export function journalPath(target: string): string {
  return `${target}.progress`;
}

/** The journal at a path; `null` where there is none, or none that holds the run it is of. */
export async function findJournal(path: string): Promise<FoundJournal | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const [head, ...lines] = whole.split('\n').filter((line) => line !== '');
  const run = head === undefined ? null : (parsed(head) as { readonly run?: RunParameters } | null);
  if (run?.run === undefined) return null;
  const last = lines.at(-1);
  const progress = last === undefined ? null : (parsed(last) as Progress | null);
  return { run: run.run, progress, length: Buffer.byteLength(whole) };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** What differs between the run of a journal and one asked for now, in words; empty where they are the same. */
export function differences(then: RunParameters, now: RunParameters): readonly string[] {
  return [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((key) => then[key] !== now[key])
    .map((key) => `${key} ${String(then[key] ?? 'none')} then, ${String(now[key] ?? 'none')} now`);
}

/** A journal being written. */
export interface Journal {
  /** Writes a line; it is on the disk when this returns. */
  readonly note: (progress: Progress) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Begins the journal of a run, or goes on with the one found. */
export async function openJournal(path: string, run: RunParameters, found: FoundJournal | null): Promise<Journal> {
  const handle = await open(path, found === null ? 'w' : 'r+');
  let at = found?.length ?? 0;
  const write = async (value: object): Promise<void> => {
    const line = Buffer.from(`${JSON.stringify(value)}\n`);
    await handle.write(line, 0, line.length, at);
    await handle.datasync();
    at += line.length;
  };
  if (found === null) {
    await write({ run });
    await syncFolder(dirname(path));
  } else await handle.truncate(at);
  return { note: write, close: () => handle.close() };
}

/** Makes new and renamed files of a folder last through a loss of power, where the system can. */
export async function syncFolder(folder: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // Some systems cannot open or sync a folder; the files themselves are on the disk.
  } finally {
    await handle?.close();
  }
}

/** Takes a journal away. */
export async function removeJournal(path: string): Promise<void> {
  await rm(path, { force: true });
}
