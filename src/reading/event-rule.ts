import type { ReadEventType, ReadModality } from './read-event.js';
import { masked, type Staged } from './scene.js';

/** How an act is told: the words, and where its companies stand. */
export interface EventRule {
  readonly type: ReadEventType;
  readonly pattern: RegExp;
  /** Where its companies are: what the verb acts on, who acts, anywhere in the sentence, or none. */
  readonly who: 'object' | 'subject' | 'sentence' | 'none';
  /** Said as done by its form alone; else the form of the verb tells. */
  readonly finite?: boolean;
  /** Fixed; otherwise what the words around make of it. */
  readonly modality?: ReadModality;
  /** Whether a subject that is only understood ("it was added") is looked for before. */
  readonly understood?: boolean;
  /** Without a company the act is of the list. */
  readonly bare?: boolean;
  /** Told without a list in the sentence it needs a date there. */
  readonly dated?: boolean;
  /** What has to stand before it. */
  readonly before?: RegExp;
  readonly confidence: number;
  readonly stage?: string;
}

export interface Hit {
  readonly rule: EventRule;
  readonly sentence: Staged;
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

const REACH = 110;

/** Where a rule fits in a sentence. */
export function hitsOf(rule: EventRule, sentence: Staged): readonly Hit[] {
  const { pattern, before } = rule;
  const hits: Hit[] = [];
  // The pattern itself, not a copy of it as matchAll makes: most rules fit nowhere in most sentences.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(sentence.mask); match !== null; match = pattern.exec(sentence.mask)) {
    if (match[0] === '') pattern.lastIndex += 1;
    if (before !== undefined && !before.test(sentence.mask.slice(Math.max(0, match.index - REACH), match.index))) continue;
    hits.push({ rule, sentence, start: match.index, end: match.index + match[0].length, words: match[0] });
  }
  return hits;
}

export function rule(
  type: ReadEventType,
  source: string,
  who: EventRule['who'],
  confidence: number,
  more: Partial<EventRule> = {},
): EventRule {
  return { type, pattern: masked(source), who, confidence, ...more };
}
