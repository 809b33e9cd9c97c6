import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pythonClient } from '../../scripts/python.mjs';
import { type Listening, listen } from '../../src/service/index.js';
import { openTestService, type TestService } from './service.js';

const python = pythonClient(['yente-client[cli]==0.2.0']);

/** A Python that has much to read takes its time where the machine has other work, in milliseconds. */
const LONGEST = 120_000;

const CALLS = `
import json, os
from yente_client import Client, Company
from yente_client.exceptions import NotFoundError
def told(call):
    try:
        return call().model_dump(mode="json", by_alias=True)
    except NotFoundError as fault:
        return str(fault)
with Client(base_url=os.environ["YENTE_BASE_URL"], api_key=os.environ["OPENSANCTIONS_API_KEY"]) as client:
    calls = [
        lambda: client.match(Company(name=["Yangtze Memory Technologies"]), datasets=["us_dod_chinese_milcorps"], threshold=0.6, algorithm="best"),
        lambda: client.search("yangtze mem", datasets=["us_dod_1260h"], limit=3, facets=["topics"]),
        lambda: client.fetch("WB-0038"),
        lambda: client.adjacent("WB-0038"),
        lambda: client.adjacent("WB-0038", prop="sanctions"),
        client.datasets,
        client.algorithms,
        lambda: client.match(Company(name=["Nobody"]), datasets=["no_such_list"]),
        lambda: client.fetch("WB-9999"),
    ]
    print(json.dumps([told(call) for call in calls]))
`;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly errors: string;
}

/** The client of yente as its makers publish it, unchanged, against a listening service. */
describe.skipIf(python === null)('yente-client', () => {
  let service: TestService;
  let listening: Listening;
  const folder = mkdtempSync(join(tmpdir(), 'watchbill-yente-'));
  beforeAll(async () => {
    service = await openTestService();
    listening = await listen(service.app, { host: '127.0.0.1', port: 0 });
  });
  afterAll(async () => {
    await listening.close();
    await service.dispose();
    rmSync(folder, { recursive: true });
  });

  const run = (command: string, ...args: readonly string[]): Promise<Ended> =>
    new Promise((resolve) => {
      const env = { PATH: process.env['PATH'], HOME: folder, YENTE_BASE_URL: listening.address.url, OPENSANCTIONS_API_KEY: 'a-key' };
      execFile(command, args, { env, timeout: LONGEST }, (error, out, errors) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, out, errors });
      });
    });

  test('[O12] match, search, fetch, adjacent, datasets, algorithms and faults are understood', { timeout: LONGEST }, async () => {
    const { out, errors } = await run(python ?? '', '-c', CALLS);
    expect(errors).toBe('');
    const [match, search, fetched, adjacent, sanctions, datasets, algorithms, unknown, gone] = JSON.parse(out);
    expect(match.results[0]).toMatchObject({ id: 'WB-0089', schema: 'Company', match: true, target: true, datasets: ['us_dod_1260h'] });
    expect(match.results[0].properties.topics).toEqual(['debarment']);
    expect(search).toMatchObject({ results: [{ id: 'WB-0089' }], total: { value: 1, relation: 'eq' }, limit: 3, offset: 0 });
    expect(fetched.properties.sanctions[0].properties).toMatchObject({ endDate: ['2021-05-25'], status: ['ended'] });
    expect(adjacent.adjacent.sanctions.total).toEqual({ value: 1, relation: 'eq' });
    expect(sanctions.results[0].schema).toBe('Sanction');
    expect(datasets.datasets.map(({ name }: { name: string }) => name)).toContain('us_dod_chinese_milcorps');
    expect(algorithms.best).toBe('watchbill');
    expect(unknown).toBe('404: No such dataset.');
    expect(gone).toBe('404: No such entity!');
  });

  test('[O12] a file of customers is screened row by row', { timeout: LONGEST }, async () => {
    const [input, output] = [join(folder, 'customers.csv'), join(folder, 'hits.csv')];
    const rows = [
      'no,firm,seat',
      '1,Yangtze Memory Technologies Co. Ltd,cn',
      '2,Mill & Sons Bakery Ltd,gb',
      '3,深圳市大疆创新科技有限公司,cn',
      '4,Xiaomi Corporation,cn',
    ];
    writeFileSync(input, `${rows.join('\n')}\n`);
    const { code, errors } = await run(
      join(dirname(python ?? ''), 'yente-cli'),
      'screen',
      input,
      output,
      '-s',
      'Company',
      '-i',
      'firm=name',
      '-i',
      'seat=country',
      '--match',
      '--include-empty',
      '--explanation',
    );
    expect({ code, errors: /Traceback|rror:/.test(errors) ? errors : '' }).toEqual({ code: 0, errors: '' });
    const [header = '', ...hits] = readFileSync(output, 'utf8').trim().split(/\r?\n/);
    const at = header.split(',').indexOf('match_id');
    expect(hits.map((line) => line.split(',')).map((cells) => [cells[0], cells[at]])).toEqual([
      ['1', 'WB-0089'],
      ['2', ''],
      ['3', expect.stringMatching(/^WB-/)],
      ['4', 'WB-0038'],
    ]);
  });
});
