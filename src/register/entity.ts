import type { Day } from './day.js';
import type { Sourced } from './source.js';

export type EntityKind = 'company' | 'institute' | 'person' | 'vessel' | 'unknown';

export const ENTITY_KINDS: readonly EntityKind[] = ['company', 'institute', 'person', 'vessel', 'unknown'];

/** The party itself, across editions, renames and lists. The id is given once and derived from nothing. */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly label: string;
  /** ISO 3166-1 alpha-2 of the seat, where known. */
  readonly country?: string;
  readonly note?: string;
}

/**
 * `official`: the full registered or printed name; `former`: one it bore; `alias`: a common or short name;
 * `acronym`: letters only; `weak`: too short or too widely borne to identify alone.
 */
export type NameKind = 'official' | 'former' | 'alias' | 'acronym' | 'weak';

export const NAME_KINDS: readonly NameKind[] = ['official', 'former', 'alias', 'acronym', 'weak'];

/** A name an entity bears. `lang` is ISO 639-1, `script` ISO 15924. */
export interface Name extends Sourced {
  readonly entity: string;
  readonly text: string;
  readonly lang: string;
  readonly script: string;
  readonly kind: NameKind;
  readonly from?: Day;
  readonly until?: Day;
}

export type IdentifierScheme = 'uscc' | 'lei' | 'ticker' | 'uei' | 'imo';

export const IDENTIFIER_SCHEMES: readonly IdentifierScheme[] = ['uscc', 'lei', 'ticker', 'uei', 'imo'];

/** An identifier an entity bears. Tickers are `MIC:CODE` (ISO 10383). */
export interface Identifier extends Sourced {
  readonly entity: string;
  readonly scheme: IdentifierScheme;
  readonly value: string;
  readonly from?: Day;
  readonly until?: Day;
}

export type RelationKind = 'controls' | 'successor';

export const RELATION_KINDS: readonly RelationKind[] = ['controls', 'successor'];

/** `controls`: subject is the parent of object. `successor`: object took the place of subject. `share` is 0 to 1. */
export interface Relation extends Sourced {
  readonly kind: RelationKind;
  readonly subject: string;
  readonly object: string;
  readonly share?: number;
  readonly since: Day;
  readonly until?: Day;
  readonly known: Day;
  readonly note?: string;
}

/** One of the controlled list of fields of business. */
export interface Sector {
  readonly id: string;
  readonly label: string;
  readonly zh: string;
}

/** An entity works in a sector. */
export interface Activity extends Sourced {
  readonly entity: string;
  readonly sector: string;
}

/** Two printed names are one entity, and why. */
export interface Merge extends Sourced {
  readonly entity: string;
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly reason: string;
}

/** A name borne by several entities, and why that is right. */
export interface SharedName {
  readonly name: string;
  readonly entities: readonly string[];
  readonly reason: string;
}
