import { clocksAsked, idsBetween, listsAsked } from '../answering/index.js';
import { THRESHOLDS, type Thresholds } from '../matching/index.js';
import type { Day, Register } from '../register/index.js';
import { UsageFault } from './fault.js';
import type { ScreenOptions } from './screener.js';
import { SUBJECT_KINDS, type SubjectKind } from './subject-kind.js';

/** How a screening is asked for, as text. */
export interface ScreeningTold {
  readonly on?: string | undefined;
  readonly known?: string | undefined;
  readonly lists?: string | undefined;
  readonly schema?: string | undefined;
  readonly threshold?: string | undefined;
  readonly cutoff?: string | undefined;
  readonly limit?: string | undefined;
  /** Leaves out what is for review. */
  readonly match?: boolean | undefined;
}

/** What an option is called where it was asked: `--limit` of a command, `limit` of a request. */
export type Called = (option: keyof ScreeningTold) => string;

/** What the text asks of every subject, as values. Throws `UsageFault`, or `AskedWrongly`. */
export function screeningOptionsAsked(told: ScreeningTold, register: Register, today: Day, called: Called): ScreenOptions {
  return {
    clocks: clocksAsked(told, today, called),
    limit: wholeNumber(called('limit'), told.limit, 5),
    thresholds: thresholdsAsked(told, called),
    ...(told.schema === undefined ? {} : { kind: kindAsked(called('schema'), told.schema) }),
    ...(told.lists === undefined ? {} : { lists: listsAsked(register, idsBetween(told.lists), called('lists')) }),
  };
}

/** A whole number from 1. Throws `UsageFault`. */
export function wholeNumber(option: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || text.trim() === '') throw new UsageFault(option, `"${text}"`, 'a whole number from 1');
  return number;
}

function kindAsked(option: string, schema: string): SubjectKind {
  const kind = SUBJECT_KINDS.find((each) => each.toLowerCase() === schema.toLowerCase());
  if (kind === undefined) throw new UsageFault(option, `"${schema}"`, `one of ${SUBJECT_KINDS.join(', ')}`);
  return kind;
}

/** With `match` the two thresholds are one. */
function thresholdsAsked({ threshold, cutoff, match: matchesOnly }: ScreeningTold, called: Called): Thresholds {
  const match = scoreAsked(called('threshold'), threshold, THRESHOLDS.match);
  if (matchesOnly === true) return { match, review: match };
  // What is for review at most needs a band below the match, also where that is asked for lower.
  const lowered = (match * THRESHOLDS.review) / THRESHOLDS.match;
  const review = scoreAsked(called('cutoff'), cutoff, match > THRESHOLDS.review ? THRESHOLDS.review : lowered);
  if (review > match) throw new UsageFault(called('cutoff'), `"${cutoff}"`, `a score up to that of a match, ${match}`);
  return { match, review };
}

function scoreAsked(option: string, text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback;
  const score = Number(text);
  if (!(score >= 0 && score <= 1) || text.trim() === '') throw new UsageFault(option, `"${text}"`, 'a score from 0 to 1');
  return score;
}
