import { type Entity, ledgerOf, type Register, type Standing } from '../../register/index.js';
import { standingWords } from '../../screening/standing-words.js';
import { typeOf } from './entity-type.js';

/** One line that tells an entity from its namesakes: what it is, where its seat is, and where it stands. */
export function entityDescription(register: Register, entity: Entity, told: readonly Standing[]): string {
  const { list } = ledgerOf(register);
  const what = [typeOf(entity).name, ...(entity.country === undefined ? [] : [entity.country])].join(', ');
  const stands = told
    .filter(({ listed, modifiers }) => listed || modifiers.length > 0)
    .map((each) => `${list.get(each.list)?.short ?? each.list}: ${standingWords(each)}`);
  return [what, ...stands].join('; ');
}
