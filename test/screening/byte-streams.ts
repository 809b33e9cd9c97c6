import type { Encoding } from '../../src/screening/index.js';

/** Bytes as a stream of chunks of one size. */
export async function* inChunks(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Text as a UTF-8 stream. */
export function stream(text: string, size?: number): AsyncGenerator<Uint8Array> {
  return inChunks(new TextEncoder().encode(text), size);
}

/** A stream that counts what was taken from it and knows whether it was closed. */
export class WatchedStream implements AsyncIterable<Uint8Array> {
  taken = 0;
  closed = false;

  constructor(private readonly chunks: Iterable<Uint8Array>) {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    try {
      for (const chunk of this.chunks) {
        this.taken += chunk.length;
        yield chunk;
      }
    } finally {
      this.closed = true;
    }
  }
}

let han: ReadonlyMap<string, readonly number[]> | undefined;

/** The characters of GB 2312 and their bytes, from the platform's own decoder, which knows only the other direction. */
function hanBytes(): ReadonlyMap<string, readonly number[]> {
  if (han !== undefined) return han;
  const decoder = new TextDecoder('gb18030');
  const pairs: [string, readonly number[]][] = [];
  for (let lead = 0xa1; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) pairs.push([decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]]);
  }
  han = new Map(pairs);
  return han;
}

/** Text in an encoding, without a byte order mark. GB18030: ASCII and the characters of GB 2312 only. */
export function encoded(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const table = hanBytes();
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const bytes = character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : table.get(character);
      if (bytes === undefined) throw new RangeError(`got "${character}", expected a character of GB 2312`);
      return [...bytes];
    }),
  );
}
