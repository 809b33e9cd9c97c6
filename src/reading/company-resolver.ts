import type { OpenRegister } from '../answering/index.js';
import { search } from '../matching/index.js';
import { takeApart } from '../names/index.js';
import { LEAST_SURE } from './company-finder.js';

/** A company as a text names it: an id of the register, or none. */
export interface ResolvedCompany {
  readonly entity: string | null;
  readonly name: string;
}

/**
 * Whom a name written in a text stands for where the reading mentions nobody there, as sure as the reader has to be; null where the name is
 * only one of a place.
 */
export function resolvedCompany(opened: OpenRegister, name: string): ResolvedCompany | null {
  if (takeApart(name).words.every(({ slot }) => slot === 'place' || slot === 'filler' || slot === 'number')) return null;
  const best = search(opened.matching(), { names: [name], kind: 'organisation' })[0];
  const sure = best?.decision === 'match' && best.score >= LEAST_SURE;
  return { entity: sure ? best.entity : null, name };
}
