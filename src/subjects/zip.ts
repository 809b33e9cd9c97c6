import { lenientText } from './encoding.js';

/** One file in a ZIP archive as its directory tells it, still packed. */
export interface ZipEntry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packed: Uint8Array;
}

/** Unpacks raw DEFLATE (RFC 1951) in pieces as they are asked for. Throws where the bytes are none. */
export type Inflate = (packed: Uint8Array) => AsyncIterable<Uint8Array>;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;

/** The files of a ZIP archive (APPNOTE 6.3) by their names, from its central directory; `null` where the bytes are no whole archive. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return null;
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) return null;
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const local = view.getUint32(at + 42, true);
    const size = view.getUint32(at + 20, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > bytes.length) return null;
    const name = lenientText(bytes.subarray(at + 46, at + 46 + nameLength), 'utf-8');
    entries.set(name.replaceAll('\\', '/'), {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
      packed: bytes.subarray(start, start + size),
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** Where the end record begins: it is the last thing of an archive but for its comment. */
function endOf(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** The bytes of a file of an archive, unpacked in pieces as they are asked for, so a bomb is stopped by whoever counts them. */
export async function* unpacked({ method, packed }: ZipEntry, inflate: Inflate): AsyncGenerator<Uint8Array, void, undefined> {
  if (method === 0) yield packed;
  else yield* inflate(packed);
}

/** Whether this archive reader can unpack a file: stored or deflated, without a password. */
export function unpackable({ method, encrypted }: ZipEntry): boolean {
  return (method === 0 || method === 8) && !encrypted;
}
