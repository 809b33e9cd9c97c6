import { fold } from './fold.js';
import { takeForms } from './legal-form.js';

/** What distinguishes a name: folded, legal forms taken off. `Hesai Group` and `Hesai Technology Co., Ltd.` differ, `BYD Co` and `BYD` do not. */
export function coreOf(name: string): string {
  return takeForms(fold(name)).core;
}

/**
 * Whether two names are the same words: case, punctuation and legal form do not count. An equivalence relation, so that diffs compose.
 */
export function sameName(a: string, b: string): boolean {
  return a === b || coreOf(a) === coreOf(b);
}
