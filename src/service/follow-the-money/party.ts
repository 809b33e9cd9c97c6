import {
  type Clocks,
  countsFrom,
  type Entity,
  history,
  type Identifier,
  ledgerOf,
  type Name,
  namesBorneBy,
  type Register,
  type Standing,
  standings,
} from '../../register/index.js';
import { datasetOf } from './datasets.js';
import { type FtmEntity, type PartySchema, propertiesOf, timeOf } from './ftm-entity.js';
import { topicsOf } from './topics.js';

export const PARTY_SCHEMATA: Readonly<Record<Entity['kind'], PartySchema>> = {
  company: 'Company',
  institute: 'Organization',
  person: 'Person',
  vessel: 'Vessel',
  unknown: 'LegalEntity',
};

const NAME_PROPERTIES: Readonly<Record<Name['kind'], string>> = {
  official: 'name',
  former: 'previousName',
  alias: 'alias',
  acronym: 'abbreviation',
  weak: 'weakAlias',
};

const IDENTIFIER_PROPERTIES: Readonly<Record<Identifier['scheme'], string>> = {
  uscc: 'uscCode',
  lei: 'leiCode',
  ticker: 'ticker',
  uei: 'uniqueEntityId',
  imo: 'imoNumber',
};

/** Properties that not every schema of FollowTheMoney's model has, by those that have them. */
const ONLY: Readonly<Record<string, readonly PartySchema[]>> = {
  abbreviation: ['Company', 'Organization', 'Person', 'LegalEntity'],
  jurisdiction: ['Company', 'Organization', 'Person', 'LegalEntity'],
  sector: ['Company', 'Organization', 'Person', 'LegalEntity'],
  uscCode: ['Company', 'Organization', 'Person', 'LegalEntity'],
  leiCode: ['Company', 'Organization', 'Person', 'LegalEntity'],
  uniqueEntityId: ['Company', 'Organization', 'Person', 'LegalEntity'],
  ticker: ['Company'],
  imoNumber: ['Company', 'Vessel'],
};

/**
 * A party as the clocks show it. `lists` are those that are told of: its datasets, topics and notes come of them alone.
 * Topics are of the lists it stands on at that time; who left a list or was only proposed for it has none of it.
 */
export function partyOf(register: Register, entity: Entity, clocks: Clocks, lists: readonly string[]): FtmEntity {
  const { id, kind, label, country, note } = entity;
  const ledger = ledgerOf(register);
  const schema = PARTY_SCHEMATA[kind];
  const told = standings(register, id, clocks).filter(({ list }) => lists.includes(list));
  const listed = told.filter((standing) => standing.listed).map(({ list }) => list);
  const topics = topicsOf(listed);
  const values: Record<string, (string | undefined)[]> = { name: [label], notes: [], topics: [...topics] };
  const add = (property: string, value: string | undefined, otherwise: string): void => {
    const only = ONLY[property];
    const taken = only === undefined || only.includes(schema) ? property : otherwise;
    values[taken] = [...(values[taken] ?? []), value];
  };
  for (const name of namesBorneBy(register, id)) if (name.text !== label) add(NAME_PROPERTIES[name.kind], name.text, 'alias');
  const code = country?.toLowerCase();
  add('country', code, 'country');
  if (schema !== 'Person') add('jurisdiction', code, 'country');
  for (const { scheme, value } of ledger.identifiersOf(id)) {
    const property = IDENTIFIER_PROPERTIES[scheme];
    const has = ONLY[property]?.includes(schema) === true;
    add(has ? property : 'notes', has ? value : `${scheme} ${value}`, 'notes');
  }
  const sectors = new Map(register.sectors.map((sector) => [sector.id, sector.label]));
  for (const { sector } of ledger.activitiesOf(id)) add('sector', sectors.get(sector) ?? sector, 'notes');
  values['programId'] = listed.map((list) => programOf(list));
  values['notes'] = [note, ...(values['notes'] ?? []), ...told.map(standingWords)];
  values['sourceUrl'] = listed.map((list) => ledger.list.get(list)?.url);
  const { first, last } = seen(register, id, clocks, lists);
  return {
    id,
    caption: label,
    schema,
    properties: propertiesOf(values),
    datasets: told.map(({ list }) => datasetOf(list)),
    referents: [],
    target: topics.length > 0,
    first_seen: first === null ? null : timeOf(first),
    last_seen: told.length === 0 ? null : timeOf(followedThrough(register, told, clocks)),
    last_change: last === null ? null : timeOf(last),
  };
}

/** The programme of a list as FollowTheMoney's `programId`. */
export function programOf(list: string): string {
  return list.toUpperCase();
}

/** A standing in one line, for a reader who sees nothing but properties. */
function standingWords({ list, listed, since, until, modifiers }: Standing): string {
  const state = listed ? `listed since ${since}` : until === null ? 'not listed' : `not listed since ${until}`;
  return `${list}: ${[state, ...modifiers].join('; ')}`;
}

/** When it first and last came up in what was public by then. */
function seen(register: Register, id: string, clocks: Clocks, lists: readonly string[]): { first: string | null; last: string | null } {
  const days = history(register, id, clocks)
    .filter(({ list }) => list === null || lists.includes(list))
    .map(({ known }) => countsFrom(known))
    .sort();
  return { first: days[0] ?? null, last: days.at(-1) ?? null };
}

/** The last day up to which the lists that tell of it are followed, no later than what is known. */
function followedThrough(register: Register, told: readonly Standing[], { known }: Clocks): string {
  const { list: lists } = ledgerOf(register);
  const days = told.map(({ list }) => lists.get(list)?.coveredThrough ?? known).sort();
  const last = days.at(-1) ?? known;
  return last < known ? last : known;
}
