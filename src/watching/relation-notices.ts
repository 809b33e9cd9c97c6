import { ledgerOf, type Relation } from '../register/index.js';
import type { Notice } from './notice.js';
import type { View } from './view.js';

/** The relations of an entity that began and those that ended, as far as the view goes. */
export function relationNotices({ register, clocks }: View, entity: string): readonly Notice[] {
  const ledger = ledgerOf(register);
  const called = (id: string): string => ledger.entity.get(id)?.label ?? id;
  const relations = [...ledger.relationsTo(entity), ...ledger.relationsFrom(entity)];
  return relations.flatMap((relation): readonly Notice[] => {
    const { kind, subject, object, since, until, known, sources } = relation;
    if (since > clocks.on || known > clocks.known) return [];
    const said = relation.share === undefined ? '' : ` (${Math.round(relation.share * 1000) / 10} %)`;
    const base = { kind: 'relation-changed' as const, list: null, event: `${kind} ${subject} ${object} ${since}`, sources };
    const begun = { ...base, date: since, title: `${wordsOf(relation, called)}${said}, since ${since}` };
    const over = until !== undefined && until <= clocks.on && until <= clocks.known;
    return over ? [begun, { ...base, date: until, title: `no longer: ${wordsOf(relation, called)}, until ${until}` }] : [begun];
  });
}

function wordsOf({ kind, subject, object }: Relation, called: (id: string) => string): string {
  return kind === 'controls' ? `${called(subject)} controls ${called(object)}` : `${called(object)} took the place of ${called(subject)}`;
}
