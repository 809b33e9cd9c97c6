import type { Access } from './access.js';
import type { Settings } from './settings.js';

export function sqlSettings({ read, write }: Access): Settings {
  return {
    get: async (name) => (await read.selectFrom('settings').select('value').where('name', '=', name).executeTakeFirst())?.value ?? null,
    set: (name, value) =>
      write(async (rows) => {
        await rows
          .insertInto('settings')
          .values({ name, value })
          .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
          .execute();
      }),
  };
}
