import type { Checked, Day, Problem } from '../../register/index.js';
import { countryOf, seatOf } from '../country.js';
import type { SourceEdition, SourceParty } from '../source-edition.js';
import { beginning, LIMITS, type SourceFile, type SourceFormat, shown } from '../source-file.js';
import { eachElement, innerOf, type XmlElement } from '../xml-elements.js';
import { type AdvancedEntry, advancedEntry, dayOfParts } from './advanced-entry.js';
import { type AdvancedParty, advancedParty } from './advanced-party.js';
import { AdvancedValues, unknownNumber, type Wrong } from './advanced-values.js';
import { consolidatedLists, type OfacListed, ofacEditions } from './ofac-lists.js';
import { identifierOf } from './ofac-remarks.js';

/**
 * OFAC's advanced XML, `SDN_ADVANCED.XML` and `CONS_ADVANCED.XML` (root `Sanctions`, after the UN's advanced sanctions data model):
 * sections that refer to one another by numbers. Keys are those of the legacy files.
 */
export const ADVANCED: SourceFormat = { id: 'ofac-advanced', detect: (file) => DETECT.test(beginning(file)), read };

const DETECT = /<Sanctions(?:\s[^>]*)?>\s*<(?:DateOfIssue|ReferenceValueSets)\b/;
const ISSUE = '/Sanctions/DateOfIssue';
const VALUES = '/Sanctions/ReferenceValueSets';
const PLACE = '/Sanctions/Locations/Location';
const DOCUMENT = '/Sanctions/IDRegDocuments/IDRegDocument';
const PARTY = '/Sanctions/DistinctParties/DistinctParty';
const ENTRY = '/Sanctions/SanctionsEntries/SanctionsEntry';
const RECORDS = new Set([ISSUE, VALUES, PLACE, DOCUMENT, PARTY, ENTRY]);
const SDN = 'SDN List';
const CMIC = /Chinese Military/i;

/** What is gathered of a file until all its sections are read. */
class Gathered {
  issued: Day | null = null;
  readonly values = new AdvancedValues();
  readonly countries = new Map<string, string | null>();
  readonly identifiers = new Map<string, SourceParty['identifiers'][number][]>();
  readonly parties = new Map<string, AdvancedParty>();
  readonly profiles = new Map<string, AdvancedParty>();
  /** By the key of the party: it may be on a list more than once, under several authorities. */
  readonly entries = new Map<string, AdvancedEntry[]>();
  readonly numbers = new Set<string>();
}

async function read(files: readonly SourceFile[]): Promise<Checked<readonly SourceEdition[]>> {
  const editions: SourceEdition[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const own = await readFile(file);
    if (!own.ok) problems.push(...own.problems);
    else {
      const twice = own.value.find(({ list }) => editions.some((edition) => edition.list === list));
      if (twice !== undefined)
        problems.push({ file: file.name, line: 0, field: 'list', got: `${twice.list} again`, expected: 'each list once' });
      editions.push(...own.value);
    }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: editions };
}

async function readFile(file: SourceFile): Promise<Checked<readonly SourceEdition[]>> {
  const gathered = new Gathered();
  const fault =
    (await eachElement(file, RECORDS, (element, path) =>
      take(gathered, element, path, (field, got, expected) => ({ file: file.name, line: element.line, field, got, expected })),
    )) ?? whatIsMissing(gathered, file.name);
  if (fault !== null) return { ok: false, problems: [fault] };
  return { ok: true, value: ofacEditions(listedOf(gathered), gathered.issued) };
}

function take(gathered: Gathered, element: XmlElement, path: string, wrong: Wrong): Problem | null {
  switch (path) {
    case ISSUE:
      gathered.issued = dayOfParts(element);
      return gathered.issued === null ? wrong('DateOfIssue', 'no day', 'a Year, Month and Day of the calendar') : null;
    case VALUES:
      return gathered.values.take(element, wrong);
    case PLACE:
      return takePlace(gathered, element, wrong);
    case DOCUMENT:
      return takeDocument(gathered, element, wrong);
    case PARTY:
      return takeParty(gathered, element, wrong);
    default:
      return takeEntry(gathered, element, wrong);
  }
}

function takePlace({ countries, values }: Gathered, element: XmlElement, wrong: Wrong): Problem | null {
  for (const { attributes } of innerOf(element, 'LocationCountry')) {
    const country = values.textOf('Country', attributes['CountryID']);
    if (country === null) return unknownNumber('Country', attributes['CountryID'], wrong);
    countries.set(element.attributes['ID'] ?? '', countryOf(country));
  }
  return null;
}

function takeDocument({ identifiers, values }: Gathered, element: XmlElement, wrong: Wrong): Problem | null {
  const { IDRegDocTypeID: typeId, IdentityID: identity } = element.attributes;
  const type = values.textOf('IDRegDocType', typeId);
  if (type === null) return unknownNumber('IDRegDocType', typeId, wrong);
  const [number] = innerOf(element, 'IDRegistrationNo');
  if (number === undefined) return wrong('IDRegistrationNo', 'nothing', 'an element in each IDRegDocument');
  const identifier = identifierOf(type, number.text);
  if (identifier === null || identity === undefined) return null;
  const known = identifiers.get(identity);
  if (known === undefined) identifiers.set(identity, [identifier]);
  else known.push(identifier);
  return null;
}

function takeParty({ parties, profiles, values }: Gathered, element: XmlElement, wrong: Wrong): Problem | null {
  const party = advancedParty(element, values, wrong);
  if ('expected' in party) return party;
  if (parties.has(party.key)) return wrong('FixedRef', shown(party.key.slice(5)), 'each once');
  if (parties.size >= LIMITS.entities) return wrong('list', `${parties.size + 1} parties`, `at most ${LIMITS.entities}`);
  parties.set(party.key, party);
  for (const profile of party.profiles) profiles.set(profile, party);
  return null;
}

function takeEntry({ entries, numbers, profiles, values }: Gathered, element: XmlElement, wrong: Wrong): Problem | null {
  const entry = advancedEntry(element, values, wrong);
  if ('expected' in entry) return entry;
  const party = profiles.get(entry.profile);
  if (party === undefined) return wrong('ProfileID', shown(entry.profile), 'the number of a Profile');
  if (numbers.has(entry.number)) return wrong('SanctionsEntry', shown(entry.number), 'each once');
  numbers.add(entry.number);
  const known = entries.get(party.key);
  if (known === undefined) entries.set(party.key, [entry]);
  else known.push(entry);
  return null;
}

/** The sections refer to one another: what lacks its counterpart was lost. */
function whatIsMissing({ issued, parties, entries }: Gathered, file: string): Problem | null {
  const missing = (field: string, got: string, expected: string, line = 0): Problem => ({ file, line, field, got, expected });
  if (issued === null) return missing('DateOfIssue', 'nothing', 'a day');
  if (parties.size === 0) return missing('DistinctParty', 'nobody', 'parties');
  const stray = [...parties.values()].find(({ key }) => !entries.has(key));
  return stray === undefined ? null : missing('SanctionsEntry', `none for ${stray.key}`, 'an entry for each party', stray.line);
}

/**
 * The parties with their lists. A file is of the SDN list or of the others, whichever has more entries; where it also names the lists
 * of the other kind on which some of its parties stand, it does not print those lists whole, and they are left out.
 */
function listedOf({ parties, entries, identifiers, countries }: Gathered): readonly OfacListed[] {
  const all = [...entries.values()].flat();
  const isSdn = all.filter(({ list }) => list === SDN).length * 2 > all.length;
  return [...parties.values()].flatMap(({ key, kind, name, names, identities, locations, line }) => {
    const country = seatOf(locations.map((location) => countries.get(location) ?? null));
    const numbers = new Map(
      identities.flatMap((identity) => identifiers.get(identity) ?? []).map((each) => [`${each.scheme} ${each.value}`, each]),
    );
    const lists = listsOf(entries.get(key) ?? [], isSdn);
    return [...lists].map(([list, { grounds, since }]) => ({
      lists: [list],
      party: {
        key,
        kind,
        printed: name,
        name,
        names,
        identifiers: [...numbers.values()],
        ...(country === undefined ? {} : { country }),
        grounds,
        ...(since === null ? {} : { since }),
        line,
      },
    }));
  });
}

interface OnList {
  readonly grounds: readonly string[];
  readonly since: Day | null;
}

function listsOf(entries: readonly AdvancedEntry[], isSdn: boolean): ReadonlyMap<string, OnList> {
  const lists = new Map<string, OnList>();
  for (const { list, programmes, since } of entries.filter((entry) => (entry.list === SDN) === isSdn)) {
    const ids = isSdn ? ['us-ofac-sdn'] : CMIC.test(list) ? ['us-ofac-ns-cmic'] : consolidatedLists(programmes);
    for (const id of ids) {
      const known = lists.get(id);
      const days = [known?.since ?? null, since].filter((day) => day !== null).sort();
      lists.set(id, { grounds: [...new Set([...(known?.grounds ?? []), ...programmes])], since: days[0] ?? null });
    }
  }
  return lists;
}
