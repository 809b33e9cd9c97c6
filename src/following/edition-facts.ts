import { sameName } from '../names/index.js';
import type { Day, Edition, Entry, Identifier, Ledger, List, NameKind, Register, RegisterFact, Source } from '../register/index.js';
import { ledgerOf } from '../register/index.js';
import type { SourceEdition, SourceParty } from '../sources/index.js';
import type { ChangedEntry, EditionChange } from './edition-change.js';
import type { Resolved } from './resolution.js';

/** What an edition becomes in the register. */
export interface EditionFacts {
  readonly facts: readonly RegisterFact[];
  readonly change: EditionChange;
}

/** What is known of an edition besides its lines. */
export interface EditionFrame {
  readonly list: List;
  readonly publisher: string;
  /** SHA-256 of the files; the source is named after it. */
  readonly digest: string;
  readonly url?: string;
  readonly date: Day;
  readonly published: Day;
  /** The day of the sync: up to it the list is followed. */
  readonly today: Day;
  /** Each edition is kept as printed, not as what changed since the one before. */
  readonly whole: boolean;
}

const CONFIDENCE = 'high';

/**
 * The facts that an edition adds to a register, and the change they make, for people. Of a list that is published anew every day only
 * what changed becomes facts, as an amendment; so a register grows by what happened and not by how often one looked. `state` is who stands
 * on the list now.
 */
export function editionFacts(
  edition: SourceEdition,
  resolved: readonly Resolved[],
  register: Register,
  state: ReadonlyMap<string, string>,
  frame: EditionFrame,
): EditionFacts {
  const ledger = ledgerOf(register);
  const first = ledger.editionsOf(edition.list).length === 0;
  const partial = frame.list.coverage !== 'complete';
  const complete = edition.form === 'complete' && (first || partial || frame.whole);
  const id = freeId(`${edition.list}/${frame.date}`, ledger);
  const source = sourceOf(edition, frame);
  const sourced = { sources: [source.id], confidence: CONFIDENCE } as const;
  const entityAt = (at: number): string | undefined => resolved[at]?.entity;
  const held = latest(edition.list, ledger, register);
  const [added, renamed, changed]: [ChangedEntry[], EditionChange['renamed'][number][], ChangedEntry[]] = [[], [], []];
  const facts: RegisterFact[] = [];
  for (const { party, entity, isNew } of resolved) {
    const entry = entryOf(party, id, entity, party.under === undefined ? undefined : entityAt(party.under), sourced);
    const before = state.has(entity) ? held.get(entity) : undefined;
    const line = { entity, name: party.name };
    const grounds = groundsOf(party);
    const same = before !== undefined && contentOf(before.entry) === contentOf(entry);
    const regrounded = before !== undefined && grounds.length > 0 && grounds.join() !== before.grounds.join();
    if (!state.has(entity)) added.push(line);
    else if (before !== undefined && !sameName(before.entry.name, entry.name))
      renamed.push({ entity, from: before.entry.name, to: entry.name });
    else if (!same || regrounded) changed.push(line);
    if (!complete && same && !regrounded) continue;
    if (isNew) facts.push({ kind: 'entities', fact: entityOf(party, entity) });
    facts.push({ kind: 'entries', fact: entry });
    for (const ground of grounds) facts.push({ kind: 'grounds', fact: { edition: id, entity, ground, ties: [], cites: [], ...sourced } });
    facts.push(...identifiersOf(party, entity, ledger, sourced));
    facts.push(...relationOf(party, entity, entityAt, ledger, frame, sourced));
  }
  const goes = leaving(edition, resolved, state);
  if (!complete)
    for (const { entity, reason } of goes)
      facts.push({ kind: 'removals', fact: { edition: id, entity, ...(reason === undefined ? {} : { reason }), ...sourced } });
  const removed = goes.map(({ entity }) => ({ entity, name: state.get(entity) ?? entity }));
  const change: EditionChange = {
    list: edition.list,
    edition: id,
    added,
    removed,
    renamed,
    changed,
    continued: resolved.length - added.length,
  };
  const follows: RegisterFact[] = follow(frame, partial, source.id);
  if (facts.length === 0) return { facts: follows.length === 0 ? [] : [{ kind: 'sources', fact: source }, ...follows], change };
  const designations = first || added.length > 0 ? designationsOf(edition, resolved, state, frame, sourced, id) : [];
  const head: RegisterFact[] = [
    { kind: 'sources', fact: source },
    ...follows,
    { kind: 'editions', fact: editionOf(edition, id, complete, first, frame, sourced) },
  ];
  return { facts: [...head, ...facts, ...designations], change };
}

function freeId(id: string, { edition }: Ledger): string {
  if (!edition.has(id)) return id;
  for (let number = 2; ; number += 1) if (!edition.has(`${id}-${number}`)) return `${id}-${number}`;
}

function sourceOf(edition: SourceEdition, { publisher, digest, published, url, date }: EditionFrame): Source {
  return {
    id: `${edition.list}-${date}-${digest.slice(0, 8)}`,
    publisher,
    title: edition.title,
    ...(url === undefined ? {} : { url }),
    date: published,
    confidence: CONFIDENCE,
  };
}

type SourcedBy = { readonly sources: readonly string[]; readonly confidence: 'high' };

function editionOf(
  edition: SourceEdition,
  id: string,
  complete: boolean,
  first: boolean,
  frame: EditionFrame,
  sourced: SourcedBy,
): Edition {
  return {
    id,
    list: edition.list,
    date: frame.date,
    published: frame.published,
    form: complete ? 'complete' : 'amendment',
    title: edition.title,
    ...(edition.citation === undefined ? {} : { citation: edition.citation }),
    ...(frame.url === undefined ? {} : { url: frame.url }),
    ...(first ? { note: 'The first edition held here: who stood on the list before it, the register does not know.' } : {}),
    ...sourced,
  };
}

function entryOf(party: SourceParty, edition: string, entity: string, under: string | undefined, sourced: SourcedBy): Entry {
  const of = (...kinds: readonly NameKind[]): readonly string[] =>
    party.names.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const told = (field: 'aliases' | 'formerly' | 'weak', names: readonly string[]): object => (names.length === 0 ? {} : { [field]: names });
  return {
    edition,
    entity,
    printed: party.printed,
    name: party.name,
    ...told('aliases', of('official', 'alias', 'acronym')),
    ...told('formerly', of('former')),
    ...told('weak', of('weak')),
    ...(under === undefined ? {} : { under }),
    ...(party.note === undefined ? {} : { note: party.note }),
    ...sourced,
  };
}

/** An entry without the edition it stands in, to see whether it says anything new. */
function contentOf(entry: Entry): string {
  const content = Object.entries(entry).filter(([field]) => !NOT_CONTENT.has(field));
  return JSON.stringify(content.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const NOT_CONTENT: ReadonlySet<string> = new Set(['edition', 'sources', 'confidence']);

interface Held {
  readonly entry: Entry;
  readonly grounds: readonly string[];
}

/** The newest entry of each entity on a list, and the grounds printed with it. */
function latest(list: string, ledger: Ledger, register: Register): ReadonlyMap<string, Held> {
  const order = new Map(
    ledger
      .editionsOf(list)
      .filter(({ form }) => form !== 'draft')
      .map(({ id }, at) => [id, at]),
  );
  const found = new Map<string, Entry>();
  for (const entry of register.entries) {
    const at = order.get(entry.edition);
    const before = found.get(entry.entity);
    if (at !== undefined && (before === undefined || at >= (order.get(before.edition) ?? -1))) found.set(entry.entity, entry);
  }
  return new Map(
    [...found].map(([entity, entry]) => {
      const grounds = ledger.groundsOf(entity).filter(({ edition }) => edition === entry.edition);
      return [entity, { entry, grounds: grounds.map(({ ground }) => ground).sort() }];
    }),
  );
}

/** Grounds as ids: `EO13959`, `[NPWMD]` and the like in small letters. */
function groundsOf({ grounds = [] }: SourceParty): readonly string[] {
  const ids = grounds.map((ground) =>
    ground
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
  return [...new Set(ids)].filter((id) => id !== '').sort();
}

function entityOf({ kind, name, country }: SourceParty, id: string): object {
  return { id, kind, label: name, ...(country === undefined ? {} : { country }) };
}

function identifiersOf({ identifiers }: SourceParty, entity: string, ledger: Ledger, sourced: SourcedBy): readonly RegisterFact[] {
  const held = new Set(ledger.identifiersOf(entity).map(({ scheme, value }) => `${scheme} ${value}`));
  const isNew = ({ scheme, value }: Pick<Identifier, 'scheme' | 'value'>): boolean => !held.has(`${scheme} ${value}`);
  return identifiers.filter(isNew).map(({ scheme, value }) => ({ kind: 'identifiers', fact: { entity, scheme, value, ...sourced } }));
}

/** Printed under another's line is controlled by it, as the notices say of these lines. */
function relationOf(
  party: SourceParty,
  object: string,
  entityAt: (at: number) => string | undefined,
  ledger: Ledger,
  { date, published }: EditionFrame,
  sourced: SourcedBy,
): readonly RegisterFact[] {
  const subject = party.under === undefined ? undefined : entityAt(party.under);
  if (subject === undefined || ledger.relationsTo(object).some((relation) => relation.kind === 'controls' && relation.subject === subject))
    return [];
  return [{ kind: 'relations', fact: { kind: 'controls', subject, object, since: date, known: published, ...sourced } }];
}

/** Who leaves: of a complete edition who is missing, of an amendment whom it names. */
function leaving(
  edition: SourceEdition,
  resolved: readonly Resolved[],
  state: ReadonlyMap<string, string>,
): readonly { readonly entity: string; readonly reason?: string }[] {
  if (edition.form === 'complete') {
    const there = new Set(resolved.map(({ entity }) => entity));
    return [...state.keys()].filter((entity) => !there.has(entity)).map((entity) => ({ entity }));
  }
  const bearers = new Map([...state].map(([entity, name]) => [name, entity]));
  return edition.removals.flatMap(({ key, name, reason }) => {
    const entity = key !== undefined && state.has(key) ? key : [...bearers].find(([held]) => sameName(held, name))?.[1];
    return entity === undefined ? [] : [{ entity, ...(reason === undefined ? {} : { reason }) }];
  });
}

/** The list itself: held now, from the day of its first edition to the day of this sync. */
function follow({ list, date, today }: EditionFrame, partial: boolean, source: string): RegisterFact[] {
  if (!partial && list.coveredThrough !== undefined && list.coveredThrough >= today) return [];
  const fact: List = {
    ...list,
    coverage: 'complete',
    ...(partial ? { coveredFrom: date } : {}),
    coveredThrough: today,
    sources: [...new Set([...list.sources, ...(partial ? [source] : [])])],
  };
  return [{ kind: 'lists', fact }];
}

/** Where the list says itself from when a party stands on it, that is when it was designated, and not when it was first seen here. */
function designationsOf(
  edition: SourceEdition,
  resolved: readonly Resolved[],
  state: ReadonlyMap<string, string>,
  { date }: EditionFrame,
  sourced: SourcedBy,
  id: string,
): readonly RegisterFact[] {
  const days = new Map<Day, string[]>();
  for (const { party, entity } of resolved) {
    if (party.since === undefined || party.since >= date || state.has(entity)) continue;
    const those = days.get(party.since);
    if (those === undefined) days.set(party.since, [entity]);
    else those.push(entity);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([since, entities]) => ({
      kind: 'events',
      fact: {
        id: `ev-${id}-${since}`,
        type: 'designation',
        list: edition.list,
        date: since,
        entities,
        actors: [],
        title: 'designated, by the date that the list gives',
        summary: `The edition of ${date} says that it stands on the list since ${since}.`,
        modality: 'asserted',
        ...sourced,
      },
    }));
}
