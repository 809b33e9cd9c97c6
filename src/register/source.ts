import type { PrintedDate } from './day.js';

/**
 * How far a fact can be relied on. `high`: official text or several independent sources; `medium`: one good source;
 * `low`: thin or inferred; `unverified`: general knowledge that no source backs yet.
 */
export type Confidence = 'high' | 'medium' | 'low' | 'unverified';

export const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low', 'unverified'];

/** The document a fact rests on. `url` is absent where the document was seen only through another. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url?: string;
  readonly date?: PrintedDate;
  readonly confidence: Confidence;
}

/** What every fact carries: the ids of its sources (none only where `unverified`) and how far to rely on it. */
export interface Sourced {
  readonly sources: readonly string[];
  readonly confidence: Confidence;
}
