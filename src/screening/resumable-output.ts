import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { UsageFault } from '../subjects/fault.js';
import { EMPTY_SUMMARY, type Summary } from '../subjects/summary.js';
import {
  differences,
  findJournal,
  type Journal,
  journalPath,
  openJournal,
  type Progress,
  type RunParameters,
  removeJournal,
  syncFolder,
} from './journal.js';
import { realOutput } from './output.js';

/** How to take an interrupted run's journal: go on with it, start over, or refuse to decide for the user. */
export type Continuation = 'ask' | 'resume' | 'fresh';

/** An output that survives being interrupted: rows are added in order and count once they and a line of the journal are on the disk. */
export interface ResumableOutput {
  /** What an earlier run had finished, nothing where this is the first. */
  readonly finished: Progress;
  /** Adds the rows of a chunk after those before. Returns when they are written; the disk follows on its own. */
  readonly add: (text: Uint8Array, rows: number, summary: Summary) => Promise<void>;
  /** Makes the output appear under its name. `assemble` makes it from the rows in the first path at the second, where they are not it already. */
  readonly finish: (assemble?: (rows: string, into: string) => Promise<void>) => Promise<Summary>;
  /** Leaves what is finished, to be resumed. */
  readonly leave: () => Promise<void>;
  /** Takes everything away. */
  readonly discard: () => Promise<void>;
}

const NOTHING: Progress = { rows: 0, bytes: 0, summary: EMPTY_SUMMARY, complete: false };

/**
 * Opens the output of a run: its rows gather in `FILE.partial`, its journal is `FILE.progress`. `run` is `null` where the input
 * cannot be read twice: then there is no journal. Throws `UsageFault` where the place cannot be written, an unfinished run is
 * there and was not decided on, or the run to resume was another.
 */
export async function openOutput(
  target: string,
  run: RunParameters | null,
  continuation: Continuation,
  head: Uint8Array,
): Promise<ResumableOutput> {
  const [partial, journalAt] = [`${target}.partial`, journalPath(target)];
  const found = run === null || continuation === 'fresh' ? null : await findJournal(journalAt);
  if (found !== null && continuation === 'ask') throw undecided(target, found.progress?.rows ?? 0);
  if (found !== null && run !== null) {
    const changed = differences(found.run, run);
    if (changed.length > 0)
      throw new UsageFault(
        '--resume',
        `another run than the one interrupted (${changed.join('; ')})`,
        'the same again, or --fresh to start over',
      );
  }
  const finished = found?.progress ?? NOTHING;
  const data = await openedPart(target, partial, finished);
  const journal = run === null ? null : await openJournal(journalAt, run, found);
  if (data === null) return alreadyThere(finished, journalAt, journal);
  return writing({ target, partial, journalAt, data, journal, finished, head: finished.bytes === 0 ? head : new Uint8Array(0) });
}

function undecided(target: string, rows: number): UsageFault {
  const got = `${target}.progress, of a run that was interrupted after ${rows.toLocaleString('en')} rows`;
  return new UsageFault('output', got, '--resume to go on with it, or --fresh to start over');
}

/** The rows so far, cut to those that count; `null` where the run was complete and its output has its name already. */
async function openedPart(target: string, partial: string, finished: Progress): Promise<FileHandle | null> {
  let handle: FileHandle | undefined;
  try {
    const kind = await realOutput.kindAt(target);
    if (kind === 'other') throw new UsageFault('output', `${target}, which is no file`, 'the path of a file');
    const begun = await realOutput.kindAt(partial);
    if (finished.complete && begun === 'nothing' && kind === 'file') return null;
    handle = await open(partial, finished.rows > 0 || finished.complete ? 'r+' : 'w+');
    const { size } = await handle.stat();
    if (size < finished.bytes)
      throw new UsageFault(
        '--resume',
        `${partial}, of ${size} bytes`,
        `the ${finished.bytes} that the journal counts; --fresh to start over`,
      );
    await handle.truncate(finished.bytes);
    return handle;
  } catch (cause) {
    await handle?.close();
    if (cause instanceof UsageFault) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new UsageFault('output', `${target} (${code ?? message})`, 'a file in a folder that can be written', { cause });
  }
}

function alreadyThere(finished: Progress, journalAt: string, journal: Journal | null): ResumableOutput {
  const leave = async (): Promise<void> => journal?.close();
  return {
    finished,
    add: () => Promise.reject(new RangeError('got more rows, expected none after the last')),
    finish: async () => {
      await leave();
      await removeJournal(journalAt);
      return finished.summary;
    },
    leave,
    discard: leave,
  };
}

interface Writing {
  readonly target: string;
  readonly partial: string;
  readonly journalAt: string;
  readonly data: FileHandle;
  readonly journal: Journal | null;
  readonly finished: Progress;
  readonly head: Uint8Array;
}

function writing({ target, partial, journalAt, data, journal, finished, head }: Writing): ResumableOutput {
  let progress = finished;
  let unsaved: Progress | null = null;
  let saving: Promise<void> | null = null;
  let failure: unknown = null;
  const append = async (bytes: Uint8Array): Promise<void> => {
    for (let at = 0; at < bytes.length; ) at += (await data.write(bytes, at, bytes.length - at, progress.bytes + at)).bytesWritten;
    progress = { ...progress, bytes: progress.bytes + bytes.length };
  };
  // One sync stands for all chunks written since the one before: screening need not wait for the disk.
  const save = async (): Promise<void> => {
    try {
      for (let next = unsaved; next !== null; next = unsaved) {
        unsaved = null;
        await data.datasync();
        await journal?.note(next);
      }
    } catch (error) {
      failure = error;
    }
    saving = null;
  };
  const saved = async (): Promise<void> => {
    for (let under = saving; under !== null; under = saving) await under;
    if (failure !== null) throw failure;
  };
  const closed = async (): Promise<void> => {
    await saved().catch(() => undefined);
    await data.close();
    await journal?.close();
  };
  let headed = head.length === 0;
  const headWritten = async (): Promise<void> => {
    if (!headed) await append(head);
    headed = true;
  };
  return {
    finished,
    add: async (text, rows, summary) => {
      if (failure !== null) throw failure;
      await headWritten();
      await append(text);
      progress = { ...progress, rows: progress.rows + rows, summary };
      unsaved = progress;
      saving ??= save();
    },
    finish: async (assemble) => {
      await headWritten();
      await saved();
      progress = { ...progress, complete: true };
      await data.sync();
      await journal?.note(progress);
      await closed();
      const whole = assemble === undefined ? partial : `${partial}.whole`;
      await assemble?.(partial, whole);
      await rename(whole, target);
      await syncFolder(dirname(target));
      await rm(partial, { force: true });
      await removeJournal(journalAt);
      return progress.summary;
    },
    leave: closed,
    discard: async () => {
      await closed();
      for (const path of [partial, `${partial}.whole`, journalAt]) await rm(path, { force: true });
    },
  };
}
