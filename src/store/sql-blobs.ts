import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Access } from './access.js';
import type { Blobs } from './blobs.js';
import { StoreFault } from './fault.js';
import type { Rows } from './tables.js';

/** A part of a blob, in bytes: no single value of the database is large. */
const PART = 1 << 20;

/** What does not get smaller by a twentieth is kept as it is. */
const WORTH = 0.95;

interface Packed {
  readonly digest: string;
  readonly size: number;
  readonly packing: 'gzip' | 'none';
  readonly bytes: Uint8Array;
}

export function sqlBlobs({ read, write }: Access, place: string): Blobs {
  return {
    put: async (bytes) => {
      const digest = sha256(bytes);
      if (await has(read, digest)) return digest;
      // Before the write begins, so that nobody waits for it.
      const packed = await pack(digest, bytes);
      await write((rows) => put(rows, packed));
      return digest;
    },
    get: (digest) => get(read, digest, place),
    has: (digest) => has(read, digest),
    remove: (digest) =>
      write(async (rows) => {
        await rows.deleteFrom('blob_parts').where('digest', '=', digest).execute();
        await rows.deleteFrom('blobs').where('digest', '=', digest).execute();
      }),
  };
}

async function pack(digest: string, bytes: Uint8Array): Promise<Packed> {
  const zipped = await promisify(gzip)(bytes, { level: 1 });
  return zipped.length < bytes.length * WORTH
    ? { digest, size: bytes.length, packing: 'gzip', bytes: zipped }
    : { digest, size: bytes.length, packing: 'none', bytes };
}

async function put(rows: Rows, { digest, size, packing, bytes }: Packed): Promise<void> {
  if (await has(rows, digest)) return;
  await rows.insertInto('blobs').values({ digest, size, packing }).execute();
  for (let part = 0; part * PART < bytes.length; part += 1)
    await rows
      .insertInto('blob_parts')
      .values({ digest, part, bytes: Buffer.from(bytes.subarray(part * PART, (part + 1) * PART)) })
      .execute();
}

async function has(rows: Rows, digest: string): Promise<boolean> {
  return (await rows.selectFrom('blobs').select('digest').where('digest', '=', digest).executeTakeFirst()) !== undefined;
}

/** One question, so that a blob which is removed meanwhile is there whole or not at all. */
async function get(rows: Rows, digest: string, place: string): Promise<Uint8Array | null> {
  const parts = await rows
    .selectFrom('blobs')
    .leftJoin('blob_parts', 'blob_parts.digest', 'blobs.digest')
    .select(['blobs.packing', 'blobs.size', 'blob_parts.bytes'])
    .where('blobs.digest', '=', digest)
    .orderBy('blob_parts.part')
    .execute();
  const [first] = parts;
  if (first === undefined) return null;
  const kept = Buffer.concat(parts.map((part) => (part.bytes === null ? new Uint8Array(0) : new Uint8Array(part.bytes))));
  const bytes = first.packing === 'gzip' ? await unpack(kept, first.size) : kept;
  const got = bytes === null ? 'bytes that do not unpack' : sha256(bytes);
  if (bytes === null || got !== digest) throw new StoreFault('damaged', place, `${got} as the blob ${digest}`, 'the bytes that were put');
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

async function unpack(bytes: Uint8Array, size: number): Promise<Buffer | null> {
  try {
    return await promisify(gunzip)(bytes, { maxOutputLength: Math.max(1, size) });
  } catch {
    return null;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
