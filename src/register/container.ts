import { fromUtf8, toUtf8 } from './utf8.js';

/**
 * The snapshot file: a header, a table of sections, the sections. Little-endian, every section on a multiple of 8 so that typed
 * arrays can lie on the bytes as they are.
 *
 *     0  magic "WATCHBIL"      8  version u32     12  number of sections u32
 *    16  SHA-256 of the whole file with these 32 bytes zero
 *    48  table: per section 16 bytes of name, offset u32, length u32
 *     …  sections
 */
const MAGIC = 'WATCHBIL';
export const SNAPSHOT_VERSION = 1;
const DIGEST = 16;
const HEADER = 48;
const ROW = 24;

/** SHA-256 of bytes as lower-case hex (FIPS 180-4). Given from outside: this room knows neither Node nor the browser. */
export type Sha256 = (bytes: Uint8Array) => string;

/** An opened snapshot: its digest and its sections, which share the buffer. */
export interface Container {
  readonly digest: string;
  readonly section: (name: string) => Uint8Array | null;
}

/** Packs sections into one file; the same sections give the same bytes. Throws on a name longer than 16 bytes. */
export function pack(sections: ReadonlyMap<string, Uint8Array>, sha256: Sha256): Uint8Array {
  const rows = [...sections].sort(([a], [b]) => (a < b ? -1 : 1));
  let at = aligned(HEADER + rows.length * ROW);
  const placed = rows.map(([name, bytes]) => {
    const offset = at;
    at = aligned(at + bytes.length);
    return { name, bytes, offset };
  });
  const file = new Uint8Array(at);
  const view = new DataView(file.buffer);
  file.set(toUtf8(MAGIC), 0);
  view.setUint32(8, SNAPSHOT_VERSION, true);
  view.setUint32(12, rows.length, true);
  placed.forEach(({ name, bytes, offset }, row) => {
    const encoded = toUtf8(name);
    if (encoded.length > 16) throw new RangeError(`got section name "${name}" of ${encoded.length} bytes, expected at most 16`);
    file.set(encoded, HEADER + row * ROW);
    view.setUint32(HEADER + row * ROW + 16, offset, true);
    view.setUint32(HEADER + row * ROW + 20, bytes.length, true);
    file.set(bytes, offset);
  });
  file.set(fromHex(sha256(file)), DIGEST);
  return file;
}

/** Why a file is not a snapshot that can be used, in the words of an error message. */
export type Unopened = { readonly ok: false; readonly got: string; readonly expected: string };

/** Opens a snapshot after checking magic, version, bounds and digest: a file cut short or changed by one bit is refused. */
export function unpack(file: Uint8Array, sha256: Sha256): { readonly ok: true; readonly value: Container } | Unopened {
  const refuse = (got: string, expected: string): Unopened => ({ ok: false, got, expected });
  if (file.length < HEADER || !toUtf8(MAGIC).every((byte, at) => file[at] === byte))
    return refuse('a file without the mark of a snapshot', `"${MAGIC}" at its start`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const version = view.getUint32(8, true);
  if (version !== SNAPSHOT_VERSION)
    return refuse(`a snapshot of version ${version}`, `version ${SNAPSHOT_VERSION}: compile it anew with this watchbill`);
  const digest = toHex(file.subarray(DIGEST, HEADER));
  const actual = sha256(Uint8Array.from(file).fill(0, DIGEST, HEADER));
  if (actual !== digest)
    return refuse(
      `bytes with digest ${actual.slice(0, 12)}…`,
      `${digest.slice(0, 12)}… as its header says: the file is damaged or cut short`,
    );
  const table = new Map<string, Uint8Array>();
  for (let row = 0; row < view.getUint32(12, true); row += 1) {
    const at = HEADER + row * ROW;
    const name = fromUtf8(file.subarray(at, at + 16)).replace(/\0+$/, '');
    const offset = view.getUint32(at + 16, true);
    const length = view.getUint32(at + 20, true);
    if (offset + length > file.length) return refuse(`section "${name}" past the end`, 'sections within the file');
    table.set(name, file.subarray(offset, offset + length));
  }
  return { ok: true, value: { digest, section: (name) => table.get(name) ?? null } };
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
