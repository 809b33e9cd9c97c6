import { type Entity, type List, ledgerOf, type Register } from '../../register/index.js';
import { Refusal } from '../problem.js';

/** What stands under an id in a path. Throws the `Refusal` of one that there is none of; the id is of the register, never a name. */
export function there<T>(found: T | undefined, field: string, expected: string): T {
  if (found === undefined) throw new Refusal('not-found', `${field}: got one that is not held, expected ${expected}`);
  return found;
}

/** The entity under an id. Throws the `Refusal` of one there is not. */
export function entityThere(register: Register, id: string): Entity {
  return there(ledgerOf(register).entity.get(id), 'id', 'that of an entity, such as POST /v1/entities/search finds');
}

/** The list under an id. Throws the `Refusal` of one there is not. */
export function listThere(register: Register, id: string): List {
  const { list } = ledgerOf(register);
  return there(list.get(id), 'list', `one of ${[...list.keys()].join(', ')}`);
}
