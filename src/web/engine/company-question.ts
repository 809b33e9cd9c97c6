import type { OpenRegister } from '../../answering/index.js';
import { type Identifier, ledgerOf, type Name, namesBorneBy, type Sourced } from '../../register/index.js';
import { type Party, partyOf, type Sources, sourcesOf } from './told.js';

export interface CompanyAsked {
  readonly id: string;
}

/** A field of business in both languages, and what it is known by. */
export interface SectorTold extends Sourced {
  readonly sector: string;
  readonly label: string;
  readonly zh: string;
}

export interface CompanyTold {
  readonly party: Party;
  readonly note: string | null;
  readonly names: readonly Name[];
  readonly identifiers: readonly Identifier[];
  readonly sectors: readonly SectorTold[];
  readonly sources: Sources;
}

/** Who a company is: all its names, identifiers and fields of business. Throws `RangeError` on an id that the register has not. */
export function companyTold(opened: OpenRegister, { id }: CompanyAsked): CompanyTold {
  const { register } = opened.snapshot;
  const ledger = ledgerOf(register);
  const party = partyOf(register, id);
  const names = namesBorneBy(register, id);
  const identifiers = ledger.identifiersOf(id);
  const sectors = ledger.activitiesOf(id).flatMap(({ entity: _entity, ...activity }) => {
    const sector = register.sectors.find((each) => each.id === activity.sector);
    return sector === undefined ? [] : [{ ...activity, label: sector.label, zh: sector.zh }];
  });
  const relied = [...names, ...identifiers, ...sectors].flatMap(({ sources }) => sources);
  const note = ledger.entity.get(id)?.note ?? null;
  return { party, note, names, identifiers, sectors, sources: sourcesOf(register, relied) };
}
