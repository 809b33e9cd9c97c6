import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { network } from './connection.js';
import { FetchFault, shownAddress } from './fetch-fault.js';

/** Bytes of a body that are on the disk. */
export interface Downloaded {
  readonly sha256: string;
  /** In bytes, unpacked. */
  readonly size: number;
}

/** How often what is unpacked may be as large as what came, once it is more than a MiB: a list shrinks to a tenth, a bomb to a thousandth. */
const MOST_RATIO = 200;
const FREE = 1_048_576;

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  br: () => createBrotliDecompress(),
  deflate: () => createInflate(),
  identity: () => new PassThrough(),
};

/**
 * Writes the body of an answer to a new file, unpacked, no further than `limit` bytes whatever its head says. Rejects with a
 * `FetchFault` where it is too large, cut off, packed in an unknown way, a bomb or an archive; what was written is then for the caller to remove.
 */
export async function download(
  url: URL,
  answer: IncomingMessage,
  path: string,
  limit: number,
  until: AbortSignal,
  progress: (received: number, announced: number | null) => void,
): Promise<Downloaded> {
  const announced = announcedSize(answer);
  if (announced !== null && announced > limit) throw tooLarge(url, announced, limit);
  const encoding = (answer.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpacker = Object.hasOwn(UNPACKERS, encoding) ? UNPACKERS[encoding] : undefined;
  if (unpacker === undefined)
    throw new FetchFault(`a body packed as ${JSON.stringify(encoding.slice(0, 40))}`, 'gzip, br, deflate or nothing');
  const hash = createHash('sha256');
  let [received, size] = [0, 0];
  let start: Buffer = Buffer.alloc(0);
  async function* counted(body: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void, undefined> {
    for await (const piece of body) {
      received += piece.length;
      if (received > limit) throw tooLarge(url, received, limit);
      progress(received, announced);
      yield piece;
    }
    if (announced !== null && received !== announced) throw cutOff(url, received, announced);
  }
  const handle = await open(path, 'wx', 0o600);
  try {
    await pipeline(answer, counted, unpacker(), async (unpacked: AsyncIterable<Buffer>) => {
      for await (const piece of unpacked) {
        size += piece.length;
        if (size > limit) throw tooLarge(url, size, limit);
        if (size > FREE && size > received * MOST_RATIO)
          throw new FetchFault(`${size} bytes unpacked from ${received}`, `at most ${MOST_RATIO} times as many`);
        if (start.length < 64) start = Buffer.concat([start, piece.subarray(0, 64)]).subarray(0, 64);
        if (isArchive(start))
          throw new FetchFault(`a ZIP archive from ${shownAddress(url)}`, 'the list itself: unpack it and read it with --from');
        hash.update(piece);
        await handle.write(piece);
      }
    });
    await handle.sync();
  } catch (error) {
    if (error instanceof FetchFault || !(error instanceof Error)) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (answer.errored === error || code === 'ECONNRESET' || code === 'ERR_STREAM_PREMATURE_CLOSE') {
      throw until.aborted || announced === null ? network(url, error, until) : cutOff(url, received, announced);
    }
    if (code === 'Z_BUF_ERROR')
      throw new FetchFault(`a body that ends amid its packing after ${received} bytes`, 'a whole one', { passing: true });
    if (code.startsWith('Z_') || code.startsWith('ERR_'))
      throw new FetchFault(`a body that is not ${encoding}`, `what its Content-Encoding says`);
    throw error;
  } finally {
    await handle.close();
  }
  if (size === 0) throw new FetchFault(`an empty body from ${shownAddress(url)}`, 'a list');
  return { sha256: hash.digest('hex'), size };
}

function announcedSize({ headers }: IncomingMessage): number | null {
  const text = headers['content-length'];
  return text !== undefined && headers['transfer-encoding'] === undefined && /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/** A workbook is a ZIP archive too, and is told by the name of its first part. */
function isArchive(start: Buffer): boolean {
  if (start.length < 48 || start.readUInt32LE(0) !== 0x04034b50) return false;
  return !/^(?:\[Content_T|_rels\/|docProps\/|xl\/)/.test(start.toString('latin1', 30));
}

function tooLarge(url: URL, size: number, limit: number): FetchFault {
  return new FetchFault(`${size} bytes or more from ${shownAddress(url)}`, `at most ${limit}`);
}

function cutOff(url: URL, received: number, announced: number): FetchFault {
  return new FetchFault(`a body cut off after ${received} bytes from ${shownAddress(url)}`, `the ${announced} announced`, {
    passing: true,
  });
}
