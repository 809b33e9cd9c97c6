import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../cli/asked.js';
import type { TestService } from './service.js';

export const TABLE = 'id,supplier,country\n1,Hesai Group,CN\n2,"Costar Group, Inc.",US\n3,Nobody At All,US\n4,DJI,CN\n5,,\n6,=cmd|x,US\n';

/** The answer to a file that is sent as it is. */
export async function sent(
  service: TestService,
  query: string,
  body: string | ReadableStream = TABLE,
  headers: Record<string, string> = {},
): Promise<Response> {
  return await service.app.request(`/v1/runs?name=vendors.csv${query}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'text/csv', ...headers },
    ...(typeof body === 'string' ? {} : { duplex: 'half' }),
  });
}

/** Starts a run and waits until nothing is worked on; gives its id. */
export async function run(service: TestService, query = '', body: string | ReadableStream = TABLE): Promise<string> {
  const response = await sent(service, query, body);
  const json = (await response.json()) as { readonly id: string };
  if (response.status !== 202) throw new Error(`${response.status}: ${JSON.stringify(json)}`);
  await service.world.running.idle();
  return json.id;
}

/** What the built command writes of the same table, and records in a store of its own. */
export function byCommand(home: string, output: string, ...args: readonly string[]): string {
  const input = join(home, 'vendors.csv');
  writeFileSync(input, TABLE);
  const clocks = ['--on', '2026-11-22', '--known', '2026-11-22'];
  const done = spawnSync(
    process.execPath,
    [`${ROOT}dist/bin/main.js`, 'screen', input, '-o', join(home, output), '--record', ...clocks, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, NO_COLOR: '1', WATCHBILL_HOME: home, DATABASE_URL: '', WATCHBILL_USER: 'ann' },
    },
  );
  if (done.status !== 0) throw new Error(done.stderr);
  return join(home, output);
}
