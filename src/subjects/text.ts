import { type Encoding, strictDecoder } from './encoding.js';
import { InputFault } from './fault.js';
import { firstBadLine, lineEnds } from './lines.js';
import { joined } from './pieces.js';

/** A file by the name messages give it, and the longest line and record of it that are held, in bytes. */
export interface TextLimits {
  readonly file: string;
  readonly longest: number;
}

/**
 * Bytes to text, a few whole lines at a time: each part ends at a line end, so it decodes by itself and a fault has its line.
 * Throws `InputFault` on a byte that is not of the encoding and on a line longer than the limit, as soon as that is passed.
 */
export async function* decodedText(
  pieces: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  limits: TextLimits,
): AsyncGenerator<string, void, undefined> {
  const decoder = strictDecoder(encoding);
  let held: Uint8Array = new Uint8Array(0);
  let line = 1;
  const decode = (bytes: Uint8Array): string => {
    try {
      return decoder.decode(bytes);
    } catch (cause) {
      throw notOfEncoding(limits.file, line + firstBadLine(bytes, encoding) - 1, encoding, cause);
    }
  };
  for await (const piece of pieces) {
    const bytes = held.length === 0 ? piece : joined([held, piece]);
    const ends = lineEnds(bytes, encoding);
    const cut = ends.at(-1) ?? 0;
    if (cut > 0) yield decode(bytes.subarray(0, cut));
    line += ends.length;
    held = bytes.subarray(cut);
    if (held.length > limits.longest) throw tooLong(limits, line);
  }
  if (held.length > 0) yield decode(held);
}

/** The fault of a line or record that is longer than the limit. */
export function tooLong({ file, longest }: TextLimits, line: number): InputFault {
  const got = `more than ${longest} bytes without an end of the row`;
  return new InputFault({ file, line, field: '(row)', got, expected: `rows of at most ${longest} bytes` });
}

function notOfEncoding(file: string, line: number, encoding: Encoding, cause: unknown): InputFault {
  const got = `a byte that is not ${encoding.toUpperCase()}`;
  const expected = `${encoding.toUpperCase()} throughout, as the file begins: save it anew as UTF-8`;
  return new InputFault({ file, line, field: '(text)', got, expected }, { cause });
}
