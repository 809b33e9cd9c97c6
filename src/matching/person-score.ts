import type { PersonName } from '../names/index.js';
import { alignPersons, type TokenPair } from './person-alignment.js';
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

/** Where a probability of one half lies on the scale of scores. */
const EVEN = 0.7;

/**
 * Compares two personal names by their words, in any order: spellings, initials, words written together, slips of the pen. Symmetric,
 * deterministic; a word on both sides that agrees with none on the other can only lower the score. A name without words scores 0.
 */
export function comparePersons(a: PersonName, b: PersonName): PersonComparison {
  const alignment = alignPersons(a, b);
  const evidence = personEvidence(a, b, alignment);
  const probability = a.names.length === 0 || b.names.length === 0 ? 0 : probabilityOf(evidence);
  const whole = Math.max(weightOf(a), weightOf(b), Number.MIN_VALUE);
  const part = (pair: TokenPair, share: number): PersonPart => ({
    a: textOf(a, pair.a, pair.spanA),
    b: textOf(b, pair.b, pair.spanB),
    how: pair.how,
    gain: (pair.weight * share) / whole,
  });
  return {
    score: personScore(probability),
    probability,
    evidence,
    aligned: alignment.agreeing.map((pair) => part(pair, pair.likeness)),
    contradictions: alignment.contradicting.map((pair) => ({ ...part(pair, pair.likeness - 1), how: 'different' })),
    left: { a: alignment.leftA.map((at) => textOf(a, at, 1)), b: alignment.leftB.map((at) => textOf(b, at, 1)) },
  };
}

/**
 * The score of a probability: 0 to 0, one half to 0.70, 1 to 1, its odds to the power of the model's sharpness. Drawn to a prior, the
 * model says less than it knows; away from the even chance the score is how often such a pair is one person's.
 */
export function personScore(probability: number): number {
  const so = EVEN * probability ** PERSON_MODEL.sharpness;
  return so / (so + (1 - EVEN) * (1 - probability) ** PERSON_MODEL.sharpness);
}

function probabilityOf(evidence: readonly number[]): number {
  let odds = PERSON_MODEL.intercept;
  for (let at = 0; at < evidence.length; at += 1) odds += (evidence[at] ?? 0) * (PERSON_MODEL.coefficients[at] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

function textOf(name: PersonName, from: number, span: number): string {
  let text = '';
  for (let at = from; at < from + span; at += 1) {
    const token = name.names[at];
    if (token !== undefined) text += `${at === from ? '' : ' '}${token.prefix === '' ? '' : `${token.prefix} `}${token.text}`;
  }
  return text;
}

function weightOf(name: PersonName): number {
  let sum = 0;
  for (const token of name.names) sum += token.weight;
  return sum;
}
