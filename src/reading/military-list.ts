import type { Day } from '../register/index.js';

/** The day of the first list under section 1260H: what text before it calls the list of military companies was kept under section 1237. */
export const FIRST_1260H = '2021-06-03' as Day;

/** The list that a body or a name stands for in a text of a day. */
export function listOn(list: string | null, published: Day | null): string | null {
  return list === 'us-dod-1260h' && published !== null && published < FIRST_1260H ? 'us-dod-1237' : list;
}
