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
  'core-unsaid',
  'all-said',
] as const;

const PART = 4;
const SOUND = 5;
const UNACCOUNTED_WORD = 6;
const UNACCOUNTED_BRAND = 7;
const MISSING_WORD = 8;
const MISSING_CORE = 9;
const CORE_UNSAID = 10;
const ALL_SAID = 11;

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
const chosen = new Int32Array(MOST_CANDIDATES);
let linked = 0;
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

/** What lies against what: characters of the Chinese name (bits) and the bits of English tokens that they account for, and by which kind of evidence. */
export interface Link {
  readonly mask: number;
  readonly tokens: number;
  readonly word: string;
  readonly kind: (typeof EVIDENCE)[number];
  /** In nats. */
  readonly evidence: number;
}

/** The accounts that the score rests on, the greatest gain first, the sound last. */
export function bilingualLinks(chinese: ChineseName, english: EnglishName): readonly Link[] {
  weigh(chinese, english, buffer);
  const links = Array.from(chosen.subarray(0, linked), (at): Link => {
    const { slot, mask, kind, evidence } = pool[at] as Candidate;
    const { mask: tokens, word } = english.pieces[slot] as Slot;
    return { mask, tokens, word, kind: EVIDENCE[kind] ?? 'meaning', evidence };
  });
  if ((buffer[SOUND] ?? 0) <= 0) return links;
  const heard = english.tokens.filter(({ mask }) => (mask & heardIn) !== 0).map(({ word }) => word);
  return [...links, { mask: heardOf, tokens: heardIn, word: heard.join(' '), kind: 'sound', evidence: buffer[SOUND] ?? 0 }];
}

function weigh(chinese: ChineseName, english: EnglishName, out: Float64Array): void {
  const { used, covered } = align(chinese, english, out.fill(0));
  const [from, to] = longestRun(chinese.core & ~covered);
  const sound = to > 0 ? bestSound(chinese, english, used, from, to) : 0;
  out[SOUND] = sound;
  heardOf = spanOf(from, to);
  const told = sound > 0 ? used | heardIn : used;
  let left = 0;
  for (const { mask, unaccounted, known } of english.tokens) {
    if ((mask & told) !== 0) continue;
    left += 1;
    const at = known ? UNACCOUNTED_WORD : UNACCOUNTED_BRAND;
    out[at] = (out[at] as number) + unaccounted;
  }
  const heard = sound > 0 ? covered | heardOf : covered;
  for (const unit of chinese.units) {
    if ((unit.mask & heard) !== 0) continue;
    const at = unit.core ? MISSING_CORE : MISSING_WORD;
    out[at] = (out[at] as number) + unit.missing;
  }
  if (chinese.core !== 0 && (chinese.core & heard) === 0) out[CORE_UNSAID] = -1;
  if (left === 0 && english.tokens.length > 0) out[ALL_SAID] = 1;
}

/** Greedy: the account with the greatest gain first, no character and no token twice, but one Chinese word may say several English ones. */
function align(chinese: ChineseName, english: EnglishName, out: Float64Array): { used: number; covered: number } {
  let count = 0;
  const { accountsOf, units } = chinese;
  const { pieces } = english;
  for (let at = 0; at < pieces.length; at += 1) {
    const slot = pieces[at] as Slot;
    for (const { mask, evidence, kind } of accountsOf(slot.word)) {
      if (count === MOST_CANDIDATES) break;
      const worth = slot.part ? Math.min(evidence, SUREST_PART) - 1 : evidence;
      place(count, worth - slot.unaccounted - costOf(units, mask), at, mask, slot.part ? PART : kind, worth);
      count += 1;
    }
  }
  let used = 0;
  let covered = 0;
  let meanings = 0;
  linked = 0;
  for (let rank = 0; rank < count; rank += 1) {
    const { slot: at, mask, kind, evidence } = pool[order[rank] as number] as Candidate;
    const slot = pieces[at] as Slot;
    if ((used & slot.mask) !== 0 || ((covered & mask) !== 0 && !(kind === 0 && says(mask, meanings)))) continue;
    const repeated = kind === 0 && isRepeated(slot.word, mask, pieces);
    used |= slot.mask;
    covered |= mask;
    chosen[linked] = order[rank] as number;
    linked += 1;
    if (kind === 0) {
      said[meanings] = mask;
      meanings += 1;
    }
    if (!repeated) out[kind] = (out[kind] as number) + evidence;
  }
  return { used, covered };
}

/** A word that was linked to these characters before is accounted for, but is no more evidence the second time. */
function isRepeated(word: string, mask: number, pieces: readonly Slot[]): boolean {
  for (let at = 0; at < linked; at += 1) {
    const before = pool[chosen[at] as number] as Candidate;
    if (before.mask === mask && before.kind === 0 && (pieces[before.slot] as Slot).word === word) return true;
  }
  return false;
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

/** The characters that were heard, and the tokens of the brand that `bestSound` found best. */
let heardOf = 0;
let heardIn = 0;

/** The sound of a stretch of core against every brand word left: the best, less what choosing it gains by chance. */
function bestSound(chinese: ChineseName, english: EnglishName, used: number, from: number, to: number): number {
  const sound = chinese.sound(from, to);
  let best = Number.NEGATIVE_INFINITY;
  let tried = 0;
  const hear = (slot: Slot): void => {
    const evidence = soundEvidence(sound, slot.letters, slot.usual, chinese.lexicon);
    if (evidence <= best) return;
    best = evidence;
    heardIn = slot.mask;
  };
  for (const slot of english.slots) {
    if (!mayBeSounded(slot, english, used)) continue;
    tried += 1;
    hear(slot);
  }
  if (tried === 0) return 0;
  for (const pair of english.pairs) if ((pair.mask & used) === 0) hear(pair);
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
