import { hasHan } from '../names/index.js';
import type { Subject } from '../screening/subject.js';
import type { StoreParts } from '../store/index.js';

/** A company of a portfolio: by the id of the entity that it was found to be, else by a key of its own. */
export interface WatchedName {
  readonly key: string;
  readonly name: string;
}

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
      const { name: first, nameZh, aliases = [], kind } = subject as Subject;
      if (kind === 'Person' || kind === 'Vessel') continue;
      for (const name of [first, nameZh, ...aliases]) {
        if (name === undefined || !tells(name)) continue;
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
