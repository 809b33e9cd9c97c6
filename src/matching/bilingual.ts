import type { ChineseName, Unit } from './chinese-name.js';
import type { EnglishName, Slot } from './english-name.js';
import { soundEvidence } from './sounding.js';

/** The kinds of evidence that a Chinese and an English name are of one company; the first four in the order of `KINDS` of a Chinese name. */
export const EVIDENCE = [
  'meaning',
  'spelling',
  'syllable',
  'initials',
  'part',
  'sound',
  'unaccounted-word',
  'unaccounted-brand',
  'missing-word',
  'missing-core',
] as const;

const PART = 4;
const SOUND = 5;
const UNACCOUNTED_WORD = 6;
const UNACCOUNTED_BRAND = 7;
const MISSING_WORD = 8;
const MISSING_CORE = 9;

/** No sound is surer than this, in nats, and no part of a compound. */
const SUREST_SOUND = 12;
const SUREST_PART = 5;

interface Candidate {
  gain: number;
  slot: number;
  mask: number;
  kind: number;
  evidence: number;
}

// Scratch that every call overwrites: a pair is scored without a single allocation.
const MOST_CANDIDATES = 96;
const pool: Candidate[] = Array.from({ length: MOST_CANDIDATES }, () => ({ gain: 0, slot: 0, mask: 0, kind: 0, evidence: 0 }));
const order = new Int32Array(MOST_CANDIDATES);
const said = new Int32Array(MOST_CANDIDATES);
const buffer = new Float64Array(EVIDENCE.length);

/**
 * The probability, 0 to 1, that a Chinese and an English name are of one company, were every second such pair one: meanings by the lexicon, pinyin,
 * initials and sound of the core account for words; what is left on either side counts against it. Legal forms are not looked at.
 */
export function bilingualScore(chinese: ChineseName, english: EnglishName): number {
  return 1 / (1 + Math.exp(-bilingualLogit(chinese, english)));
}

/** The log-odds behind `bilingualScore`, for ranking: it does not saturate. */
export function bilingualLogit(chinese: ChineseName, english: EnglishName): number {
  weigh(chinese, english, buffer);
  const { weights } = chinese.lexicon;
  let sum = weights[EVIDENCE.length] ?? 0;
  for (let at = 0; at < EVIDENCE.length; at += 1) sum += (weights[at] as number) * (buffer[at] as number);
  return sum;
}

/** The evidence for and against, in nats, in the order of `EVIDENCE`; their weighted sum is the logit. */
export function bilingualEvidence(chinese: ChineseName, english: EnglishName): readonly number[] {
  weigh(chinese, english, buffer);
  return [...buffer];
}

/** The stretch of core and the brand words that nothing but sound can bring together: what the sounding is learnt from. */
export function unsounded(
  chinese: ChineseName,
  english: EnglishName,
): { readonly sound: Uint8Array; readonly slots: readonly Slot[] } | null {
  const { used, covered } = align(chinese, english, buffer.fill(0));
  const [from, to] = longestRun(chinese.core & ~covered);
  if (to === 0) return null;
  return { sound: chinese.sound(from, to), slots: english.slots.filter((slot) => mayBeSounded(slot, english, used)) };
}

function weigh(chinese: ChineseName, english: EnglishName, out: Float64Array): void {
  const { used, covered } = align(chinese, english, out.fill(0));
  const [from, to] = longestRun(chinese.core & ~covered);
  const sound = to > 0 ? bestSound(chinese, english, used, from, to) : 0;
  out[SOUND] = sound;
  for (const { mask, unaccounted, known } of english.tokens) {
    if ((mask & used) !== 0) continue;
    const at = known ? UNACCOUNTED_WORD : UNACCOUNTED_BRAND;
    out[at] = (out[at] as number) + unaccounted;
  }
  const heard = sound > 0 ? covered | spanOf(from, to) : covered;
  for (const unit of chinese.units) {
    if ((unit.mask & heard) !== 0) continue;
    const at = unit.core ? MISSING_CORE : MISSING_WORD;
    out[at] = (out[at] as number) + unit.missing;
  }
}

/** Greedy: the account with the greatest gain first, no character and no token twice, but one Chinese word may say several English ones. */
function align(chinese: ChineseName, english: EnglishName, out: Float64Array): { used: number; covered: number } {
  let count = 0;
  const { accounts, units } = chinese;
  for (let at = 0; at < english.slots.length; at += 1) {
    const slot = english.slots[at] as Slot;
    const entries = accounts.get(slot.word);
    if (entries === undefined) continue;
    const unaccounted = english.tokens[slot.token]?.unaccounted ?? 0;
    for (const { mask, evidence, kind } of entries) {
      if (count === MOST_CANDIDATES) break;
      const worth = slot.part ? Math.min(evidence, SUREST_PART) - 1 : evidence;
      place(count, worth - unaccounted - costOf(units, mask), at, mask, slot.part ? PART : kind, worth);
      count += 1;
    }
  }
  let used = 0;
  let covered = 0;
  let meanings = 0;
  for (let rank = 0; rank < count; rank += 1) {
    const { slot: at, mask, kind, evidence } = pool[order[rank] as number] as Candidate;
    const slot = english.slots[at] as Slot;
    if ((used & slot.mask) !== 0 || ((covered & mask) !== 0 && !(kind === 0 && says(mask, meanings)))) continue;
    used |= slot.mask;
    covered |= mask;
    if (kind === 0) {
      said[meanings] = mask;
      meanings += 1;
    }
    out[kind] = (out[kind] as number) + evidence;
  }
  return { used, covered };
}

/** Puts a candidate into the pool and its place into the order, the greatest gain first. */
function place(count: number, gain: number, slot: number, mask: number, kind: number, evidence: number): void {
  const candidate = pool[count] as Candidate;
  candidate.gain = gain;
  candidate.slot = slot;
  candidate.mask = mask;
  candidate.kind = kind;
  candidate.evidence = evidence;
  let at = count;
  while (at > 0 && (pool[order[at - 1] as number] as Candidate).gain < gain) {
    order[at] = order[at - 1] as number;
    at -= 1;
  }
  order[at] = count;
}

function says(mask: number, meanings: number): boolean {
  for (let at = 0; at < meanings; at += 1) if (said[at] === mask) return true;
  return false;
}

/** What it would cost to leave these characters unaccounted for: at most 0. */
function costOf(units: readonly Unit[], mask: number): number {
  let cost = 0;
  for (const unit of units) if ((unit.mask & mask) !== 0) cost += unit.missing;
  return cost;
}

/** The sound of a stretch of core against every brand word left: the best, less what choosing it gains by chance. */
function bestSound(chinese: ChineseName, english: EnglishName, used: number, from: number, to: number): number {
  const sound = chinese.sound(from, to);
  let best = Number.NEGATIVE_INFINITY;
  let tried = 0;
  for (const slot of english.slots) {
    if (!mayBeSounded(slot, english, used)) continue;
    tried += 1;
    best = Math.max(best, soundEvidence(sound, slot.letters, slot.usual, chinese.lexicon));
  }
  if (tried === 0) return 0;
  for (const pair of english.pairs) {
    if ((pair.mask & used) === 0) best = Math.max(best, soundEvidence(sound, pair.letters, pair.usual, chinese.lexicon));
  }
  return Math.min(SUREST_SOUND, best - Math.log(tried));
}

/** A whole brand word that nothing accounts for, or what is left of one that a part of accounts for. */
function mayBeSounded(slot: Slot, english: EnglishName, used: number): boolean {
  const token = english.tokens[slot.token];
  if (token === undefined || token.known || slot.letters.length === 0 || (slot.mask & used) !== 0) return false;
  return slot.part ? (token.mask & used) !== 0 : true;
}

/** The longest run of bits of a mask, as its first place and the one after its last. */
function longestRun(mask: number): readonly [number, number] {
  let first = 0;
  let most = 0;
  let run = 0;
  for (let at = 0; mask >>> at !== 0; at += 1) {
    run = ((mask >>> at) & 1) === 1 ? run + 1 : 0;
    if (run > most) {
      most = run;
      first = at - run + 1;
    }
  }
  return [first, first + most];
}

function spanOf(from: number, to: number): number {
  return ((1 << (to - from)) - 1) << from;
}
