import { type Access, addRows } from './access.js';
import type { Portfolio, Portfolios, WatchedSubject } from './portfolios.js';
import type { Act } from './store.js';
import type { Rows } from './tables.js';

export function sqlPortfolios({ read, write }: Access): Portfolios {
  return {
    all: () => portfolios(read),
    get: async (name) => (await portfolios(read, name))[0] ?? null,
    put: (name, subjects, act) => write((rows) => put(rows, name, subjects, act)),
    remove: (name) =>
      write(async (rows) => {
        await rows.deleteFrom('portfolio_matches').where('portfolio', '=', name).execute();
        await rows.deleteFrom('portfolio_subjects').where('portfolio', '=', name).execute();
        await rows.deleteFrom('portfolios').where('name', '=', name).execute();
      }),
    subjects: async (name) => {
      const rows = await read
        .selectFrom('portfolio_subjects')
        .select(['key', 'subject', 'digest'])
        .where('portfolio', '=', name)
        .orderBy('position')
        .execute();
      return rows.map(({ key, subject, digest }) => ({ key, subject: JSON.parse(subject) as object, digest }));
    },
    watched: async (name) => {
      const row = await read
        .selectFrom('portfolios')
        .select(['watched_snapshot', 'watched_on', 'watched_at'])
        .where('name', '=', name)
        .executeTakeFirst();
      return row === undefined || row.watched_snapshot === null
        ? null
        : { snapshot: row.watched_snapshot, on: row.watched_on ?? '', at: row.watched_at ?? '' };
    },
    matches: async (name) =>
      await read
        .selectFrom('portfolio_matches')
        .select(['key', 'entity', 'score', 'decision', 'digest'])
        .where('portfolio', '=', name)
        .orderBy('position')
        .execute(),
    setWatched: (name, { snapshot, on, at }, matches) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('portfolios')
          .set({ watched_snapshot: snapshot, watched_on: on, watched_at: at })
          .where('name', '=', name)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) throw new RangeError(`got ${JSON.stringify(name)}, expected the name of a portfolio`);
        await rows.deleteFrom('portfolio_matches').where('portfolio', '=', name).execute();
        await addRows(
          rows,
          'portfolio_matches',
          matches.map(({ key, entity, score, decision, digest }, position) => ({
            portfolio: name,
            position,
            key,
            entity,
            score,
            decision,
            digest,
          })),
        );
      }),
  };
}

async function portfolios(rows: Rows, name?: string): Promise<readonly Portfolio[]> {
  const all = rows
    .selectFrom('portfolios')
    .select((of) => [
      'name',
      'at',
      'by',
      of
        .selectFrom('portfolio_subjects')
        .whereRef('portfolio_subjects.portfolio', '=', 'portfolios.name')
        .select((each) => each.fn.countAll<number>().as('subjects'))
        .as('subjects'),
    ])
    .orderBy('name');
  const found = await (name === undefined ? all : all.where('name', '=', name)).execute();
  return found.map((row) => ({ name: row.name, at: row.at, by: row.by, subjects: row.subjects ?? 0 }));
}

async function put(rows: Rows, name: string, subjects: readonly WatchedSubject[], { at, by }: Act): Promise<void> {
  await rows
    .insertInto('portfolios')
    .values({ name, at, by })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ at, by }))
    .execute();
  await rows.deleteFrom('portfolio_subjects').where('portfolio', '=', name).execute();
  await addRows(
    rows,
    'portfolio_subjects',
    subjects.map(({ key, subject, digest }, position) => ({ portfolio: name, position, key, subject: JSON.stringify(subject), digest })),
  );
}
