import { ledgerOf, type Register } from '../register/index.js';
import type { Alert, StoreParts } from '../store/index.js';
import { calledAs, subjectIn } from '../watching/index.js';

/** An alert as it is told outside: with the names of those it is about. A subject that left its portfolio is named no more. */
export interface ToldAlert
  extends Pick<Alert, 'id' | 'at' | 'portfolio' | 'kind' | 'list' | 'event' | 'date' | 'title' | 'sources' | 'url'> {
  readonly subject: { readonly key: string; readonly name: string | null };
  readonly entity: { readonly id: string; readonly name: string };
}

/** Tells alerts; the names of a portfolio are read once. */
export type Telling = (alert: Alert) => Promise<ToldAlert>;

export function tellingOf(store: Pick<StoreParts, 'portfolios'>, register: Register): Telling {
  const { entity: entities } = ledgerOf(register);
  const portfolios = new Map<string, Promise<ReadonlyMap<string, string>>>();
  const namesIn = (portfolio: string): Promise<ReadonlyMap<string, string>> => {
    const names = portfolios.get(portfolio) ?? read(store, portfolio);
    portfolios.set(portfolio, names);
    return names;
  };
  return async ({ id, at, portfolio, subjectKey: key, entity, kind, list, event, date, title, sources, url }) => ({
    id,
    at,
    portfolio,
    subject: { key, name: (await namesIn(portfolio)).get(key) ?? null },
    entity: { id: entity, name: entities.get(entity)?.label ?? entity },
    ...{ kind, list, event, date, title, sources, url },
  });
}

async function read({ portfolios }: Pick<StoreParts, 'portfolios'>, portfolio: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await portfolios.subjects(portfolio)).map((watched) => [watched.key, calledAs(subjectIn(watched))]));
}
