/** Typed arrays by name in one buffer: `u32 length of the head`, the head as JSON in UTF-16 code units, then each array on a multiple of 8. */
export type Arrays = Readonly<Record<string, Numbers>>;

/** The buffer may be shared between threads. */
type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array;

type Row = readonly [name: string, type: string, offset: number, length: number];

const TYPES: Readonly<Record<string, (buffer: ArrayBufferLike, offset: number, length: number) => Numbers>> = {
  Uint8Array: (buffer, offset, length) => new Uint8Array(buffer, offset, length),
  Uint16Array: (buffer, offset, length) => new Uint16Array(buffer, offset, length),
  Uint32Array: (buffer, offset, length) => new Uint32Array(buffer, offset, length),
  Float32Array: (buffer, offset, length) => new Float32Array(buffer, offset, length),
};

/** Packs arrays into one buffer that can be shared between workers and mapped from a file. */
export function packArrays(arrays: Arrays): Uint8Array {
  let at = 0;
  const rows = Object.entries(arrays).map(([name, array]): Row => {
    const offset = at;
    at = aligned(at + array.byteLength);
    return [name, array.constructor.name, offset, array.length];
  });
  const head = JSON.stringify(rows);
  const start = aligned(4 + head.length * 2);
  const bytes = new Uint8Array(start + at);
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  new Uint16Array(bytes.buffer, 4, head.length).set(Array.from(head, (letter) => letter.charCodeAt(0)));
  for (const [name, , offset] of rows) {
    const array = arrays[name];
    if (array !== undefined) bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + offset);
  }
  return bytes;
}

/** Views on the arrays of a packed buffer; nothing is copied unless the buffer lies askew. Throws `RangeError` on what is none. */
export function openArrays(packed: Uint8Array): Arrays {
  const bytes = packed.byteOffset % 8 === 0 ? packed : Uint8Array.from(packed);
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (4 + length * 2 > bytes.length)
    throw new RangeError(`got a head of ${length} letters in ${bytes.length} bytes, expected packed arrays`);
  const head = Array.from(new Uint16Array(bytes.buffer, bytes.byteOffset + 4, length), (code) => String.fromCharCode(code)).join('');
  const start = bytes.byteOffset + aligned(4 + length * 2);
  const open = ([name, type, offset, count]: Row): readonly [string, Numbers] => {
    const view = TYPES[type];
    if (view === undefined) throw new RangeError(`got an array of ${type}, expected one of ${Object.keys(TYPES).join(', ')}`);
    return [name, view(bytes.buffer, start + offset, count)];
  };
  return Object.fromEntries((JSON.parse(head) as Row[]).map(open));
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}
