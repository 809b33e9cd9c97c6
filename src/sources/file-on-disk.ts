import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { LIMITS, type SourceFile } from './source-file.js';

/** A file of the disk, read in pieces of 64 KiB or more each time it is opened. Rejects where it is missing, or no file. */
export async function fileOnDisk(path: string, name = basename(path)): Promise<SourceFile> {
  const { size } = await stat(path);
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(new Uint8Array(LIMITS.head), 0, LIMITS.head, 0);
    return { name, size, head: buffer.subarray(0, bytesRead), open: () => pieces(path) };
  } finally {
    await handle.close();
  }
}

async function* pieces(path: string): AsyncGenerator<Uint8Array, void, undefined> {
  const handle = await open(path, 'r');
  try {
    yield* handle.createReadStream({ highWaterMark: 4 * LIMITS.head, autoClose: false });
  } finally {
    await handle.close();
  }
}
