import { type Entity, ledgerOf, type Register, type Standing } from '../register/index.js';

/** What entities can be counted by. */
export type FacetName = 'list' | 'kind' | 'country' | 'sector' | 'modifier';

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Counts the values of facets over entities; most frequent first, of those as frequent as each other in the order of the value. */
export function entityFacets(
  register: Register,
  entities: readonly Entity[],
  names: readonly FacetName[],
  standingsOf: (entity: string) => readonly Standing[],
): Readonly<Partial<Record<FacetName, readonly FacetValue[]>>> {
  const { list: lists } = ledgerOf(register);
  const sectors = new Map(register.sectors.map(({ id, label }) => [id, label]));
  const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
  const facets: Record<FacetName, { readonly of: (entity: Entity) => readonly string[]; readonly label: (value: string) => string }> = {
    list: { of: ({ id }) => standingsOf(id).map(({ list }) => list), label: (value) => lists.get(value)?.short ?? value },
    kind: { of: ({ kind }) => [kind], label: (value) => value },
    country: {
      of: ({ country }) => (country === undefined ? [] : [country]),
      label: (value) => (/^[A-Z]{2}$/.test(value) ? (regions.of(value) ?? value) : value),
    },
    sector: { of: ({ id }) => sectorsOf(register, id), label: (value) => sectors.get(value) ?? value },
    modifier: { of: ({ id }) => standingsOf(id).flatMap(({ modifiers }) => modifiers), label: (value) => value },
  };
  return Object.fromEntries(
    names.map((name) => {
      const { of, label } = facets[name];
      const counts = new Map<string, number>();
      for (const entity of entities) for (const value of new Set(of(entity))) counts.set(value, (counts.get(value) ?? 0) + 1);
      const values = [...counts].map(([value, count]): FacetValue => ({ value, label: label(value), count }));
      return [name, values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))];
    }),
  );
}

/** The ids of the sectors an entity works in. */
export function sectorsOf(register: Register, entity: string): readonly string[] {
  return ledgerOf(register)
    .activitiesOf(entity)
    .map(({ sector }) => sector);
}
