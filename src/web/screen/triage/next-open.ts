import type { PairColumns } from './pair-columns.js';
import { SAID } from './pair-state.js';

const OPEN = SAID.indexOf('open');

/**
 * The place of the next pair among those shown that nobody has decided: after `from`, else from the first on. `leaving` are taken for
 * decided already. `null` where all are.
 */
export function nextOpen({ said }: PairColumns, shown: Uint32Array, from: number, leaving: ReadonlySet<number>): number | null {
  for (let step = 1; step <= shown.length; step += 1) {
    const place = (from + step) % shown.length;
    const at = shown[place] ?? 0;
    if (said[at] === OPEN && !leaving.has(at)) return place;
  }
  return null;
}

/** How many of all pairs nobody has decided. */
export function openCount({ said }: PairColumns): number {
  let count = 0;
  for (const each of said) if (each === OPEN) count += 1;
  return count;
}
