import { fileKind } from './file-kind.js';
import { everydayShare, PLAUSIBLE_SHARE } from './gb18030.js';
import { lineEnds } from './line-ends.js';
import { utf16Order } from './utf16.js';

/** How text is written as bytes. `windows-1252` is never guessed, as any bytes at all decode as it: it must be asked for. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'windows-1252';

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'windows-1252'];

/** The encoding of a file and the length of its byte order mark, or what it was taken for instead. `line` is from 1, 0 for the file. */
export type Detection =
  | { readonly ok: true; readonly encoding: Encoding; readonly mark: number }
  | { readonly ok: false; readonly got: string; readonly expected: string; readonly line: number };

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

const EXPECTED = 'CSV text in UTF-8, UTF-16 or GB18030';

/**
 * The encoding of a file by its first bytes: its byte order mark, else the pattern of its NULs (UTF-16), else UTF-8 where the
 * bytes are, else GB18030 where they are and read as everyday Chinese. `whole`: the sample is the whole file, so a character
 * cut in two at its end is a fault.
 */
export function detectEncoding(sample: Uint8Array, whole: boolean): Detection {
  const kind = fileKind(sample);
  if (kind !== null) return { ok: false, got: `what looks like ${kind}`, expected: EXPECTED, line: 0 };
  for (const [encoding, bytes] of BYTE_ORDER_MARKS) {
    if (bytes.every((byte, at) => sample[at] === byte)) return { ok: true, encoding, mark: bytes.length };
  }
  if (sample.includes(0)) {
    const order = utf16Order(sample);
    if (order !== null && decodes(sample, order, whole)) return { ok: true, encoding: order, mark: 0 };
    return { ok: false, got: 'NUL bytes, as a binary file has', expected: EXPECTED, line: 0 };
  }
  if (decodes(sample, 'utf-8', whole)) return { ok: true, encoding: 'utf-8', mark: 0 };
  if (decodes(sample, 'gb18030', whole) && everydayShare(sample) >= PLAUSIBLE_SHARE) return { ok: true, encoding: 'gb18030', mark: 0 };
  const got = 'bytes that are neither UTF-8 nor read as Chinese in GB18030 (a Latin code page?)';
  return { ok: false, got, expected: `${EXPECTED}: save it as "CSV UTF-8"`, line: firstBadLine(sample, 'utf-8') };
}

/** The length of the byte order mark of this encoding at the start of a file, 0 where it has none. */
export function markLength(sample: Uint8Array, encoding: Encoding): number {
  const mark = BYTE_ORDER_MARKS.find(([marked]) => marked === encoding)?.[1];
  return mark?.every((byte, at) => sample[at] === byte) === true ? mark.length : 0;
}

/** A decoder that throws on bytes that are not of the encoding and keeps every character, U+FEFF too. */
export function strictDecoder(encoding: Encoding): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

/** The first line, from 1, that is not of the encoding; the last where each line by itself is. */
export function firstBadLine(bytes: Uint8Array, encoding: Encoding): number {
  const ends = lineEnds(bytes, encoding);
  const bad = ends.findIndex((end, at) => !decodes(bytes.subarray(ends[at - 1] ?? 0, end), encoding, true));
  return bad === -1 ? ends.length + 1 : bad + 1;
}

function decodes(bytes: Uint8Array, encoding: Encoding, whole: boolean): boolean {
  try {
    strictDecoder(encoding).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}
