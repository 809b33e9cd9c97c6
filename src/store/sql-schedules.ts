import type { Access } from './access.js';
import type { Schedules } from './schedules.js';

export function sqlSchedules({ read, write }: Access): Schedules {
  return {
    put: ({ name, at, by, crontab, task, subject, slot }) =>
      write(async (rows) => {
        const said = { at, by, crontab, task, subject, slot };
        await rows
          .insertInto('schedules')
          .values({ name, ...said })
          .onConflict((conflict) => conflict.column('name').doUpdateSet(said))
          .execute();
      }),
    all: async () => await read.selectFrom('schedules').selectAll().orderBy('name').execute(),
    remove: (name) =>
      write(async (rows) => {
        const { numDeletedRows } = await rows.deleteFrom('schedules').where('name', '=', name).executeTakeFirst();
        return numDeletedRows > 0n;
      }),
    // In the line of writers: asked twice after a lost connection, it would tell the one who took it that another had.
    take: (name, slot) =>
      write(async (rows) => {
        const { numUpdatedRows } = await rows
          .updateTable('schedules')
          .set({ slot })
          .where('name', '=', name)
          .where('slot', '<', slot)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
  };
}
