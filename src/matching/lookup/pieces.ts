import type { SpeltKind } from './spelt.js';
import { canBeMisspelt, toleranceOf } from './typo.js';

/**
 * Pieces of words by hash: who shares no piece in place cannot be a typo away. `starts` says where the pieces of each bucket of hashes
 * begin, `hashes` and `words` what they are and of which word.
 */
export interface PieceArrays {
  readonly starts: Uint32Array;
  readonly hashes: Uint32Array;
  readonly words: Uint32Array;
}

/** A piece of a word of some length: its letters from `from` to `to`, exclusive. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

const FNV = 0x01000193;

/**
 * Cuts every word that can be misspelt into one piece more than it may have typos. By the pigeonhole principle a word within that
 * distance keeps one piece whole, at most that many letters from its place (Li, Deng, Wang, Feng: PassJoin, VLDB 2011).
 */
export function pieceArrays(words: Iterable<readonly [number: number, kind: SpeltKind, text: string]>): PieceArrays {
  const hashes: number[] = [];
  const numbers: number[] = [];
  for (const [number, kind, text] of words) {
    if (!canBeMisspelt(text)) continue;
    for (const piece of piecesOf(text.length)) {
      hashes.push(pieceHash(saltOf(kind), text, piece.from, piece.to, text.length, piece.place));
      numbers.push(number);
    }
  }
  const buckets = 2 ** Math.ceil(Math.log2(hashes.length + 2));
  const starts = new Uint32Array(buckets + 1);
  for (const hash of hashes) starts[bucketOf(hash, buckets) + 1] = (starts[bucketOf(hash, buckets) + 1] ?? 0) + 1;
  for (let at = 0; at < buckets; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const out = { starts, hashes: new Uint32Array(hashes.length), words: new Uint32Array(hashes.length) };
  hashes.forEach((hash, at) => {
    const bucket = bucketOf(hash, buckets);
    const place = next[bucket] ?? 0;
    next[bucket] = place + 1;
    out.hashes[place] = hash;
    out.words[place] = numbers[at] ?? 0;
  });
  return out;
}

/** The bucket of a hash among a power of two of them. */
export function bucketOf(hash: number, buckets: number): number {
  return hash & (buckets - 1);
}

const cuts = new Map<number, readonly Piece[]>();

export function piecesOf(length: number): readonly Piece[] {
  const known = cuts.get(length);
  if (known !== undefined) return known;
  const count = toleranceOf(length) + 1;
  const pieces = Array.from({ length: count }, (_, place) => ({
    from: Math.floor((place * length) / count),
    to: Math.floor(((place + 1) * length) / count),
    place,
  }));
  cuts.set(length, pieces);
  return pieces;
}

/** FNV-1a over some letters of a text, the length of the word they are a piece of, and their place in it. */
export function pieceHash(salt: number, text: string, from: number, to: number, length: number, place: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV);
  hash = Math.imul(hash ^ length, FNV);
  return Math.imul(hash ^ place, FNV) >>> 0;
}

/** Words of persons and of organisations have pieces of their own. */
export function saltOf(kind: SpeltKind): number {
  return kind === 'person' ? 0x5bd1e995 : 0;
}
