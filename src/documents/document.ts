import type { Day } from '../register/index.js';

/** A document as it is read: its text is final, and every quote from it gives its place in that text. */
export interface ReadableDocument {
  readonly title: string | null;
  /** Relative dates ("on Tuesday") are resolved against it. */
  readonly published: Day | null;
  readonly language: 'en' | 'zh' | 'other';
  /** Paragraphs parted by a blank line (`\n\n`), no other line feed in it; places in it are UTF-16 units. */
  readonly text: string;
  readonly byline?: string;
  readonly publisher?: string;
  readonly url?: string;
}
