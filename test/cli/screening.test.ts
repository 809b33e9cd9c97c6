import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { inflated } from '../../src/screening/inflated.js';
import { unpacked, zipEntries } from '../../src/subjects/zip.js';
import { asked } from './asked.js';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-screen-'));
const TABLE = '供应商,国家\n华为技术有限公司,CN\n"Costar Group, Inc.",US\nNobody At All,US\n=cmd|x,US\n';
// 华为技术有限公司 as GB18030, written out so that no encoder of ours is trusted.
const GB_HUAWEI = [0xbb, 0xaa, 0xce, 0xaa, 0xbc, 0xbc, 0xca, 0xf5, 0xd3, 0xd0, 0xcf, 0xde, 0xb9, 0xab, 0xcb, 0xbe];

function utf16(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

describe('[L8] every row of a file has one outcome, in order', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TABLE)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TABLE}`)],
    ['UTF-16', utf16(TABLE)],
  ])('[L8] in %s', async (encoding, bytes) => {
    const path = join(folder, `${encoding}.csv`);
    const target = join(folder, `${encoding}-out.csv`);
    writeFileSync(path, bytes);
    const { code, err } = await asked('screen', path, '-o', target);
    expect([code, err]).toEqual([0, expect.stringContaining('name from “供应商” (guessed)')]);
    const rows = parse<Record<string, string>>(readFileSync(target), { columns: true, bom: true });
    expect(rows.map((row) => row['wb_outcome'])).toEqual(['match', 'review', 'none', 'none']);
    expect(rows[0]).toMatchObject({ wb_entity_id: 'WB-0010', 国家: 'CN' });
    expect(rows[3]?.['供应商']).toBe("'=cmd|x");
  });

  it('[L8] in GB18030', async () => {
    const path = join(folder, 'gb.csv');
    const header = Buffer.from('name\n');
    writeFileSync(path, Uint8Array.from([...header, ...GB_HUAWEI, 10]));
    const { out } = await asked('screen', path, '--json');
    const said = JSON.parse(out) as { results: { subject: { name: string }; matches: { entity: { id: string } }[] }[] };
    expect(said.results.map((row) => [row.subject.name, row.matches[0]?.entity.id])).toEqual([['华为技术有限公司', 'WB-0010']]);
  });

  it('[L8] a ragged row is an error row with its reason, and the rows around it are as they were', async () => {
    const path = join(folder, 'ragged.csv');
    writeFileSync(path, 'name,country\nHesai Group,CN\nBYD,CN,extra,cells\nBaidu Inc,CN\n');
    const { out } = await asked('screen', path, '--json');
    const said = JSON.parse(out) as { results: { outcome: string; error?: string }[]; summary: object };
    expect(said.results.map((row) => row.outcome)).toEqual(['match', 'error', 'match']);
    expect(said.results[1]?.error).toContain('4 cells');
    expect(said.summary).toMatchObject({ rows: 3, matches: 2, errors: 1 });
  });

  it('[X2] columns can be named', async () => {
    const path = join(folder, 'named.csv');
    writeFileSync(path, 'first,second\nHesai Group,Baidu Inc\n');
    const { out } = await asked('screen', path, '-i', 'second=name', '--json');
    expect((JSON.parse(out) as { results: { subject: { name: string } }[] }).results[0]?.subject.name).toBe('Baidu Inc');
    const wrong = await asked('screen', path, '-i', 'third=name');
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('"first", "second"')]);
  });
});

describe('the formats of input and output', () => {
  const lines = (path: string): Record<string, unknown>[] =>
    readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
  const input = join(folder, 'formats.jsonl');
  writeFileSync(input, '{"name":"Hesai Group","n":1}\n{"name":"=1+1","n":null}\n{"name":{"x":1}}\nnonsense\n{"name":"华为技术有限公司"}\n');

  it('[R36] JSON Lines to JSON Lines keep their values, and all matches', async () => {
    const target = join(folder, 'formats-out.jsonl');
    const { code, err } = await asked('screen', input, '-o', target);
    expect([code, err]).toEqual([0, expect.stringContaining('read as JSON Lines, name from “name” (guessed)')]);
    const rows = lines(target);
    expect(rows.map(({ wb_row, wb_outcome, name, n }) => [wb_row, wb_outcome, name, n])).toEqual([
      [1, 'match', 'Hesai Group', 1],
      [2, 'none', '=1+1', null],
      [3, 'error', '{"x":1}', undefined],
      [4, 'error', undefined, undefined],
      [5, 'match', '华为技术有限公司', undefined],
    ]);
    expect(rows[0]?.['wb_matches']).toMatchObject([
      { entity: { id: 'WB-0083' }, decision: 'match', standings: [{ list: 'us-dod-1260h' }] },
    ]);
    expect(rows[1]).toMatchObject({ wb_entity: null, wb_score: null, wb_matches: [] });
  });

  it('[R27] to a workbook and back are the same rows, nothing runs, and entities have links', async () => {
    const target = join(folder, 'formats-out.xlsx');
    expect((await asked('screen', input, '-o', target)).code).toBe(0);
    const back = join(folder, 'formats-back.csv');
    const { err } = await asked('screen', target, '-i', 'name=name', '-o', back);
    expect(err).toContain('output: got an input that has a column "wb_row" itself');
    const again = JSON.parse((await asked('screen', target, '--json')).out) as {
      results: { line: number; subject: { name: string } | null }[];
    };
    expect(again.results.map(({ line, subject }) => [line, subject?.name])).toEqual([
      [2, 'Hesai Group'],
      [3, '=1+1'],
      [4, '{"x":1}'],
      [5, ''],
      [6, '华为技术有限公司'],
    ]);
    const parts = zipEntries(readFileSync(target));
    const text = async (part: string): Promise<string> => {
      const entry = parts?.get(part);
      const pieces: Uint8Array[] = [];
      if (entry !== undefined) for await (const piece of unpacked(entry, inflated)) pieces.push(piece);
      return Buffer.concat(pieces).toString();
    };
    const sheet = await text('xl/worksheets/sheet1.xml');
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toContain('<autoFilter ref="A1:N6"/>');
    expect(sheet).toContain('<t xml:space="preserve">=1+1</t>');
    expect(sheet).not.toContain('<f>');
    expect(sheet.match(/<hyperlink /g)).toHaveLength(2);
    expect(await text('xl/worksheets/_rels/sheet1.xml.rels')).toMatch(/Target="https:\/\/[^"]+" TargetMode="External"/);
  });

  it('[R27] an ending that is no format of ours is refused, and so is the input as output', async () => {
    expect(await asked('screen', input, '-o', join(folder, 'x.xls'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('.csv, .xlsx or .jsonl'),
    });
    expect(await asked('screen', input, '-o', input)).toMatchObject({ code: 2, err: expect.stringContaining('the input itself') });
  });
});

describe("the flags of yente's client", () => {
  const path = join(folder, 'flags.csv');
  writeFileSync(
    path,
    'Supplier,Other,Sort,Code\nHesai Group,,Person,\nNobody,华为技术有限公司; DJI,,\nNobody,,,914403001922038216\nHesai,,,\n',
  );
  const rows = async (...args: readonly string[]): Promise<readonly string[]> => {
    const { out, err } = await asked('screen', path, '--json', ...args);
    if (out === '') return [err];
    return (JSON.parse(out) as { results: { outcome: string; matches: object[] }[] }).results.map(
      ({ outcome, matches }) => `${outcome} ${matches.length}`,
    );
  };

  it('[R34] -i takes the properties of FollowTheMoney, any case', async () => {
    expect(await rows('-i', 'Supplier=NAME', '-i', 'Other=weakAlias', '-i', 'Sort=schema', '-i', 'Code=registrationNumber')).toEqual([
      'review 1',
      'match 4',
      'match 1',
      'match 1',
    ]);
  });

  it('[R34] a property of no use here is refused with those that are', async () => {
    expect(await rows('-i', 'Supplier=birthDate')).toEqual([
      expect.stringMatching(/got "Supplier=birthDate", expected .* name, nameZh.*uscCode/),
    ]);
    expect(await rows('-i', 'Supplier=name', '-i', 'Other=name')).toEqual([expect.stringContaining('one column for name')]);
  });

  it('[R33] -s says what all subjects are', async () => {
    expect((await rows('-s', 'Company'))[0]).toBe('match 1');
    expect((await rows('-s', 'vessel'))[0]).toBe('none 0');
    expect(await asked('screen', path, '-s', 'Animal')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Company, Person, Organization'),
    });
  });

  it('[R37] --threshold and --cutoff are the scores of a match and of a review, --match leaves reviews out', async () => {
    expect((await rows())[0]).toBe('match 1');
    expect((await rows('--threshold', '0.999'))[0]).toBe('review 1');
    expect((await rows('--threshold', '0.999', '--match'))[0]).toBe('none 0');
    expect((await rows('--threshold', '0.999', '--cutoff', '0.998'))[0]).toBe('none 0');
    for (const args of [
      ['--cutoff', '0.95'],
      ['--cutoff', 'x'],
      ['--workers', '0'],
      ['--workers', 'all'],
    ]) {
      expect((await asked('screen', path, ...args)).code).toBe(2);
    }
    expect((await asked('screen', path, '--include-empty')).code).toBe(0);
  });

  it('[R32] --against screens against a list of ones own, with --lists beside the register', async () => {
    const list = join(folder, 'blocked.jsonl');
    writeFileSync(list, '{"company":"Nobody","id":"x-1"}\n{"company":"Hesai Group"}\n');
    expect(await rows('--against', list)).toEqual(['match 1', 'match 1', 'match 1', 'review 1']);
    expect((await rows('--against', list, '--lists', 'us-dod-1260h'))[0]).toBe('match 2');
    const { out } = await asked('screen', 'Nobody', '--against', list);
    expect(out).toContain('against:blocked.jsonl: listed\n');
    expect((await asked('screen', 'Nobody', '--against', list, '--fail-on-match')).code).toBe(1);
    expect(await asked('screen', 'Nobody', '--against', join(folder, 'none.csv'))).toMatchObject({ code: 3 });
    const summary = (await asked('screen', path, '--against', list)).out;
    expect(summary).toMatch(/listed on against:blocked\.jsonl +4/);
  });
});
