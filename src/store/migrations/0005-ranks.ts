import { type Migration, sql } from 'kysely';
import type { StoreKind } from '../store.js';

/** Keys of the service have a rank: what their holder may confirm. Never edited. */
export function ranks(kind: StoreKind): Migration {
  return {
    up: async (db) => {
      const [keys, text] = kind === 'sqlite' ? ['api_keys', 'text'] : ['watchbill.api_keys', 'text collate "C"'];
      await sql.raw(`alter table ${keys} add column "rank" ${text} not null default 'analyst'`).execute(db);
    },
  };
}
