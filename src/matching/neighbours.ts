import { keyOf, type SpeltKind } from './spelt.js';
import { canBeMisspelt, lettersOf, toleranceOf, typosOf } from './typo.js';
import { hashOf, type Vocabulary } from './vocabulary.js';

/** Pieces of words by hash, sorted, and the word each is of: who shares no piece in place cannot be a typo away. */
export interface PieceArrays {
  readonly hashes: Uint32Array;
  readonly words: Uint32Array;
}

/** The pieces of an index, and of what kind the keys are that can be misspelt. */
export interface Pieces extends PieceArrays {
  readonly kindOf: (key: number) => SpeltKind | null;
}

/**
 * Cuts every word that can be misspelt into one piece more than it may have typos. By the pigeonhole principle a word within that
 * distance keeps one piece whole, at most that many letters from its place (Li, Deng, Feng: PassJoin, VLDB 2012). A swap of
 * neighbours counts two there and is asked for apart where only one typo is allowed.
 */
export function pieceArrays(words: Iterable<readonly [number: number, kind: SpeltKind, text: string]>): PieceArrays {
  const rows: [number, number][] = [];
  for (const [number, kind, text] of words) {
    if (canBeMisspelt(text))
      for (const { from, to, place } of piecesOf(text.length))
        rows.push([pieceHash(saltOf(kind), text.slice(from, to), text.length, place), number]);
  }
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return { hashes: Uint32Array.from(rows, (row) => row[0]), words: Uint32Array.from(rows, (row) => row[1]) };
}

/**
 * Calls with every word of the vocabulary of one of some kinds that is one word with this one but for typos; each once, the word itself
 * not. The kinds must be all of persons or all of organisations.
 */
export function eachNeighbour(
  text: string,
  kinds: readonly SpeltKind[],
  vocabulary: Vocabulary,
  pieces: Pieces,
  call: (word: number, typos: 1 | 2, length: number) => void,
): void {
  if (!canBeMisspelt(text)) return;
  const asked = lettersOf(text);
  const seen = new Set<number>();
  const salt = saltOf(kinds[0] ?? 'core');
  const consider = (word: number): void => {
    if (seen.has(word)) return;
    seen.add(word);
    const kind = pieces.kindOf(word);
    if (kind === null || !kinds.includes(kind)) return;
    const from = (vocabulary.starts[word] ?? 0) + PREFIXES[kind];
    const length = (vocabulary.starts[word + 1] ?? 0) - from;
    const typos = typosOf(asked, { units: vocabulary.letters, from, length });
    if (typos !== null) call(word, typos, Math.min(text.length, length));
  };
  for (const kind of kinds) seen.add(vocabulary.numberOf(keyOf({ kind, text })));
  const most = toleranceOf(text.length + 2);
  for (let length = Math.max(4, text.length - most); length <= text.length + most; length += 1) {
    if (Math.abs(length - text.length) > toleranceOf(Math.min(length, text.length))) continue;
    const shift = toleranceOf(length);
    for (const { from, to, place } of piecesOf(length)) {
      for (let start = Math.max(0, from - shift); start <= from + shift && start + (to - from) <= text.length; start += 1) {
        eachOf(pieceHash(salt, text.slice(start, start + to - from), length, place), pieces, consider);
      }
    }
  }
  if (toleranceOf(text.length) > 1) return;
  for (let place = 0; place + 1 < text.length; place += 1) {
    const swapped = `${text.slice(0, place)}${text[place + 1]}${text[place]}${text.slice(place + 2)}`;
    for (const kind of kinds) {
      const word = vocabulary.numberOf(keyOf({ kind, text: swapped }));
      if (word >= 0) consider(word);
    }
  }
}

/** Words of persons and of organisations have pieces of their own. */
function saltOf(kind: SpeltKind): string {
  return kind === 'person' ? 'p' : '';
}

/** How many letters of a key come before its word. */
const PREFIXES: Readonly<Record<SpeltKind, number>> = { core: 0, known: 2, person: 2 };

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly place: number;
}

const cuts = new Map<number, readonly Piece[]>();

function piecesOf(length: number): readonly Piece[] {
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

function pieceHash(prefix: string, piece: string, length: number, place: number): number {
  return hashOf(`${prefix}${piece}${String.fromCharCode(length, place)}`);
}

function eachOf(hash: number, { hashes, words }: PieceArrays, call: (word: number) => void): void {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((hashes[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  for (; hashes[low] === hash; low += 1) call(words[low] ?? 0);
}
