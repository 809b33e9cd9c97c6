import { type FileHandle, open } from 'node:fs/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { UsageFault } from '../subjects/fault.js';

/** A file to put into an archive: its path there, and its bytes in pieces. */
export interface ZipPart {
  readonly path: string;
  readonly bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

const UTF8_NAMES = 0x0800;
/** 1 January 1980: the same parts give the same bytes. */
const DATE = 0x0021;
const MOST = 0xffff_ffff;
/** Sheets shrink to a tenth at any level; higher ones only take longer. */
const LEVEL = 4;

interface Written {
  readonly name: Buffer;
  readonly at: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: number;
}

/** Writes a ZIP archive (APPNOTE 6.3, deflated) to a path, part by part in a few pieces of memory; it is on the disk when this returns. */
export async function writeZip(path: string, parts: AsyncIterable<ZipPart>): Promise<void> {
  const handle = await open(path, 'w');
  try {
    const written: Written[] = [];
    let at = 0;
    for await (const part of parts) {
      const entry = await writePart(handle, at, part);
      at += 30 + entry.name.length + entry.packed;
      if (at > MOST || entry.size > MOST)
        throw new UsageFault('output', 'more than 4 GiB of sheet', 'fewer rows, or an output in .csv or .jsonl');
      written.push(entry);
    }
    const directory = Buffer.concat(written.map(centralHeader));
    await handle.write(Buffer.concat([directory, endRecord(written.length, directory.length, at)]), 0, null, at);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function writePart(handle: FileHandle, at: number, { path, bytes }: ZipPart): Promise<Written> {
  const name = Buffer.from(path);
  const deflate = createDeflateRaw({ level: LEVEL });
  let [crc, size, packed] = [0, 0, 0];
  const start = at + 30 + name.length;
  const feed = async (): Promise<void> => {
    for await (const piece of bytes) {
      crc = crc32(piece, crc);
      size += piece.length;
      if (!deflate.write(piece)) await new Promise((resolve) => deflate.once('drain', resolve));
    }
    deflate.end();
  };
  const fed = feed().catch((error: unknown) => deflate.destroy(error instanceof Error ? error : new Error(String(error))));
  for await (const piece of deflate as AsyncIterable<Buffer>) {
    await handle.write(piece, 0, piece.length, start + packed);
    packed += piece.length;
  }
  await fed;
  const entry = { name, at, crc, size, packed };
  await handle.write(localHeader(entry), 0, null, at);
  return entry;
}

function fields(entry: Written): Buffer {
  const shared = Buffer.alloc(26);
  shared.writeUInt16LE(20, 0);
  shared.writeUInt16LE(UTF8_NAMES, 2);
  shared.writeUInt16LE(8, 4);
  shared.writeUInt16LE(0, 6);
  shared.writeUInt16LE(DATE, 8);
  shared.writeUInt32LE(entry.crc, 10);
  shared.writeUInt32LE(entry.packed, 14);
  shared.writeUInt32LE(entry.size, 18);
  shared.writeUInt16LE(entry.name.length, 22);
  return shared;
}

function localHeader(entry: Written): Buffer {
  return Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields(entry), entry.name]);
}

function centralHeader(entry: Written): Buffer {
  const more = Buffer.alloc(14);
  more.writeUInt32LE(entry.at, 10);
  return Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields(entry), more, entry.name]);
}

function endRecord(entries: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return end;
}
