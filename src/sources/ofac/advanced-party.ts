import { hasHan } from '../../names/index.js';
import type { NameKind, Problem } from '../../register/index.js';
import { unsliced } from '../file-pieces.js';
import { aliasKind, furtherNames } from '../party-names.js';
import type { SourceParty } from '../source-edition.js';
import { shown } from '../source-file.js';
import { innerOf, within, type XmlElement } from '../xml-elements.js';
import { type AdvancedValues, unknownNumber, type Wrong } from './advanced-values.js';

/** A party as its element has it, with the numbers by which the other sections know it. */
export interface AdvancedParty {
  readonly key: string;
  readonly kind: SourceParty['kind'];
  readonly name: string;
  readonly names: SourceParty['names'];
  readonly profiles: readonly string[];
  readonly identities: readonly string[];
  readonly locations: readonly string[];
  readonly line: number;
}

interface Documented {
  readonly text: string;
  readonly kind: NameKind;
  readonly primary: boolean;
}

const ALIAS_KINDS: Readonly<Record<string, NameKind>> = { 'A.K.A.': 'alias', 'F.K.A.': 'former', 'N.K.A.': 'official', Name: 'official' };
const KINDS: Readonly<Record<string, SourceParty['kind']>> = { Individual: 'person', Entity: 'company', Vessel: 'vessel' };

/** Reads one DistinctParty. An identity that is marked false is not the party's own. */
export function advancedParty(element: XmlElement, values: AdvancedValues, wrong: Wrong): AdvancedParty | Problem {
  const number = element.attributes['FixedRef'] ?? '';
  if (!/^\d{1,9}$/.test(number)) return wrong('FixedRef', shown(number), 'digits');
  const profiles = innerOf(element, 'Profile');
  const [profile] = profiles;
  if (profile === undefined) return wrong('Profile', 'nothing', 'an element in each DistinctParty');
  const type = values.partyTypeOf(profile.attributes['PartySubTypeID']);
  if (type === null) return unknownNumber('PartySubType', profile.attributes['PartySubTypeID'], wrong);
  const kind = KINDS[type] ?? 'unknown';
  const identities = within(element, 'Profile', 'Identity').filter(({ attributes }) => attributes['False'] !== 'true');
  const documented: Documented[] = [];
  for (const identity of identities) {
    const names = namesOf(identity, kind, values, wrong);
    if ('expected' in names) return names;
    documented.push(...names);
  }
  const first = documented.find(({ primary }) => primary);
  if (first === undefined) return wrong('Alias', 'no primary name', 'a name in NamePartValue of the primary Alias');
  return {
    key: `ofac-${number}`,
    kind,
    name: first.text,
    names: furtherNames(
      first.text,
      documented.map(({ text, kind: sort }) => ({ text, kind: sort })),
    ),
    profiles: profiles.map(({ attributes }) => attributes['ID'] ?? ''),
    identities: identities.map(({ attributes }) => attributes['ID'] ?? ''),
    locations: locationsOf(profiles, values),
    line: element.line,
  };
}

function namesOf(identity: XmlElement, bearer: SourceParty['kind'], values: AdvancedValues, wrong: Wrong): readonly Documented[] | Problem {
  const types = new Map(
    within(identity, 'NamePartGroups', 'MasterNamePartGroup', 'NamePartGroup').map(({ attributes }) => [
      attributes['ID'],
      values.textOf('NamePartType', attributes['NamePartTypeID']),
    ]),
  );
  const found: Documented[] = [];
  for (const alias of innerOf(identity, 'Alias')) {
    const { AliasTypeID: type, LowQuality: low, Primary: primary } = alias.attributes;
    const text = values.textOf('AliasType', type);
    if (text === null) return unknownNumber('AliasType', type, wrong);
    const sort = low === 'true' ? 'weak' : ALIAS_KINDS[text];
    if (sort === undefined) return wrong('AliasType', shown(text), Object.keys(ALIAS_KINDS).join(', '));
    for (const name of innerOf(alias, 'DocumentedName')) {
      const parts = within(name, 'DocumentedNamePart', 'NamePartValue').filter((part) => part.text !== '');
      if (parts.length === 0) return wrong('NamePartValue', 'nothing', 'text in each DocumentedName');
      const line = unsliced(nameLine(parts, types, values));
      const main = primary === 'true' && identity.attributes['Primary'] !== 'false';
      found.push({ text: line, kind: aliasKind(line, sort, bearer), primary: main });
    }
  }
  return found;
}

/**
 * A name in the one line in which OFAC prints it elsewhere: `HANIYA, Ismail Abdul` for a person in Latin letters; without spaces for
 * Chinese characters; else the parts as they follow one another.
 */
function nameLine(parts: readonly XmlElement[], types: ReadonlyMap<string | undefined, string | null>, values: AdvancedValues): string {
  const isLast = ({ attributes }: XmlElement): boolean =>
    types.get(attributes['NamePartGroupID']) === 'Last Name' && values.textOf('Script', attributes['ScriptID']) === 'Latin';
  const texts = (some: readonly XmlElement[]): readonly string[] => some.map(({ text }) => text);
  if (parts.every(({ text }) => hasHan(text))) return texts(parts).join('');
  const last = parts.filter(isLast);
  if (last.length === 0 || last.length === parts.length) return texts(parts).join(' ');
  return `${texts(last).join(' ')}, ${texts(parts.filter((part) => !isLast(part))).join(' ')}`;
}

function locationsOf(profiles: readonly XmlElement[], values: AdvancedValues): readonly string[] {
  return profiles
    .flatMap((profile) => innerOf(profile, 'Feature'))
    .filter(({ attributes }) => values.textOf('FeatureType', attributes['FeatureTypeID']) === 'Location')
    .flatMap((feature) => within(feature, 'FeatureVersion', 'VersionLocation'))
    .map(({ attributes }) => attributes['LocationID'] ?? '');
}
