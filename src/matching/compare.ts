import { formsAgree, hasHan, SLOTS } from '../names/index.js';
import { type Alignment, align, emptyAlignment, emptySide, type Meeting, type Side } from './alignment.js';
import { type Element, type Profile, profileOf } from './element.js';
import { FEATURES } from './evidence.js';
import { canBeTypo, likenessOfSame, likenessOfTypo } from './likeness.js';
import { logOdds, type Model, probability, weightsOf } from './model.js';
import { ORGANISATION_MODEL } from './organisation-model.js';
import { canBeMisspelt, typosBetween } from './typo.js';

/** A part of one name laid against a part of the other: `b` or `a` is null where there is nothing to lay it against. */
export interface AlignedPart {
  readonly a: string | null;
  readonly b: string | null;
  readonly slot: string;
  readonly likeness: number;
  /** Where the two are of two scripts, how the one says the other: by meaning, spelling, initials, sound. */
  readonly how?: string;
}

/** How two names compare: the probability that they are of one party, and why. `given` is what each feature gave or took, in log-odds. */
export interface Comparison {
  readonly score: number;
  readonly parts: readonly AlignedPart[];
  readonly given: readonly { readonly feature: string; readonly logOdds: number }[];
}

/** Compares two names of organisations. The slow obvious way: every element against every other. */
export function compareOrganisations(a: string, b: string, model: Model = ORGANISATION_MODEL): Comparison {
  return compareProfiles(profileOf(a), profileOf(b), model);
}

export function compareProfiles(a: Profile, b: Profile, model: Model = ORGANISATION_MODEL): Comparison {
  const aligned = alignProfiles(a, b);
  const weights = weightsOf(model);
  const given = FEATURES.map((feature, at) => ({ feature, logOdds: (weights[at] ?? 0) * (aligned.evidence[at] ?? 0) })).filter(
    (each) => each.logOdds !== 0,
  );
  return { score: probability(logOdds(model.bias, weights, aligned.evidence)), parts: partsOf(a, b, aligned), given };
}

/** The alignment of two profiles. */
export function alignProfiles(a: Profile, b: Profile): Alignment {
  return align(sideOf(a), sideOf(b), meetingsOf(a.elements, b.elements), formsConflict(a, b), emptyAlignment());
}

/** The words of a profile as scoring reads them. */
export function sideOf(profile: Profile, side: Side = emptySide()): Side {
  side.words = profile.words.length;
  side.complete = profile.complete;
  side.han = hasHan(profile.folded);
  side.seats = profile.words.reduce((mask, word, at) => (word.seat ? mask | (1 << at) : mask), 0);
  profile.words.forEach((word, at) => {
    side.slots[at] = SLOTS.indexOf(word.slot);
    side.weights[at] = word.weight;
  });
  return side;
}

function meetingsOf(a: readonly Element[], b: readonly Element[]): Meeting[] {
  return a.flatMap((x) => b.flatMap((y) => meetingOf(x, y) ?? []));
}

function meetingOf(a: Element, b: Element): Meeting | null {
  const likeness = a.key === b.key ? likenessOfSame(a, b) : misspelt(a, b);
  if (likeness <= 0) return null;
  return { a: a.mask, b: b.mask, likeness, slot: slotOf(a, b), cut: isCut(a, b) };
}

/** Whether two elements meet by the head of a core. */
export function isCut(a: Pick<Element, 'slot' | 'via'>, b: Pick<Element, 'slot' | 'via'>): boolean {
  return (a.via === 'short' && a.slot === 'core') || (b.via === 'short' && b.slot === 'core');
}

/** The slot a meeting counts for: that of a word, where one of the two is one; of two, the one that tells more. Symmetric. */
export function slotOf(a: Pick<Element, 'slot' | 'via'>, b: Pick<Element, 'slot' | 'via'>): number {
  const [ours, theirs] = [SLOTS.indexOf(a.slot), SLOTS.indexOf(b.slot)];
  if (a.via === 'word' && b.via === 'word') return Math.min(ours, theirs);
  if (a.via !== 'word' && b.via !== 'word') return Math.min(ours, theirs);
  return a.via === 'word' ? ours : theirs;
}

function misspelt(a: Element, b: Element): number {
  if (!canBeTypo(a) || !canBeTypo(b) || !canBeMisspelt(a.key) || !canBeMisspelt(b.key)) return 0;
  const typos = typosBetween(a.key, b.key);
  return typos === null ? 0 : likenessOfTypo(a, b, typos, Math.min(a.key.length, b.key.length));
}

function formsConflict(a: Profile, b: Profile): boolean {
  return !formsAgree(formsOf(a), formsOf(b));
}

export function formsOf(profile: Profile): readonly string[] {
  return profile.words.filter((word) => word.slot === 'form').map((word) => word.concept);
}

function partsOf(a: Profile, b: Profile, { taken, restA, restB }: Alignment): readonly AlignedPart[] {
  const textOf = (profile: Profile, mask: number): string =>
    profile.words
      .filter((_, at) => (mask & (1 << at)) !== 0)
      .map((word) => word.text)
      .join(' ');
  const left = (profile: Profile, rest: number): readonly number[] =>
    profile.words.map((_, at) => 1 << at).filter((mask) => (rest & mask) !== 0);
  const slotAt = (profile: Profile, mask: number): string => profile.words[31 - Math.clz32(mask)]?.slot ?? 'core';
  return [
    ...taken.map((meeting) => ({
      a: textOf(a, meeting.a),
      b: textOf(b, meeting.b),
      slot: SLOTS[meeting.slot] ?? 'core',
      likeness: meeting.likeness,
    })),
    ...left(a, restA).map((mask) => ({ a: textOf(a, mask), b: null, slot: slotAt(a, mask), likeness: 0 })),
    ...left(b, restB).map((mask) => ({ a: null, b: textOf(b, mask), slot: slotAt(b, mask), likeness: 0 })),
  ];
}
