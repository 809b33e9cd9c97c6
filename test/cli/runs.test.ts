import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerInUse, snapshotFiles } from '../../src/following/index.js';
import type { Name } from '../../src/register/index.js';
import type { RunMatch, Store } from '../../src/store/index.js';
import { sha256 } from '../bundled.js';
import { act, BUNDLED } from '../following/following.js';
import { openTestStores, type TestStore } from '../store/stores.js';
import { type Asked, askedIn } from './asked.js';

const TABLE = 'id,supplier,country\n1,Hesai Group,CN\n2,"Costar Group, Inc.",US\n3,Nobody At All,US\n4,DJI,CN\n5,,\n6,=cmd|x,US\n';
const COSTAR = 'WB-0058';
const PATIENT = 60_000;

describe.each(openTestStores())('%s: a screening that is recorded', { timeout: PATIENT }, (_kind, newPlace) => {
  let place: TestStore;
  let store: Store;
  let home: string;
  const at = (name: string): string => join(home, name);
  const ask = (...args: readonly string[]): Promise<Asked> =>
    askedIn({ WATCHBILL_HOME: home, ...('databaseUrl' in place.place ? { DATABASE_URL: place.place.databaseUrl } : {}) }, ...args);
  const done = async (...args: readonly string[]): Promise<string> => {
    const { code, out, err } = await ask(...args);
    expect([code, err]).toEqual([0, expect.not.stringContaining('watchbill: ')]);
    return out;
  };
  const json = async <T>(...args: readonly string[]): Promise<T> => JSON.parse(await done(...args, '--json')) as T;
  const digest = (name: string): string => sha256(readFileSync(at(name)));

  beforeEach(async () => {
    place = await newPlace();
    home = 'folder' in place.place ? place.place.folder : mkdtempSync(join(tmpdir(), 'watchbill-runs-'));
    store = await place.open();
    writeFileSync(at('vendors.csv'), TABLE);
  });
  afterEach(async () => {
    await place.dispose();
    rmSync(home, { recursive: true, force: true });
  });

  /** A fact that a user's store holds beside the bundled register: a further name of an entity. */
  async function named(entity: string, text: string): Promise<void> {
    const fact: Name = { entity, text, lang: 'en', script: 'Latn', kind: 'alias', sources: [], confidence: 'unverified' };
    const batch = {
      id: `batch-${text}`,
      kind: 'event',
      list: null,
      origin: 'a test',
      digest: sha256(Buffer.from(text)),
      summary: {},
      ...act('2026-11-22'),
    } as const;
    await store.write((tx) => tx.facts.add(batch, [{ kind: 'names', fact }]));
    await registerInUse({ store, files: snapshotFiles(home), bundled: BUNDLED, now: () => new Date('2026-11-22T12:00:00Z') });
  }

  async function matchesOf(run: string): Promise<readonly RunMatch[]> {
    return (await json<{ matches: readonly RunMatch[] }>('runs', run)).matches;
  }

  it('[V1] keeps what it was made of and what it found, in the store and in the audit chain', async () => {
    const { err } = await ask('screen', at('vendors.csv'), '-o', at('out.csv'), '--record');
    expect(err).toContain('recorded as run-1\n');
    const [run] = await store.runs.all();
    expect(run).toMatchObject({
      id: 'run-1',
      by: 'ana',
      at: '2026-11-22T12:00:00.000Z',
      engine: 'watchbill/0.1.0 evidence',
      input: { name: 'vendors.csv', digest: sha256(Buffer.from(TABLE)), kept: true },
      output: { digest: digest('out.csv'), format: 'csv' },
      rows: 6,
      summary: { rows: 6, matches: 1, reviews: 2, none: 2, errors: 1 },
    });
    expect(Buffer.from((await store.blobs.get(sha256(Buffer.from(TABLE)))) ?? []).toString()).toBe(TABLE);
    const matches = await store.runs.matches('run-1');
    expect(matches.map(({ id, row, entity, decision }) => [id, row, entity, decision])).toEqual([
      ['m-1', 1, 'WB-0083', 'match'],
      ['m-2', 2, COSTAR, 'review'],
      ['m-3', 4, 'WB-0076', 'review'],
      ['m-4', 4, 'WB-0150', 'review'],
    ]);
    const records = [];
    for await (const record of store.audit.read()) records.push(record);
    expect(records.map(({ action, subject, by }) => [action, subject, by])).toEqual([['run.recorded', 'run-1', 'ana']]);
    expect(JSON.stringify(records)).not.toMatch(/Hesai|Costar|vendors/);
    const told = await done('runs');
    expect(told).toMatch(/run-1\s+2026-11-22 12:00\s+ana\s+6\s+1\s+2\s+csv\s+vendors\.csv/);
    expect(await done('runs', 'run-1')).toMatch(
      /m-2\s+2\s+review\s+0\.59\s+WB-0058\s+open\s+Costar Group, Inc\. → Costar Group Co\., Ltd\./,
    );
  });

  it.each(['csv', 'tsv', 'xlsx', 'jsonl'])('[V2] is replayed to the same bytes: .%s', async (ending) => {
    await done(
      'screen',
      at('vendors.csv'),
      '-o',
      at(`out.${ending}`),
      '--record',
      '--limit',
      '2',
      '--lists',
      'us-dod-1260h,us-ofac-ns-cmic',
    );
    await done('replay', 'run-1', '-o', at(`again.${ending}`));
    expect(digest(`again.${ending}`)).toBe(digest(`out.${ending}`));
    const said = await json('replay', 'run-1');
    expect(said).toEqual({ run: 'run-1', digest: digest(`out.${ending}`), same: true, output: null });
  });

  it('[V2] is replayed to the same bytes where it was printed: names, and a file as JSON', async () => {
    const names = await ask('screen', 'DJI', 'Costar', '--record', '--json', '--threshold', '0.7', '--schema', 'Company');
    const file = await ask('screen', at('vendors.csv'), '--record', '--json', '-i', 'supplier=name');
    // On the terminal the run is the same: what it could have printed.
    const words = await ask('screen', at('vendors.csv'), '--record', '-i', 'supplier=name');
    expect([names.err, file.err, words.err.split('\n')[1]]).toEqual(['recorded as run-1\n', 'recorded as run-2\n', 'recorded as run-3']);
    const digests = (await store.runs.all()).map(({ output }) => output.digest).reverse();
    expect(digests).toEqual([names.out, file.out, file.out].map((text) => sha256(Buffer.from(text))));
    for (const run of ['run-1', 'run-2', 'run-3']) expect(await done('replay', run)).toContain('the same bytes again');
    await done('replay', 'run-1', '-o', at('names.json'));
    expect(readFileSync(at('names.json'), 'utf8')).toBe(names.out);
  });

  it("[V2] is replayed to the same bytes where it was against a list of one's own, which is gone", async () => {
    writeFileSync(at('blocked.csv'), 'id,name\nWB-0058,Costar Group Inc\n9,Nobody At All\n');
    await done(
      'screen',
      at('vendors.csv'),
      '--against',
      at('blocked.csv'),
      '--lists',
      'us-ofac-ns-cmic',
      '-o',
      at('out.jsonl'),
      '--record',
    );
    rmSync(at('blocked.csv'));
    await done('replay', 'run-1', '-o', at('again.jsonl'));
    expect(digest('again.jsonl')).toBe(digest('out.jsonl'));
    expect((await matchesOf('run-1')).map(({ entity }) => entity)).toContain('against:blocked.csv 9');
  });

  it('[V2] is replayed to the same bytes after the register changed and others decided', async () => {
    await done('screen', at('vendors.csv'), '-o', at('out.csv'), '--record');
    await done('decide', 'm-2', '--verdict', 'false-match', '--reason', 'a publisher');
    await done('screen', at('vendors.csv'), '-o', at('decided.csv'), '--record');
    await named('WB-0083', 'Nobody At All');
    await done('decide', 'm-1', '--verdict', 'false-match', '--reason', 'later');
    await done('screen', at('vendors.csv'), '-o', at('later.csv'), '--record');
    const runs = await store.runs.all();
    expect(new Set(runs.map(({ snapshot }) => snapshot)).size).toBe(2);
    expect(new Set(runs.map(({ output }) => output.digest)).size).toBe(3);
    for (const [run, name] of [
      ['run-1', 'out.csv'],
      ['run-2', 'decided.csv'],
      ['run-3', 'later.csv'],
    ] as const) {
      await done('replay', run, '-o', at('again.csv'));
      expect(digest('again.csv')).toBe(digest(name));
    }
  });

  it('[V2] that does not come out the same is refused with both digests, and leaves no output', async () => {
    await done('screen', at('vendors.csv'), '-o', at('out.csv'), '--record');
    const [run] = await store.runs.all();
    if (run === undefined) throw new Error('got no run');
    const wrong = '0'.repeat(64);
    await store.runs.add({ ...run, engine: 'watchbill/0.0.1', output: { ...run.output, digest: wrong } }, []);
    const { code, err } = await ask('replay', 'run-2', '-o', at('again.csv'));
    expect([code, err]).toEqual([
      3,
      `watchbill: run-2: got an output of sha256 ${digest('out.csv')}, expected ${wrong} (it was made by watchbill/0.0.1, this is watchbill/0.1.0 evidence)\n`,
    ]);
    expect(readdirSync(home).filter((name) => name.startsWith('again'))).toEqual([]);
    const gone = await ask('replay', 'run-9');
    expect([gone.code, gone.err]).toEqual([3, 'watchbill: got run "run-9", expected one up to run-2\n']);
  });

  it('[V3] may leave the input out: then it is asked for, and taken by its digest only', async () => {
    await done('screen', at('vendors.csv'), '-o', at('out.csv'), '--record', '--without-input');
    const input = sha256(Buffer.from(TABLE));
    expect(await store.blobs.has(input)).toBe(false);
    const { code, err } = await ask('replay', 'run-1');
    expect([code, err]).toEqual([3, expect.stringContaining(`--input FILE, the one of sha256 ${input}`)]);
    writeFileSync(at('other.csv'), `${TABLE}7,One More,US\n`);
    const other = await ask('replay', 'run-1', '--input', at('other.csv'));
    expect([other.code, other.err]).toEqual([
      3,
      expect.stringMatching(new RegExp(`sha256 ${digest('other.csv')}, expected .* sha256 ${input}`)),
    ]);
    expect(await done('replay', 'run-1', '--input', at('vendors.csv'))).toContain('the same bytes again');
    expect((await ask('screen', at('vendors.csv'), '--without-input')).code).toBe(2);
  });

  it('[V8] a false match is dismissed in later screenings, told, and decided anew', async () => {
    await done('screen', at('vendors.csv'), '-o', at('out.csv'), '--record');
    expect(await done('decide', 'm-2', '--verdict', 'false-match', '--reason', 'a publisher in Arlington', '--by', 'Bo')).toBe(
      `decision 1: m-2, ${COSTAR}: false-match, by Bo\n`,
    );
    const later = await ask('screen', at('vendors.csv'), '-o', at('later.csv'), '--record');
    expect(later.out).toMatch(/dismissed before\s+1/);
    const [header, , costar] = readFileSync(at('later.csv'), 'utf8').split('\n');
    expect(header).toMatch(/wb_reason,wb_decided,wb_decided_by,wb_decided_reason,wb_dismissed$/);
    expect(costar).toMatch(new RegExp(`^2,"Costar Group, Inc\\.",US,3,none,+${COSTAR}$`));
    const said = await json<{ results: { matches: object[]; dismissed?: { decided: object }[] }[] }>('screen', at('vendors.csv'));
    expect(said.results[1]).toMatchObject({
      matches: [],
      dismissed: [
        { entity: { id: COSTAR }, decided: { verdict: 'false-match', by: 'Bo', reason: 'a publisher in Arlington', holds: true } },
      ],
    });
    const [dismissed] = (await matchesOf('run-2')).filter(({ decision }) => decision === 'dismissed');
    await done('decide', dismissed?.id ?? '', '--verdict', 'true-match', '--reason', 'it was it after all');
    expect((await json<typeof said>('screen', at('vendors.csv'))).results[1]?.matches).toMatchObject([
      { decided: { verdict: 'true-match' } },
    ]);
    expect((await json<{ decisions: object[] }>('decisions')).decisions).toMatchObject([
      { seq: 1, verdict: 'false-match', by: 'Bo', match: 'm-2', last: false },
      { seq: 2, verdict: 'true-match', by: 'ana', last: true },
    ]);
    const plain = await json<typeof said>('screen', at('vendors.csv'), '--no-decisions');
    expect(plain.results[1]?.matches).toMatchObject([{ entity: { id: COSTAR } }]);
    expect(plain.results[1]?.matches[0]).not.toHaveProperty('decided');
  });

  it('[V9] is open again by itself when the entity changes', async () => {
    await done('decide', `Costar Group, Inc.=${COSTAR}`, '--verdict', 'false-match', '--reason', 'a publisher');
    expect(await done('screen', 'Costar Group, Inc.')).toContain(
      'dismissed: Costar Group Co., Ltd. (WB-0058) as a false match by ana on 2026-11-22:',
    );
    await named(COSTAR, 'Costar Works Ltd');
    const out = await done('screen', 'Costar Group, Inc.');
    expect(out).toContain('open again; was decided a false match by ana on 2026-11-22: a publisher');
    expect(out.replace(/\s+/g, ' ')).toContain(
      '! WB-0058 was decided false-match by ana on 2026-11-22; entity or subject changed since: open again',
    );
  });

  it('[V12] many verdicts are taken from a file: all of them, or none and what is wrong with which line', async () => {
    await done('screen', at('vendors.csv'), '-o', at('out.csv'), '--record');
    const verdicts = (...lines: readonly string[]): void =>
      writeFileSync(at('verdicts.csv'), `reason,match,verdict\n${lines.join('\n')}\n`);
    for (const [line, code, said] of [
      ['why,m-99,escalate', 3, 'verdicts.csv:3: got match "m-99"'],
      ['why,m-2,perhaps', 2, 'verdicts.csv:3: got verdict "perhaps", expected one of true-match, false-match, escalate'],
      [',m-2,escalate', 2, 'verdicts.csv:3: got no reason'],
      ['why,Hesai,escalate', 2, 'verdicts.csv:3: got "Hesai"'],
      ['why,Hesai=WB-9999,escalate', 3, 'verdicts.csv:3: got entity "WB-9999"'],
    ] as const) {
      verdicts('same,m-1,true-match', line);
      const refused = await ask('decide', '--from', at('verdicts.csv'));
      expect([refused.code, refused.err]).toEqual([code, expect.stringContaining(said)]);
    }
    expect(await store.decisions.last()).toBe(0);
    verdicts('same,m-1,true-match', '"not it, no",m-2,false-match');
    expect((await json<{ decisions: object[] }>('decide', '--from', at('verdicts.csv'))).decisions).toMatchObject([
      { seq: 1, match: 'm-1', verdict: 'true-match' },
      { seq: 2, match: 'm-2', verdict: 'false-match', reason: 'not it, no' },
    ]);
    expect(await done('runs', 'run-1')).toMatch(/m-1 .* true-match .*\n.*m-2 .* false-match /);
    const audit = [];
    for await (const record of store.audit.read()) audit.push(record);
    expect(audit.map(({ action, subject }) => [action, subject])).toEqual([
      ['run.recorded', 'run-1'],
      ['decision.made', 'm-1'],
      ['decision.made', 'm-2'],
    ]);
    expect(JSON.stringify(audit)).not.toContain('not it');
    expect(await store.audit.verify()).toMatchObject({ ok: true });
  });

  it('[V13] is reported with what was decided since, the same until more is', async () => {
    await done('screen', at('vendors.csv'), '-o', at('out.csv'), '--record');
    await done('decide', 'm-2', '--verdict', 'false-match', '--reason', 'a <b>publisher</b>');
    expect(await done('report', 'run-1', '-o', at('one.html'))).toBe(
      `${at('one.html')}: 4 matches of run-1, 3 open, 1 decision, as of 2026-11-22\n`,
    );
    await done('report', 'run-1', '-o', at('two.html'));
    expect(digest('two.html')).toBe(digest('one.html'));
    for (const name of ['one.xlsx', 'two.xlsx']) await done('report', 'run-1', '-o', at(name));
    expect(digest('two.xlsx')).toBe(digest('one.xlsx'));
    const page = readFileSync(at('one.html'), 'utf8');
    expect(page).toContain('a &lt;b&gt;publisher&lt;/b&gt;');
    for (const text of ['Hesai Group', digest('out.csv'), sha256(Buffer.from(TABLE)), 'us-dod-1260h', 'listed since 2024-10-23'])
      expect(page).toContain(text);
    // Rows in which nothing was found stay out of it.
    expect(page).not.toMatch(/Nobody At All|=cmd/);
    await done('decide', 'm-1', '--verdict', 'escalate', '--reason', 'ask counsel');
    await done('report', 'run-1', '-o', at('three.html'));
    expect(digest('three.html')).not.toBe(digest('one.html'));
  });
});

describe('a screening without a store', () => {
  it('[V1] makes none, and lists nothing', async () => {
    const home = join(mkdtempSync(join(tmpdir(), 'watchbill-none-')), 'home');
    expect((await askedIn({ WATCHBILL_HOME: home }, 'screen', 'DJI')).code).toBe(0);
    expect((await askedIn({ WATCHBILL_HOME: home }, 'runs')).out).toContain('No run is recorded yet');
    expect((await askedIn({ WATCHBILL_HOME: home }, 'decisions', '--json')).out).toBe('{\n  "decisions": []\n}\n');
    expect(() => readdirSync(home)).toThrow('ENOENT');
  });
});
