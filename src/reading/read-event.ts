import type { EventType, Modality, PrintedDate } from '../register/index.js';
import type { Span } from './span.js';

/** A verbatim part of the text: `document.text.slice(start, end)`. */
export interface Quote extends Span {
  readonly text: string;
}

/** An event that a document tells. It is a proposal to a person: nothing follows from it by itself. */
export interface ReadEvent {
  readonly type: EventType;
  /** Ids in the register. */
  readonly entities: readonly string[];
  /** Names of companies the register does not know. */
  readonly unknown: readonly string[];
  readonly actor: string | null;
  /** The id of the list; null where the text names none or several at once. */
  readonly list: string | null;
  readonly date: PrintedDate | null;
  /** What kind of step it is: `letter`, `bill`, `preliminary`, `by-edition` and the like. */
  readonly stage?: string;
  readonly modality: Modality;
  /** Of a proposal: the sectors that the text says its companies are of. */
  readonly sectors?: readonly string[];
  readonly quote: Quote;
  /** 0 to 1. */
  readonly confidence: number;
  /** The id of the event or edition of the register that says the same; null where it holds none. */
  readonly known: string | null;
}
