import type { Day } from './day.js';
import type { Sourced } from './source.js';

/**
 * `complete` prints every line of the list, so who is missing has left; `amendment` adds and drops lines and leaves the rest;
 * `draft` was posted and never came into force.
 */
export type EditionForm = 'complete' | 'amendment' | 'draft';

export const EDITION_FORMS: readonly EditionForm[] = ['complete', 'amendment', 'draft'];

/** The counts that the publisher, or failing that the press, stated for an edition. */
export interface StatedCounts {
  readonly total?: number;
  readonly added?: number;
  readonly removed?: number;
}

/** One published state of a list. Whether it is in force, superseded or withdrawn is derived (L1), see `editionStatus`. */
export interface Edition extends Sourced {
  readonly id: string;
  readonly list: string;
  /** The day it takes effect. */
  readonly date: Day;
  /** The day it became public: before it nobody could know (L2). */
  readonly published: Day;
  readonly form: EditionForm;
  /** The day it was withdrawn, for a draft that was. */
  readonly withdrawn?: Day;
  readonly stated?: StatedCounts;
  /** Why the lines held here differ from the stated counts. */
  readonly reason?: string;
  readonly title: string;
  readonly citation?: string;
  readonly url?: string;
  readonly note?: string;
}

/** One line as printed in one edition: `printed` verbatim, then the same taken apart. */
export interface Entry extends Sourced {
  readonly edition: string;
  readonly entity: string;
  readonly printed: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly formerly?: readonly string[];
  /** Names the publisher itself calls weak. */
  readonly weak?: readonly string[];
  /** The entity under whose line this one is printed. */
  readonly under?: string;
  readonly note?: string;
}

/** An edition says in words that it drops an entity. */
export interface Removal extends Sourced {
  readonly edition: string;
  readonly entity: string;
  readonly reason?: string;
}

/** A body that a ground names, as printed: SASAC, MIIT, PLA, SASTIND, MSS, PAP … */
export interface Tie {
  readonly how: string;
  readonly relation: string;
  readonly bodies: readonly string[];
}

/** The statutory basis printed for an entry. */
export interface Ground extends Sourced {
  readonly edition: string;
  readonly entity: string;
  readonly ground: string;
  readonly ties: readonly Tie[];
  readonly cites: readonly string[];
}
