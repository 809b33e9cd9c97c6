import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namesFrom } from '../../bench/data/name-generator.mjs';
import { openStore } from '../../src/store/index.js';
import { type Asked, askedIn, ROOT } from '../cli/asked.js';

const PATIENT = 120_000;
const folder = mkdtempSync(join(tmpdir(), 'watchbill-batch-'));
const env = { WATCHBILL_HOME: join(folder, 'home') };
const at = (name: string): string => join(folder, name);
const asked = (...args: readonly string[]): Promise<Asked> => askedIn(env, ...args);

beforeAll(() => {
  writeFileSync(at('in.csv'), 'no,name\n1,Hesai Group\n2,Nobody At All\n3,\n4,"Costar Group, Inc."\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('watchbill batch', () => {
  it.each(['csv', 'jsonl', 'xlsx'])(
    '[J1] a .%s of the bytes that screen writes',
    async (ending) => {
      expect((await asked('screen', at('in.csv'), '-o', at(`plain.${ending}`))).code).toBe(0);
      const { code, out, err } = await asked('batch', at('in.csv'), '-o', at(`out.${ending}`));
      expect([code, err]).toEqual([0, expect.stringMatching(/batch-\d+: submitted\n(.|\n)*written\n$/)]);
      expect(out).toMatch(/rows +4/);
      expect(readFileSync(at(`out.${ending}`)).equals(readFileSync(at(`plain.${ending}`)))).toBe(true);
    },
    PATIENT,
  );

  it(
    '[J3 J5] detached, told, resumed, taken once; another is cancelled',
    async () => {
      const id = (await asked('batch', at('in.csv'), '--detach')).out.trim();
      expect((await asked('batches')).out).toContain(`${id}  in.csv  open`);
      expect((await asked('worker', '--once')).code).toBe(0);
      expect((await asked('batches')).out).toContain(`${id}  in.csv  done`);
      expect(await asked('batch', '--resume', id, '-o', at('later.jsonl'))).toMatchObject({
        code: 2,
        err: expect.stringContaining('.csv'),
      });
      expect((await asked('batch', '--resume', id, '-o', at('later.csv'))).code).toBe(0);
      expect(readFileSync(at('later.csv'), 'utf8').split('\n')).toHaveLength(6);
      expect(await asked('batch', '--resume', id, '-o', at('later.csv'))).toMatchObject({
        code: 2,
        err: expect.stringContaining('delivered'),
      });
      const other = (await asked('batch', at('in.csv'), '--detach')).out.trim();
      expect((await asked('batch', '--cancel', other)).code).toBe(0);
      expect((await asked('batch', '--cancel', other)).code).toBe(2);
      const states = JSON.parse((await asked('batches', '--json')).out) as { readonly batches: readonly { readonly state: string }[] };
      expect(states.batches.slice(-2).map(({ state }) => state)).toEqual(['delivered', 'cancelled']);
    },
    PATIENT,
  );

  it(
    '[J3] killed without warning while it screens, and gone on with',
    async () => {
      let text = 'no,name\n';
      let row = 0;
      for (const name of namesFrom(9, 9000)) {
        row += 1;
        text += `${row},"${name.text.replaceAll('"', '')}"\n`;
      }
      writeFileSync(at('many.csv'), text);
      const home = join(folder, 'killed');
      const begun = (...args: readonly string[]): ChildProcess =>
        spawn(process.execPath, [`${ROOT}dist/bin/main.js`, ...args, '--workers', '1'], {
          stdio: 'ignore',
          env: { ...process.env, DATABASE_URL: '', WATCHBILL_HOME: home },
        });
      const child = begun('batch', at('many.csv'), '-o', at('many.out.csv'), '--on', '2026-11-22', '--known', '2026-11-22');
      while (!existsSync(join(home, 'watchbill.db'))) await new Promise((resolve) => setTimeout(resolve, 5));
      const store = await openStore({ folder: home });
      while ((await store.batches.progress('batch-1')).chunks === 0) await new Promise((resolve) => setTimeout(resolve, 5));
      child.kill('SIGKILL');
      await once(child, 'exit');
      await store.close();
      expect(existsSync(at('many.out.csv'))).toBe(false);
      for (const args of [
        ['batch', '--resume', 'batch-1', '-o', at('many.out.csv')],
        ['screen', at('many.csv'), '-o', at('many.plain.csv'), '--on', '2026-11-22', '--known', '2026-11-22'],
      ])
        expect((await once(begun(...args), 'exit'))[0]).toBe(0);
      expect(readFileSync(at('many.out.csv'), 'utf8') === readFileSync(at('many.plain.csv'), 'utf8')).toBe(true);
    },
    PATIENT,
  );

  it('[J3] what cannot be meant is refused', async () => {
    for (const args of [
      [],
      [at('in.csv')],
      [at('in.csv'), '--resume', 'batch-1', '-o', at('x.csv')],
      ['--resume', 'batch-999', '-o', at('x.csv')],
      ['--cancel', 'batch-999'],
      [at('in.csv'), '-o', at('in.csv')],
    ])
      expect(await asked('batch', ...args), args.join(' ')).toMatchObject({ code: 2, err: expect.stringContaining('expected') });
    expect((await asked('batch', at('missing.csv'), '-o', at('x.csv'))).code).toBe(3);
  });
});

describe('watchbill schedule', () => {
  it('[J9] added, told and removed; a wrong time, task or name is refused', async () => {
    expect((await asked('schedule')).out).toBe('Nothing is scheduled.\n');
    expect((await asked('schedule', 'add', '0 6 * * *', 'sync', 'us-ofac-sdn')).code).toBe(0);
    expect((await asked('schedule', 'list')).out).toContain('0 6 * * *    sync us-ofac-sdn');
    for (const args of [
      ['add', 'at six', 'sync', 'us-ofac-sdn'],
      ['add', '0 6 * * *', 'dance'],
      ['add', '0 6 * * *', 'sync', 'a', 'b'],
      ['remove', 'sync', 'un-sc'],
      ['paint'],
    ])
      expect(await asked('schedule', ...args), args.join(' ')).toMatchObject({ code: 2, err: expect.stringContaining('expected') });
    expect((await asked('schedule', 'remove', 'sync', 'us-ofac-sdn')).code).toBe(0);
    expect((await asked('schedule')).out).toBe('Nothing is scheduled.\n');
  });
});
