import { type Checked, type Day, type NameKind, type Problem, parseDay } from '../../register/index.js';
import { countryOf, seatOf } from '../country.js';
import { furtherNames } from '../party-names.js';
import type { SourceEdition, SourceParty } from '../source-edition.js';
import { beginning, LIMITS, type SourceFile, type SourceFormat, shown } from '../source-file.js';
import { walkXml } from '../xml-walk.js';
import { namesIn } from './un-names.js';

/**
 * The United Nations Security Council consolidated list (`CONSOLIDATED_LIST`, schema sc-sanctions.xsd). Keys are `un-` and the
 * permanent reference number; aliases of low quality are weak names.
 */
export const UN: SourceFormat = { id: 'un', detect: (file) => /<CONSOLIDATED_LIST[\s>]/.test(beginning(file)), read };

const ROOT = '/CONSOLIDATED_LIST';
const PARTY = /^\/CONSOLIDATED_LIST\/(?:INDIVIDUALS\/INDIVIDUAL|ENTITIES\/ENTITY)$/;
const REFERENCE = /^[A-Z]{2,4}[ie]\.\d{1,5}$/;
const NAME_PARTS = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];
const ALIAS_KINDS: Readonly<Record<string, NameKind>> = { 'a.k.a.': 'alias', 'f.k.a.': 'former', Good: 'alias', Low: 'weak', '': 'alias' };
const ACRONYM = /^[A-Z0-9][A-Za-z0-9/-]{1,9}$/;
/** The elements of a party. One of another name is a change of the layout, and might be any of these. */
const FIELDS = new Set(
  `DATAID VERSIONNUM UN_LIST_TYPE REFERENCE_NUMBER LISTED_ON COMMENTS1 GENDER NAME_ORIGINAL_SCRIPT TITLE DESIGNATION NATIONALITY
  NATIONALITY2 SUBMITTED_BY SUBMITTED_ON LIST_TYPE LAST_DAY_UPDATED SORT_KEY SORT_KEY_LAST_MOD INDIVIDUAL_DATE_OF_BIRTH
  INDIVIDUAL_PLACE_OF_BIRTH INDIVIDUAL_DOCUMENT ${NAME_PARTS.join(' ')}`.split(/\s+/),
);

/** Those of which a party may have several. */
const SEVERAL = /^(?:INDIVIDUAL|ENTITY)_/;

type Names = SourceParty['names'];

/** The fields of the party being read; those of an alias are gathered and taken as it closes. */
interface Draft {
  readonly fields: Map<string, string>;
  readonly aliases: (readonly [string, NameKind])[];
  readonly countries: (string | null)[];
  readonly line: number;
  /** The names of the elements so far: in the party, and in the one of its elements that is open. */
  readonly seen: Set<string>;
  readonly within: Set<string>;
  quality: string | null;
  alias: string | null;
}

async function read(files: readonly SourceFile[]): Promise<Checked<readonly SourceEdition[]>> {
  const [file, another] = files;
  if (file === undefined) return { ok: true, value: [] };
  if (another !== undefined)
    return {
      ok: false,
      problems: [{ file: another.name, line: 0, field: 'files', got: `${files.length} lists of the UN`, expected: 'one' }],
    };
  return readFile(file);
}

async function readFile(file: SourceFile): Promise<Checked<readonly SourceEdition[]>> {
  const parties = new Map<string, SourceParty>();
  const refuse = (line: number, field: string, got: string, expected: string): Problem => ({ file: file.name, line, field, got, expected });
  let draft: Draft | null = null;
  let generated: string | undefined;
  const fault = await walkXml(file, {
    opened: (path, attributes, line) => {
      if (path === ROOT) generated = attributes['dateGenerated'];
      else if (PARTY.test(path))
        draft = { fields: new Map(), aliases: [], countries: [], line, seen: new Set(), within: new Set(), quality: null, alias: null };
    },
    closed: (path, text, line) => {
      const wrong = (field: string, got: string, expected: string): Problem => refuse(line, field, got, expected);
      if (draft === null)
        return path === ROOT && parties.size === 0 ? wrong('list', 'nobody', 'INDIVIDUAL or ENTITY') : strayed(path, wrong);
      if (!PARTY.test(path)) return takeElement(draft, path, text, wrong);
      const party = partyOf(draft, path.endsWith('INDIVIDUAL') ? 'person' : 'company', wrong);
      draft = null;
      if ('expected' in party) return party;
      if (parties.has(party.key)) return wrong('REFERENCE_NUMBER', shown(party.key.slice(3)), 'each once');
      parties.set(party.key, party);
      return parties.size > LIMITS.entities ? wrong('list', `${parties.size} parties`, `at most ${LIMITS.entities}`) : null;
    },
  });
  if (fault !== null) return { ok: false, problems: [fault] };
  const date = generated === undefined ? null : parseDay(generated.slice(0, 10));
  if (date === null && generated !== undefined) return { ok: false, problems: [refuse(1, 'dateGenerated', shown(generated), 'a day')] };
  return { ok: true, value: [editionOf(date, [...parties.values()])] };
}

function editionOf(date: Day | null, parties: readonly SourceParty[]): SourceEdition {
  const title = 'United Nations Security Council Consolidated List';
  return { list: 'un-sc', date, published: date, form: 'complete', title, parties, removals: [] };
}

type Wrong = (field: string, got: string, expected: string) => Problem;

/** An element outside the parties: only those that hold them. */
function strayed(path: string, wrong: Wrong): Problem | null {
  return /^\/CONSOLIDATED_LIST(?:\/(?:INDIVIDUALS|ENTITIES))?$/.test(path) ? null : wrong('element', shown(path), 'INDIVIDUAL or ENTITY');
}

/** An element of a party, or one within such. */
function takeElement(draft: Draft, path: string, text: string, wrong: Wrong): Problem | null {
  const [, , , , field = '', inner, further] = path.split('/');
  const twice = isTwice(draft, field, inner);
  if (twice !== null) return wrong('element', `${shown(twice)} twice`, 'each once');
  if (inner === undefined && field.endsWith('_ALIAS')) return takeAlias(draft, wrong);
  if (inner === undefined && field.endsWith('_ADDRESS')) return null;
  if (inner === undefined) {
    if (!FIELDS.has(field)) return wrong('element', shown(field), 'an element of sc-sanctions.xsd');
    if (text !== '') draft.fields.set(field, text);
  } else if (further === undefined && field.endsWith('_ALIAS')) {
    if (inner === 'QUALITY') draft.quality = text;
    else if (inner === 'ALIAS_NAME') draft.alias = text;
  } else if (field.endsWith('_ADDRESS') && inner === 'COUNTRY' && text !== '') draft.countries.push(countryOf(text));
  return null;
}

/** The element that stands twice where it can stand once only, or null. */
function isTwice({ seen, within }: Draft, field: string, inner: string | undefined): string | null {
  const name = inner ?? field;
  const names = inner === undefined ? seen : within;
  const repeats = inner === undefined ? SEVERAL.test(name) : name === 'VALUE';
  if (inner === undefined) within.clear();
  if (!repeats && names.has(name)) return name;
  names.add(name);
  return null;
}

function takeAlias(draft: Draft, wrong: Wrong): Problem | null {
  const { alias, quality } = draft;
  draft.alias = null;
  draft.quality = null;
  if (alias === null) return wrong('ALIAS_NAME', 'nothing', 'an element in each alias');
  const kind = ALIAS_KINDS[quality ?? 'nothing'];
  if (kind === undefined) return wrong('QUALITY', shown(quality ?? 'nothing'), Object.keys(ALIAS_KINDS).join(', '));
  if (alias !== '') draft.aliases.push([alias, kind]);
  return null;
}

function partyOf(
  { fields, aliases, countries, line }: Draft,
  kind: 'person' | 'company',
  wrong: Wrong,
): (SourceParty & { key: string }) | Problem {
  const reference = fields.get('REFERENCE_NUMBER') ?? '';
  if (!REFERENCE.test(reference)) return wrong('REFERENCE_NUMBER', shown(reference), 'a reference like CDi.001');
  const listedOn = fields.get('LISTED_ON');
  const since = listedOn === undefined ? undefined : parseDay(listedOn.slice(0, 10));
  if (since === null) return wrong('LISTED_ON', shown(listedOn ?? ''), 'a day');
  const printed = NAME_PARTS.map((part) => fields.get(part) ?? '')
    .filter((part) => part !== '')
    .join(' ');
  const [name, ...further] = namesIn(printed);
  if (!fields.has('FIRST_NAME') || name === undefined) return wrong('FIRST_NAME', 'nothing', 'a name');
  const names: Names = [
    ...further.map((text) => named(text, 'alias', kind)),
    ...namesIn(fields.get('NAME_ORIGINAL_SCRIPT') ?? '').map((text) => ({ text, kind: 'official' as const })),
    ...aliases.flatMap(([text, sort]) => namesIn(text).map((alias) => named(alias, sort, kind))),
  ];
  const country = seatOf(countries);
  const programme = fields.get('UN_LIST_TYPE');
  return {
    key: `un-${reference}`,
    kind,
    printed,
    name,
    names: furtherNames(name, names),
    identifiers: [],
    ...(country === undefined ? {} : { country }),
    ...(programme === undefined ? {} : { grounds: [programme] }),
    ...(since === undefined ? {} : { since }),
    line,
  };
}

/** An organisation's alias of a few capitals is an acronym. */
function named(text: string, kind: NameKind, bearer: SourceParty['kind']): Names[number] {
  return { text, kind: bearer === 'company' && kind === 'alias' && ACRONYM.test(text) && text === text.toUpperCase() ? 'acronym' : kind };
}
