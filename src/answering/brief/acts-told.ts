import type { Happening, Ledger } from '../../register/index.js';
import type { Citing } from './citing.js';
import { eventOf } from './facts.js';
import { type ActStatement, clipped, named } from './statement.js';

/** An act as a brief tells it: what happened, and by whom where that is known. */
export function actTold(
  ledger: Ledger,
  { by: id, type, list, date, title, modality, actors, sources, confidence }: Happening,
  cite: Citing,
): ActStatement {
  const by = named((actors ?? eventOf(ledger, id)?.actors ?? []).map((actor) => clipped(actor, 90)));
  return { date, type, list, by, modality, ...cite.state(clipped(title), sources, confidence) };
}

/** The suit that an act belongs to. */
export function caseOf(ledger: Ledger, { by }: Happening): string | null {
  return eventOf(ledger, by)?.case ?? null;
}
