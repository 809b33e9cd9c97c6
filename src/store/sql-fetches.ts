import type { Access } from './access.js';
import type { Fetches } from './fetches.js';

export function sqlFetches({ read, write }: Access): Fetches {
  return {
    get: async (url) => {
      const row = await read.selectFrom('fetches').selectAll().where('url', '=', url).executeTakeFirst();
      return row === undefined ? null : { url: row.url, etag: row.etag, lastModified: row.last_modified, digest: row.digest, at: row.at };
    },
    put: ({ url, etag, lastModified, digest, at }) =>
      write(async (rows) => {
        const said = { etag, last_modified: lastModified, digest, at };
        await rows
          .insertInto('fetches')
          .values({ url, ...said })
          .onConflict((conflict) => conflict.column('url').doUpdateSet(said))
          .execute();
      }),
  };
}
