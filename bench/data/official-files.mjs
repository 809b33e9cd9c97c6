// Files in the layout of official ones, of any size, with made-up parties: for measuring speed and memory, never for results.

const LISTS = [
  ['Entity List (EL) - Bureau of Industry and Security', false],
  ['Military End User (MEU) List - Bureau of Industry and Security', false],
  ['Unverified List (UVL) - Bureau of Industry and Security', false],
  ['Specially Designated Nationals (SDN) - Treasury Department', true],
  ['Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department', true],
];
const COUNTRIES = ['China', 'Cuba', 'Iran', 'Russia', 'Korea, North'];
const ALIASES = 6;
const FEATURES = 12;

/** `SDN_ADVANCED.XML` in pieces of text: about 10 KB a party. */
export function* advancedXml(parties) {
  yield `<?xml version="1.0" encoding="utf-8"?>\n<Sanctions Version="1" xmlns="http://www.un.org/sanctions/1.0">\n`;
  yield `  <DateOfIssue CalendarTypeID="1">\n    <Year>2026</Year>\n    <Month>11</Month>\n    <Day>20</Day>\n  </DateOfIssue>\n`;
  yield `  <ReferenceValueSets>\n${SETS.map(([set, values]) => valueSet(set, values)).join('')}  </ReferenceValueSets>\n  <Locations>\n`;
  for (let at = 1; at <= parties; at += 1) yield location(at);
  yield '  </Locations>\n  <IDRegDocuments>\n';
  for (let at = 1; at <= parties; at += 1) yield registration(at);
  yield '  </IDRegDocuments>\n  <DistinctParties>\n';
  for (let at = 1; at <= parties; at += 1) yield distinctParty(at);
  yield '  </DistinctParties>\n  <ProfileRelationships>\n';
  for (let at = 2; at <= parties; at += 1) yield relationship(at);
  yield '  </ProfileRelationships>\n  <SanctionsEntries>\n';
  for (let at = 1; at <= parties; at += 1) yield sanctionsEntry(at);
  yield '  </SanctionsEntries>\n  <SanctionsEntryLinks />\n</Sanctions>\n';
}

/** `consolidated.json` in pieces of text: about 1.5 KB a result. */
export function* cslJson(results) {
  yield '{"results":[';
  for (let at = 1; at <= results; at += 1) yield `${at > 1 ? ',' : ''}${JSON.stringify(result(at))}`;
  yield ']}';
}

const SETS = [
  ['AliasType', { 1400: 'A.K.A.', 1401: 'F.K.A.', 1403: 'Name' }],
  ['Country', Object.fromEntries(COUNTRIES.map((name, at) => [11_000 + at, name]))],
  ['FeatureType', { 8: 'Birthdate', 25: 'Location', 504: 'Additional Sanctions Information' }],
  ['IDRegDocType', { 1570: 'Cedula No.', 91752: 'Unified Social Credit Code (USCC)' }],
  ['List', { 1550: 'SDN List' }],
  ['NamePartType', { 1520: 'Last Name', 1521: 'First Name', 1525: 'Entity Name' }],
  ['PartySubType', { 3: 'Unknown', 4: 'Unknown' }],
  ['PartyType', { 1: 'Individual', 2: 'Entity' }],
  ['SanctionsType', { 1: 'Program', 1705: 'Block' }],
  ['Script', { 215: 'Latin', 501: 'Chinese Simplified' }],
];

function valueSet(set, values) {
  const type = (id) => (set === 'PartySubType' ? ` PartyTypeID="${id === '3' ? 2 : 1}"` : '');
  const lines = Object.entries(values).map(([id, text]) => `      <${set} ID="${id}"${type(id)}>${text}</${set}>\n`);
  return `    <${set}Values>\n${lines.join('')}    </${set}Values>\n`;
}

function location(at) {
  const part = (type, value) =>
    `      <LocationPart LocPartTypeID="${type}">\n        <LocationPartValue Primary="true" LocPartValueTypeID="1" LocPartValueStatusID="1">\n          <Comment />\n          <Value>${value}</Value>\n        </LocationPartValue>\n      </LocationPart>\n`;
  return `    <Location ID="${at}">\n      <LocationCountry CountryID="${11_000 + (at % COUNTRIES.length)}" CountryRelevanceID="1413" />\n${part(1451, `No. ${at} Example Road, Example District`)}${part(1454, `Example City ${at % 97}`)}    </Location>\n`;
}

function registration(at) {
  return `    <IDRegDocument ID="${at}" IDRegDocTypeID="1570" IdentityID="${at + 100_000}" IssuedBy-CountryID="11000" ValidityID="1">\n      <Comment />\n      <IDRegistrationNo>${at * 7919}</IDRegistrationNo>\n      <IssuingAuthority />\n    </IDRegDocument>\n`;
}

function distinctParty(at) {
  const group = (n) => at * 100 + n;
  const alias = (n) => {
    const [type, text, script] =
      n === 1
        ? [1400, `武汉示例第${at}光电技术有限公司`, 501]
        : [n === 0 ? 1403 : 1400, `EXAMPLE ${n} OPTICS AND ELECTRONICS ${at} TECHNOLOGY CO LTD`, 215];
    return `          <Alias FixedRef="${at}" AliasTypeID="${type}" Primary="${n === 0}" LowQuality="${n === 5}">\n            <DocumentedName ID="${group(n)}" FixedRef="${at}" DocNameStatusID="1">\n              <DocumentedNamePart>\n                <NamePartValue NamePartGroupID="${group(n)}" ScriptID="${script}" ScriptStatusID="1" Acronym="false">${text}</NamePartValue>\n              </DocumentedNamePart>\n            </DocumentedName>\n          </Alias>\n`;
  };
  const nameGroup = (n) =>
    `            <MasterNamePartGroup>\n              <NamePartGroup ID="${group(n)}" NamePartTypeID="1525" />\n            </MasterNamePartGroup>\n`;
  const feature = (n) =>
    `        <Feature ID="${group(n)}" FeatureTypeID="${n === 0 ? 25 : 504}">\n          <FeatureVersion ID="${group(n)}" ReliabilityID="1560">\n            <Comment />\n            ${n === 0 ? `<VersionLocation LocationID="${at}" />` : `<VersionDetail DetailTypeID="1432">Made-up information number ${n} on party ${at}</VersionDetail>`}\n          </FeatureVersion>\n          <IdentityReference IdentityID="${at + 100_000}" IdentityFeatureLinkTypeID="1" />\n        </Feature>\n`;
  const each = (count, make) => Array.from({ length: count }, (_, n) => make(n)).join('');
  return `    <DistinctParty FixedRef="${at}">\n      <Comment />\n      <Profile ID="${at}" PartySubTypeID="3">\n        <Identity ID="${at + 100_000}" FixedRef="${at}" Primary="true" False="false">\n${each(ALIASES, alias)}          <NamePartGroups>\n${each(ALIASES, nameGroup)}          </NamePartGroups>\n        </Identity>\n${each(FEATURES, feature)}      </Profile>\n    </DistinctParty>\n`;
}

function relationship(at) {
  return `    <ProfileRelationship ID="${at}" From-ProfileID="${at}" To-ProfileID="${at - 1}" RelationTypeID="15003" RelationQualityID="1" Former="false" SanctionsEntryID="${at}">\n      <Comment />\n    </ProfileRelationship>\n`;
}

function sanctionsEntry(at) {
  return `    <SanctionsEntry ID="${at}" ProfileID="${at}" ListID="1550">\n      <EntryEvent ID="${at}" EntryEventTypeID="1" LegalBasisID="1">\n        <Comment />\n        <Date CalendarTypeID="1">\n          <Year>${2000 + (at % 26)}</Year>\n          <Month>${1 + (at % 12)}</Month>\n          <Day>${1 + (at % 28)}</Day>\n        </Date>\n      </EntryEvent>\n      <SanctionsMeasure ID="${at}" SanctionsTypeID="1705">\n        <Comment />\n      </SanctionsMeasure>\n      <SanctionsMeasure ID="${at + 1_000_000}" SanctionsTypeID="1">\n        <Comment>EXAMPLE-EO1${at % 9}</Comment>\n      </SanctionsMeasure>\n    </SanctionsEntry>\n`;
}

function result(at) {
  const [source, ofac] = LISTS[at % LISTS.length];
  return {
    id: at.toString(16).padStart(40, '0'),
    source,
    entity_number: ofac ? at : null,
    type: ofac ? 'Entity' : null,
    programs: ofac ? ['EXAMPLE-EO13959'] : [],
    name: `Example ${at} Optics and Electronics Technology Co., Ltd.`,
    title: null,
    addresses: [
      { address: `No. ${at} Example Road`, city: 'Wuhan', state: 'Hubei', postal_code: '430000', country: 'CN' },
      { address: `Building ${at % 50}, Example Park`, city: 'Beijing', state: null, postal_code: null, country: 'CN' },
    ],
    federal_register_notice: '85 FR 83799',
    start_date: '2020-12-23',
    end_date: null,
    standard_order: null,
    license_requirement: 'For any item subject to the EAR listed in supplement no. 2 to part 744.',
    license_policy: 'As specified in §744.21(d) and (e).',
    call_sign: null,
    vessel_type: null,
    gross_tonnage: null,
    gross_registered_tonnage: null,
    vessel_flag: null,
    vessel_owner: null,
    remarks: `Made-up remarks on ${at}`,
    source_list_url: 'https://example.org/list',
    alt_names: [`Example Optics ${at}`, `武汉示例第${at}光电技术有限公司`],
    citizenships: [],
    dates_of_birth: [],
    nationalities: [],
    places_of_birth: [],
    source_information_url: 'https://example.org/information',
    ids: [{ type: 'Registration ID', number: String(at * 7919), country: 'CN', issue_date: null, expiration_date: null }],
  };
}
