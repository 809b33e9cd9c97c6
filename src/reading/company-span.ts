import type { Span } from './span.js';

/** A company named in the text, by what: its name, a short form of it made in the text, or words that stand for it. */
export interface CompanySpan extends Span {
  readonly entity: string | null;
  readonly name: string;
  readonly score: number;
  readonly by: 'name' | 'short' | 'anaphor';
  readonly sector?: string;
}

/** What tells one company from another: the id, or the name in lower case. */
export function keyOf({ entity, name }: { readonly entity: string | null; readonly name: string }): string {
  return entity ?? `name:${name.toLowerCase()}`;
}
