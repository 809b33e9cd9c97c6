import type { Entity } from '../../register/index.js';

/** What a schema of FollowTheMoney is in the register; the others are no parties. */
const KINDS: ReadonlyMap<string, Entity['kind']> = new Map([
  ['Company', 'company'],
  ['Organization', 'institute'],
  ['PublicBody', 'institute'],
  ['LegalEntity', 'unknown'],
  ['Person', 'person'],
  ['Vessel', 'vessel'],
  ['Airplane', 'unknown'],
]);

/** The kind of a party of this schema; `null` where it is no party: an address, an ownership, a sanction, a wallet. */
export function kindOfSchema(schema: string): Entity['kind'] | null {
  return KINDS.get(schema) ?? null;
}

/** Whether a text can be the name of a schema at all. */
export function isSchema(schema: string): boolean {
  return /^[A-Z][A-Za-z]{1,40}$/.test(schema);
}

/** Whether a text can be an id: 1 to 255 printed characters without a space. */
export function isId(id: string): boolean {
  return /^[\x21-\x7e]{1,255}$/.test(id);
}
