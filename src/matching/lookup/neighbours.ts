import { bitsIn } from './bits.js';
import { letterBag } from './letter-bag.js';
import { bucketOf, type PieceArrays, pieceHash, piecesOf, saltOf } from './pieces.js';
import { keyOf, type SpeltKind } from './spelt.js';
import { canBeMisspelt, lettersOf, toleranceOf, typosOf } from './typo.js';
import type { Vocabulary } from './vocabulary.js';

/** The pieces of an index, and of what kind the keys are that can be misspelt. */
export interface Pieces extends PieceArrays {
  readonly kindOf: (key: number) => SpeltKind | null;
  /** The letters each key has at all, as bits (`letterBag`). */
  readonly bags: Uint32Array;
}

/** How many letters of a key come before its word. */
const PREFIXES: Readonly<Record<SpeltKind, number>> = { core: 0, known: 2, person: 2 };

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
  const bag = letterBag(text).once;
  const seen = new Set<number>();
  const consider = (word: number): void => {
    if (bitsIn(bag ^ (pieces.bags[word] ?? 0)) > MOST_DIFFERING || seen.has(word)) return;
    seen.add(word);
    const kind = pieces.kindOf(word);
    if (kind === null || !kinds.includes(kind)) return;
    const from = (vocabulary.starts[word] ?? 0) + PREFIXES[kind];
    const length = (vocabulary.starts[word + 1] ?? 0) - from;
    const typos = typosOf(asked, { units: vocabulary.letters, from, length });
    if (typos !== null) call(word, typos, Math.min(text.length, length));
  };
  for (const kind of kinds) seen.add(vocabulary.numberOf(keyOf({ kind, text })));
  const salt = saltOf(kinds[0] ?? 'core');
  const most = toleranceOf(text.length + 2);
  for (let length = Math.max(4, text.length - most); length <= text.length + most; length += 1) {
    if (Math.abs(length - text.length) <= toleranceOf(Math.min(length, text.length))) eachSharing(text, salt, length, pieces, consider);
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

/** Each of two typos takes a letter away and puts another in. */
const MOST_DIFFERING = 4;

/**
 * The words of one length that share a piece with a text in such a place that what is before it and behind it can be told by the typos
 * there may be: of the first whole piece, at most as many before it as there are pieces (the multi-match-aware selection of PassJoin).
 */
function eachSharing(text: string, salt: number, length: number, pieces: Pieces, call: (word: number) => void): void {
  const most = toleranceOf(length);
  const longer = text.length - length;
  for (const { from, to, place } of piecesOf(length)) {
    const after = most - place;
    const first = Math.max(0, from - place, from + longer - after);
    const last = Math.min(text.length - (to - from), from + place, from + longer + after);
    for (let start = first; start <= last; start += 1) eachOf(pieceHash(salt, text, start, start + to - from, length, place), pieces, call);
  }
}

function eachOf(hash: number, { starts, hashes, words }: PieceArrays, call: (word: number) => void): void {
  const bucket = bucketOf(hash, starts.length - 1);
  const to = starts[bucket + 1] ?? 0;
  for (let at = starts[bucket] ?? 0; at < to; at += 1) if (hashes[at] === hash) call(words[at] ?? 0);
}
