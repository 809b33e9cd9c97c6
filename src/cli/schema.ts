import type { Kind } from '../matching/index.js';

const KINDS: Readonly<Record<string, Kind>> = {
  company: 'organisation',
  organization: 'organisation',
  organisation: 'organisation',
  legalentity: 'organisation',
  publicbody: 'organisation',
  person: 'person',
  vessel: 'vessel',
};

/** The kind of party that a FollowTheMoney schema names, without regard to case; `null` for any other. */
export function kindOfSchema(schema: string): Kind | null {
  const key = schema.trim().toLowerCase();
  return Object.hasOwn(KINDS, key) ? (KINDS[key] ?? null) : null;
}
