import { ledgerOf, type Register } from '../../register/index.js';

/** One fact of the register that rests on a document, in a line. `id` is that of what can be asked for further. */
export interface RestingFact {
  readonly kind:
    | 'list'
    | 'edition'
    | 'entry'
    | 'removal'
    | 'event'
    | 'name'
    | 'identifier'
    | 'relation'
    | 'ground'
    | 'law'
    | 'effect'
    | 'activity';
  readonly id: string;
  readonly says: string;
  readonly date: string | null;
  readonly confidence: 'high' | 'medium' | 'low' | 'unverified';
}

/** Everything in the register that names a document as its source. */
export function restingFacts(register: Register, source: string): readonly RestingFact[] {
  const { entity, edition } = ledgerOf(register);
  const nameOf = (id: string): string => entity.get(id)?.label ?? id;
  const dayOf = (id: string): string | null => edition.get(id)?.date ?? null;
  const resting = <T extends { readonly sources: readonly string[]; readonly confidence: RestingFact['confidence'] }>(
    kind: RestingFact['kind'],
    facts: readonly T[],
    told: (fact: T) => readonly [id: string, says: string, date?: string | null],
  ): readonly RestingFact[] =>
    facts
      .filter(({ sources }) => sources.includes(source))
      .map((fact) => {
        const [id, says, date = null] = told(fact);
        return { kind, id, says, date, confidence: fact.confidence };
      });
  return [
    ...resting('list', register.lists, (each) => [each.id, each.name]),
    ...resting('edition', register.editions, (each) => [each.id, each.title, each.date]),
    ...resting('event', register.events, (each) => [each.id, each.title, each.date]),
    ...resting('entry', register.entries, (each) => [each.entity, `printed as “${each.printed}” in ${each.edition}`, dayOf(each.edition)]),
    ...resting('removal', register.removals, (each) => [
      each.entity,
      `${nameOf(each.entity)} dropped by ${each.edition}`,
      dayOf(each.edition),
    ]),
    ...resting('ground', register.grounds, (each) => [
      each.entity,
      `ground of ${nameOf(each.entity)}: ${each.ground}`,
      dayOf(each.edition),
    ]),
    ...resting('relation', register.relations, (each) => [
      each.subject,
      `${nameOf(each.subject)} ${each.kind} ${nameOf(each.object)}`,
      each.since,
    ]),
    ...resting('name', register.names, (each) => [each.entity, `${nameOf(each.entity)} bears the name “${each.text}”`]),
    ...resting('identifier', register.identifiers, (each) => [each.entity, `${nameOf(each.entity)} bears ${each.scheme} ${each.value}`]),
    ...resting('activity', register.activities, (each) => [each.entity, `${nameOf(each.entity)} works in ${each.sector}`]),
    ...resting('law', register.laws, (each) => [each.id, `${each.name}, ${each.citation}`, each.enacted ?? null]),
    ...resting('effect', register.effects, (each) => [each.id, each.summary, each.from ?? null]),
  ];
}
