import { strictDecoder } from './encoding.js';

/** What 16-bit units of one byte order hold: line ends, printable ASCII and tabs, and units that no text has. */
interface Units {
  readonly breaks: number;
  readonly ascii: number;
  readonly controls: number;
}

/** UTF-8 with a stray NUL has fewer than this share of NULs; tables in UTF-16, whose commas and line ends are ASCII, have more. */
const NUL_SHARE = 0.02;

/**
 * The byte order of UTF-16 text without a byte order mark; `null` where the bytes are no such text. Line ends decide, as a line
 * end read in the wrong order is no character; only a text of one line needs its other ASCII characters counted.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const little = unitsOf(bytes, 0);
  const big = unitsOf(bytes, 1);
  const isBig = little.breaks === big.breaks ? big.ascii > little.ascii : big.breaks > little.breaks;
  const units = isBig ? big : little;
  const nuls = bytes.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  if (units.controls > 0 || units.breaks + units.ascii === 0) return null;
  // One column of long Chinese cells has few: there every NUL belongs to a line end or another ASCII character.
  const accounted = units.breaks > 0 && nuls === units.breaks + units.ascii && !isUtf8(bytes);
  if (!accounted && nuls / bytes.length < NUL_SHARE) return null;
  return isBig ? 'utf-16be' : 'utf-16le';
}

/** Whether bytes are UTF-8, but for a last character cut off: text with a stray NUL is, Chinese in UTF-16 is not. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictDecoder('utf-8').decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function unitsOf(bytes: Uint8Array, low: 0 | 1): Units {
  let [breaks, ascii, controls] = [0, 0, 0];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at + 1 - low] !== 0) continue;
    const unit = bytes[at + low] ?? 0;
    if (unit === 0x0a || unit === 0x0d) breaks += 1;
    else if (unit === 0x09 || (unit >= 0x20 && unit < 0x7f)) ascii += 1;
    else if (unit < 0x20) controls += 1;
  }
  return { breaks, ascii, controls };
}
