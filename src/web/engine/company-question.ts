import type { OpenRegister } from '../../answering/index.js';
import {
  type Clocks,
  type Identifier,
  ledgerOf,
  type Name,
  namesBorneBy,
  type Register,
  type Relation,
  type Sourced,
} from '../../register/index.js';
import { type Party, partyOf, type Sources, sourcesOf } from './told.js';

export interface CompanyAsked {
  readonly id: string;
  readonly clocks: Clocks;
}

/** A field of business in both languages, and what it is known by. */
export interface SectorTold extends Sourced {
  readonly sector: string;
  readonly label: string;
  readonly zh: string;
}

/** A relation with both its companies named. */
export interface Tied extends Omit<Relation, 'subject' | 'object'> {
  readonly subject: Party;
  readonly object: Party;
}

export interface CompanyTold {
  readonly party: Party;
  readonly note: string | null;
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  readonly sectors: readonly SectorTold[];
  /** Those in which it is the object (its parents, its predecessors) and those in which it is the subject. */
  readonly above: readonly Tied[];
  readonly below: readonly Tied[];
  readonly sources: Sources;
}

/** Who a company is: all its names, identifiers, fields and relations. Throws `RangeError` on an id that the register has not. */
export function companyTold(opened: OpenRegister, { id, clocks }: CompanyAsked): CompanyTold {
  const { register } = opened.snapshot;
  const ledger = ledgerOf(register);
  const party = partyOf(register, id);
  const names = namesBorneBy(register, id);
  const identifiers = ledger.identifiersOf(id);
  const sectors = ledger.activitiesOf(id).flatMap(({ entity: _entity, ...activity }) => {
    const sector = register.sectors.find((each) => each.id === activity.sector);
    return sector === undefined ? [] : [{ ...activity, label: sector.label, zh: sector.zh }];
  });
  const above = tied(register, ledger.relationsTo(id), clocks);
  const below = tied(register, ledger.relationsFrom(id), clocks);
  const relied = [...names, ...identifiers, ...sectors, ...above, ...below].flatMap(({ sources }) => sources);
  const note = ledger.entity.get(id)?.note ?? null;
  return { party, note, names, identifiers, sectors, above, below, sources: sourcesOf(register, relied) };
}

function tied(register: Register, relations: readonly Relation[], { on, known }: Clocks): readonly Tied[] {
  return relations
    .filter(({ since, until, known: told }) => since <= on && told <= known && (until === undefined || until > on))
    .map((relation) => ({ ...relation, subject: partyOf(register, relation.subject), object: partyOf(register, relation.object) }));
}
