import { type Entity, type Identifier, ledgerOf, namesBorneBy, type Register, type Standing } from '../../register/index.js';
import { reasonWords, type ScreenMatch } from '../../screening/index.js';
import { standingWords } from '../../screening/standing-words.js';
import { datasetOf } from '../follow-the-money/datasets.js';
import type { WatchmanSearch, WatchmanType } from './asked-parameters.js';

/** What Watchman calls the parties that the register's kinds are; of whom it is not known, a business. */
const TYPES: Readonly<Record<Entity['kind'], WatchmanType>> = {
  company: 'business',
  institute: 'organization',
  person: 'person',
  vessel: 'vessel',
  unknown: 'business',
};

/** Watchman's words for what an identifier is. */
const GOVERNMENT: Readonly<Partial<Record<Identifier['scheme'], readonly [type: string, name: string]>>> = {
  uscc: ['business-registration', 'Unified Social Credit Code'],
  lei: ['business-registration', 'Legal Entity Identifier'],
  uei: ['business-registration', 'Unique Entity ID'],
};

/** What every party of Watchman's has, so that a client reads `null` and not nothing. */
const NOTHING = {
  sourceID: '',
  person: null,
  business: null,
  organization: null,
  aircraft: null,
  vessel: null,
  contact: { emailAddresses: null, phoneNumbers: null, faxNumbers: null, websites: null },
  addresses: null,
  cryptoAddresses: null,
  affiliations: null,
  sanctionsInfo: null,
  historicalInfo: null,
  sourceData: null,
} as const;

/** One result of Watchman's: an entity on one list, and why it was found. `match` is a probability, 0 to 1. */
export function watchmanEntity(register: Register, entity: Entity, standing: Standing, match: ScreenMatch): object {
  const ledger = ledgerOf(register);
  const list = ledger.list.get(standing.list);
  const type = TYPES[entity.kind];
  const names = namesBorneBy(register, entity.id);
  const others = names.filter(({ text, kind }) => text !== entity.label && kind !== 'former').map(({ text }) => text);
  const former = names.filter(({ kind }) => kind === 'former');
  const parents = ledger.relationsTo(entity.id).filter(({ kind }) => kind === 'controls');
  return {
    ...NOTHING,
    name: entity.label,
    entityType: type,
    sourceList: datasetOf(standing.list),
    sourceID: entity.id,
    [type]: party(type, entity.label, others, ledger.identifiersOf(entity.id), entity.country),
    addresses: entity.country === undefined ? null : [address(entity.country)],
    affiliations:
      parents.length === 0
        ? null
        : parents.map(({ subject }) => ({ entityName: ledger.entity.get(subject)?.label ?? subject, type: 'Subsidiary Of' })),
    sanctionsInfo: {
      programs: standing.listed ? [list?.short ?? standing.list] : [],
      secondary: false,
      description: standingWords(standing),
    },
    historicalInfo:
      former.length === 0
        ? null
        : former.map(({ text, until }) => ({
            type: 'Former Name',
            value: text,
            ...(until === undefined ? {} : { date: `${until}T00:00:00Z` }),
          })),
    sourceData: { standing },
    match: match.score,
    details: { pieces: pieces(match), finalScore: match.score },
  };
}

/** The party asked about, as Watchman gives it back. */
export function watchmanQuery({ type, subject, list }: WatchmanSearch): object {
  const { name, aliases = [], identifiers = [] } = subject;
  return {
    ...NOTHING,
    name,
    entityType: type ?? '',
    sourceList: list ?? 'api-request',
    ...(type === null ? {} : { [type]: party(type, name, aliases, identifiers, subject.country) }),
  };
}

function party(
  type: WatchmanType,
  name: string,
  others: readonly string[],
  identifiers: readonly Pick<Identifier, 'scheme' | 'value'>[],
  country = '',
): object {
  const altNames = others.length === 0 ? null : others;
  if (type === 'vessel') {
    const imoNumber = identifiers.find(({ scheme }) => scheme === 'imo')?.value ?? '';
    return {
      name,
      altNames,
      imoNumber,
      type: '',
      flag: country,
      built: null,
      model: '',
      tonnage: 0,
      mmsi: '',
      callSign: '',
      grossRegisteredTonnage: 0,
      owner: '',
    };
  }
  if (type === 'aircraft') return { name, altNames, type: '', flag: country, built: null, icaoCode: '', model: '', serialNumber: '' };
  const numbers = identifiers.flatMap(({ scheme, value }) => {
    const [kind, called] = GOVERNMENT[scheme] ?? [];
    return kind === undefined ? [] : [{ name: called, type: kind, country, identifier: value }];
  });
  const governmentIDs = numbers.length === 0 ? null : numbers;
  if (type === 'person')
    return { name, altNames, gender: '', birthDate: null, placeOfBirth: '', deathDate: null, titles: null, governmentIDs };
  return { name, altNames, created: null, dissolved: null, governmentIDs };
}

function address(country: string): object {
  return { line1: '', line2: '', city: '', postalCode: '', state: '', country, latitude: 0, longitude: 0 };
}

/** The pieces of a score: what the names are worth together, and what an identifier said. */
function pieces({ score, decision, explanation }: ScreenMatch): readonly object[] {
  const { parts, rule, identifier } = explanation;
  const name = {
    score,
    weight: 1,
    matched: decision === 'match',
    required: true,
    exact: rule === 'M2-same-words',
    fieldsCompared: parts.length,
    pieceType: 'name',
    rule,
    why: reasonWords(explanation),
  };
  if (identifier === null) return [name];
  const confirmed = identifier.says === 'confirmed';
  return [
    { ...name, required: !confirmed },
    {
      score: confirmed ? 1 : 0,
      weight: 1,
      matched: confirmed,
      required: confirmed,
      exact: confirmed,
      fieldsCompared: 1,
      pieceType: 'identifiers',
      why: `${identifier.scheme} ${confirmed ? 'is the one asked for' : 'is another'}`,
    },
  ];
}
