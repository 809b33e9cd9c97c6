import type { Clocks } from './clock.js';
import type { Day } from './day.js';
import type { Tie } from './edition.js';
import { type Ledger, ledgerOf } from './ledger.js';
import { type Act, type Listing, listingsOf } from './listing.js';
import type { Modifier } from './modifier.js';
import { type Evidence, modifiersOf } from './modifiers.js';
import type { Register } from './register.js';
import type { Confidence } from './source.js';

/** A ground as it stands behind a listing; `through` is the parent whose printed ground it is, for an entry under one. */
export interface StandingGround {
  readonly ground: string;
  readonly cites: readonly string[];
  readonly ties: readonly Tie[];
  readonly through: string | null;
  readonly confidence: Confidence;
}

/** An entity's position on one list on a day, as knowable on a day. Derived, never stored (L1). */
export interface Standing {
  readonly list: string;
  readonly listed: boolean;
  /** The day of the designation or edition that began the present unbroken listing. */
  readonly since: Day | null;
  /** The day of the act that ended the last listing; `null` while one is open or there was none. */
  readonly until: Day | null;
  readonly modifiers: readonly Modifier[];
  /** The edition that last printed the open listing, or the one that ended the last. */
  readonly edition: string | null;
  /** The line as last printed in that listing, the ended one too. */
  readonly printed: string | null;
  readonly grounds: readonly StandingGround[];
  readonly evidence: readonly Evidence[];
}

/**
 * The standing of an entity on a list. A pure function of the register, the two ids and the two clocks (L1, L2).
 * Throws where the register has no such entity or list: resolving names is the caller's business.
 */
export function standing(register: Register, entity: string, list: string, clocks: Clocks): Standing {
  const ledger = ledgerOf(register);
  if (!ledger.entity.has(entity)) throw new RangeError(`got entity "${entity}", expected the id of one in the register`);
  if (!ledger.list.has(list)) throw new RangeError(`got list "${list}", expected one of ${[...ledger.list.keys()].join(', ')}`);
  const listings = listingsOf(ledger, entity, list, clocks);
  const last = listings.at(-1) ?? null;
  const open = last?.until === null ? last : null;
  const modifiers = modifiersOf({ ledger, entity, list, clocks, listings, open });
  const printing = last === null ? undefined : lastPrinting(last);
  return {
    list,
    listed: open !== null,
    since: open?.since ?? null,
    until: open === null ? (last?.until ?? null) : null,
    modifiers: [...modifiers.keys()],
    edition: editionBehind(ledger, open, last),
    printed: printing?.entry?.printed ?? null,
    grounds: open === null || printing === undefined ? [] : groundsBehind(ledger, entity, printing),
    evidence: [...listingEvidence(open), ...[...modifiers.values()].flat()],
  };
}

/** Every list on which the register has something to say of the entity, and those asked for besides, in the order of the lists. */
export function standings(register: Register, entity: string, clocks: Clocks, always: readonly string[] = []): readonly Standing[] {
  return register.lists
    .filter((list) => list.coverage !== 'none')
    .map((list) => standing(register, entity, list.id, clocks))
    .filter((found) => found.listed || found.modifiers.length > 0 || always.includes(found.list));
}

function lastPrinting(listing: Listing): Act | undefined {
  return listing.acts.filter((act) => act.entry !== undefined).at(-1);
}

function editionBehind(ledger: Ledger, open: Listing | null, last: Listing | null): string | null {
  const act = open === null ? last?.acts.at(-1) : lastPrinting(open);
  return act !== undefined && ledger.edition.has(act.by) ? act.by : null;
}

function listingEvidence(open: Listing | null): readonly Evidence[] {
  if (open === null) return [];
  const acts = open.acts.filter((_, at) => at === 0 || at === open.acts.length - 1);
  return acts.map((act) => ({ event: act.by, date: act.date, source: act.sources[0] ?? null }));
}

/** The grounds printed for the entry; for one without, those of the entry it is printed under. */
function groundsBehind(ledger: Ledger, entity: string, printing: Act): readonly StandingGround[] {
  const printedFor = (id: string): readonly StandingGround[] =>
    ledger
      .groundsOf(id)
      .filter((ground) => ground.edition === printing.by)
      .map(({ ground, cites, ties, confidence }) => ({ ground, cites, ties, through: id === entity ? null : id, confidence }));
  const own = printedFor(entity);
  const under = printing.entry?.under;
  return own.length > 0 || under === undefined ? own : printedFor(under);
}
