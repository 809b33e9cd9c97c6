import { borneNames, type Register } from '../../register/index.js';
import type { Kind, NamedEntity } from './party.js';

const KINDS = {
  company: 'organisation',
  institute: 'organisation',
  person: 'person',
  vessel: 'vessel',
  unknown: 'organisation',
} as const satisfies Record<string, Kind>;

/** The entities of a register as parties to index: every name they bear, every identifier. */
export function registerParties(register: Register): readonly NamedEntity[] {
  const names = byEntity(borneNames(register));
  const identifiers = byEntity(register.identifiers);
  return register.entities.map(({ id, kind, country }) => ({
    id,
    kind: KINDS[kind],
    names: (names.get(id) ?? []).map(({ text, kind: named }) => ({ text, kind: named })),
    identifiers: (identifiers.get(id) ?? []).map(({ scheme, value }) => ({ scheme, value })),
    ...(country === undefined ? {} : { country }),
  }));
}

function byEntity<T extends { readonly entity: string }>(facts: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const fact of facts) {
    const group = groups.get(fact.entity);
    if (group === undefined) groups.set(fact.entity, [fact]);
    else group.push(fact);
  }
  return groups;
}
