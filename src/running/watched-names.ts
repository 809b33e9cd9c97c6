import { hasHan } from '../names/index.js';
import type { WatchedName } from '../reading/index.js';
import { namesOf, type Subject } from '../screening/index.js';
import type { StoreParts } from '../store/index.js';

/** So many names are looked for in a text at most. */
const MOST = 200_000;

/**
 * The companies of all portfolios, to be found in documents too. A name of one plain word is left out, as it may be a word of any text; names of people are no companies.
 */
export async function watchedNames({ portfolios }: Pick<StoreParts, 'portfolios'>): Promise<readonly WatchedName[]> {
  const found: WatchedName[] = [];
  for (const { name: portfolio } of await portfolios.all()) {
    const sure = (await portfolios.matches(portfolio)).filter(({ decision }) => decision === 'match');
    const entity = new Map(sure.map((match) => [match.key, match.entity]));
    for (const { key, subject } of await portfolios.subjects(portfolio)) {
      const party = subject as Subject;
      if (party.kind === 'Person' || party.kind === 'Vessel') continue;
      for (const name of namesOf(party)) {
        if (!tells(name)) continue;
        if (found.length === MOST) return found;
        found.push({ key: entity.get(key) ?? `${portfolio}/${key}`, name });
      }
    }
  }
  return found;
}

function tells(name: string): boolean {
  return hasHan(name) ? name.length > 2 : /\S\s+\S/.test(name.trim());
}
