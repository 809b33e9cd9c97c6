import { type Clocks, countsFrom, visible } from './clock.js';
import type { Day } from './day.js';
import type { Edition, Entry } from './edition.js';
import { wasDone } from './event.js';
import type { Ledger } from './ledger.js';

/** What put an entity on a list, printed it again, or took it off. `by` is the id of an edition or an event. */
export interface Act {
  readonly kind: 'designation' | 'continuation' | 'removal' | 'omission';
  readonly date: Day;
  readonly by: string;
  readonly entry?: Entry;
  readonly sources: readonly string[];
}

/** One unbroken stay on a list: the act that began it, every act since, and the act that ended it if one did. */
export interface Listing {
  readonly since: Day;
  readonly until: Day | null;
  readonly acts: readonly Act[];
}

/**
 * Every stay of an entity on a list, oldest first, as the clocks allow to see it (L1, L2). A draft never begins or ends one
 * (L3); court orders short of a removal do not either (L4).
 */
export function listingsOf(ledger: Ledger, entity: string, list: string, clocks: Clocks): readonly Listing[] {
  const listings: Listing[] = [];
  let acts: Act[] = [];
  for (const act of actsOf(ledger, entity, list, clocks)) {
    const first = acts[0];
    if (act.kind === 'designation') {
      acts.push(first === undefined ? act : { ...act, kind: 'continuation' });
    } else if (first !== undefined) {
      listings.push({ since: first.date, until: act.date, acts: [...acts, act] });
      acts = [];
    }
  }
  const open = acts[0];
  if (open !== undefined) listings.push({ since: open.date, until: null, acts });
  return listings;
}

/** Editions and removals that touch the entity, in order; on one day what ends comes before what begins. */
function actsOf(ledger: Ledger, entity: string, list: string, clocks: Clocks): readonly Act[] {
  const acts: Act[] = [];
  for (const edition of ledger.editionsOf(list)) {
    if (edition.form === 'draft' || !inSight(edition, clocks)) continue;
    const entry = ledger.entriesIn(edition.id).get(entity);
    const removal = ledger.removalsIn(edition.id).get(entity);
    const { id: by, date, sources } = edition;
    if (removal !== undefined) acts.push({ kind: 'removal', date, by, sources: removal.sources });
    else if (entry === undefined && edition.form === 'complete') acts.push({ kind: 'omission', date, by, sources });
    if (entry !== undefined) acts.push({ kind: 'designation', date, by, entry, sources: entry.sources });
  }
  for (const event of ledger.eventsOf(entity)) {
    if (event.list !== list || !visible(event, clocks) || !wasDone(event)) continue;
    const fact = { date: countsFrom(event.date), by: event.id, sources: event.sources };
    if (event.type === 'removal') acts.push({ kind: 'removal', ...fact });
    if (event.type === 'designation' || event.type === 'redesignation') acts.push({ kind: 'designation', ...fact });
  }
  const rank = (act: Act): number => (act.kind === 'designation' ? 1 : 0);
  return acts.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : rank(a) - rank(b)));
}

/** Whether an edition has taken effect and was public, as the clocks see it. */
export function inSight(edition: Edition, clocks: Clocks): boolean {
  return edition.date <= clocks.on && edition.published <= clocks.known;
}
