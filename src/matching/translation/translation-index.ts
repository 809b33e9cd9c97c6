import type { Kind } from '../lookup/party.js';
import { hashOf } from '../lookup/vocabulary.js';
import type { Lexicon } from './lexicon.js';
import { chineseKeys, englishKeyWords, rarityOf, TELLING } from './translation-keys.js';

/** Names of one script by the words that could be met in the other: forward and, for keys that tell enough, backward. */
export interface KeyedNames {
  /** Number of a key plus one by hash; 0 is empty. A power of two. */
  readonly slots: Uint32Array;
  readonly hashes: Uint32Array;
  /** How rare each key is in English, in tenths of a nat. */
  readonly rarity: Uint8Array;
  /** For each key the names to which it is worth `TELLING`, or could be. */
  readonly postStart: Uint32Array;
  readonly posts: Uint32Array;
  /** For each name of the index (none where it is of the other script) its keys, and for Chinese names what each is worth. */
  readonly nameStart: Uint32Array;
  readonly nameKeys: Uint32Array;
  readonly nameWorth: Uint8Array;
}

/** The kinds of party whose names are keyed. */
export const KEYED: ReadonlySet<Kind> = new Set(['organisation', 'unknown']);

/** A name to be keyed, folded; null for a person's and others that are not searched. */
export type Keyable = { readonly folded: string; readonly han: boolean } | null;

/** Keys the names of an index: English ones by their words, Chinese ones by what they say. */
export function keyedNames(names: readonly Keyable[], han: boolean, lexicon: Lexicon): KeyedNames {
  const numbers = new Map<number, number>();
  const rarities: number[] = [];
  const telling: number[][] = [];
  const [nameStart, nameKeys, nameWorth] = [[0], [] as number[], [] as number[]];
  const keyOf = (word: string): number => {
    const hash = hashOf(word);
    const known = numbers.get(hash);
    if (known !== undefined) return known;
    numbers.set(hash, rarities.length);
    telling.push([]);
    return rarities.push(rarityOf(word, lexicon)) - 1;
  };
  names.forEach((name, at) => {
    if (name?.han === han) {
      const keys = new Map<number, number>();
      const add = (word: string, base: number): void => {
        const key = keyOf(word);
        const worth = Math.min(255, base + (rarities[key] ?? 0));
        if (worth > (keys.get(key) ?? 0)) keys.set(key, worth);
      };
      if (han) for (const [word, base] of chineseKeys(name.folded, lexicon)) add(word, base);
      else for (const word of englishKeyWords(name.folded)) add(word, 0);
      for (const [key, worth] of keys) {
        nameKeys.push(key);
        nameWorth.push(worth);
        if (worth >= TELLING) telling[key]?.push(at);
      }
    }
    nameStart.push(nameKeys.length);
  });
  const postStart = new Uint32Array(telling.length + 1);
  telling.forEach((posts, key) => {
    postStart[key + 1] = (postStart[key] ?? 0) + posts.length;
  });
  const hashes = Uint32Array.from(numbers.keys());
  return {
    slots: slotsOf(hashes),
    hashes,
    rarity: Uint8Array.from(rarities),
    postStart,
    posts: Uint32Array.from(telling.flat()),
    nameStart: Uint32Array.from(nameStart),
    nameKeys: Uint32Array.from(nameKeys),
    nameWorth: Uint8Array.from(nameWorth),
  };
}

function slotsOf(hashes: Uint32Array): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)));
  hashes.forEach((hash, key) => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = key + 1;
  });
  return slots;
}

/** The number of the key with a hash, or -1. */
export function keyWith(hash: number, { slots, hashes }: KeyedNames): number {
  for (let slot = hash & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
    const key = (slots[slot] as number) - 1;
    if (hashes[key] === hash) return key;
  }
  return -1;
}
