import type { Day, Entity, Identifier, NameKind, StatedCounts } from '../register/index.js';

/** A party of an official list as its publisher prints it. */
export interface SourceParty {
  /** The publisher's own number, made an id that no other publisher gives: `ofac-7157`, `un-CDi.001`. Absent where it gives none. */
  readonly key?: string;
  readonly kind: Entity['kind'];
  /** The line as printed, verbatim; the whole name field where there are no lines. */
  readonly printed: string;
  readonly name: string;
  /** Its further names; `name` is not among them. */
  readonly names: readonly { readonly text: string; readonly kind: NameKind }[];
  /** Only those whose check characters hold. */
  readonly identifiers: readonly { readonly scheme: Identifier['scheme']; readonly value: string }[];
  /** ISO 3166-1 alpha-2 of the seat, where the publisher says it. */
  readonly country?: string;
  /** The place, among the parties of the edition, of the one under whose line this one is printed. */
  readonly under?: number;
  /** Programmes, tags or grounds, as printed. */
  readonly grounds?: readonly string[];
  /** The day from which the publisher says that it is listed. */
  readonly since?: Day;
  readonly note?: string;
  /** Where it begins in its file, from 1. */
  readonly line: number;
}

/** A line that says who leaves the list. */
export interface SourceRemoval {
  readonly key?: string;
  readonly name: string;
  readonly reason?: string;
  readonly line: number;
}

/** One edition of one list as read from the publisher's files, before it is held against the register. Nothing of it is applied yet. */
export interface SourceEdition {
  /** Id of the list, such as `us-ofac-sdn`. */
  readonly list: string;
  /** The day it takes effect and the day it became public; `null` where the files do not say. */
  readonly date: Day | null;
  readonly published: Day | null;
  /** `complete`: who is missing has left. `amendment`: only `parties` come and only `removals` go. */
  readonly form: 'complete' | 'amendment';
  readonly title: string;
  readonly citation?: string;
  readonly url?: string;
  readonly parties: readonly SourceParty[];
  readonly removals: readonly SourceRemoval[];
  /** What the files hold and the edition does not, by kind, and how many: `{ Ownership: 12, "not a target": 3 }`. */
  readonly leftOut?: Readonly<Record<string, number>>;
  /** Counts that the files themselves state. */
  readonly stated?: StatedCounts;
  /** What the files list that is no party, such as a class of goods, as printed. */
  readonly note?: string;
}
