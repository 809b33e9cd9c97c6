import type { PrintedDate } from '../register/index.js';
import { unique } from './argument.js';
import { keyOf } from './company-span.js';
import type { RawEvent } from './raw-event.js';

/** How far back among the acts told one is looked for, so that work stays linear. */
const REACH = 300;

/** What several sentences tell of one act as one event, with the sentence that dates it best; in the order of the text. */
export function merged(told: readonly RawEvent[]): readonly RawEvent[] {
  const kept: RawEvent[] = [];
  for (const each of told) {
    let at = kept.length - 1;
    while (at >= Math.max(0, kept.length - REACH) && !same(kept[at] as RawEvent, each)) at -= 1;
    const other = at < kept.length - REACH ? undefined : kept[at];
    if (other === undefined) kept.push(each);
    else kept[at] = joined(other, each);
  }
  return kept.filter((each) => standsAlone(each, kept)).sort((a, b) => a.at - b.at);
}

function same(one: RawEvent, other: RawEvent): boolean {
  if (one.type !== other.type || (one.modality === 'future') !== (other.modality === 'future')) return false;
  if (one.type === 'statement' && (one.modality === 'denied') !== (other.modality === 'denied')) return false;
  if (one.list !== other.list && one.list !== null && other.list !== null) return false;
  if (!compatible(one.date, other.date)) return false;
  const bare = one.companies.length === 0 || other.companies.length === 0;
  if (bare) {
    if (one.type === 'no-response' || one.type === 'statement')
      return one.companies.length === other.companies.length && one.actor === other.actor;
    // A bill about a list is no letter about companies; two bills by two people are two.
    if (one.type === 'proposal') return one.companies.length === other.companies.length && one.actor === other.actor;
    return one.type !== 'removal' || one.companies.length === other.companies.length;
  }
  const keys = new Set(one.companies.map(keyOf));
  if (other.companies.some((each) => keys.has(keyOf(each)))) return true;
  // Others hit on the same day by the same act; what each of them answers is its own.
  return (
    (one.type === 'designation' || one.type === 'removal') &&
    one.date !== null &&
    one.date === other.date &&
    one.date.length === 10 &&
    one.list === other.list
  );
}

function compatible(one: PrintedDate | null, other: PrintedDate | null): boolean {
  return one === null || other === null || one.startsWith(other) || other.startsWith(one);
}

function joined(one: RawEvent, other: RawEvent): RawEvent {
  const better = precision(other) > precision(one) ? other : one;
  const companies = unique([...one.companies, ...other.companies]);
  const confidence = Math.min(0.97, Math.max(one.confidence, other.confidence) + 0.02);
  const worse = better === one ? other : one;
  return {
    ...better,
    companies: one.type === 'statement' || one.type === 'no-response' ? better.companies : companies,
    list: better.list ?? worse.list,
    date: finer(better.date, worse.date),
    actor: better.actor ?? worse.actor,
    at: better.at,
    confidence,
    ...((better.sectors ?? worse.sectors) ? { sectors: better.sectors ?? worse.sectors ?? [] } : {}),
  };
}

function finer(one: PrintedDate | null, other: PrintedDate | null): PrintedDate | null {
  return (other?.length ?? 0) > (one?.length ?? 0) ? other : one;
}

function precision({ date, confidence, sentence, type, companies }: RawEvent): number {
  return (
    (date === null ? 0 : date.length) +
    (sentence.lists.some(({ how }) => how === 'name') ? 2 : 0) +
    confidence / 10 +
    (type === 'proposal' ? Math.min(companies.length, 20) / 25 : 0)
  );
}

/** The reasons of a court are part of what it did, where the document says what it did. */
function standsAlone(each: RawEvent, all: readonly RawEvent[]): boolean {
  const keys = new Set(each.companies.map(keyOf));
  const shares = (other: RawEvent): boolean => other !== each && other.companies.some((company) => keys.has(keyOf(company)));
  if (each.type === 'ruling')
    return !all.some(
      (other) => (other.type === 'injunction' || other.type === 'remand') && shares(other) && compatible(other.date, each.date),
    );
  if (each.type === 'designation')
    return !all.some(
      (other) =>
        other.type === 'redesignation' &&
        shares(other) &&
        other.list === each.list &&
        compatible(other.date, each.date) &&
        other.modality === each.modality,
    );
  // Who asks a court to be taken off does not ask the agency.
  if (each.type === 'proposal' && each.companies.length > 0)
    return !all.some((other) => other.type === 'complaint-filed' && other.sentence === each.sentence);
  return true;
}
