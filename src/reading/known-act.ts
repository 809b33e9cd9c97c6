import { type Day, daysBetween, ledgerOf, type PrintedDate, type Register, type RegisterEvent } from '../register/index.js';
import { middleOf } from './day-count.js';
import type { RawEvent } from './raw-event.js';

/** What of an event tells which act it is. */
export interface ToldAct extends Pick<RawEvent, 'type' | 'list' | 'date' | 'modality'> {
  readonly companies: readonly { readonly entity: string | null }[];
}

/** Days that reports of one act lie apart from it at most. */
const NEAR = 4;
/** How long after an act without a date in the text a document still reports it as news. */
const NEWS = 21;

/** The id of the register's event or edition that says the same: type, list, a company, near date. Null where it holds none. */
export function knownAct(register: Register, told: ToldAct, published: Day | null): string | null {
  const ids = told.companies.flatMap(({ entity }) => (entity === null ? [] : [entity]));
  if (told.modality === 'future' && told.type !== 'law') return null;
  const edition = editionOf(register, told, ids, published);
  const fits = (event: RegisterEvent): boolean =>
    spokenAlike(told, event) &&
    (told.list === null || event.list === undefined || told.list === event.list) &&
    (ids.length === 0 ? told.companies.length === 0 && event.entities.length === 0 : event.entities.some((id) => ids.includes(id)));
  const near = eventsOfType(register, told.type)
    .filter(fits)
    .map((event) => ({ id: event.id, away: apart(told.date, event.date, published) }))
    .filter(({ away }) => away !== null)
    .sort((a, b) => (a.away ?? 0) - (b.away ?? 0) || (a.id < b.id ? -1 : 1))[0];
  return near?.id ?? edition;
}

const byType = new WeakMap<Register, ReadonlyMap<string, readonly RegisterEvent[]>>();

function eventsOfType(register: Register, type: string): readonly RegisterEvent[] {
  let held = byType.get(register);
  if (held === undefined) {
    const made = new Map<string, RegisterEvent[]>();
    for (const event of register.events) {
      const alike = made.get(event.type);
      if (alike === undefined) made.set(event.type, [event]);
      else alike.push(event);
    }
    held = made;
    byType.set(register, held);
  }
  return held.get(type) ?? [];
}

/** A denial is no other statement. */
function spokenAlike(told: ToldAct, event: RegisterEvent): boolean {
  return told.type !== 'statement' || (told.modality === 'denied') === (event.modality === 'denied');
}

/** How many days two dates lie apart where they may be one; null where not. A date not told is judged by the news it is. */
function apart(told: PrintedDate | null, held: PrintedDate, published: Day | null): number | null {
  if (told === null) {
    if (published === null) return null;
    const away = daysBetween(middleOf(held), published);
    return away >= -1 && away <= NEWS ? away : null;
  }
  if (told.length < 10 || held.length < 10) return told.startsWith(held) || held.startsWith(told) ? 0 : null;
  const away = Math.abs(daysBetween(told as Day, held as Day));
  return away <= NEAR ? away : null;
}

const BY_EDITION = new Set(['designation', 'redesignation', 'removal', 'draft-posted', 'draft-withdrawn']);

/** The edition that did it: for a listing one that prints a company, for a removal one that drops it. */
function editionOf(register: Register, told: ToldAct, ids: readonly string[], published: Day | null): string | null {
  if (!BY_EDITION.has(told.type) || told.list === null) return null;
  const ledger = ledgerOf(register);
  const draft = told.type.startsWith('draft');
  const found = ledger
    .editionsOf(told.list)
    .filter((edition) => (edition.form === 'draft') === draft)
    .map((edition) => ({ edition, away: apart(told.date, edition.date, published) ?? apart(told.date, edition.published, published) }))
    .filter(({ away }) => away !== null)
    .filter(({ edition }) => {
      if (ids.length === 0) return told.companies.length === 0;
      const part: ReadonlyMap<string, unknown> = told.type === 'removal' ? ledger.removalsIn(edition.id) : ledger.entriesIn(edition.id);
      return draft || ids.some((id) => part.has(id));
    })
    .sort((a, b) => (a.away ?? 0) - (b.away ?? 0) || (a.edition.date < b.edition.date ? -1 : 1));
  return found[0]?.edition.id ?? null;
}
