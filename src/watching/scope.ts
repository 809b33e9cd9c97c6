import type { Snapshot } from '../register/index.js';
import type { Held } from './held-portfolio.js';
import type { RegisterChange } from './register-change.js';
import { subjectsDigest } from './watch-note.js';

/** Why so many were screened as were. */
export type Scope =
  /** It was never watched; or it is not known who of its subjects were; or another engine found the matches. */
  | { readonly kind: 'first' | 'unknown' | 'engine' }
  /** The snapshot watched last is not here any more. */
  | { readonly kind: 'lost'; readonly snapshot: string }
  /** The entities by which somebody is found changed: so many of so many, most of them or not. */
  | { readonly kind: 'most' | 'some'; readonly changed: number; readonly entities: number }
  /** Nothing by which anybody is found changed. */
  | { readonly kind: 'none' };

/** Beyond this share of changed entities the index of them is no less work than the whole. */
const MOST = 0.5;

/** How much of a portfolio is to be screened anew; `old` is the snapshot it was watched against last. */
export function scopeOf(
  { watched, note, subjects }: Held,
  old: Snapshot | null,
  { found }: RegisterChange,
  snapshot: Snapshot,
  engine: string,
): Scope {
  if (watched === null) return { kind: 'first' };
  if (old === null) return { kind: 'lost', snapshot: watched.snapshot };
  if (note.engine !== engine) return { kind: 'engine' };
  if (note.subjects !== subjectsDigest(subjects)) return { kind: 'unknown' };
  const entities = snapshot.register.entities.length;
  if (found.size === 0) return { kind: 'none' };
  return { kind: found.size > entities * MOST ? 'most' : 'some', changed: found.size, entities };
}
