import type { TestProject } from 'vitest/node';
import { startPostgres } from '../scripts/postgres.mjs';

/**
 * The PostgreSQL that suites run on: the one of WATCHBILL_TEST_POSTGRES (`none` for none), or one started for this run. Without one its suites are skipped and one
 * line says so.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['WATCHBILL_TEST_POSTGRES'];
  if (given === 'none') {
    project.provide('postgres', null);
    return () => Promise.resolve();
  }
  if (given !== undefined && given !== '') {
    project.provide('postgres', given);
    return () => Promise.resolve();
  }
  const started = await startPostgres();
  if ('missing' in started) {
    project.provide('postgres', null);
    console.log(`skip tests on PostgreSQL: ${started.missing}`);
    return () => Promise.resolve();
  }
  project.provide('postgres', started.url);
  return started.stop;
}
