import { EMPTY_REGISTER, type Register } from './register.js';

/** What a register says of some entities by which they are found: their entries, names and identifiers, and the editions these stand in. */
export function aboutOnly(register: Register, ids: ReadonlySet<string>): Register {
  const about = <T extends { readonly entity: string }>(facts: readonly T[]): readonly T[] => facts.filter(({ entity }) => ids.has(entity));
  return {
    ...EMPTY_REGISTER,
    editions: register.editions,
    entities: register.entities.filter(({ id }) => ids.has(id)),
    entries: about(register.entries),
    names: about(register.names),
    identifiers: about(register.identifiers),
  };
}
