import { ledgerOf, type Register } from '../../register/index.js';

/** What lines of a list are sifted by. */
export interface Traits {
  /** Ids of sectors. */
  readonly sectors: readonly string[];
  /** Bodies that its grounds name: SASAC, MIIT, PLA … */
  readonly bodies: readonly string[];
  /** Grounds printed for it. */
  readonly grounds: readonly string[];
}

/** The traits of an entity; of one printed under another line, the grounds of that line. */
export function traitsOf(register: Register, id: string): Traits {
  const ledger = ledgerOf(register);
  const under = ledger.entriesOf(id).flatMap(({ under: above }) => above ?? []);
  const own = ledger.groundsOf(id);
  const grounds = own.length > 0 ? own : under.flatMap((each) => ledger.groundsOf(each));
  return {
    sectors: [...new Set(ledger.activitiesOf(id).map(({ sector }) => sector))],
    bodies: [...new Set(grounds.flatMap(({ ties }) => ties.flatMap(({ bodies }) => bodies)))],
    grounds: [...new Set(grounds.map(({ ground }) => ground))],
  };
}
