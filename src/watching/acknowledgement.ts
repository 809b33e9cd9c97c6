import type { Act, Store } from '../store/index.js';

/** What became of alerts that somebody acknowledges, by their ids. */
export interface Acknowledged {
  readonly acknowledged: readonly string[];
  /** Somebody had done so before. */
  readonly before: readonly string[];
  readonly unknown: readonly string[];
}

/** Acknowledges alerts: all that are there and open, with who, when and a note. The note stays out of the audit: it may name somebody. */
export async function acknowledge(store: Store, ids: readonly string[], act: Act & { readonly note: string }): Promise<Acknowledged> {
  return store.write(async (tx) => {
    const [acknowledged, before, unknown]: [string[], string[], string[]] = [[], [], []];
    for (const id of new Set(ids)) {
      if (await tx.alerts.acknowledge(id, act)) acknowledged.push(id);
      else ((await tx.alerts.get(id)) === null ? unknown : before).push(id);
    }
    const { at, by } = act;
    await tx.audit.append(
      acknowledged.map((id) => ({ at, by, action: 'alert.acknowledged', subject: id, detail: { noted: act.note !== '' } })),
    );
    return { acknowledged, before, unknown };
  });
}
