import { sameName } from '../names/index.js';
import { type Clocks, countsFrom, visible } from './clock.js';
import type { Day, PrintedDate } from './day.js';
import type { Entry } from './edition.js';
import type { Modality } from './event.js';
import { type Ledger, ledgerOf } from './ledger.js';
import { inSight, type Listing, listingsOf } from './listing.js';
import type { Register } from './register.js';
import type { Confidence } from './source.js';

/** One dated thing that happened to an entity, in one line and with its sources. `by` is the id of an edition or event. */
export interface Happening {
  readonly by: string;
  readonly type: string;
  readonly list: string | null;
  readonly date: PrintedDate;
  readonly known: PrintedDate;
  readonly title: string;
  readonly summary?: string;
  readonly actors?: readonly string[];
  readonly modality: Modality;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note?: string;
}

/** Everything the register holds of an entity up to the clocks, oldest first: editions, drafts, renames, and every other act. */
export function history(register: Register, entity: string, clocks: Clocks): readonly Happening[] {
  const ledger = ledgerOf(register);
  const happenings = [
    ...register.lists.flatMap((list) => [...listed(ledger, entity, list.id, clocks), ...drafted(ledger, entity, list.id, clocks)]),
    ...acted(ledger, entity, clocks),
  ];
  return happenings.sort((a, b) => compare(countsFrom(a.date), countsFrom(b.date)));
}

/** The stays of an entity on every list that ever held it, for drawing. */
export function stays(register: Register, entity: string, clocks: Clocks): ReadonlyMap<string, readonly Listing[]> {
  const ledger = ledgerOf(register);
  const found = register.lists.map((list) => [list.id, listingsOf(ledger, entity, list.id, clocks)] as const);
  return new Map(found.filter(([, listings]) => listings.length > 0));
}

function listed(ledger: Ledger, entity: string, list: string, clocks: Clocks): readonly Happening[] {
  return listingsOf(ledger, entity, list, clocks).flatMap((listing) => {
    let before: Entry | undefined;
    return listing.acts.flatMap((act): Happening[] => {
      const edition = ledger.edition.get(act.by);
      if (edition === undefined) return [];
      const previous = before;
      before = act.entry ?? before;
      const renamed = previous !== undefined && act.entry !== undefined && !sameName(previous.name, act.entry.name);
      const type = act.kind === 'omission' ? 'removal' : renamed ? 'rename' : act.kind;
      const title =
        renamed && previous !== undefined
          ? `printed as “${act.entry?.printed}”, before as “${previous.printed}”`
          : titleOf(act.kind, act.entry);
      const reason = ledger.removalsIn(act.by).get(entity)?.reason;
      return [
        {
          by: act.by,
          type,
          list,
          date: act.date,
          known: edition.published,
          title,
          ...(reason !== undefined && act.entry === undefined ? { summary: reason } : {}),
          modality: 'asserted',
          sources: act.sources,
          confidence: act.entry?.confidence ?? ledger.removalsIn(act.by).get(entity)?.confidence ?? edition.confidence,
        },
      ];
    });
  });
}

function titleOf(kind: string, entry: Entry | undefined): string {
  if (kind === 'omission') return 'not printed any more';
  if (kind === 'removal') return 'removed by notice';
  return `${kind === 'designation' ? 'listed' : 'printed again'} as “${entry?.printed ?? ''}”`;
}

function drafted(ledger: Ledger, entity: string, list: string, clocks: Clocks): readonly Happening[] {
  return ledger
    .editionsOf(list)
    .filter((edition) => edition.form === 'draft' && inSight(edition, clocks))
    .flatMap((edition): Happening[] => {
      const entry = ledger.entriesIn(edition.id).get(entity);
      const removal = ledger.removalsIn(edition.id).get(entity);
      const fact = entry ?? removal;
      if (fact === undefined) return [];
      const base = { by: edition.id, list, modality: 'reported' as const, sources: fact.sources, confidence: fact.confidence };
      const posted = `a draft edition that would ${entry ? 'add' : 'drop'} it was posted`;
      const happenings: Happening[] = [{ ...base, type: 'draft-posted', date: edition.date, known: edition.published, title: posted }];
      if (edition.withdrawn !== undefined && isSeen(edition.withdrawn, clocks)) {
        const title = 'that draft was withdrawn and never took effect';
        happenings.push({ ...base, type: 'draft-withdrawn', date: edition.withdrawn, known: edition.withdrawn, title });
      }
      return happenings;
    });
}

function acted(ledger: Ledger, entity: string, clocks: Clocks): readonly Happening[] {
  return ledger
    .eventsOf(entity)
    .filter((event) => visible(event, clocks))
    .map((event) => ({
      by: event.id,
      type: event.type,
      list: event.list ?? null,
      date: event.date,
      known: event.known ?? event.date,
      title: event.title,
      summary: event.summary,
      actors: event.actors,
      modality: event.modality,
      sources: event.sources,
      confidence: event.confidence,
      ...(event.note === undefined ? {} : { note: event.note }),
    }));
}

function isSeen(day: Day, clocks: Clocks): boolean {
  return day <= clocks.on && day <= clocks.known;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
