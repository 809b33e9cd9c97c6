import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asked, built, ROOT } from '../cli/asked.js';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-resume-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ROWS = 9000;
const KILLS = 2;
const PATIENT = 300_000;
const input = join(folder, 'vendors.csv');
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  const names = ['Hesai Group', 'DJI', '华为技术有限公司', '"Costar Group, Inc."', '=1+1', '', 'Nobody At All'];
  writeFileSync(
    input,
    `no,name\n${Array.from({ length: ROWS }, (_, row) => `${row},${names[row % names.length]}${row % 3 === 0 ? '' : ' x'}`).join('\n')}\n`,
  );
});

function begun(...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [`${ROOT}dist/bin/main.js`, 'screen', input, '--on', '2026-11-22', '--known', '2026-11-22', ...args], {
    stdio: 'ignore',
    env: { ...process.env, NO_COLOR: '1', WATCHBILL_HOME: '/nonexistent/home-of-nobody', DATABASE_URL: '' },
  });
}

/** How many rows the journal of an output counts. */
function finishedRows(target: string): number {
  try {
    const lines = readFileSync(`${target}.progress`, 'utf8').trimEnd().split('\n');
    return (JSON.parse(lines.at(-1) ?? '{}') as { rows?: number }).rows ?? 0;
  } catch {
    return 0;
  }
}

/** Runs a screening and kills it without warning after a while, until it has been killed so often; then lets it end. */
async function killedOften(target: string, kills: number, seed: number): Promise<readonly number[]> {
  const finished: number[] = [];
  let random = seed;
  for (let killed = 0; ; ) {
    const child = begun('-o', target, '--resume', '--workers', killed % 3 === 2 ? '2' : '1');
    const exit = once(child, 'exit');
    random = (random * 1_103_515_245 + 12_345) % 2 ** 31;
    // Half of them when one more chunk counts, half of them by the clock, at any moment.
    const before = finishedRows(target);
    const until = Date.now() + (killed % 2 === 1 ? random % 250 : PATIENT);
    const killing = killed < kills;
    const byClock = killed % 2 === 1;
    const early = (): boolean => killing && Date.now() < until && child.exitCode === null && (byClock || finishedRows(target) === before);
    while (early()) {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    if (killing && child.exitCode === null) child.kill('SIGKILL');
    const [code, signal] = (await exit) as [number | null, string | null];
    if (signal === 'SIGKILL') killed += 1;
    else expect(code).toBe(0);
    finished.push(finishedRows(target));
    if (signal === null && killed >= kills) return finished;
    if (signal === null) rmSync(target);
  }
}

describe('a screening that is interrupted', { timeout: PATIENT }, () => {
  it.each([
    ['csv', KILLS],
    ['xlsx', 1],
    ['jsonl', 1],
  ])('[R30] by kill -9 at any point is resumed to the same bytes: .%s, %d times', async (ending, kills) => {
    expect(built('screen', input, '--on', '2026-11-22', '--known', '2026-11-22', '-o', at(`whole.${ending}`)).code).toBe(0);
    const target = at(`killed.${ending}`);
    const finished = await killedOften(target, kills, kills * 7919);
    expect(finished.some((rows) => rows > 0 && rows < ROWS)).toBe(true);
    expect(readFileSync(target).equals(readFileSync(at(`whole.${ending}`)))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('killed') && name !== `killed.${ending}`)).toEqual([]);
    rmSync(target);
  });

  /** An output as one leaves it that was interrupted after its first chunk. */
  async function interrupted(target: string, ...more: readonly string[]): Promise<void> {
    const child = begun('-o', target, ...more);
    const exit = once(child, 'exit');
    while (finishedRows(target) === 0 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1));
    child.kill('SIGKILL');
    await exit;
    expect(finishedRows(target)).toBeGreaterThan(0);
  }

  it('[R31] is told in one line, to be resumed or started over', async () => {
    const target = at('told.csv');
    await interrupted(target, '--workers', '1');
    const { code, err } = await asked('screen', input, '-o', target);
    expect([
      code,
      err
        .trimEnd()
        .split('\n')
        .filter((line) => line.startsWith('watchbill: ')),
    ]).toEqual([
      2,
      [
        expect.stringMatching(
          /told\.csv\.progress, of a run that was interrupted after [\d,]+ rows, expected --resume to go on with it, or --fresh/,
        ),
      ],
    ]);
    expect((await asked('screen', input, '-o', target, '--fresh', '--workers', '1')).code).toBe(0);
    expect(readFileSync(target).equals(readFileSync(at('whole.csv')))).toBe(true);
  });

  it('[R31] is not resumed with another input, other parameters or another snapshot: it says what differs', async () => {
    const target = at('other.csv');
    await interrupted(target, '--workers', '1');
    const journal = readFileSync(`${target}.progress`, 'utf8');
    for (const [args, said] of [
      [['--on', '2026-11-21', '--known', '2026-11-22'], '--on 2026-11-22 then, 2026-11-21 now'],
      [['--limit', '2'], '--limit 5 then, 2 now'],
      [['--lists', 'us-dod-1260h'], '--lists all then, us-dod-1260h now'],
      [['-i', 'no=name'], '--input {} then, {"name":"no"} now'],
    ] as const) {
      const { code, err } = await asked('screen', input, '-o', target, '--resume', ...args);
      expect([code, err]).toEqual([2, expect.stringContaining(said)]);
    }
    writeFileSync(at('changed.csv'), `${readFileSync(input, 'utf8')}more,x\n`);
    expect((await asked('screen', at('changed.csv'), '-o', target, '--resume', '--workers', '1')).err).toContain('input sha256:');
    writeFileSync(`${target}.progress`, journal.replace(/"snapshot":"[0-9a-f]{4}/, '"snapshot":"0000'));
    expect((await asked('screen', input, '-o', target, '--resume', '--workers', '1')).err).toContain('snapshot 0000');
    writeFileSync(`${target}.progress`, journal);
    // What was refused is still there to be resumed as it was; a last line cut short does not count.
    writeFileSync(`${target}.progress`, `${journal}{"rows":99999,"byt`);
    expect((await asked('screen', input, '-o', target, '--resume', '--workers', '1')).code).toBe(0);
    expect(readFileSync(target).equals(readFileSync(at('whole.csv')))).toBe(true);
  });

  it('[R31] whose rows were cut by somebody else is not resumed', async () => {
    const target = at('cut.csv');
    await interrupted(target, '--workers', '1');
    truncateSync(`${target}.partial`, 10);
    expect(await asked('screen', input, '-o', target, '--resume', '--workers', '1')).toMatchObject({
      code: 2,
      err: expect.stringContaining('cut.csv.partial, of 10 bytes'),
    });
  });

  it('[R30] between its last row and its name is resumed to the same bytes', async () => {
    const target = at('named.csv');
    await interrupted(target, '--workers', '1');
    const journal = readFileSync(`${target}.progress`, 'utf8').split('\n')[0];
    rmSync(`${target}.partial`);
    const whole = readFileSync(at('whole.csv'));
    writeFileSync(target, whole);
    const summary = { rows: ROWS, matches: 0, reviews: 0, none: 0, errors: 0, byList: {}, byModifier: {} };
    writeFileSync(`${target}.progress`, `${journal}\n${JSON.stringify({ rows: ROWS, bytes: whole.length, summary, complete: true })}\n`);
    const { code, out } = await asked('screen', input, '-o', target, '--resume');
    expect([code, out]).toEqual([0, expect.stringContaining('9,000')]);
    expect(readFileSync(target).equals(whole)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('named'))).toEqual(['named.csv']);
  });
});
