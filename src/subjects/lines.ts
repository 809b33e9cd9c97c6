import { decodes, type Encoding } from './encoding.js';

const LF = 0x0a;
const CR = 0x0d;

/**
 * The offsets just after each line end (LF, CRLF or CR) in bytes of this encoding. A CR that is the last unit is left out, as a
 * LF may follow. None of the encodings has a character that holds these units as its later bytes.
 */
export function lineEnds(bytes: Uint8Array, encoding: Encoding): readonly number[] {
  const width = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
  const low = encoding === 'utf-16be' ? 1 : 0;
  const unit = (at: number): number => (width === 1 || bytes[at + 1 - low] === 0 ? (bytes[at + low] ?? -1) : -1);
  const ends: number[] = [];
  for (let at = 0; at + width <= bytes.length; at += width) {
    const here = unit(at);
    if (here !== LF && here !== CR) continue;
    const next = at + width;
    if (here === LF) ends.push(next);
    else if (next + width <= bytes.length && unit(next) !== LF) ends.push(next);
  }
  return ends;
}

/** The first line, from 1, that is not of the encoding; the last where each line by itself is. */
export function firstBadLine(bytes: Uint8Array, encoding: Encoding): number {
  const ends = lineEnds(bytes, encoding);
  const bad = ends.findIndex((end, at) => !decodes(bytes.subarray(ends[at - 1] ?? 0, end), encoding, true));
  return bad === -1 ? ends.length + 1 : bad + 1;
}
