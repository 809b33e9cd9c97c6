import type { Entity } from '../../register/index.js';
import { SUBJECT_KINDS, type SubjectKind } from '../../screening/index.js';

/** A type of the reconciliation protocol: FollowTheMoney's schemata for what a register holds. */
export interface EntityType {
  readonly id: SubjectKind;
  readonly name: string;
  readonly description: string;
}

const WORDS: Readonly<Record<SubjectKind, readonly [name: string, description: string]>> = {
  Company: ['Company', 'A corporation, usually for profit'],
  Organization: ['Organization', 'An institute, academy, agency or other body'],
  Person: ['Person', 'A natural person'],
  Vessel: ['Vessel', 'A ship'],
  LegalEntity: ['Legal entity', 'A company, another body or a person: where it is not known which'],
};

const OF_KIND: Readonly<Record<Entity['kind'], SubjectKind>> = {
  company: 'Company',
  institute: 'Organization',
  person: 'Person',
  vessel: 'Vessel',
  unknown: 'LegalEntity',
};

/** All types, the most usual first. */
export const ENTITY_TYPES: readonly EntityType[] = SUBJECT_KINDS.map((id) => {
  const [name, description] = WORDS[id];
  return { id, name, description };
});

/** A type by its id, case aside; `null` where there is none of it. */
export function entityType(id: string): EntityType | null {
  return ENTITY_TYPES.find((type) => type.id.toLowerCase() === id.trim().toLowerCase()) ?? null;
}

/** The type of an entity, as candidates and suggestions name it. */
export function typeOf({ kind }: Pick<Entity, 'kind'>): Pick<EntityType, 'id' | 'name'> {
  const id = OF_KIND[kind];
  return { id, name: WORDS[id][0] };
}
