import { formsAgree, hasHan, SLOTS } from '../../names/index.js';
import { speltOf } from '../lookup/spelt.js';
import { canBeMisspelt, type Letters, lettersOf, typosOf } from '../lookup/typo.js';
import { logOdds, type Model, probability, weightsOf } from '../model.js';
import { type Alignment, align, emptyAlignment, emptySide, type Meeting, type Side } from './alignment.js';
import { type Element, type Profile, profileOf } from './element.js';
import { FEATURES } from './evidence.js';
import { likenessOfSame, likenessOfTypo, mayBeMisspelt } from './likeness.js';
import { isCut, slotOf } from './meta.js';
import { ORGANISATION_MODEL } from './organisation-model.js';

/**
 * A part of one name laid against a part of the other: `b` or `a` is null where there is nothing to lay it against. Its slot is that
 * of its words, or `seat` for a place of one name alone that tells companies of that name apart.
 */
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

/** An element and the word it is spelt as, where it can be misspelt. */
interface Written {
  readonly element: Element;
  readonly key: string;
  readonly letters: Letters | null;
}

function writtenOf(element: Element): Written {
  const spelt = speltOf(element);
  const key = spelt?.text ?? element.key;
  return { element, key, letters: spelt !== null && canBeMisspelt(key) ? lettersOf(key) : null };
}

function meetingsOf(a: readonly Element[], b: readonly Element[]): Meeting[] {
  const theirs = b.map(writtenOf);
  const found: Meeting[] = [];
  for (const x of a.map(writtenOf)) {
    for (const y of theirs) {
      const likeness = likenessOf(x, y);
      if (likeness <= 0) continue;
      const [one, other] = [x.element, y.element];
      found.push({ a: one.mask, b: other.mask, likeness, slot: slotOf(one, other), cut: isCut(one, other) });
    }
  }
  return found;
}

/** How alike two elements are: by the same key, or by words that are one but for typos. */
function likenessOf(a: Written, b: Written): number {
  if (a.key === b.key) return isSpeltAlike(a.element, b.element) ? likenessOfSame(a.element, b.element) : 0;
  if (a.letters === null || b.letters === null || !mayBeMisspelt(a.element, b.element)) return 0;
  const typos = typosOf(a.letters, b.letters);
  return typos === null ? 0 : likenessOfTypo(typos, Math.min(a.key.length, b.key.length));
}

/** A known word by its letters meets words of a core alone. */
function isSpeltAlike(a: Element, b: Element): boolean {
  return (a.via !== 'spelt' && b.via !== 'spelt') || mayBeMisspelt(a, b);
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
  const slotAt = (profile: Profile, mask: number): string => {
    const word = profile.words[31 - Math.clz32(mask)];
    return word?.seat === true ? 'seat' : (word?.slot ?? 'core');
  };
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
