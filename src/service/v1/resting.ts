import type { Register, Sourced } from '../../register/index.js';

/** A fact by where it stands: what it has of an id, an entity and an edition. */
export interface FactPlace {
  readonly kind: (typeof FACT_KINDS)[number];
  readonly id: string | null;
  readonly entity: string | null;
  readonly edition: string | null;
  /** What it says, of a name or an identifier. */
  readonly text: string | null;
}

/** The parts of the register whose facts rest on sources. */
export const FACT_KINDS = [
  'lists',
  'editions',
  'entries',
  'removals',
  'names',
  'identifiers',
  'relations',
  'activities',
  'grounds',
  'events',
  'laws',
  'effects',
  'merges',
] as const satisfies readonly (keyof Register)[];

const indices = new WeakMap<Register, ReadonlyMap<string, readonly FactPlace[]>>();

/** The facts that rest on a source, in the order of the register. */
export function restingOn(register: Register, source: string): readonly FactPlace[] {
  let index = indices.get(register);
  if (index === undefined) {
    index = indexOf(register);
    indices.set(register, index);
  }
  return index.get(source) ?? [];
}

function indexOf(register: Register): ReadonlyMap<string, readonly FactPlace[]> {
  const index = new Map<string, FactPlace[]>();
  for (const kind of FACT_KINDS) {
    for (const fact of register[kind]) {
      const place = placeOf(kind, fact);
      for (const source of fact.sources) {
        const places = index.get(source);
        if (places === undefined) index.set(source, [place]);
        else places.push(place);
      }
    }
  }
  return index;
}

function placeOf(kind: FactPlace['kind'], fact: Sourced): FactPlace {
  const said = (...fields: readonly string[]): string | null => {
    const held = fact as unknown as Readonly<Record<string, unknown>>;
    const value = fields.map((field) => held[field]).find((each) => typeof each === 'string');
    return typeof value === 'string' ? value : null;
  };
  return {
    kind,
    id: said('id'),
    entity: said('entity', 'subject'),
    edition: said('edition'),
    text: said('text', 'value', 'printed', 'title'),
  };
}
