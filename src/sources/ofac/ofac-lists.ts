import type { Day } from '../../register/index.js';
import type { SourceEdition, SourceParty } from '../source-edition.js';

/** A party of OFAC with the lists that it stands on. */
export interface OfacListed {
  readonly party: SourceParty;
  readonly lists: readonly string[];
}

const TITLES: Readonly<Record<string, string>> = {
  'us-ofac-sdn': 'Specially Designated Nationals and Blocked Persons List',
  'us-ofac-ns-cmic': 'Non-SDN Chinese Military-Industrial Complex Companies List',
  'us-ofac-cons': 'Consolidated Sanctions List (non-SDN)',
};
/** Programmes whose parties are not blocked, and so stand outside the SDN list. */
const OUTSIDE = /^(?:NS-|CMIC-|561-Related$|UKRAINE-EO13662$|FSE-)/;
const CMIC = /^(?:NS-)?CMIC-EO13959$/;

/** Whether a programme is one of those outside the SDN list. */
export function isOutsideSdn(programme: string): boolean {
  return OUTSIDE.test(programme);
}

/** The lists outside the SDN list that a party of these programmes stands on: that of the Chinese military-industrial complex, and the rest. */
export function consolidatedLists(programmes: readonly string[]): readonly string[] {
  const others = programmes.filter((programme) => !CMIC.test(programme));
  return [
    ...(others.length < programmes.length ? ['us-ofac-ns-cmic'] : []),
    ...(others.length > 0 || programmes.length === 0 ? ['us-ofac-cons'] : []),
  ];
}

/** The editions of these lists, in order, each with its parties. */
export function ofacEditions(listed: readonly OfacListed[], date: Day | null): readonly SourceEdition[] {
  return Object.entries(TITLES).flatMap(([list, title]) => {
    const parties = listed.filter(({ lists }) => lists.includes(list)).map(({ party }) => party);
    return parties.length === 0 ? [] : [{ list, date, published: date, form: 'complete', title, parties, removals: [] } as const];
  });
}
