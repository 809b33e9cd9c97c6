import type { Act } from './store.js';

/** A party that a user watches. `subject` is a screening subject as JSON; `key` tells it from the others of its portfolio. */
export interface WatchedSubject {
  readonly key: string;
  readonly subject: object;
  /** SHA-256 of the subject: another one means that it changed. */
  readonly digest: string;
}

export interface Portfolio extends Act {
  readonly name: string;
  readonly subjects: number;
}

/** How far a portfolio was watched: against which snapshot, asked on which day, and who was found, as JSON. */
export interface Watched {
  readonly snapshot: string;
  readonly on: string;
  readonly at: string;
}

/** A subject of a portfolio and an entity it was found to be. */
export interface WatchedMatch {
  readonly key: string;
  readonly entity: string;
  readonly score: number;
  readonly decision: string;
  /** What the subject was when it was found. */
  readonly digest: string;
}

export interface Portfolios {
  readonly all: () => Promise<readonly Portfolio[]>;
  readonly get: (name: string) => Promise<Portfolio | null>;
  /** Makes it, or puts these subjects in the place of those it has; its matches and how far it was watched stay. */
  readonly put: (name: string, subjects: readonly WatchedSubject[], act: Act) => Promise<void>;
  readonly remove: (name: string) => Promise<void>;
  readonly subjects: (name: string) => Promise<readonly WatchedSubject[]>;
  readonly watched: (name: string) => Promise<Watched | null>;
  readonly matches: (name: string) => Promise<readonly WatchedMatch[]>;
  /** Puts these matches in the place of all before, and says how far the portfolio is watched now. */
  readonly setWatched: (name: string, watched: Watched, matches: readonly WatchedMatch[]) => Promise<void>;
}
