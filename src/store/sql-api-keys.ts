import type { Access } from './access.js';
import type { ApiKey, ApiKeys } from './api-keys.js';
import type { Tables } from './tables.js';

export function sqlApiKeys({ read, write }: Access): ApiKeys {
  return {
    add: ({ id, name, hash, scopes, rank, at, by }) =>
      write(async (rows) => {
        await rows
          .insertInto('api_keys')
          .values({ id, name, hash, scopes: JSON.stringify(scopes), rank, at, by })
          .execute();
      }),
    byHash: async (hash) => {
      const row = await read.selectFrom('api_keys').selectAll().where('hash', '=', hash).executeTakeFirst();
      return row === undefined ? null : keyOf(row);
    },
    all: async () => (await read.selectFrom('api_keys').selectAll().orderBy('at').orderBy('id').execute()).map(keyOf),
    revoke: (id, { at, by }) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('api_keys')
          .set({ revoked_at: at, revoked_by: by })
          .where('id', '=', id)
          .where('revoked_at', 'is', null)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
  };
}

function keyOf(row: Tables['api_keys']): ApiKey {
  const { id, name, hash, rank, at, by } = row;
  const revoked = row.revoked_at === null ? null : { at: row.revoked_at, by: row.revoked_by ?? '' };
  return { id, name, hash, scopes: JSON.parse(row.scopes) as readonly string[], rank, at, by, revoked };
}
