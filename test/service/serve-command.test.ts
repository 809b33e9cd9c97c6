import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/bin/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'watchbill-serve-'));
const environment = { ...process.env, WATCHBILL_HOME: folder, DATABASE_URL: '' };
const node = process.env['WATCHBILL_NODE'] ?? process.execPath;
let url = '';
let child: ReturnType<typeof spawn>;

beforeAll(async () => {
  child = spawn(node, [MAIN, 'serve', '--port', '0'], { env: environment, stdio: ['ignore', 'pipe', 'ignore'] });
  const [said] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  url = /http:\/\/\S+/.exec(said.toString())?.[0] ?? '';
});

afterAll(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

async function match(name: string): Promise<{ readonly digest: string | null; readonly found: string }> {
  const body = JSON.stringify({ queries: { q: { schema: 'Company', properties: { name: [name] } } } });
  const response = await fetch(`${url}/match/default`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if (response.status !== 200) throw new Error(`got ${response.status}, expected 200`);
  const { responses } = (await response.json()) as { responses: { q: { results: { id: string; match: boolean }[] } } };
  return {
    digest: response.headers.get('x-watchbill-snapshot'),
    found: JSON.stringify(responses.q.results.map(({ id, match: is }) => [id, is])),
  };
}

test('[Z5] registers are taken in use while it is asked: no request fails, and one register gives one answer', async () => {
  const name = 'Qingyun Photonics Technology Co., Ltd.';
  const answers = new Map<string | null, Set<string>>();
  const asking = new AbortController();
  const asked = Promise.all(
    [0, 1, 2, 3].map(async () => {
      while (!asking.signal.aborted) {
        const { digest, found } = await match(name);
        answers.set(digest, (answers.get(digest) ?? new Set()).add(found));
      }
    }),
  );
  for (const [at, action] of ['add', 'remove'].entries()) {
    const path = join(folder, `${action}.csv`);
    const day = `2026-11-0${at + 1}`;
    writeFileSync(
      path,
      `list,date,published,form,title,action,name\nus-dod-1260h,${day},${day},amendment,An edition,${action},"${name}"\ntotal,1\n`,
    );
    const command = spawn(node, [MAIN, 'sync', '--from', path], { env: environment, stdio: 'ignore' });
    expect(await once(command, 'exit')).toEqual([0, null]);
    const before = answers.size;
    for (let time = 0; time < 100 && answers.size === before; time += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  asking.abort();
  await asked;
  expect(answers.size).toBe(3);
  expect([...answers.values()].map((told) => told.size)).toEqual([1, 1, 1]);
  expect(new Set([...answers.values()].flatMap((told) => [...told])).size).toBeGreaterThan(1);
});

test('[Z4] it answers as the command does, and ends with 0 when it is asked to stop', async () => {
  const { stdout } = spawnSync(node, [MAIN, 'screen', 'Hesai Group', '--json'], { env: environment, encoding: 'utf8' });
  const [result] = (JSON.parse(stdout) as { results: { matches: { entity: { id: string }; decision: string }[] }[] }).results;
  const { found } = await match('Hesai Group');
  expect(JSON.parse(found)[0]).toEqual([result?.matches[0]?.entity.id, true]);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});
