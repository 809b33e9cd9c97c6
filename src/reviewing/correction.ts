import type { Confidence, EventType, Modality, Modifier, PrintedDate } from '../register/index.js';

/** A company that the register does not know, to be made an entity. */
export interface NewCompany {
  readonly name: string;
  /** ISO 3166-1 alpha-2 of the seat. */
  readonly country?: string;
}

/** What a reviewer says better than the documents. What is left out stays as it was read. */
export interface Correction {
  readonly type?: EventType;
  readonly list?: string | null;
  readonly date?: PrintedDate;
  /** When it became public; else the first day of its documents. */
  readonly known?: PrintedDate;
  readonly modality?: Modality;
  /** Ids in the register, in place of those that were read. */
  readonly entities?: readonly string[];
  /** Names that the register does not know, and the entity each is. */
  readonly linked?: Readonly<Record<string, string>>;
  /** Companies to be made entities. */
  readonly added?: readonly NewCompany[];
  readonly actors?: readonly string[];
  readonly title?: string;
  readonly summary?: string;
  /** A letter, a docket number. */
  readonly instrument?: string;
  /** Joins the acts of one suit: `xiaomi-v-dod`. */
  readonly case?: string;
  /** The modifiers that the act ends. */
  readonly closes?: readonly Modifier[];
  readonly confidence?: Confidence;
  readonly note?: string;
}

/** Whether a correction says anything. */
export function isCorrected(correction: Correction): boolean {
  return Object.values(correction).some((value) => value !== undefined);
}
