import type { PairVerdict } from '../pair.js';

/** What a key of triage asks for. */
export type Pressed =
  | { readonly does: 'move'; readonly by: number }
  | { readonly does: 'first' | 'last' | 'choose' | 'all' | 'none' | 'again' | 'undo' | 'filter' | 'clear' | 'keys' }
  | { readonly does: 'verdict'; readonly verdict: PairVerdict };

const PAGE = 15;

const ANYWHERE: Readonly<Record<string, Pressed>> = {
  j: { does: 'move', by: 1 },
  k: { does: 'move', by: -1 },
  '1': { does: 'verdict', verdict: 'true-match' },
  '2': { does: 'verdict', verdict: 'false-match' },
  '3': { does: 'verdict', verdict: 'escalate' },
  u: { does: 'undo' },
  x: { does: 'choose' },
  a: { does: 'all' },
  c: { does: 'clear' },
  '/': { does: 'filter' },
  '?': { does: 'keys' },
  Escape: { does: 'none' },
};

/** Keys that mean something else on a button or a link. */
const ON_TABLE: Readonly<Record<string, Pressed>> = {
  ArrowDown: { does: 'move', by: 1 },
  ArrowUp: { does: 'move', by: -1 },
  PageDown: { does: 'move', by: PAGE },
  PageUp: { does: 'move', by: -PAGE },
  Home: { does: 'first' },
  End: { does: 'last' },
  ' ': { does: 'choose' },
  Enter: { does: 'again' },
};

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly repeat: boolean;
}

/** What a key asks for; `null` for nothing. A key that is held down moves on, and decides nothing. */
export function pressedKey({ key, ctrlKey, metaKey, altKey, repeat }: Key, isOnTable: boolean): Pressed | null {
  if (ctrlKey || metaKey || altKey) return null;
  const found = ANYWHERE[key.length === 1 ? key.toLowerCase() : key] ?? (isOnTable ? ON_TABLE[key] : undefined) ?? null;
  return repeat && found?.does !== 'move' ? null : found;
}
