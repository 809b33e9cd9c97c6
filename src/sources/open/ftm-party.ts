import type { SourceParty } from '../source-edition.js';
import { LIMITS } from '../source-file.js';
import { heldIdentifiers } from './party-identifiers.js';
import { furtherNames } from './party-names.js';
import { seatOf } from './seat.js';

type Refuse = (field: string, got: string | undefined, expected: string) => null;

const NONE: readonly string[] = [];

/**
 * The party of a FollowTheMoney entity: `null` where a property of it cannot be read (and `refuse` was told), `nameless` where it
 * has no name. Its seat is its one jurisdiction, else its one country; a ship's country is its flag and is left out.
 */
export function ftmParty(
  entity: Readonly<Record<string, unknown>>,
  id: string,
  kind: SourceParty['kind'],
  line: number,
  refuse: Refuse,
): SourceParty | 'nameless' | null {
  const properties = entity['properties'];
  if (typeof properties !== 'object' || properties === null || Array.isArray(properties))
    return refuse('properties', properties === undefined ? undefined : JSON.stringify(properties), 'an object of lists of texts');
  const held = properties as Readonly<Record<string, unknown>>;
  let faulty = false;
  const texts = (property: string): readonly string[] => {
    const values = held[property];
    if (values === undefined) return NONE;
    if (Array.isArray(values) && values.every((value) => typeof value === 'string' && value.length <= LIMITS.text))
      return values as readonly string[];
    faulty = true;
    refuse(`properties.${property}`, JSON.stringify(values), `a list of texts of at most ${LIMITS.text} characters`);
    return NONE;
  };
  const names = texts('name');
  const caption = entity['caption'];
  const name = (typeof caption === 'string' && names.includes(caption) ? caption : (names.find((text) => text.trim() !== '') ?? '')).trim();
  const further = furtherNames(name, kind, [
    ['official', names],
    ['former', texts('previousName')],
    ['acronym', texts('abbreviation')],
    ['alias', texts('alias')],
    ['weak', texts('weakAlias')],
  ]);
  const identifiers = heldIdentifiers([
    ['lei', texts('leiCode')],
    ['uscc', texts('uscCode')],
    ['imo', texts('imoNumber')],
    ['uei', texts('uniqueEntityId')],
    ['ticker', texts('ticker')],
  ]);
  const programmes = texts('programId');
  const grounds = programmes.length > 0 ? programmes : texts('topics');
  const jurisdictions = texts('jurisdiction');
  const country = kind === 'vessel' ? undefined : seatOf(jurisdictions.length > 0 ? jurisdictions : texts('country'));
  const datasets = entity['datasets'];
  if (faulty) return null;
  if (name === '') return 'nameless';
  return {
    key: `os-${id}`,
    kind,
    printed: name,
    name,
    names: further,
    identifiers,
    ...(country === undefined ? {} : { country }),
    ...(grounds.length === 0 ? {} : { grounds }),
    ...(Array.isArray(datasets) && datasets.length > 0 ? { note: `datasets: ${datasets.join(', ')}` } : {}),
    line,
  };
}
