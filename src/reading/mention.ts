import type { Span } from './span.js';

export type MentionKind = 'company' | 'list' | 'law' | 'court' | 'body' | 'official';

/** Something the text names. `text` is `document.text.slice(start, end)`. */
export interface Mention extends Span {
  readonly text: string;
  readonly kind: MentionKind;
  /** The id in the register of a company, list or law; null where the register does not know it, and for the other kinds. */
  readonly entity: string | null;
  /** The name it stands for: of a short form or of "the company" that of its antecedent; of an unknown company its full name. */
  readonly name: string;
  /** How sure it is that this is named here, 0 to 1. */
  readonly score: number;
  /** What an apposition says the company makes: "humanoid robot manufacturer". */
  readonly sector?: string;
}
