import type { Element } from './element.js';

/** What of an element decides how it may meet another: its slot and what it stands by. */
export type Met = Pick<Element, 'slot' | 'via'>;

/** How much of its words' weight two elements with equal keys carry over; 0 where they may not meet. */
export function likenessOfSame(a: Met, b: Met): number {
  // The same concept is the same, whatever slot it counts in.
  if (a.via === 'word' && b.via === 'word') return 1;
  const [word, other] = a.via === 'word' ? [a, b] : b.via === 'word' ? [b, a] : [null, null];
  if (word === null) return meetsReading(a, b) ? READING : 0;
  if (word.slot === 'place') return other.via === 'short' ? WIDER_PLACE : 0;
  return BY_VIA[other.via];
}

/** What typos leave of a likeness; `length` is that of the shorter of two words. */
export function likenessOfTypo(typos: 1 | 2, length: number): number {
  return Math.max(0, 1 - TYPO * (typos / length));
}

/** Whether two elements may meet by words that differ by typos: two known words are not each other misspelt. */
export function mayBeMisspelt(a: Met, b: Met): boolean {
  return canBeTypo(a) && canBeTypo(b) && !(a.via === 'spelt' && b.via === 'spelt');
}

/** Words that may be misspelt: those of a core, and known words as they are spelt. */
export function canBeTypo(met: Met): boolean {
  return met.via === 'spelt' || (met.via === 'word' && met.slot === 'core');
}

const READING = 0.92;
const WIDER_PLACE = 0.6;
const TYPO = 1.4;
const BY_VIA = { word: 1, joined: 0.97, short: 0.9, reading: READING, initials: 0.7, kin: 0.75, spelt: 1 } as const;

/** Pinyin written as several words (`da jiang`) meets the reading of a Chinese core. */
function meetsReading(a: Met, b: Met): boolean {
  return (a.via === 'joined' && b.via === 'reading') || (a.via === 'reading' && b.via === 'joined');
}
