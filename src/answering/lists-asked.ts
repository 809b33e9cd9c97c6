import type { Register } from '../register/index.js';
import { AskedWrongly } from './asked-wrongly.js';

/** The lists of which the register holds entries, by id. */
export function listsHeld(register: Register): readonly string[] {
  return register.lists.filter((list) => list.coverage !== 'none').map((list) => list.id);
}

/** The lists asked for by id; all lists held where left out. Throws `AskedWrongly`. */
export function listsAsked(register: Register, ids: readonly string[] | undefined, field: string): readonly string[] {
  const held = listsHeld(register);
  if (ids === undefined) return held;
  for (const id of ids) {
    if (held.includes(id)) continue;
    const known = register.lists.some((list) => list.id === id);
    const got = known ? `"${id}", a list whose entries this register does not hold` : `"${id}"`;
    throw new AskedWrongly(field, got, `one of ${held.join(', ')}`);
  }
  return ids;
}

/** The ids between commas. */
export function idsBetween(text: string): readonly string[] {
  return text.split(',').map((id) => id.trim());
}

/** The one list of a question about one. Throws `AskedWrongly`. */
export function listAsked(register: Register, id: string, field: string): string {
  const [list, ...more] = listsAsked(register, idsBetween(id), field);
  if (list === undefined || more.length > 0) throw new AskedWrongly(field, `"${id}"`, 'one list');
  return list;
}
