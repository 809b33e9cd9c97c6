import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ALERT_KINDS, openStore, type Store } from '../../src/store/index.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(ROOT, 'dist/bin/main.js');
const node = process.env['WATCHBILL_NODE'] ?? process.execPath;
const folder = mkdtempSync(join(tmpdir(), 'watchbill-demo-test-'));
/** What a user has set for himself leads a demonstration nowhere. */
const OWN = {
  WATCHBILL_HOME: join(folder, 'own'),
  DATABASE_URL: 'postgresql://127.0.0.1:1/own',
  WATCHBILL_OIDC_ISSUER: 'https://issuer.invalid',
  TMPDIR: join(folder, 'tmp'),
};

/** A demonstration that answers, and what it said. */
interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly url: string;
}

/** Says at the end how much of a processor was used: the time that a busy machine takes for it says nothing. */
const PROBE =
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('seconds ' + (user + system) / 1e6); })";

async function started(...words: readonly string[]): Promise<Started> {
  const child = spawn(node, ['--import', `data:text/javascript,${encodeURIComponent(PROBE)}`, MAIN, 'demo', '--port', '0', ...words], {
    env: { ...process.env, ...OWN },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let url: string | undefined;
  child.stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  while (url === undefined) {
    if (child.exitCode !== null) throw new Error(`got exit ${child.exitCode}, expected an address: ${said}`);
    const [piece] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [unknown];
    said += String(piece);
    url = /answers at (http:\/\/\S+)/.exec(said)?.[1];
  }
  return { child, said: () => said, url };
}

async function ended({ child }: Started): Promise<unknown> {
  child.kill('SIGINT');
  return (await once(child, 'close'))[0];
}

const homes = ['first', 'second'].map((name) => join(folder, name)) as [string, string];
let stores: readonly Store[] = [];
let before: Awaited<ReturnType<typeof counts>>;

async function counts(store: Store): Promise<readonly number[]> {
  const records = (await store.audit.verify()) as { readonly records?: number };
  return [(await store.alerts.all()).length, (await store.runs.all(100)).length, (await store.held.open()).length, records.records ?? -1];
}

beforeAll(async () => {
  mkdirSync(OWN.TMPDIR);
  const both = await Promise.all(homes.map((home) => started('--home', home, '--today', '2026-11-20')));
  for (const each of both) expect(await ended(each)).toBe(0);
  stores = await Promise.all(homes.map((home) => openStore({ folder: home })));
  before = await counts(stores[0] as Store);
}, 60_000);
afterAll(async () => {
  for (const store of stores) await store.close();
  rmSync(folder, { recursive: true, force: true });
});

test('[W200] a home is filled with alerts of every kind, runs with decisions, texts to review and an edition held back', async () => {
  const [store] = stores as [Store, Store];
  const kinds = new Set((await store.alerts.all()).map(({ kind }) => kind));
  expect(ALERT_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  expect((await store.alerts.all({ open: true })).length).toBeGreaterThan(20);
  const runs = await store.runs.all(10);
  expect(runs.map(({ input }) => [input.name, input.kept])).toEqual([
    ['demonstration-vendors.csv', true],
    ['demonstration-vendors.csv', true],
  ]);
  expect(new Set((await store.decisions.all()).map(({ verdict }) => verdict))).toEqual(new Set(['true-match', 'false-match', 'escalate']));
  const [held] = await store.held.open();
  expect(held?.reasons.join()).toMatch(/lines that leave \(3\d\.\d %\), expected at most 10 %/);
  const waiting = await store.proposedEvents.page({ states: ['waiting'] });
  expect(new Set(waiting.map(({ event }) => (event as { readonly type: string }).type))).toContain('injunction');
  expect(waiting.length).toBeGreaterThan(4);
});

test('[W201] what is invented says so, wherever it is looked at, and nobody is said to have done it', async () => {
  const [store] = stores as [Store, Store];
  for await (const { by } of store.audit.read()) expect(['demonstration', 'watchbill']).toContain(by);
  for (const { name } of await store.portfolios.all()) expect(name).toMatch(/^demonstration /);
  for (const { reason } of await store.decisions.all()) expect(reason).toMatch(/^demonstration: /);
  for (const file of ['suppliers', 'holdings', 'vendors']) {
    const [head = '', ...rows] = readFileSync(join(ROOT, `demo/demonstration-${file}.csv`), 'utf8')
      .trim()
      .split('\n');
    expect(head).toMatch(/,note$/);
    for (const row of rows) expect(row).toMatch(/,demonstration: (an invented company|a real company[^,]*)$/);
  }
  for (const name of readdirSync(join(ROOT, 'demo/documents'))) {
    const [title = '', , body = ''] = readFileSync(join(ROOT, 'demo/documents', name), 'utf8').split('\n');
    expect([title, body].join('\n')).toMatch(
      /^(Demonstration text, invented: .*\n.*invented for the demonstration|演示文本（虚构）：.*\n.*为演示而虚构)/,
    );
  }
});

test('[W202] a home that is kept is filled once; one that holds anything else is refused, and left as it is', async () => {
  const [home] = homes;
  const again = await started('--home', home);
  const answer = (await (await fetch(`${again.url}/v1/runs`)).json()) as { readonly results: readonly unknown[] };
  expect(answer.results.length).toBe(2);
  expect(await ended(again)).toBe(0);
  expect(await counts(stores[0] as Store)).toEqual(before);
  const other = join(folder, 'other');
  const environment = { ...process.env, WATCHBILL_HOME: other, DATABASE_URL: '' };
  expect(spawnSync(node, [MAIN, 'keys', 'add', 'ana', '--scopes', 'read'], { env: environment }).status).toBe(0);
  const refused = spawnSync(node, [MAIN, 'demo', '--home', other], { env: environment, encoding: 'utf8' });
  expect([refused.status, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toMatch(/^watchbill: --home: got .*, which holds what no demonstration filled, expected an empty place/);
});

test('[W203] it takes less than ten seconds of one processor, and when it is stopped nothing of it is left; what the user has is not touched', async () => {
  const demo = await started();
  expect(demo.said()).toContain('are invented, and say so');
  expect(readdirSync(OWN.TMPDIR).length).toBe(1);
  expect((await fetch(`${demo.url}/v1/actor`)).status).toBe(200);
  expect(await ended(demo)).toBe(0);
  expect(Number(/^seconds (\S+)$/m.exec(demo.said())?.[1])).toBeLessThan(10);
  expect(readdirSync(OWN.TMPDIR)).toEqual([]);
  expect(existsSync(OWN.WATCHBILL_HOME)).toBe(false);
});

test('[W204] of one day it is the same each time, to the last record of the audit chain', async () => {
  const heads = await Promise.all(stores.map(async (store) => (await store.audit.verify()) as { readonly head?: string }));
  expect(heads[0]?.head).toMatch(/^[0-9a-f]{64}$/);
  expect(heads[1]?.head).toBe(heads[0]?.head);
  const wrong = spawnSync(node, [MAIN, 'demo', '--today', '2999-01-01'], { env: { ...process.env, ...OWN }, encoding: 'utf8' });
  expect([wrong.status, wrong.stderr]).toEqual([2, 'watchbill: --today: got "2999-01-01", expected a day up to today, YYYY-MM-DD\n']);
});
