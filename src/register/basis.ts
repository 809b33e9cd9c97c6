import { namesBorneBy } from './borne-names.js';
import type { Clocks } from './clock.js';
import { ledgerOf } from './ledger.js';
import type { Register } from './register.js';
import { standings } from './standing.js';

/**
 * All that a person's decision about an entity rests on, as canonical text: where it stands at the clocks (on every list that has something
 * to say: listed, since, until, modifiers, the line as printed), its names and its identifiers. Two texts are the same exactly where these
 * are. Order of facts, sources, editions that only repeat a line, and confidence do not count. Throws `RangeError` on an unknown entity.
 */
export function basisOf(register: Register, entity: string, clocks: Clocks): string {
  const ledger = ledgerOf(register);
  if (!ledger.entity.has(entity)) throw new RangeError(`got entity "${entity}", expected the id of one in the register`);
  const stands = standings(register, entity, clocks).map(({ list, listed, since, until, modifiers, printed }) =>
    JSON.stringify([list, listed, since, until, modifiers, printed]),
  );
  const names = namesBorneBy(register, entity).map(({ text, kind }) => JSON.stringify([text, kind]));
  const identifiers = ledger.identifiersOf(entity).map(({ scheme, value }) => JSON.stringify([scheme, value]));
  return [stands, names, identifiers].map((facts) => [...new Set(facts)].sort().join('\n')).join('\n\n');
}
