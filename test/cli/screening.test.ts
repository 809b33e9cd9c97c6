import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
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
