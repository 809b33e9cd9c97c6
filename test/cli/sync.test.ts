import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askedIn } from './asked.js';

const at = (...path: readonly string[]): string => join(fileURLToPath(new URL('../sources/', import.meta.url)), ...path);
const TRIO = ['sdn.csv', 'alt.csv', 'add.csv'].map((name) => at('ofac', 'trio', name));

describe('watchbill sync', () => {
  let folder: string;
  const watchbill = (...args: readonly string[]): ReturnType<typeof askedIn> => askedIn({ WATCHBILL_HOME: join(folder, 'home') }, ...args);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'watchbill-sync-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('[Y1] brings a list, and the next question is answered with it', async () => {
    const { code, out } = await watchbill('sync', '--from', ...TRIO);
    expect(out).toMatch(/us-ofac-sdn\/\d{4}-\d{2}-\d{2}: \d+ added, 0 removed/);
    expect(code).toBe(0);
    const lists = JSON.parse((await watchbill('lists', '--json')).out) as { lists: { id: string; coverage: string }[] };
    expect(lists.lists.find(({ id }) => id === 'us-ofac-sdn')?.coverage).toBe('complete');
    const name = /\+ (.+) \((ofac-\d+)\)/.exec(out);
    const standing = JSON.parse((await watchbill('standing', name?.[2] ?? '', '--list', 'us-ofac-sdn', '--json')).out) as {
      standings: { listed: boolean }[];
      notes: string[];
    };
    expect(standing.standings[0]?.listed).toBe(true);
    expect(standing.notes.join()).toContain('or before: the register follows the list from that day');
  });

  it('[Y2, Y3] refuses a spoiled file, holds a doubtful one, and applies that when it is accepted', async () => {
    await watchbill('sync', '--from', ...TRIO);
    const sdn = readFileSync(TRIO[0] ?? '', 'latin1');
    const cut = join(folder, 'sdn.csv');
    writeFileSync(cut, sdn.slice(0, sdn.length / 2), 'latin1');
    const refused = await watchbill('sync', '--from', cut);
    expect([refused.code, refused.out.split('\n')[0]]).toEqual([3, 'refused, nothing was applied:']);
    const rows = sdn.split('\r\n');
    const numbers = new Set(rows.slice(0, 2).map((row) => row.split(',')[0]));
    const kept = (path: string): string => {
      const text = readFileSync(path, 'latin1').split('\r\n');
      return text.filter((row) => numbers.has(row.split(',')[0]) || row.startsWith('\u001a')).join('\r\n');
    };
    const few = TRIO.map((path, number) => {
      const target = join(folder, `few-${number}.csv`);
      writeFileSync(target, kept(path), 'latin1');
      return target;
    });
    const held = await watchbill('sync', '--from', ...few);
    expect([held.code, held.out.includes('held as held-1') ? '' : held.out]).toEqual([3, '']);
    expect(JSON.parse((await watchbill('sync', '--held', '--json')).out)).toMatchObject({
      held: [{ id: 'held-1', source: 'us-ofac-sdn' }],
    });
    expect((await watchbill('sync', '--accept', 'held-1')).out).toContain('applied');
    expect((await watchbill('sync', '--held')).out).toBe('Nothing is held.\n');
  });

  it('[Y5] tells what would change, and leaves the store without a fact', async () => {
    expect((await watchbill('sync', '--dry-run', '--from', ...TRIO)).out).toContain('this would be applied; nothing was');
    expect((await watchbill('lists')).out).toMatch(/no answer is given for them:[\s\S]*us-ofac-sdn/);
  });

  it('[X5] refuses an unknown source, a publisher that is not fetched, and a file that is not there', async () => {
    for (const [args, code, said] of [
      [['sync', 'us-nothing'], 2, 'got source "us-nothing", expected one of'],
      [['sync', 'us-dhs-uflpa'], 2, 'us-dhs-uflpa: got no --from, expected it'],
      [['sync', '--from', join(folder, 'none.csv')], 3, 'got ENOENT, expected a file that can be read'],
      [['sync', '--accept', 'held-9'], 2, '--accept: got "held-9", expected the id of an edition that is held'],
      [['resolve', 'pair-9', '--same', '--reason', 'x'], 2, 'got "pair-9", expected the id of a pair'],
      [['resolve', 'pair-9', '--same'], 2, 'pair-9: got no --reason'],
    ] as const) {
      const { code: got, err } = await watchbill(...args);
      expect([got, err.includes(said) ? said : err]).toEqual([code, said]);
    }
  });
});
