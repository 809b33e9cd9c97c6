import type { Confidence, Evidence, Ledger, RegisterEvent, Sourced } from '../../register/index.js';
import { lowest } from './citing.js';

/** What a fact behind a standing is called, and what it rests on. */
export interface FactTold extends Sourced {
  readonly title: string;
}

const byId = new WeakMap<Ledger, ReadonlyMap<string, RegisterEvent>>();

/** The event of an id. */
export function eventOf(ledger: Ledger, id: string): RegisterEvent | undefined {
  let events = byId.get(ledger);
  if (events === undefined) {
    events = new Map(ledger.register.events.map((event) => [event.id, event]));
    byId.set(ledger, events);
  }
  return events.get(id);
}

/** The fact that evidence names: an edition as it prints or drops the entity, an event, or the relation to an entity in control. */
export function factBehind(ledger: Ledger, entity: string, { event: id, date, source }: Evidence): FactTold {
  const own = source === null ? [] : [source];
  const edition = ledger.edition.get(id);
  if (edition !== undefined) {
    const fact = ledger.entriesIn(id).get(entity) ?? ledger.removalsIn(id).get(entity) ?? edition;
    return { title: edition.title, sources: [...own, ...fact.sources], confidence: fact.confidence };
  }
  const event = eventOf(ledger, id);
  if (event !== undefined) return { title: event.title, sources: [...own, ...event.sources], confidence: event.confidence };
  const links = ledger.relationsFrom(id).filter(({ kind, since }) => kind === 'controls' && since === date);
  const said: readonly Confidence[] = links.length === 0 ? ['unverified'] : links.map(({ confidence }) => confidence);
  return { title: ledger.entity.get(id)?.label ?? id, sources: own, confidence: lowest(said) };
}
