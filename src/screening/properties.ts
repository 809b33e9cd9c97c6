import type { ColumnRole } from '../subjects/header-words.js';

/** What a property may be called when a column is given it: our roles and FollowTheMoney's properties that say the same. */
const PROPERTIES: Readonly<Record<ColumnRole, string>> = {
  name: 'name',
  nameZh: 'nameZh name_zh',
  alias: 'alias weakAlias previousName tradeName abbreviation',
  kind: 'kind schema type',
  country: 'country jurisdiction nationality mainCountry citizenship flag',
  id: 'id',
  number: 'number registrationNumber taxNumber idNumber vatCode passportNumber',
  uscc: 'uscc uscCode',
  lei: 'lei leiCode',
  ticker: 'ticker',
  uei: 'uei uniqueEntityId',
  imo: 'imo imoNumber',
};

const ROLE = new Map(
  Object.entries(PROPERTIES).flatMap(([role, names]) => names.split(' ').map((name) => [name.toLowerCase(), role as ColumnRole] as const)),
);

/** All property names, for a message. */
export const PROPERTY_NAMES: readonly string[] = Object.values(PROPERTIES).flatMap((names) => names.split(' '));

/** The role of a property by any of its names, case aside; `null` where screening looks at no such thing. */
export function roleOfProperty(property: string): ColumnRole | null {
  return ROLE.get(property.trim().toLowerCase()) ?? null;
}
