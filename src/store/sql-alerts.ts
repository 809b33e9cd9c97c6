import { type Access, addRows, nextNumber, numberOf } from './access.js';
import type { Alert, AlertKind, AlertLog } from './alerts.js';
import type { Rows, Tables } from './tables.js';

/** Keys looked for in one question. */
const KEYS = 5000;

export function sqlAlerts({ read, write }: Access): AlertLog {
  return {
    raise: (alerts) => (alerts.length === 0 ? Promise.resolve([]) : write((rows) => raise(rows, alerts))),
    get: async (id) => {
      const number = numberOf(id, 'alert');
      const row = number === null ? undefined : await read.selectFrom('alerts').selectAll().where('number', '=', number).executeTakeFirst();
      return row === undefined ? null : alertOf(row);
    },
    all: async (filter = {}) => {
      let all = read.selectFrom('alerts').selectAll().orderBy('number');
      if (filter.portfolio !== undefined) all = all.where('portfolio', '=', filter.portfolio);
      if (filter.open !== undefined) all = all.where('acknowledged_at', filter.open ? 'is' : 'is not', null);
      if (filter.kind !== undefined) all = all.where('kind', '=', filter.kind);
      if (filter.after != null) all = all.where('number', '>', numberOf(filter.after, 'alert') ?? 0);
      if (filter.limit !== undefined) all = all.limit(filter.limit);
      return (await all.execute()).map(alertOf);
    },
    last: async () => {
      const found = await read
        .selectFrom('alerts')
        .select((of) => of.fn.max('number').as('last'))
        .executeTakeFirst();
      return found?.last == null ? null : `alert-${found.last}`;
    },
    acknowledge: (id, { at, by, note }) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('alerts')
          .set({ acknowledged_at: at, acknowledged_by: by, note })
          .where('number', '=', numberOf(id, 'alert') ?? 0)
          .where('acknowledged_at', 'is', null)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
  };
}

async function raise(rows: Rows, alerts: readonly Omit<Alert, 'id' | 'acknowledged'>[]): Promise<readonly Alert[]> {
  const raised = new Set<string>();
  for (let at = 0; at < alerts.length; at += KEYS) {
    const keys = alerts.slice(at, at + KEYS).map((alert) => alert.dedupe);
    for (const row of await rows.selectFrom('alerts').select('dedupe').where('dedupe', 'in', keys).execute()) raised.add(row.dedupe);
  }
  const fresh = alerts.filter(({ dedupe }) => {
    if (raised.has(dedupe)) return false;
    raised.add(dedupe);
    return true;
  });
  if (fresh.length === 0) return [];
  const first = await nextNumber(rows, 'alert', fresh.length);
  const made = fresh.map((alert, index) => ({
    number: first + index,
    at: alert.at,
    portfolio: alert.portfolio,
    subject_key: alert.subjectKey,
    entity: alert.entity,
    kind: alert.kind,
    list: alert.list,
    event: alert.event,
    date: alert.date,
    title: alert.title,
    sources: JSON.stringify(alert.sources),
    url: alert.url,
    dedupe: alert.dedupe,
    acknowledged_at: null,
    acknowledged_by: null,
    note: null,
  }));
  await addRows(rows, 'alerts', made);
  return made.map(alertOf);
}

function alertOf(row: Tables['alerts']): Alert {
  return {
    id: `alert-${row.number}`,
    at: row.at,
    portfolio: row.portfolio,
    subjectKey: row.subject_key,
    entity: row.entity,
    kind: row.kind as AlertKind,
    list: row.list,
    event: row.event,
    date: row.date,
    title: row.title,
    sources: JSON.parse(row.sources) as readonly string[],
    url: row.url,
    dedupe: row.dedupe,
    acknowledged: row.acknowledged_at === null ? null : { at: row.acknowledged_at, by: row.acknowledged_by ?? '', note: row.note ?? '' },
  };
}
