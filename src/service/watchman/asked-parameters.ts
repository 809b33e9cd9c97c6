import { validIdentifier } from '../../register/index.js';
import type { Subject, SubjectIdentifier, SubjectKind } from '../../screening/index.js';
import { Refusal } from '../problem.js';

/** Watchman's types of parties. */
export type WatchmanType = 'person' | 'business' | 'organization' | 'aircraft' | 'vessel';

/** A search as Watchman's query string asks it. */
export interface WatchmanSearch {
  readonly type: WatchmanType | null;
  readonly subject: Subject;
  /** Name of a list such as `us_dod_1260h`; `null` for all. */
  readonly list: string | null;
  readonly limit: number;
  /** 0 to 1, inclusive. */
  readonly minMatch: number;
  /** Whether entities are told that are on no list, but of which one has something to say. */
  readonly unlisted: boolean;
  readonly on: string | undefined;
  readonly known: string | undefined;
  readonly warnings: readonly string[];
}

/** A company may be an organization and the reverse: who writes one of the two words often means the other. */
export const KINDS: Readonly<Record<WatchmanType, SubjectKind | null>> = {
  person: 'Person',
  business: 'Organization',
  organization: 'Organization',
  vessel: 'Vessel',
  // The register holds none.
  aircraft: null,
};

/** Parameters that are answered. */
export const ANSWERED = [
  ...['name', 'altNames', 'type', 'source', 'sourceList', 'limit', 'minMatch', 'requestID'],
  ...['imoNumber', 'country', 'countries', 'on', 'known', 'unlisted'],
] as const;

/** Parameters of Watchman that say nothing here: the register has no such facts. */
export const UNUSED = [
  ...['sourceID', 'debug', 'debugSourceIDs', 'birthDate', 'deathDate', 'created', 'dissolved', 'gender', 'titles'],
  ...['address', 'addresses', 'email', 'emailAddress', 'emailAddresses', 'phone', 'phoneNumber', 'phoneNumbers'],
  ...['fax', 'faxNumber', 'faxNumbers', 'website', 'websites', 'cryptoAddress', 'cryptoAddresses', 'flag', 'built', 'model'],
  ...['aircraftType', 'vesselType', 'icaoCode', 'serialNumber', 'mmsi', 'callSign', 'owner', 'tonnage', 'grossRegisteredTonnage'],
] as const;

const [LIMIT, MOST] = [10, 100];
const MOST_NAMES = 50;
const SCHEMES = ['uscc', 'lei', 'uei', 'imo', 'ticker'] as const;

/** Reads a query string. A parameter nobody knows is refused, as Watchman does: a mistyped one must not look like an answer. Throws `Refusal`. */
export function askedParameters(given: Readonly<Record<string, readonly string[]>>): WatchmanSearch {
  const known = new Set<string>([...ANSWERED, ...UNUSED]);
  const extra = Object.keys(given).filter((name) => !known.has(name) && !name.startsWith('gov_'));
  if (extra.length > 0)
    throw wrong(
      'query',
      `extra/unused query parameters: ${named(extra)}`,
      `only ${[...ANSWERED].join(', ')}, gov_…, and those of Watchman`,
    );
  const one = (name: string): string | undefined => given[name]?.map((each) => each.trim()).find((each) => each !== '');
  const all = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => (given[name] ?? []).map((each) => each.trim()).filter((each) => each !== ''));
  const identifiers = identifiersIn(given);
  const names = [...all('name').slice(0, 1), ...all('altNames')].slice(0, MOST_NAMES);
  if (names.length === 0 && identifiers.length === 0) throw wrong('name', 'nothing', 'a name or an identifier');
  const [name = '', ...aliases] = names;
  const [country] = all('country', 'countries');
  const unused = UNUSED.filter((each) => given[each] !== undefined);
  const limit = number('limit', one('limit'), LIMIT);
  return {
    type: typeIn(one('type')),
    subject: {
      name,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(country === undefined ? {} : { country }),
      ...(identifiers.length > 0 ? { identifiers } : {}),
    },
    list: one('source') ?? one('sourceList') ?? null,
    limit: Math.min(Math.max(1, Math.floor(limit)), MOST),
    minMatch: number('minMatch', one('minMatch'), 0),
    unlisted: flag(one('unlisted')),
    on: one('on'),
    known: one('known'),
    warnings: [
      ...(unused.length > 0 ? [`${unused.join(', ')}: looked at by Watchman, not here: the register has no such facts`] : []),
      ...(limit > MOST ? [`limit: at most ${MOST} are told`] : []),
    ],
  };
}

/** What stands in the place of a name may be what was asked (`?Acme+Ltd`): only words are told, the others counted. */
function named(parameters: readonly string[]): string {
  const words = parameters.filter((name) => /^\w{1,40}$/.test(name)).slice(0, 5);
  const others = parameters.length - words.length;
  return [...words, ...(others > 0 ? [`${others} that are no names of any`] : [])].join(', ');
}

function typeIn(word: string | undefined): WatchmanType | null {
  if (word === undefined) return null;
  const type = word.toLowerCase();
  if (type in KINDS && Object.hasOwn(KINDS, type)) return type as WatchmanType;
  throw wrong('type', 'another word', `one of ${Object.keys(KINDS).join(', ')}`);
}

/** `gov_<type>=CC:ID` and `imoNumber`, as identifiers of each scheme they are well formed in; an IMO number as it is. */
function identifiersIn(given: Readonly<Record<string, readonly string[]>>): readonly SubjectIdentifier[] {
  const numbers = Object.entries(given)
    .filter(([name]) => name.startsWith('gov_'))
    .flatMap(([, values]) =>
      values.map((value) =>
        value
          .slice(value.indexOf(':') + 1)
          .trim()
          .toUpperCase(),
      ),
    );
  return [
    ...numbers.flatMap((value) => SCHEMES.filter((scheme) => validIdentifier(scheme, value)).map((scheme) => ({ scheme, value }))),
    ...(given['imoNumber'] ?? []).map((value) => ({ scheme: 'imo' as const, value: value.trim() })),
  ].slice(0, MOST_NAMES);
}

function number(field: string, text: string | undefined, preset: number): number {
  if (text === undefined) return preset;
  const read = Number(text);
  if (!Number.isFinite(read) || read < 0) throw wrong(field, 'another text', 'a number from 0');
  return read;
}

function flag(word: string | undefined): boolean {
  return word !== undefined && ['true', 'yes', '1'].includes(word.toLowerCase());
}

function wrong(field: string, got: string, expected: string): Refusal {
  return new Refusal('bad-request', `${field}: got ${got}, expected ${expected}`, [{ in: 'query', field, got, expected }]);
}
