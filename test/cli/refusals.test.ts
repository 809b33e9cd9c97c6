import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asked, built } from './asked.js';

const COMMANDS = ['standing', 'history', 'diff', 'effects', 'outcomes', 'lists', 'editions', 'screen', 'register', 'verify', 'compile'];
const folder = mkdtempSync(join(tmpdir(), 'watchbill-'));

function file(name: string, bytes: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('[X5] what cannot be meant', () => {
  it.each([
    [['standing', 'DJI', '--on', '2026-02-30'], '"2026-02-30", expected a day'],
    [['standing', 'DJI', '--known', 'yesterday'], '"yesterday", expected a day'],
    [['standing', 'DJI', '--list', 'us-dod-9999'], '"us-dod-9999", expected one of us-dod-1260h'],
    [['standing', 'DJI', '--list', 'us-ofac-sdn'], 'entries this register does not hold'],
    [['diff', 'nowhere'], 'list: got "nowhere"'],
    [['diff', 'us-dod-1260h', '--from', 'last year'], '--from: got "last year"'],
    [['effects', 'DJI', '--role', 'king'], '--role: got "king", expected one of dod-contracting-officer'],
    [['effects', 'DJI'], '--role'],
    [['screen', 'DJI', '--threshold', 'high'], '--threshold: got "high"'],
    [['screen', 'DJI', '--limit', '0'], '--limit: got "0"'],
    [['screen', 'DJI', '-o', 'out.csv'], '--output'],
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['standing'], 'missing required argument'],
    [['standing', 'DJI', '--colour'], "unknown option '--colour'"],
  ])('[X5] %j is refused with what was expected', async (args, words) => {
    const { code, out, err } = await asked(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});

describe('[X3] names that are not one entity', () => {
  it('[X3] one that fits several lists them and exits 3', async () => {
    const { code, err } = await asked('standing', 'China Telecom');
    expect(code).toBe(3);
    expect(err).toContain('WB-0020 China Telecom Group Co., Ltd.; WB-0060 China Telecom Corporation Limited');
    const json = await asked('history', 'China Telecom', '--json');
    expect([json.code, (JSON.parse(json.out) as { candidates: unknown[] }).candidates.length]).toEqual([3, 2]);
  });

  it('[X3] one that fits nothing says so, offers the nearest, and is no clearance', async () => {
    const { code, out } = await asked('standing', 'Hikvisoin');
    expect(code).toBe(0);
    expect(out).toContain('not a clearance');
    expect(out).toContain('nearest: Hikvision (WB-0009');
  });

  it.each(['', ' ', '?', '\u0000', '\ud800', '‮', '🙂', 'x'.repeat(10_000), '公司'])('[X3] %j is answered, not thrown', async (name) => {
    const { code, err } = await asked('standing', name);
    expect([0, 3]).toContain(code);
    expect(err).not.toContain('internal');
  });
});

describe('[X6] files that cannot be used', () => {
  it.each<[string, () => string, string]>([
    ['a missing file', () => join(folder, 'missing.csv'), 'no such file'],
    ['a folder', () => folder, 'got a folder'],
    ['an empty file', () => file('empty.csv', ''), 'an empty file'],
    ['no header', () => file('headless.csv', 'Hesai Group\nNvidia\n'), 'header'],
    ['a workbook', () => file('book.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, ...Array.from({ length: 60 }, () => 7)])), 'expected CSV'],
    ['a picture', () => file('picture.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])), 'expected CSV'],
    ['one endless line', () => file('endless.csv', `name\n${'x'.repeat(3_000_000)}`), ''],
    ['two columns of one name', () => file('twice.csv', 'name,name\na,b\n'), 'name'],
  ])('[X6] %s: one line, exit 3', async (_, path, words) => {
    const { code, err } = await asked('screen', path());
    const faults = err.split('\n').filter((line) => line.startsWith('watchbill: '));
    expect([code, faults.length]).toEqual([3, 1]);
    expect(faults[0]).toContain(words);
    expect(faults[0]).not.toContain('    at ');
  });

  it('[X6] nothing is written where a file turns out unusable half-way', async () => {
    const path = file('halfway.csv', `name\nHesai Group\n${'x'.repeat(3_000_000)}`);
    const target = join(folder, 'halfway-out.csv');
    expect((await asked('screen', path, '-o', target)).code).toBe(3);
    expect(readdirSync(folder).filter((name) => name.startsWith('halfway-out'))).toEqual([]);
  });

  it('[C12] a folder of data with one fault writes no snapshot', async () => {
    const data = mkdtempSync(join(tmpdir(), 'watchbill-data-'));
    writeFileSync(join(data, 'manifest.json'), '{"asOf":"2026-01-01","licence":"","origin":"","parts":[]}');
    writeFileSync(join(data, 'lists.jsonl'), '{"id":"us-x"}\n');
    const target = join(data, 'out.snapshot');
    const { code, err } = await asked('compile', data, '--output', target, '--manifest');
    expect([code, readdirSync(data).includes('out.snapshot')]).toEqual([3, false]);
    expect(err).toContain('lists.jsonl:1: name: got nothing');
  });
});

describe('[X1] exit codes, [X7] help, [X8] no stack traces, as a user meets them', () => {
  it('[X1] a match exits 1 only where --fail-on-match asks', async () => {
    expect((await asked('screen', 'Hesai Group')).code).toBe(0);
    expect((await asked('screen', 'Hesai Group', '--fail-on-match')).code).toBe(1);
    expect((await asked('screen', 'Costar Group, Inc.', '--fail-on-match')).code).toBe(0);
  });

  it('[X1] the built command exits as its answers do', () => {
    expect(built('verify').code).toBe(0);
    expect(built('nonsense')).toMatchObject({ code: 2, out: '' });
    expect(built('screen', join(folder, 'gone.csv')).code).toBe(3);
  });

  it.each(COMMANDS)('[X7] %s --help', async (command) => {
    const { code, out } = await asked(command, '--help');
    expect([code, out]).toEqual([0, expect.stringContaining(`Usage: watchbill ${command}`)]);
  });

  it('[X8] a damaged snapshot is told in one line', () => {
    const damaged = file('damaged.snapshot', 'WATCHBIL and then nothing of use, long enough for a header of forty-eight bytes');
    const before = process.env['WATCHBILL_SNAPSHOT'];
    process.env['WATCHBILL_SNAPSHOT'] = damaged;
    const { code, err } = built('standing', 'DJI');
    if (before === undefined) delete process.env['WATCHBILL_SNAPSHOT'];
    else process.env['WATCHBILL_SNAPSHOT'] = before;
    expect(code).toBe(3);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).not.toContain('    at ');
  });
});
