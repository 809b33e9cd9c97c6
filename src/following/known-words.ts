import { fold, hasHan } from '../names/index.js';
import { borneNames, type Register } from '../register/index.js';

/**
 * Whether a name shares at least half of its words with one known name, or is Chinese. A list that is new here brings thousands of parties
 * of whom next to none is known; only those that pass are worth comparing with care. Words misspelt are not seen: such a party
 * stands by itself, as it would until a person decides.
 */
export function knownWords(register: Register): (name: string) => boolean {
  const namesWith = new Map<string, number[]>();
  borneNames(register).forEach(({ text }, number) => {
    for (const word of new Set(wordsOf(text))) {
      const held = namesWith.get(word);
      if (held === undefined) namesWith.set(word, [number]);
      else held.push(number);
    }
  });
  return (name) => {
    if (hasHan(name)) return true;
    const words = new Set(wordsOf(name));
    const shared = new Map<number, number>();
    for (const word of words) {
      for (const number of namesWith.get(word) ?? []) {
        const count = (shared.get(number) ?? 0) + 1;
        if (2 * count >= words.size) return true;
        shared.set(number, count);
      }
    }
    return false;
  };
}

function wordsOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
