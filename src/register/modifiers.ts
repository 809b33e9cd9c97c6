import { sameName } from '../names/index.js';
import { type Clocks, countsFrom, visible } from './clock.js';
import type { Day, PrintedDate } from './day.js';
import { type EventType, type RegisterEvent, wasDone } from './event.js';
import type { Ledger } from './ledger.js';
import { inSight, type Listing, listingsOf } from './listing.js';
import type { Modifier } from './modifier.js';

/** One fact a standing rests on: the id of an edition, event or relation, its date, and its first source. */
export interface Evidence {
  readonly event: string;
  readonly date: PrintedDate;
  readonly source: string | null;
  readonly modifier?: Modifier;
}

/** What the rules look at: the question, the stays on the list, and the open one if there is one. */
interface Situation {
  readonly ledger: Ledger;
  readonly entity: string;
  readonly list: string;
  readonly clocks: Clocks;
  readonly listings: readonly Listing[];
  readonly open: Listing | null;
}

type Rule = (situation: Situation) => readonly Evidence[];

/** The table of the design: each rule returns the facts that raise its modifier, none where it does not apply. */
const RULES: Readonly<Record<Modifier, Rule>> = {
  proposed: (s) =>
    s.open
      ? []
      : eventsOf(s, 'proposal')
          .filter((event) => !listedSince(s, event.date) && !closed(s, event, 'proposed'))
          .map(asEvidence),
  'draft-only': (s) =>
    s.open
      ? []
      : drafts(s)
          .filter((draft) => draft.adds && !listedSince(s, draft.date))
          .map((draft) => draft.evidence),
  'draft-removal': (s) => {
    const open = s.open;
    if (open === null) return [];
    const last = open.acts.filter((act) => act.kind !== 'removal' && act.kind !== 'omission').at(-1);
    return drafts(s)
      .filter((draft) => draft.drops && draft.withdrawn && draft.date >= open.since && !(last !== undefined && last.date > draft.date))
      .map((draft) => draft.evidence);
  },
  challenged: (s) => unresolved(s, 'complaint-filed', 'challenged'),
  enjoined: (s) => unresolved(s, 'injunction', 'enjoined'),
  remanded: (s) => unresolved(s, 'remand', 'remanded').filter((remand) => !decidedAnew(s, remand.date)),
  'formerly-listed': (s) => {
    const end = s.open ? undefined : s.listings.at(-1)?.acts.at(-1);
    return end === undefined ? [] : [{ event: end.by, date: end.date, source: end.sources[0] ?? null }];
  },
  renamed: (s) => {
    const printed = (s.open?.acts ?? []).filter((act) => act.entry !== undefined);
    const [first, last] = [printed[0], printed.at(-1)];
    if (first?.entry === undefined || last?.entry === undefined || sameName(first.entry.name, last.entry.name)) return [];
    return [{ event: last.by, date: last.date, source: last.sources[0] ?? null }];
  },
  'controlled-by-listed': (s) => (s.open ? [] : listedParents(s)),
};

/** The modifiers of a standing with the facts that raise each, in the order of the table. */
export function modifiersOf(situation: Situation): ReadonlyMap<Modifier, readonly Evidence[]> {
  const raised = new Map<Modifier, readonly Evidence[]>();
  for (const [modifier, rule] of Object.entries(RULES) as [Modifier, Rule][]) {
    const evidence = rule(situation);
    if (evidence.length > 0)
      raised.set(
        modifier,
        evidence.map((fact) => ({ ...fact, modifier })),
      );
  }
  return raised;
}

function eventsOf(s: Situation, type: EventType): readonly RegisterEvent[] {
  return s.ledger
    .eventsOf(s.entity)
    .filter((event) => event.type === type && event.list === s.list && visible(event, s.clocks) && wasDone(event));
}

function asEvidence(event: RegisterEvent): Evidence {
  return { event: event.id, date: event.date, source: event.sources[0] ?? null };
}

/** Whether the entity was on the list at any time from this date on. */
function listedSince(s: Situation, printed: PrintedDate): boolean {
  const date = countsFrom(printed);
  return s.listings.some((listing) => listing.until === null || listing.until > date);
}

/** Whether a later visible act of the same suit (or, where none is named, about the same entity) ends this modifier. */
function closed(s: Situation, event: RegisterEvent, modifier: Modifier): boolean {
  return s.ledger
    .eventsOf(s.entity)
    .some(
      (later) =>
        later.list === s.list &&
        later.closes?.includes(modifier) === true &&
        (later.case === undefined || event.case === undefined || later.case === event.case) &&
        countsFrom(later.date) >= countsFrom(event.date) &&
        visible(later, s.clocks) &&
        wasDone(later),
    );
}

/** Court acts against the present listing that nothing has ended yet. */
function unresolved(s: Situation, type: EventType, modifier: Modifier): readonly Evidence[] {
  const since = s.open?.since;
  if (since === undefined) return [];
  return eventsOf(s, type)
    .filter((event) => countsFrom(event.date) >= since && !closed(s, event, modifier))
    .map(asEvidence);
}

/** The agency decides anew when an edition in force prints the entity again after the remand. */
function decidedAnew(s: Situation, remand: PrintedDate): boolean {
  return s.open?.acts.some((act) => act.date > countsFrom(remand)) === true;
}

interface Draft {
  readonly date: Day;
  readonly adds: boolean;
  readonly drops: boolean;
  readonly withdrawn: boolean;
  readonly evidence: Evidence;
}

function drafts(s: Situation): readonly Draft[] {
  return s.ledger
    .editionsOf(s.list)
    .filter((edition) => edition.form === 'draft' && inSight(edition, s.clocks))
    .map((edition) => ({
      date: edition.date,
      adds: s.ledger.entriesIn(edition.id).has(s.entity),
      drops: s.ledger.removalsIn(edition.id).has(s.entity),
      withdrawn: edition.withdrawn !== undefined && edition.withdrawn <= s.clocks.on && edition.withdrawn <= s.clocks.known,
      evidence: { event: edition.id, date: edition.date, source: edition.sources[0] ?? null },
    }));
}

/** Listed entities up the chain of control, nearest first. */
function listedParents(s: Situation): readonly Evidence[] {
  const found: Evidence[] = [];
  const seen = new Set([s.entity]);
  const queue = [s.entity];
  for (let child = queue.shift(); child !== undefined; child = queue.shift()) {
    for (const relation of s.ledger.relationsTo(child)) {
      const { until } = relation;
      const over = until !== undefined && until <= s.clocks.on && until <= s.clocks.known;
      const holds = relation.kind === 'controls' && relation.since <= s.clocks.on && relation.known <= s.clocks.known && !over;
      if (!holds || seen.has(relation.subject)) continue;
      seen.add(relation.subject);
      queue.push(relation.subject);
      const listed = listingsOf(s.ledger, relation.subject, s.list, s.clocks).at(-1);
      if (listed?.until === null) found.push({ event: relation.subject, date: relation.since, source: relation.sources[0] ?? null });
    }
  }
  return found;
}
