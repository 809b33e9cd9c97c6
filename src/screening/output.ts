import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { UsageFault } from '../subjects/fault.js';

/** What writing a file does to the world. Tests give their own. */
export interface OutputEffects {
  /** What stands at a path. */
  readonly kindAt: (path: string) => Promise<'nothing' | 'file' | 'other'>;
  /** A path beside the target that nothing has. */
  readonly temporary: (target: string) => string;
  /** Opens a new file to write; its content is on the disk when the stream closes. */
  readonly create: (path: string) => Promise<Writable>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
}

/** The file system this runs on. */
export const realOutput: OutputEffects = {
  kindAt: async (path) => {
    try {
      return (await stat(path)).isFile() ? 'file' : 'other';
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'nothing';
      throw error;
    }
  },
  temporary: (target) => join(dirname(target), `.${basename(target)}.${randomUUID()}.part`),
  create: async (path) => {
    const handle = await open(path, 'wx');
    return createWriteStream(path, { fd: handle, flush: true });
  },
  rename,
  remove: (path) => rm(path, { force: true }),
};

/**
 * Writes a file whole or not at all: `write` fills a temporary file beside the target, which takes the target's place when it is
 * complete; on any failure it is removed and the target is as it was. Throws `UsageFault` where the target cannot be written.
 */
export async function writeWhole<T>(
  target: string,
  write: (into: Writable) => Promise<T>,
  effects: OutputEffects = realOutput,
): Promise<T> {
  const temporary = effects.temporary(target);
  const into = await opened(target, temporary, effects);
  try {
    const value = await write(into);
    await effects.rename(temporary, target);
    return value;
  } catch (error) {
    into.destroy();
    await effects.remove(temporary);
    throw error;
  }
}

async function opened(target: string, temporary: string, effects: OutputEffects): Promise<Writable> {
  try {
    // Renaming over a device or a directory would destroy it or fail only after all the work.
    if ((await effects.kindAt(target)) !== 'other') return await effects.create(temporary);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new UsageFault('output', `${target} (${code ?? message})`, 'a file in a folder that can be written', { cause });
  }
  throw new UsageFault('output', `${target}, which is no file`, 'the path of a file');
}
