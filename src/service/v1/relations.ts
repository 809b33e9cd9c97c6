import { type Clocks, ledgerOf, type Register, type Relation } from '../../register/index.js';

/** A relation with both its entities named. */
export interface NamedRelation extends Omit<Relation, 'subject' | 'object'> {
  readonly subject: { readonly id: string; readonly name: string };
  readonly object: { readonly id: string; readonly name: string };
}

/** The relations of an entity on a day, as knowable on a day: those in which it is the object first. */
export function relationsOf(register: Register, entity: string, { on, known }: Clocks): readonly NamedRelation[] {
  const ledger = ledgerOf(register);
  const named = (id: string): NamedRelation['subject'] => ({ id, name: ledger.entity.get(id)?.label ?? id });
  return [...ledger.relationsTo(entity), ...ledger.relationsFrom(entity)]
    .filter(({ since, until, known: told }) => since <= on && told <= known && (until === undefined || until > on))
    .map((relation) => ({ ...relation, subject: named(relation.subject), object: named(relation.object) }));
}
