import type { PersonToken } from '../../names/index.js';
import { letterBag } from '../lookup/letter-bag.js';
import { hashOf } from '../lookup/vocabulary.js';

/** How many numbers the marks of a word are. */
export const MARKS = 8;

/**
 * What of a word of a personal name bounds its likeness to another, in numbers of 32 bits: the bags of its letters and of its sound,
 * lengths and flags, hashes of spelling class and consonants (0 for none), its first two letters.
 */
export const AT = { once: 0, twice: 1, heardOnce: 2, heardTwice: 3, sizes: 4, spelling: 5, skeleton: 6, start: 7 } as const;

/** In `sizes`, after the lengths of text and sound and the weight in hundredths, rounded up, in 8 bits each; then two bits for the prefix. */
export const FLAGS = { initial: 1 << 24, vowelless: 1 << 25, prefix: 3 << 26 } as const;

export const PREFIXES: readonly PersonToken['prefix'][] = ['', 'abd', 'abu', 'umm'];

/** The marks of a word. */
export function marksOf({ text, sound, skeleton, spelling, weight, kind, vowelless, prefix }: PersonToken): readonly number[] {
  const [seen, heard] = [letterBag(text), letterBag(sound)];
  const flags = (kind === 'initial' ? FLAGS.initial : 0) | (vowelless ? FLAGS.vowelless : 0) | (PREFIXES.indexOf(prefix) << 26);
  const sizes = Math.min(text.length, 255) | (Math.min(sound.length, 255) << 8) | (Math.ceil(weight * 100 - 1e-9) << 16) | flags;
  return [
    seen.once,
    seen.twice,
    heard.once,
    heard.twice,
    sizes,
    spelling === null ? 0 : hashOf(spelling) || 1,
    skeleton.length < 2 ? 0 : hashOf(skeleton) || 1,
    (text.charCodeAt(0) || 0) | ((text.charCodeAt(1) || 0) << 16),
  ].map((mark) => mark >>> 0);
}
