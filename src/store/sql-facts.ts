import { type Access, addRows } from './access.js';
import type { Acceptance, FactLog, StoredFact } from './facts.js';
import type { Rows } from './tables.js';

const PAGE = 20_000;

export function sqlFacts({ read, write }: Access): FactLog {
  return {
    add: (acceptance, facts) => write((rows) => add(rows, acceptance, facts)),
    after: (seq) => after(read, seq),
    last: () => last(read),
    accepted: async () => {
      const rows = await read.selectFrom('batches').selectAll().orderBy('position').execute();
      return rows.map(
        ({ id, kind, list, origin, digest, summary, at, by }): Acceptance => ({
          id,
          kind: kind as Acceptance['kind'],
          list,
          origin,
          digest,
          summary: JSON.parse(summary) as Acceptance['summary'],
          at,
          by,
        }),
      );
    },
  };
}

/** The table and its column are called `batches` and `batch` from before. */
async function add(rows: Rows, acceptance: Acceptance, facts: readonly Omit<StoredFact, 'seq'>[]): Promise<void> {
  const before = await rows
    .selectFrom('batches')
    .select((of) => of.fn.max('position').as('last'))
    .executeTakeFirst();
  const { id, kind, list, origin, digest, at, by } = acceptance;
  const position = (before?.last ?? 0) + 1;
  await rows
    .insertInto('batches')
    .values({ position, id, kind, list, origin, digest, summary: JSON.stringify(acceptance.summary), at, by })
    .execute();
  const seq = await last(rows);
  await addRows(
    rows,
    'facts',
    facts.map((each, index) => ({ seq: seq + index + 1, batch: id, kind: each.kind, fact: JSON.stringify(each.fact) })),
  );
}

/** In pages, so that no single answer of the database is large; facts are never changed, so the pages fit together. */
async function after(rows: Rows, seq: number): Promise<readonly StoredFact[]> {
  const found: StoredFact[] = [];
  for (let from = seq; ; ) {
    const page = await rows
      .selectFrom('facts')
      .select(['seq', 'kind', 'fact'])
      .where('seq', '>', from)
      .orderBy('seq')
      .limit(PAGE)
      .execute();
    for (const row of page)
      found.push({ seq: row.seq, kind: row.kind as StoredFact['kind'], fact: JSON.parse(row.fact) as StoredFact['fact'] });
    const end = page.at(-1);
    if (end === undefined || page.length < PAGE) return found;
    from = end.seq;
  }
}

async function last(rows: Rows): Promise<number> {
  const found = await rows
    .selectFrom('facts')
    .select((of) => of.fn.max('seq').as('last'))
    .executeTakeFirst();
  return found?.last ?? 0;
}
