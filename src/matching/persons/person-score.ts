import type { PersonName } from '../../names/index.js';
import { alignPersons, type Names, type TokenPair } from './person-alignment.js';
import { personEvidence } from './person-evidence.js';
import { PERSON_MODEL } from './person-model.js';
import type { How } from './token-likeness.js';

/** Two parts of two names against each other. `gain`: the share of the longer name they make out, times their likeness, 0 to 1. */
export interface PersonPart {
  readonly a: string;
  readonly b: string;
  readonly how: How;
  readonly gain: number;
}

/** How far two names may be one person's, and why. */
export interface PersonComparison {
  /** 0 to 1, rising with `probability`; 0.70 where that is one half. */
  readonly score: number;
  /** That the two name one person, calibrated on labelled pairs; 0 to 1, both excluded. */
  readonly probability: number;
  /** What the model weighed, a number for each row of `EVIDENCE`. */
  readonly evidence: readonly number[];
  readonly aligned: readonly PersonPart[];
  /** Parts with another part against them; `gain` is 0 or less: minus the share they dispute. */
  readonly contradictions: readonly PersonPart[];
  /** Parts that only one of the names has. */
  readonly left: { readonly a: readonly string[]; readonly b: readonly string[] };
}

/** What of a name is compared. */
type Named = Pick<PersonName, 'names'>;

/** Where a probability of one half lies on the scale of scores. */
const EVEN = 0.7;

/**
 * Compares two personal names by their words, in any order: spellings, initials, words written together, slips of the pen. Symmetric,
 * deterministic; a word on both sides that agrees with none on the other can only lower the score. A name without words scores 0.
 */
export function comparePersons({ names: a }: Named, { names: b }: Named): PersonComparison {
  const alignment = alignPersons(a, b);
  const evidence = personEvidence(a, b, alignment);
  const probability = probabilityOf(a, b, evidence);
  const whole = Math.max(weightOf(a), weightOf(b), Number.MIN_VALUE);
  const part = (pair: TokenPair, how: How, share: number): PersonPart => ({
    a: textOf(a, pair.a, pair.spanA),
    b: textOf(b, pair.b, pair.spanB),
    how,
    gain: (pair.weight * share) / whole,
  });
  const { pairs, agreeing, count, usedA, usedB } = alignment;
  return {
    score: personScore(probability),
    probability,
    evidence,
    aligned: pairs.slice(0, agreeing).map((pair) => part(pair, pair.how, pair.likeness)),
    contradictions: pairs.slice(agreeing, count).map((pair) => part(pair, 'different', pair.likeness - 1)),
    left: { a: textsLeft(a, usedA), b: textsLeft(b, usedB) },
  };
}

/** The score of `comparePersons` alone. */
export function personScoreOf({ names: a }: Named, { names: b }: Named): number {
  return personScore(probabilityOf(a, b, personEvidence(a, b, alignPersons(a, b))));
}

/**
 * The score of a probability: 0 to 0, one half to 0.70, 1 to 1, its odds to the power of the model's sharpness. Drawn to a prior, the
 * model says less than it knows; away from the even chance the score is how often such a pair is one person's.
 */
export function personScore(probability: number): number {
  const so = EVEN * probability ** PERSON_MODEL.sharpness;
  return so / (so + (1 - EVEN) * (1 - probability) ** PERSON_MODEL.sharpness);
}

/** The least probability whose score is this: what `personScore` takes there. */
export function probabilityAt(score: number): number {
  if (score >= 1) return 1;
  const odds = ((score / (1 - score)) * ((1 - EVEN) / EVEN)) ** (1 / PERSON_MODEL.sharpness);
  return odds / (1 + odds);
}

function probabilityOf(a: Names, b: Names, evidence: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let odds = PERSON_MODEL.intercept;
  for (let at = 0; at < evidence.length; at += 1) odds += (evidence[at] ?? 0) * (PERSON_MODEL.coefficients[at] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

function textOf(names: Names, from: number, span: number): string {
  let text = '';
  for (let at = from; at < from + span; at += 1) {
    const token = names[at];
    if (token !== undefined) text += `${at === from ? '' : ' '}${token.prefix === '' ? '' : `${token.prefix} `}${token.text}`;
  }
  return text;
}

function textsLeft(names: Names, used: Uint8Array): readonly string[] {
  return names.flatMap((_, at) => (used[at] === 0 ? [textOf(names, at, 1)] : []));
}

function weightOf(names: Names): number {
  let sum = 0;
  for (const token of names) sum += token.weight;
  return sum;
}
