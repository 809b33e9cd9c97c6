import { ledgerOf, type Register } from '../register/index.js';
import type { Alert, Store } from '../store/index.js';
import { calledAs, subjectIn } from '../watching/index.js';

/** An alert with the names of those it is about, as answers give it. A subject that left its portfolio is named no more. */
export interface NamedAlert extends Omit<Alert, 'dedupe' | 'subjectKey' | 'entity'> {
  readonly subject: { readonly key: string; readonly name: string | null };
  readonly entity: { readonly id: string; readonly name: string };
  /** How sure it is that the subject is the entity; null where it is not found to be any more. */
  readonly found: { readonly decision: string; readonly score: number } | null;
}

/** Names those whom alerts are about. */
export async function namedAlerts(alerts: readonly Alert[], store: Store, register: Register): Promise<readonly NamedAlert[]> {
  const ledger = ledgerOf(register);
  const names = new Map<string, string>();
  const found = new Map<string, NamedAlert['found']>();
  for (const portfolio of new Set(alerts.map((alert) => alert.portfolio))) {
    for (const watched of await store.portfolios.subjects(portfolio))
      names.set(`${portfolio} ${watched.key}`, calledAs(subjectIn(watched)));
    for (const { key, entity, decision, score } of await store.portfolios.matches(portfolio))
      found.set(`${portfolio} ${key} ${entity}`, { decision, score });
  }
  return alerts.map(({ id, at, portfolio, subjectKey: key, entity, kind, list, event, date, title, sources, url, acknowledged }) => ({
    id,
    at,
    portfolio,
    subject: { key, name: names.get(`${portfolio} ${key}`) ?? null },
    entity: { id: entity, name: ledger.entity.get(entity)?.label ?? entity },
    found: found.get(`${portfolio} ${key} ${entity}`) ?? null,
    ...{ kind, list, event, date, title, sources, url, acknowledged },
  }));
}
