import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { realWorld } from '../../src/cli/world.js';
import { checkKept, recordRun, type Screened } from '../../src/running/recording.js';
import { EMPTY_SUMMARY } from '../../src/screening/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { sha256 } from '../bundled.js';
import { type Asked, askedIn, ROOT } from './asked.js';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-recording-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const PATIENT = 120_000;
const DAYS = ['--on', '2026-11-22', '--known', '2026-11-22'];
const NAMES = ['Hesai Group', 'DJI', '华为技术有限公司', '"Costar Group, Inc."', 'Nobody At All', ''];

/** A file of these names in turn; `sparse`: mostly of names that are nobody's. */
function table(name: string, rows: number, sparse = false): string {
  writeFileSync(
    at(name),
    `no,name\n${Array.from({ length: rows }, (_, row) => `${row},${sparse && row % 10 !== 0 ? 'Nobody' : NAMES[(row / (sparse ? 10 : 1)) % NAMES.length]}`).join('\n')}\n`,
  );
  return at(name);
}

function begun(home: string, ...args: readonly string[]): ChildProcess {
  const env = { ...process.env, NO_COLOR: '1', WATCHBILL_HOME: home, DATABASE_URL: '' };
  return spawn(process.execPath, [`${ROOT}dist/bin/main.js`, ...args], { stdio: ['ignore', 'ignore', 'pipe'], env });
}

/** Runs the built command to its end; gives what it told on stderr. */
async function ended(child: ChildProcess): Promise<string> {
  let err = '';
  child.stderr?.on('data', (piece: Buffer) => {
    err += piece.toString();
  });
  await once(child, 'close');
  return err;
}

async function inStore<T>(home: string, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ folder: home });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The matches of a run without what is numbered anew. */
function found(home: string, run: string): Promise<readonly unknown[]> {
  return inStore(home, async (store) => (await store.runs.matches(run)).map((match) => ({ ...match, id: '', run: '' })));
}

describe('a recorded screening', { timeout: PATIENT }, () => {
  it('[V5] that was interrupted and resumed, or done by several workers, records what one without does', async () => {
    const [home, input] = [at('resumed'), table('long.csv', 5000, true)];
    const screen = (target: string, ...more: readonly string[]): ChildProcess =>
      begun(home, 'screen', input, ...DAYS, '-o', at(target), '--record', ...more);
    expect(await ended(screen('whole.csv', '--workers', '1'))).toContain('recorded as run-1');
    expect(await ended(screen('pooled.csv', '--workers', '2'))).toContain('recorded as run-2');
    const child = screen('killed.csv', '--workers', '1');
    const lines = (): number => {
      try {
        return readFileSync(at('killed.csv.progress'), 'utf8').split('\n').length;
      } catch {
        return 0;
      }
    };
    const over = ended(child);
    while (lines() < 3 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGKILL');
    expect(await over).not.toContain('recorded');
    expect(lines()).toBeGreaterThan(2);
    const resumed = await ended(screen('killed.csv', '--workers', '1', '--resume'));
    expect(resumed).toMatch(/going on after [\d,]+ rows/);
    expect(resumed).toContain('recorded as run-3');
    const whole = await found(home, 'run-1');
    expect(whole.length).toBe(501);
    expect(await found(home, 'run-2')).toEqual(whole);
    expect(await found(home, 'run-3')).toEqual(whole);
    expect((await inStore(home, (store) => store.runs.all())).map(({ output }) => output.digest)).toEqual(
      Array.from({ length: 3 }, () => sha256(readFileSync(at('whole.csv')))),
    );
  });

  it('[V1] is in the store whole or not at all when it is killed at any moment, and what was acknowledged is there', async () => {
    const [home, input] = [at('killed'), table('short.csv', 120)];
    mkdirSync(home);
    let acknowledged = 0;
    for (let turn = 0; turn < 8; turn += 1) {
      const child = begun(home, 'screen', input, ...DAYS, '--record');
      let killed: NodeJS.Timeout | undefined;
      // Most of them about the moment of the write, some earlier.
      if (turn % 4 !== 3) killed = setTimeout(() => child.kill('SIGKILL'), 250 + turn * 60);
      const err = await ended(child);
      clearTimeout(killed);
      if (err.includes('recorded as')) acknowledged += 1;
    }
    expect(acknowledged).toBeGreaterThan(1);
    await inStore(home, async (store) => {
      const runs = await store.runs.all();
      expect(runs.length).toBeGreaterThanOrEqual(acknowledged);
      for (const run of runs) {
        expect(run).toMatchObject({ rows: 120, input: { kept: true } });
        expect((await store.runs.matches(run.id)).length).toBe(120);
        expect(sha256((await store.blobs.get(run.input.digest)) ?? Buffer.from(''))).toBe(run.input.digest);
      }
      const audit = [];
      for await (const { action, subject } of store.audit.read()) audit.push(`${action} ${subject}`);
      expect(audit).toEqual(runs.map(({ id }) => `run.recorded ${id}`).reverse());
      expect(await store.audit.verify()).toMatchObject({ ok: true });
    });
  });

  it('[V4] of an input that changed meanwhile, can be read only once, or is too large to keep is refused', async () => {
    const [home, input] = [at('refused'), table('changing.csv', 2)];
    const world = { ...realWorld, env: (name: string) => (name === 'WATCHBILL_HOME' ? home : undefined) };
    const screened = {
      snapshot: 'a'.repeat(64),
      engine: 'an engine',
      parameters: {},
      input: { name: 'changing.csv', digest: sha256(Buffer.from('as it was')) },
      bytes: readFileSync(input),
      against: null,
      output: { digest: 'b'.repeat(64), format: 'csv' },
      summary: EMPTY_SUMMARY,
      matches: [],
    };
    const record = (of: Screened): Promise<unknown> => inStore(home, (store) => recordRun(of, store, world));
    await expect(record(screened)).rejects.toThrow('got another content than was screened');
    await expect(record({ ...screened, bytes: null })).rejects.toThrow(`expected ${'a'.repeat(64)}, which it was screened with`);
    expect(() => checkKept('f.csv', 2 ** 30)).toThrow('f.csv: got 1073741824 bytes to keep with the run, expected at most 536870912');
    const once = await askedIn({ WATCHBILL_HOME: home }, 'screen', '/dev/null', '--record');
    expect([once.code, once.err]).toEqual([2, expect.stringContaining('--record: got an input that can be read only once')]);
  });
});

describe('a report as PDF', () => {
  const home = at('reported');
  const printer = at('chromium');
  const ask = (env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Asked> =>
    askedIn({ WATCHBILL_HOME: home, ...env }, ...args);

  /** Stands in for Chromium: prints the page it is given after a PDF's first bytes. */
  function stand(...lines: readonly string[]): void {
    writeFileSync(
      printer,
      [
        '#!/bin/sh',
        `for arg; do case $arg in --print-to-pdf=*) pdf=\${arg#*=};; file://*) page=\${arg#file://};; esac; done`,
        ...lines,
        '',
      ].join('\n'),
      {
        mode: 0o755,
      },
    );
  }

  it('[V16] is printed by Chromium from the page, without a network, with its own date', async () => {
    expect((await ask({}, 'screen', 'Hesai Group', '--record')).code).toBe(0);
    stand(`echo "$@" > ${at('args')}`, `{ printf '%%PDF-1.4 /CreationDate (D:20260102030405+00) '; cat "$page"; } > "$pdf"`);
    const { code, out, err } = await ask({ WATCHBILL_CHROMIUM: printer }, 'report', 'run-1', '-o', at('report.pdf'));
    expect([code, out, err]).toEqual([0, `${at('report.pdf')}: 1 match of run-1, 1 open, 0 decisions, as of 2026-11-22\n`, '']);
    expect((await ask({}, 'report', 'run-1', '-o', at('report.html'))).code).toBe(0);
    expect(readFileSync(at('report.pdf'), 'utf8')).toBe(
      `%PDF-1.4 /CreationDate (D:20261122000000+00) ${readFileSync(at('report.html'), 'utf8')}`,
    );
    const args = readFileSync(at('args'), 'utf8');
    for (const option of ['--headless', '--host-resolver-rules=MAP * ~NOTFOUND', '--user-data-dir=']) expect(args).toContain(option);
    const onPath = await ask({ PATH: `/nonexistent:${folder}` }, 'report', 'run-1', '-o', at('path.pdf'));
    expect(onPath.code).toBe(0);
  });

  it('[V16] is refused in one line where Chromium is missing or prints nothing, and nothing is written', async () => {
    for (const [env, said] of [
      [{}, 'got no Chromium for a PDF, expected chromium, chromium-browser, google-chrome on the PATH or WATCHBILL_CHROMIUM: install it'],
      [{ WATCHBILL_CHROMIUM: at('nowhere') }, 'where no file is'],
      [{ WATCHBILL_CHROMIUM: printer }, 'got no PDF (exit 7)'],
    ] as const) {
      stand('exit 7');
      const { code, err } = await ask(env, 'report', 'run-1', '-o', at('none.pdf'));
      expect([code, err]).toEqual([3, expect.stringContaining(said)]);
      expect(err.trimEnd()).not.toContain('\n');
      expect(() => readFileSync(at('none.pdf'))).toThrow('ENOENT');
    }
    expect((await ask({}, 'report', 'run-1', '-o', at('report.doc'))).code).toBe(2);
    const missing = await ask({}, 'report', 'run-1', '-o', '/nonexistent/report.xlsx');
    expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('/nonexistent/report.xlsx (ENOENT)')]);
  });
});
