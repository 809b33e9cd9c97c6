import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { suppliersCsv } from '../../bench/web/suppliers.mjs';
import { dayOf } from '../../src/register/index.js';
import { type PrivateScreening, type Progress, privateScreening, type ScreeningPort } from '../../src/web/screen/private-screening.js';
import { pairId, resultsCsv, type Screened } from '../../src/web/screen/screened.js';
import type { FromScreening, PrivateOrder } from '../../src/web/screen/thread/messages.js';
import { screeningThread } from '../../src/web/screen/thread/screening-thread.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'watchbill-private-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SNAPSHOT = new Uint8Array(readFileSync(join(root, 'dist/register.snapshot')));

/** So many threads of the page, in this one: what they say is copied as between threads. */
function threads(count: number): PrivateScreening {
  const ports = Array.from({ length: count }, (): ScreeningPort => {
    let hear: (message: FromScreening) => void = () => undefined;
    const heard = screeningThread({
      post: (message, handed) => {
        const copy = structuredClone(message, { transfer: handed as never });
        setTimeout(() => hear(copy), 0);
      },
      breath: () => new Promise((resolve) => setTimeout(resolve, 0)),
    });
    heard({ say: 'open', bytes: SNAPSHOT });
    return {
      say: (message) => void setTimeout(() => heard(message), 0),
      hear: (listener) => {
        hear = listener;
      },
    };
  });
  return privateScreening(ports, () => performance.now());
}

const never = new AbortController().signal;

async function orderOf(screening: PrivateScreening, path: string, more: Partial<PrivateOrder> = {}): Promise<PrivateOrder> {
  const file = new Blob([readFileSync(path)]);
  const { columns, sheet } = await screening.look(file, basename(path), more.sheet ?? null);
  return { file, name: basename(path), sheet, columns, told: {}, today: dayOf(new Date()), ...more };
}

async function screened(path: string, count = 2, more: Partial<PrivateOrder> = {}): Promise<Screened> {
  const screening = threads(count);
  return screening.screen(await orderOf(screening, path, more), () => undefined, never);
}

/** What the command writes of a file. */
function commanded(path: string, ...options: readonly string[]): Buffer {
  const out = join(folder, `out-${Math.random()}.csv`);
  const { status, stderr } = spawnSync(
    process.env['WATCHBILL_NODE'] ?? process.execPath,
    [join(root, 'dist/bin/main.js'), 'screen', path, '-o', out, ...options],
    {
      env: { ...process.env, WATCHBILL_HOME: join(folder, 'home'), DATABASE_URL: '' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return readFileSync(out);
}

const fixture = (name: string): string => join(root, 'test/screening', name);
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const bytesOf = (result: Screened): Buffer => Buffer.concat(resultsCsv(result));

const TROUBLED = [
  'No;Company;公司名称;Code;Note',
  '1;Huawei Technologies Co., Ltd.;华为技术有限公司;;"=1+1"',
  '2;"A ""quoted"" name; Ltd";;91110108551385082Q;"two',
  'lines"',
  '3;;;;',
  '4;Hikvision;too;many;cells;here',
  '5;WuXi AppTec;;914403003193882599;@home',
  '6;AVIC;;;-5',
].join('\r\n');

describe('[W161] what is screened in the page is what the command writes', () => {
  test.each([
    ['text in GB18030', fixture('suppliers-gb18030.csv')],
    ['text in UTF-16 with a mark', fixture('suppliers-utf16be-bom.csv')],
    ['a workbook', fixture('suppliers.xlsx')],
    ['rows with quotes, formulas, wrong codes and faults', written('troubled.csv', TROUBLED)],
    [
      'JSON Lines',
      written('some.jsonl', '{"name":"DJI","country":"CN"}\n{"name":"Nobody At All"}\n{"name":["x"]}\nno json\n{"name":"AVIC"}\n'),
    ],
    ['a header and nothing', written('none.csv', 'name,country\n')],
    ['3,000 rows in several chunks', written('many.csv', suppliersCsv(3000, 0.05))],
  ])('%s', async (_, path) => {
    const expected = commanded(path);
    expect(bytesOf(await screened(path)).equals(expected)).toBe(true);
  });

  test('with options, and by any number of threads', async () => {
    const path = written('optional.csv', suppliersCsv(1600, 0.1));
    const told = { on: '2025-03-01', lists: 'us-dod-1260h', threshold: '0.6', limit: '2' };
    const expected = commanded(path, '--on', '2025-03-01', '--lists', 'us-dod-1260h', '--threshold', '0.6', '--limit', '2');
    for (const count of [1, 3]) expect(bytesOf(await screened(path, count, { told })).equals(expected)).toBe(true);
  });

  test('the summary counts the rows of the file', async () => {
    const { summary, matched, failed } = await screened(join(folder, 'troubled.csv'));
    expect(summary).toMatchObject({ rows: 6, errors: 2 });
    expect(matched.length).toBe(summary.matches + summary.reviews);
    expect(failed.map(({ line }) => line)).toEqual([5, 6]);
  });
});

describe('[W160] a file that is looked at', () => {
  const look = (text: string, name = 'a.csv') => threads(1).look(new Blob([text]), name, null);

  test('tells its columns as the command guesses them, and its first rows', async () => {
    const { columns, header, rows, delimiter, fault } = await look(TROUBLED);
    expect([header, delimiter, fault]).toEqual([['No', 'Company', '公司名称', 'Code', 'Note'], ';', null]);
    expect(columns).toMatchObject({ name: { at: 1 }, nameZh: { at: 2 } });
    expect(rows).toHaveLength(6);
  });

  test('whose columns say nothing can be screened with those that are chosen', async () => {
    const { columns, fault } = await look('x,y\nHuawei,1\n');
    expect(columns).toEqual({});
    expect(fault).toContain('no column of names among "x", "y"');
  });

  test('that cannot be used is refused in one line', async () => {
    await expect(look('')).rejects.toMatchObject({ problem: { kind: 'refused', detail: expect.stringContaining('an empty file') } });
    await expect(look('%PDF-1.7\n')).rejects.toMatchObject({ problem: { detail: expect.stringContaining('a PDF document') } });
    await expect(look('name,name\na,b\n')).rejects.toMatchObject({
      problem: { detail: expect.stringContaining('two columns named "name"') },
    });
  });
});

describe('[W163] a screening', () => {
  test('tells how far it is', async () => {
    const told: Progress[] = [];
    const screening = threads(2);
    const order = await orderOf(screening, written('long.csv', suppliersCsv(2600, 0)));
    const { summary } = await screening.screen(order, (progress) => told.push(progress), never);
    expect(told.map(({ summary: { rows } }) => rows)).toEqual([500, 1000, 1500, 2000, 2500, 2600]);
    expect(told.at(-1)?.share).toBe(1);
    expect(summary.rows).toBe(2600);
  });

  test('that is stopped ends at once, and the next goes on', async () => {
    const screening = threads(2);
    const stop = new AbortController();
    const order = await orderOf(screening, join(folder, 'long.csv'));
    await expect(screening.screen(order, () => stop.abort(new Error('enough')), stop.signal)).rejects.toThrow('enough');
    expect((await screening.screen(order, () => undefined, never)).summary.rows).toBe(2600);
  });

  test('of a file that turns out unusable, or that asks for what is not there, gives its fault alone', async () => {
    const torn = written('torn.csv', `${suppliersCsv(1200, 0)}S-x,"open\n`);
    await expect(screened(torn)).rejects.toMatchObject({
      problem: { kind: 'refused', detail: expect.stringMatching(/torn.csv:1202: .*quote/) },
    });
    await expect(screened(join(folder, 'long.csv'), 1, { told: { lists: 'no-such' } })).rejects.toMatchObject({
      problem: { kind: 'refused', detail: expect.stringContaining('lists: got "no-such"') },
    });
    await expect(screened(written('taken.csv', 'name,wb_row\nx,1\n'))).rejects.toMatchObject({
      problem: { kind: 'refused', detail: expect.stringContaining('a column "wb_row" itself') },
    });
  });
});

test('[W165] decisions of the page are written in columns of their own; a false match is taken out', async () => {
  const result = await screened(written('decided.csv', 'name\n"Huawei Technologies Co., Ltd."\nNobody\nWuXi AppTec\n'));
  const [huawei, wuxi] = result.matched;
  const first = huawei?.outcome.matches[0]?.entity.id ?? '';
  const other = wuxi?.outcome.matches[0]?.entity.id ?? '';
  const decision = { reason: '=another firm', by: 'me', at: '2026-11-23T10:00:00Z' } as const;
  const csv = Buffer.concat(
    resultsCsv(
      result,
      new Map([
        [pairId(huawei?.at ?? 0, first), { ...decision, verdict: 'true-match' as const }],
        [pairId(wuxi?.at ?? 0, other), { ...decision, verdict: 'false-match' as const }],
      ]),
    ),
  ).toString();
  const lines = csv.trimEnd().split('\n');
  expect(lines[0]).toMatch(/,wb_reason,wb_decided,wb_decided_by,wb_decided_reason,wb_dismissed$/);
  expect(lines[1]).toMatch(/,true-match,me,'=another firm,$/);
  expect(lines[2]).toMatch(/^Nobody,3,none,.*,,,,$/);
  expect(lines[3]).toMatch(new RegExp(`^WuXi AppTec,4,none,.*,${other}$`));
});
