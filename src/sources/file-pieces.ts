import type { Problem } from '../register/index.js';
import { LIMITS, type SourceFile, tooLarge } from './source-file.js';

/** Told of a fault of the file. */
export type Refuse = (fault: Problem) => void;

/**
 * The pieces of a file from the start. A file that is too large, or gives fewer or more bytes than its size because it was cut off on
 * its way or grew, is refused, and its pieces end.
 */
export async function* piecesOf(file: SourceFile, refuse: Refuse): AsyncGenerator<Uint8Array> {
  const large = tooLarge(file);
  if (large !== null) {
    refuse(large);
    return;
  }
  let read = 0;
  for await (const bytes of file.open()) {
    read += bytes.length;
    if (read > file.size || read > LIMITS.bytes) break;
    yield bytes;
  }
  if (read === file.size) return;
  refuse({ file: file.name, line: 0, field: 'size', got: `${read} bytes${read > file.size ? ' or more' : ''}`, expected: `${file.size}` });
}

/** A decoder of UTF-8 in pieces: the text of the next one, of the end where there is none, or null where the bytes are not UTF-8. */
export function utf8Pieces(): (bytes?: Uint8Array) => string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return (bytes) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      return null;
    }
  };
}

/** The newlines of a piece before its first byte that is not UTF-8, found by halving. */
export function linesBefore(bytes: Uint8Array): number {
  let [sound, broken] = [0, bytes.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (utf8Pieces()(bytes.subarray(0, middle)) === null) broken = middle;
    else sound = middle;
  }
  return newlines(bytes.subarray(0, sound));
}

function newlines(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0x0a) count += 1;
  return count;
}

/**
 * The same text, cut loose from the piece of the file that it is a slice of: what is kept of a large file must not keep the file in
 * memory. (V8 copies shorter slices of itself.)
 */
export function unsliced(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
