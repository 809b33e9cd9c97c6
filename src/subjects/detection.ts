import { BYTE_ORDER_MARKS, decodes, type Encoding } from './encoding.js';
import { fileKind } from './file-kind.js';
import { everydayShare, PLAUSIBLE_SHARE } from './gb18030.js';
import { firstBadLine } from './lines.js';
import { utf16Order } from './utf16.js';

/** The encoding of a file and the length of its byte order mark, or what it was taken for instead. `line` is from 1, 0 for the file. */
export type Detection =
  | { readonly ok: true; readonly encoding: Encoding; readonly mark: number }
  | { readonly ok: false; readonly got: string; readonly expected: string; readonly line: number };

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
