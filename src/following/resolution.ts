import { type Kind, type Match, type Searchable, search, THRESHOLDS } from '../matching/index.js';
import { fold, sameName, takeForms } from '../names/index.js';
import { borneNames, endOf, type Ledger, ledgerOf, type Register } from '../register/index.js';
import type { SourceEdition, SourceParty } from '../sources/index.js';
import { knownWords } from './known-words.js';

/** A party of an edition and the entity it is. */
export interface Resolved {
  readonly party: SourceParty;
  readonly entity: string;
  /** The register does not hold the entity yet. */
  readonly isNew: boolean;
  /** Why it is that entity, in words for the diff. */
  readonly by: 'number' | 'identifier' | 'printed name' | 'name' | 'relation' | 'none';
}

/** A new entity and a known one that it may be: for a person to decide. */
export interface Doubtful {
  readonly entity: string;
  readonly party: SourceParty;
  readonly candidate: string;
  readonly candidateName: string;
  readonly score: number;
  readonly why: string;
}

export interface EditionResolution {
  readonly resolved: readonly Resolved[];
  readonly doubtful: readonly Doubtful[];
}

/** What an edition is held against. */
export interface Known {
  readonly register: Register;
  readonly index: Searchable;
  /** Entities that a person found to be others. */
  readonly joined: ReadonlyMap<string, string>;
  /** Who stands on the list now: entity to the name it was last printed with. */
  readonly state: ReadonlyMap<string, string>;
}

const KINDS: Readonly<Record<SourceParty['kind'], Kind>> = {
  company: 'organisation',
  institute: 'organisation',
  person: 'person',
  vessel: 'vessel',
  unknown: 'organisation',
};

/** Candidates looked at: the best, and whether a second is as good. */
const LOOKED_AT = 3;

/**
 * Which entity each party of an edition is: by its publisher's number, an identifier, the name printed on this list before, its names, or
 * its parent. What is likely but not sure becomes an entity of its own and is doubtful; persons are never joined by name. Each entity
 * is one party at most: a second that seems to be it stays apart. Order: that of the parties.
 */
export function resolveEdition(edition: SourceEdition, known: Known): EditionResolution {
  const ledger = ledgerOf(known.register);
  const printed = new Map([...known.state].map(([entity, name]) => [fold(name), entity]));
  const full = fullNames(known.register);
  const near = nearness(known.register);
  const isKnown = known.state.size > 0 ? () => true : knownWords(known.register);
  const kin = kinship(edition.list, ledger);
  const bearers = new Map(known.register.identifiers.map(({ scheme, value, entity }) => [`${scheme} ${value}`, entity]));
  const next = numbering(edition.list, known.register);
  const taken = new Set<string>();
  const resolved: Resolved[] = [];
  const doubtful: Doubtful[] = [];
  const free = (entity: string | undefined): entity is string => entity !== undefined && !taken.has(entity);
  for (const party of edition.parties) {
    const sure =
      byNumber(party, known, ledger) ??
      byIdentifier(party, bearers, ledger) ??
      byPrinted(party, printed) ??
      byFullName(party, full, ledger);
    const likely =
      sure === null && near(party)
        ? likelyOf(party, namesOf(party).filter(isKnown), known.index, (at) => resolved[at]?.entity, kin, ledger)
        : null;
    const found = sure ?? (likely?.sure === true ? { entity: likely.candidate, by: likely.by } : null);
    const held = found !== null && free(found.entity) ? found : null;
    const entity = held?.entity ?? newId(party, known.joined, taken, next);
    taken.add(entity);
    resolved.push({ party, entity, isNew: !ledger.entity.has(entity), by: held?.by ?? 'none' });
    const candidate = held === null ? (found?.entity ?? likely?.candidate) : undefined;
    if (candidate !== undefined && candidate !== entity && !ledger.entity.has(entity))
      doubtful.push({
        entity,
        party,
        candidate,
        candidateName: ledger.entity.get(candidate)?.label ?? candidate,
        score: likely?.score ?? 1,
        why: likely?.why ?? 'another party of the edition is it, too',
      });
  }
  return { resolved, doubtful };
}

interface Found {
  readonly entity: string;
  readonly by: Resolved['by'];
}

function byNumber({ key }: SourceParty, { joined }: Known, ledger: Ledger): Found | null {
  if (key === undefined) return null;
  const entity = endOf(joined, key);
  return ledger.entity.has(entity) ? { entity, by: 'number' } : null;
}

/** Two identifiers that are borne by two entities say that one of them is wrong: neither is believed. */
function byIdentifier({ identifiers, kind }: SourceParty, bearers: ReadonlyMap<string, string>, ledger: Ledger): Found | null {
  const borne = new Set(identifiers.map(({ scheme, value }) => bearers.get(`${scheme} ${value}`)).filter((each) => each !== undefined));
  const [entity] = borne;
  if (entity === undefined || borne.size > 1) return null;
  const isPerson = ledger.entity.get(entity)?.kind === 'person';
  return isPerson === (kind === 'person') ? { entity, by: 'identifier' } : null;
}

function byPrinted({ name, key }: SourceParty, printed: ReadonlyMap<string, string>): Found | null {
  // Where the publisher numbers its parties, another number is another party whatever the name.
  const entity = key === undefined ? printed.get(fold(name)) : undefined;
  return entity === undefined ? null : { entity, by: 'printed name' };
}

/** Who bears each full name, legal form and all, folded; `null` where several do. */
function fullNames(register: Register): ReadonlyMap<string, string | null> {
  const full = new Map<string, string | null>();
  for (const { text, kind, entity } of borneNames(register)) {
    if (kind !== 'official' && kind !== 'former') continue;
    const folded = fold(text);
    if (takeForms(folded).forms.length === 0) continue;
    const held = full.get(folded);
    full.set(folded, held === undefined || held === entity ? entity : null);
  }
  return full;
}

function byFullName({ name, kind, country }: SourceParty, full: ReadonlyMap<string, string | null>, ledger: Ledger): Found | null {
  const entity = kind === 'person' ? null : (full.get(fold(name)) ?? null);
  const held = entity === null ? undefined : ledger.entity.get(entity);
  if (entity === null || held?.kind === 'person') return null;
  const elsewhere = country !== undefined && held?.country !== undefined && country !== held.country;
  return elsewhere ? null : { entity, by: 'name' };
}

interface Likely {
  readonly candidate: string;
  readonly score: number;
  readonly sure: boolean;
  readonly by: 'name' | 'relation';
  readonly why: string;
}

/** The names of a party that say who it is. */
function namesOf({ name, names }: SourceParty): readonly string[] {
  return [name, ...names.filter(({ kind }) => kind !== 'weak' && kind !== 'acronym').map(({ text }) => text)];
}

/** Whether a party can be a known entity at all: one of its kind is seated where it is. Of a list that is new here few parties are. */
function nearness(register: Register): (party: SourceParty) => boolean {
  const seats = new Set(register.entities.map(({ kind, country }) => `${KINDS[kind]} ${country ?? ''}`));
  const kinds = new Set(register.entities.map(({ kind }) => KINDS[kind]));
  return ({ kind, country }) => {
    const sort = KINDS[kind];
    return sort !== 'person' && (country === undefined ? kinds.has(sort) : seats.has(`${sort} ${country}`) || seats.has(`${sort} `));
  };
}

/** Whether an entity is printed on the list or on another of the same authority, in whatever edition. */
function kinship(list: string, ledger: Ledger): (entity: string) => boolean {
  const authority = ledger.list.get(list)?.authority;
  const akin = new Set([...ledger.list.values()].filter((each) => each.id === list || each.authority === authority).map(({ id }) => id));
  return (entity) => ledger.entriesOf(entity).some(({ edition }) => akin.has(ledger.edition.get(edition)?.list ?? ''));
}

/** The known entity whose names fit best; sure where the words are the same, it is the only such one, and no place or parent speaks against it. */
function likelyOf(
  party: SourceParty,
  names: readonly string[],
  index: Searchable,
  parentAt: (at: number) => string | undefined,
  kin: (entity: string) => boolean,
  ledger: Ledger,
): Likely | null {
  if (names.length === 0 && party.identifiers.length === 0) return null;
  const matches = search(index, { names, kind: KINDS[party.kind], identifiers: party.identifiers }, { limit: LOOKED_AT });
  const [best, second] = matches.filter(({ entity }) => ledger.entity.get(entity)?.kind !== 'person');
  if (best === undefined) return null;
  const { entity: candidate, score, matched } = best;
  const held = ledger.entity.get(candidate);
  if (party.country !== undefined && held?.country !== undefined && party.country !== held.country) return null;
  // One party twice on a list does harm; between lists of two authorities only a match is worth a person's time.
  if (score < THRESHOLDS.match && !kin(candidate)) return null;
  const alone = second === undefined || second.score < THRESHOLDS.match || second.score < score;
  const parent = party.under === undefined ? undefined : parentAt(party.under);
  const related =
    parent !== undefined && ledger.relationsTo(candidate).some(({ kind, subject }) => kind === 'controls' && subject === parent);
  const same = isSame(party.name, best) && alone;
  const sure = same || (related && score >= THRESHOLDS.match && alone);
  const why = `“${matched}”, ${score.toFixed(2)}, ${best.explanation.rule}`;
  return { candidate, score, sure, by: same ? 'name' : 'relation', why };
}

/**
 * By its name in full, legal form and all, against one in full: a short name is borne by sisters, too (`China Telecom` by the group, by
 * its listed company and by its American branch).
 */
function isSame(name: string, { decision, matched, explanation }: Match): boolean {
  const full = explanation.kind === 'official' || explanation.kind === 'former';
  return decision === 'match' && full && sameName(name, matched) && takeForms(fold(matched)).forms.length > 0;
}

function newId({ key }: SourceParty, joined: ReadonlyMap<string, string>, taken: ReadonlySet<string>, next: () => string): string {
  const own = key === undefined || joined.has(key) || taken.has(key) ? undefined : key;
  return own ?? next();
}

/** Ids for parties that their publisher does not number: the list and the next number that none has. */
function numbering(list: string, register: Register): () => string {
  const prefix = `${list}-`;
  let last = 0;
  for (const { id } of register.entities) {
    const number = id.startsWith(prefix) ? Number(id.slice(prefix.length)) : 0;
    if (Number.isInteger(number)) last = Math.max(last, number);
  }
  return () => {
    last += 1;
    return `${prefix}${String(last).padStart(4, '0')}`;
  };
}
