import { ledgerOf, type Register } from '../../register/index.js';
import { type RestingFact, restingFacts } from './resting-facts.js';

/** A document of the register: what it is, and what the register took from it. */
export interface ReadDocument {
  readonly kind: 'source' | 'edition' | 'event';
  readonly id: string;
  readonly publisher: string | null;
  readonly title: string;
  readonly url: string | null;
  readonly date: string | null;
  readonly confidence: RestingFact['confidence'];
  readonly summary: string | null;
  readonly note: string | null;
  readonly facts: readonly RestingFact[];
  readonly sources: readonly string[];
}

/** The source, edition or event of an id; `null` where there is none. */
export function readDocument(register: Register, id: string): ReadDocument | null {
  return ofSource(register, id) ?? ofEdition(register, id) ?? ofEvent(register, id);
}

function ofSource(register: Register, id: string): ReadDocument | null {
  const source = ledgerOf(register).source.get(id);
  if (source === undefined) return null;
  const { publisher, title, url = null, date = null, confidence } = source;
  return {
    kind: 'source',
    id,
    publisher,
    title,
    url,
    date,
    confidence,
    summary: null,
    note: null,
    facts: restingFacts(register, id),
    sources: [id],
  };
}

function ofEdition(register: Register, id: string): ReadDocument | null {
  const ledger = ledgerOf(register);
  const edition = ledger.edition.get(id);
  if (edition === undefined) return null;
  const { title, url = null, date, published, form, withdrawn, confidence, note = null, sources } = edition;
  const publisher = ledger.list.get(edition.list)?.authority ?? null;
  const gone = withdrawn === undefined ? '' : `, withdrawn on ${withdrawn}`;
  const summary = `${form} edition of ${edition.list} of ${date}, public from ${published}${gone}`;
  const facts = [
    ...[...ledger.entriesIn(id).values()].map(
      ({ entity, printed, confidence: sure }): RestingFact => ({ kind: 'entry', id: entity, says: printed, date, confidence: sure }),
    ),
    ...[...ledger.removalsIn(id).values()].map(
      ({ entity, reason, confidence: sure }): RestingFact => ({
        kind: 'removal',
        id: entity,
        says: `${ledger.entity.get(entity)?.label ?? entity} dropped${reason === undefined ? '' : `: ${reason}`}`,
        date,
        confidence: sure,
      }),
    ),
  ];
  return { kind: 'edition', id, publisher, title, url, date, confidence, summary, note, facts, sources };
}

function ofEvent(register: Register, id: string): ReadDocument | null {
  const event = register.events.find((each) => each.id === id);
  if (event === undefined) return null;
  const { entity } = ledgerOf(register);
  const { title, date, confidence, summary, note = null, sources, actors, modality, type } = event;
  const facts = event.entities.map(
    (named): RestingFact => ({
      kind: 'event',
      id: named,
      says: `${type}, ${modality}: names ${entity.get(named)?.label ?? named}`,
      date,
      confidence,
    }),
  );
  return { kind: 'event', id, publisher: actors.join('; ') || null, title, url: null, date, confidence, summary, note, facts, sources };
}
