import type { SourceEdition, SourceParty } from '../source-edition.js';

/** A list that the Consolidated Screening List takes rows from. */
export interface CslList {
  readonly id: string;
  readonly title: string;
  /** Whether its rows have OFAC's own number. */
  readonly ofac: boolean;
}

const ofac = (id: string, title: string): CslList => ({ id, title, ofac: true });
const other = (id: string, title: string): CslList => ({ id, title, ofac: false });

/** By the letters in brackets in `source`, such as `Entity List (EL) - Bureau of Industry and Security`. */
const LISTS: Readonly<Record<string, CslList>> = {
  SDN: ofac('us-ofac-sdn', 'Specially Designated Nationals and Blocked Persons List'),
  CMIC: ofac('us-ofac-ns-cmic', 'Non-SDN Chinese Military-Industrial Complex Companies List'),
  'NS-CMIC': ofac('us-ofac-ns-cmic', 'Non-SDN Chinese Military-Industrial Complex Companies List'),
  SSI: ofac('us-ofac-ssi', 'Sectoral Sanctions Identifications List'),
  FSE: ofac('us-ofac-fse', 'Foreign Sanctions Evaders List'),
  PLC: ofac('us-ofac-plc', 'Palestinian Legislative Council List'),
  CAP: ofac(
    'us-ofac-capta',
    'List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions',
  ),
  'NS-MBS': ofac('us-ofac-mbs', 'Non-SDN Menu-Based Sanctions List'),
  EL: other('us-bis-entity', 'Entity List'),
  MEU: other('us-bis-meu', 'Military End-User List'),
  UVL: other('us-bis-uvl', 'Unverified List'),
  DPL: other('us-bis-dpl', 'Denied Persons List'),
  DTC: other('us-state-dtc', 'AECA and ITAR Debarred List'),
  ISN: other('us-state-isn', 'Nonproliferation Sanctions'),
  UFLPA: other('us-dhs-uflpa', 'Uyghur Forced Labor Prevention Act Entity List'),
};

/** The list that a `source` of the Consolidated Screening List names, or null where it is none that is known. */
export function cslList(source: string): CslList | null {
  const code = /\(([A-Z-]{2,8})(?: List)?\)/.exec(source)?.[1];
  return LISTS[code ?? ''] ?? null;
}

/** What `source` is to be, for a message. */
export const CSL_SOURCES = `a list with ${Object.keys(LISTS).join(', ')} in brackets`;

/** The editions of the lists, in the order of the table, each with its parties. */
export function cslEditions(parties: ReadonlyMap<string, readonly SourceParty[]>): readonly SourceEdition[] {
  const titles = new Map(Object.values(LISTS).map(({ id, title }) => [id, title]));
  return [...titles].flatMap(([list, title]) => {
    const own = parties.get(list) ?? [];
    return own.length === 0 ? [] : [{ list, date: null, published: null, form: 'complete', title, parties: own, removals: [] } as const];
  });
}
