import type { Mention } from './mention.js';
import type { Quote, ReadEvent } from './read-event.js';
import type { Span } from './span.js';

export type SkipReason = 'related' | 'caption' | 'newsletter' | 'boilerplate';

/** A part of the text that is not of the story. */
export interface Skipped extends Span {
  readonly why: SkipReason;
}

/** What the text says of a list as such, such as that it is advisory: no event. */
export interface Remark {
  readonly kind: 'no-effect';
  /** The id of the list. */
  readonly list: string | null;
  readonly quote: Quote;
}

/** What a document says: mentions and events in the order of the text. */
export interface Reading {
  readonly mentions: readonly Mention[];
  readonly events: readonly ReadEvent[];
  readonly remarks: readonly Remark[];
  readonly skipped: readonly Skipped[];
}
