import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { namesFrom } from '../../bench/data/name-generator.mjs';
import { type StartedPostgres, startPostgres } from '../../scripts/postgres.mjs';
import { ROOT } from '../cli/asked.js';

const ROWS = 12_000;
const WORKERS = 4;
const KILLED = 2;
const PATIENT = 180_000;
const folder = mkdtempSync(join(tmpdir(), 'watchbill-killed-'));
const input = join(folder, 'vendors.csv');
const output = join(folder, 'out.csv');
const children: ChildProcess[] = [];
let server: StartedPostgres;

/** The built command, as users run it. */
function begun(
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): { readonly child: ChildProcess; readonly said: () => string } {
  const child = spawn(process.execPath, [`${ROOT}dist/bin/main.js`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', WATCHBILL_HOME: folder, ...env },
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => {
      said += text.toString();
    });
  return { child, said: () => said };
}

async function ended({ child, said }: ReturnType<typeof begun>): Promise<void> {
  const [code] = child.exitCode === null ? ((await once(child, 'exit')) as [number | null]) : [child.exitCode];
  expect(code, said()).toBe(0);
}

/** The answer of the server, also while it is restarted. */
async function answered(text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server.url });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.query<Record<string, unknown>>(text)).rows;
  } catch {
    return [];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function finishedChunks(least: number): Promise<void> {
  for (let finished = 0; finished < least; ) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    finished = Number((await answered('select count(*) as n from watchbill.screening_chunks where summary is not null'))[0]?.['n'] ?? 0);
  }
}

describe.skipIf(inject('postgres') === null)('a batch by four processes', () => {
  beforeAll(async () => {
    const started = await startPostgres();
    if ('missing' in started) throw new Error(started.missing);
    server = started;
    let text = 'no,name\n';
    let row = 0;
    for (const name of namesFrom(4, ROWS)) {
      row += 1;
      text += `${row},"${row % 500 === 0 ? 'Hesai Group' : name.text.replaceAll('"', '')}"\n`;
    }
    writeFileSync(input, text);
  }, PATIENT);
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL');
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }, PATIENT);

  it(
    '[J1 J6 J7] two of them killed and the server restarted while they work: the bytes of screen, every row once',
    async () => {
      const day = ['--on', '2026-11-22', '--known', '2026-11-22'];
      const env = { DATABASE_URL: server.url };
      const workers = Array.from({ length: WORKERS }, () => begun(env, 'worker'));
      const batch = begun(env, 'batch', input, '-o', output, ...day);
      await finishedChunks(1);
      // In the midst of their chunks, most likely: whichever they are, the outcome is the same.
      const killed = workers.sort(() => Math.random() - 0.5).splice(0, KILLED);
      for (const { child } of killed) child.kill('SIGKILL');
      await finishedChunks(3);
      await server.halt('immediate');
      await server.start();
      await ended(batch);
      const plain = begun({}, 'screen', input, '-o', join(folder, 'plain.csv'), ...day);
      await ended(plain);
      const [got, wanted] = [readFileSync(output, 'utf8'), readFileSync(join(folder, 'plain.csv'), 'utf8')];
      expect(got.split('\n').map((line) => line.slice(0, line.indexOf(',')))).toEqual([
        'no',
        ...Array.from({ length: ROWS }, (_, row) => String(row + 1)),
        '',
      ]);
      expect(got === wanted, 'the same bytes').toBe(true);
      for (const worker of workers) {
        worker.child.kill('SIGTERM');
        await ended(worker);
        expect(worker.said()).toMatch(/started: postgresql:[^\n]*\n/);
        expect(worker.said()).toMatch(/stopped\n$/);
        expect(worker.said()).not.toMatch(/Hesai/);
      }
      expect(await answered('select count(*)::integer as left from watchbill.screening_chunks')).toEqual([{ left: 0 }]);
      expect(await answered('select count(*)::integer as left from watchbill.workers')).toEqual([{ left: 0 }]);
    },
    PATIENT,
  );
});
