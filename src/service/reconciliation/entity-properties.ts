import {
  type Clocks,
  type Entity,
  ledgerOf,
  type Name,
  namesBorneBy,
  type Register,
  type Relation,
  type Standing,
  standing,
  standings,
} from '../../register/index.js';
import { standingWords } from '../../screening/standing-words.js';
import { dayValue, type PropertyValue, textValue } from './property-value.js';

/** A register at two clocks: what the values of an entity are read from. */
export interface ReadAt {
  readonly register: Register;
  readonly clocks: Clocks;
}

/** A property that entities can be extended by. */
export interface EntityProperty {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly values: (entity: Entity, at: ReadAt) => readonly PropertyValue[];
}

const IDENTIFIERS = [
  ['uscCode', 'uscc', 'Unified Social Credit Code', 'China’s number of a company, GB 32100'],
  ['leiCode', 'lei', 'LEI', 'Legal Entity Identifier, ISO 17442'],
  ['ticker', 'ticker', 'Ticker', 'Market (ISO 10383) and code of its share'],
  ['uniqueEntityId', 'uei', 'UEI', 'Unique Entity ID of SAM.gov'],
  ['imoNumber', 'imo', 'IMO number', 'Number of a ship'],
] as const;

/** Every property of a register, those of no list first. */
export function entityProperties(register: Register): readonly EntityProperty[] {
  return [...GENERAL, ...register.lists.filter(({ coverage }) => coverage !== 'none').flatMap(({ id, short }) => ofList(id, short))];
}

const GENERAL: readonly EntityProperty[] = [
  property('name', 'Name', 'The name the register calls it by', (entity) => [textValue(entity.label)]),
  named('nameLatin', 'Names in Latin script', 'Full names in Latin script', ({ script, kind }) => script === 'Latn' && kind === 'official'),
  named('nameChinese', 'Names in Chinese', 'Full names in Chinese', ({ script, kind }) => script !== 'Latn' && kind === 'official'),
  named('alias', 'Aliases', 'Common and short names, and acronyms', ({ kind }) => kind === 'alias' || kind === 'acronym'),
  named('previousName', 'Former names', 'Names it bore before', ({ kind }) => kind === 'former'),
  ...IDENTIFIERS.map(([id, scheme, name, description]) =>
    property(id, name, description, (entity, { register }) =>
      ledgerOf(register)
        .identifiersOf(entity.id)
        .filter((each) => each.scheme === scheme)
        .map(({ value }) => textValue(value)),
    ),
  ),
  property('country', 'Country', 'Country of its seat, ISO 3166-1 alpha-2', ({ country }) =>
    country === undefined ? [] : [textValue(country)],
  ),
  property('standing', 'Standing', 'Where it stands on each list that has something to say of it', (entity, { register, clocks }) =>
    standings(register, entity.id, clocks).map((found) => textValue(`${found.list}: ${standingWords(found)}`)),
  ),
  property('listed', 'Lists', 'The lists it is on', (entity, { register, clocks }) =>
    standings(register, entity.id, clocks)
      .filter(({ listed }) => listed)
      .map(({ list }) => textValue(list)),
  ),
  property('parent', 'Parents', 'Who controls it', (entity, at) =>
    related(at, ledgerOf(at.register).relationsTo(entity.id), 'controls', ({ subject }) => subject),
  ),
  property('subsidiary', 'Subsidiaries', 'Whom it controls', (entity, at) =>
    related(at, ledgerOf(at.register).relationsFrom(entity.id), 'controls', ({ object }) => object),
  ),
  property('sector', 'Sectors', 'Fields of business', (entity, { register }) =>
    ledgerOf(register)
      .activitiesOf(entity.id)
      .map(({ sector }) => textValue(register.sectors.find(({ id }) => id === sector)?.label ?? sector)),
  ),
  property('source', 'Sources', 'The documents its standings rest on', (entity, { register, clocks }) =>
    sourcesOf(register, standings(register, entity.id, clocks)),
  ),
];

function ofList(list: string, short: string): readonly EntityProperty[] {
  const at = (entity: Entity, { register, clocks }: ReadAt): Standing => standing(register, entity.id, list, clocks);
  return [
    property(`standing:${list}`, `${short}: standing`, 'Where it stands on the list, in words', (entity, read) => [
      textValue(standingWords(at(entity, read))),
    ]),
    property(`listed:${list}`, `${short}: listed`, '`yes` or `no`', (entity, read) => [textValue(at(entity, read).listed ? 'yes' : 'no')]),
    property(`since:${list}`, `${short}: listed since`, 'The day its present listing began', (entity, read) => {
      const { since } = at(entity, read);
      return since === null ? [] : [dayValue(since)];
    }),
    property(`modifiers:${list}`, `${short}: modifiers`, 'What the standing must be told with', (entity, read) =>
      at(entity, read).modifiers.map(textValue),
    ),
    property(`source:${list}`, `${short}: sources`, 'The documents that standing rests on', (entity, read) =>
      sourcesOf(read.register, [at(entity, read)]),
    ),
  ];
}

function property(id: string, name: string, description: string, values: EntityProperty['values']): EntityProperty {
  return { id, name, description, values };
}

function named(id: string, name: string, description: string, fits: (name: Name) => boolean): EntityProperty {
  return property(id, name, description, (entity, { register }) =>
    namesBorneBy(register, entity.id)
      .filter(fits)
      .map(({ text }) => textValue(text)),
  );
}

function related(
  { register, clocks }: ReadAt,
  relations: readonly Relation[],
  kind: Relation['kind'],
  other: (relation: Relation) => string,
): readonly PropertyValue[] {
  const { entity } = ledgerOf(register);
  return relations
    .filter((each) => each.kind === kind && holds(each, clocks))
    .map((relation) => ({ id: other(relation), name: entity.get(other(relation))?.label ?? other(relation) }));
}

function holds({ since, until, known }: Relation, clocks: Clocks): boolean {
  const over = until !== undefined && until <= clocks.on && until <= clocks.known;
  return since <= clocks.on && known <= clocks.known && !over;
}

function sourcesOf(register: Register, found: readonly Standing[]): readonly PropertyValue[] {
  const { source } = ledgerOf(register);
  const ids = new Set(found.flatMap(({ evidence }) => evidence.flatMap((each) => (each.source === null ? [] : [each.source]))));
  return [...ids].map((id) => {
    const { title = id, url } = source.get(id) ?? {};
    return textValue(url === undefined ? title : `${title} <${url}>`);
  });
}
