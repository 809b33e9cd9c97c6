import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encoded, inChunks } from '../../test/screening/byte-streams.js';
import { cellsOf, refusal, table } from '../../test/screening/tables.js';
import { detectEncoding } from './detection.js';
import type { Encoding } from './encoding.js';

const fixture = (name: string): Uint8Array => readFileSync(new URL(`../../test/screening/suppliers-${name}.csv`, import.meta.url));

const told = (bytes: Uint8Array): string => {
  const found = detectEncoding(bytes, true);
  return found.ok ? `${found.encoding} ${found.mark}` : `${found.line} ${found.got}`;
};

describe('the encoding of a file', () => {
  it.each([
    ['utf8', 'utf-8'],
    ['utf8-bom', 'utf-8'],
    ['utf16le-bom', 'utf-16le'],
    ['utf16be-bom', 'utf-16be'],
    ['utf16le', 'utf-16le'],
    ['utf16be', 'utf-16be'],
    ['gb18030', 'gb18030'],
    ['gb18030-bom', 'gb18030'],
  ])('[R1] of suppliers-%s.csv is found to be %s, and its cells are read', async (name, encoding) => {
    for (const size of [1, 7, 100_000]) {
      const read = await table(inChunks(fixture(name), size));
      expect(read.encoding).toBe(encoding);
      expect(read.header).toEqual(['编号', '公司名称', 'English Name', '国家', '统一社会信用代码']);
      expect(await cellsOf(read)).toEqual([
        ['1', '华为技术有限公司', 'Huawei Technologies Co., Ltd.', '中国', '914403001922038216'],
        ['2', '深圳市大疆创新科技有限公司', 'SZ "DJI" Technology', '中国', ''],
        ['3', '某某食品厂', 'Some\nFood Works', '中国', ''],
      ]);
    }
  });

  it('[R1] GB18030 bytes written out by hand are read', () => {
    // 华为技术有限公司
    const huawei = [0xbb, 0xaa, 0xce, 0xaa, 0xbc, 0xbc, 0xca, 0xf5, 0xd3, 0xd0, 0xcf, 0xde, 0xb9, 0xab, 0xcb, 0xbe];
    expect(told(Uint8Array.from([...Buffer.from('name\n'), ...huawei]))).toBe('gb18030 0');
  });

  it('[R1] GB18030 with traditional characters is GB18030', () => {
    const bytes = [0xc8, 0x41, 0x9e, 0xe9, 0xbc, 0xbc, 0xd0, 0x67, 0xd3, 0xd0, 0xcf, 0xde, 0xb9, 0xab, 0xcb, 0xbe];
    expect(new TextDecoder('gb18030').decode(Uint8Array.from(bytes))).toBe('華為技術有限公司');
    expect(told(Uint8Array.from([...Buffer.from('name\n'), ...bytes]))).toBe('gb18030 0');
  });

  it.each([
    ['a French name', 'name\nMüller Söhne GmbH\nKrüger', 2],
    ['a name with é at its end', 'name\nx\nSociété X', 3],
    ['a curly quote of Windows', 'name\nO\x92Reilly Inc', 2],
  ])('[R1] a Latin code page with %s is refused, not taken for Chinese', (_, latin, line) => {
    expect(told(Buffer.from(latin, 'latin1'))).toBe(
      `${line} bytes that are neither UTF-8 nor read as Chinese in GB18030 (a Latin code page?)`,
    );
  });

  it.each<[Encoding, string]>([
    ['utf-16le', 'name\n一一一一一一一一一一一一\n'],
    ['utf-16be', 'name\n一一一一一一一一一一一一\n'],
    ['utf-16le', '中中名称\n中中\n'],
    ['utf-16be', 'name'],
    ['utf-16le', 'name'],
  ])('[R1] %s is told by its line ends even where %j', (encoding, text) => {
    expect(told(encoded(text, encoding))).toBe(`${encoding} 0`);
  });

  it('[R1] a character cut in two at the end of the sample is no fault of a file that goes on', async () => {
    const text = `name\n${'华'.repeat(100)}\n`;
    for (const pad of ['', 'a', 'ab']) {
      const lines = `name${pad}\n${text.slice(5).repeat(2000)}`;
      expect((await table(inChunks(encoded(lines, 'utf-8')), { columns: { name: `name${pad}` } })).encoding).toBe('utf-8');
      expect((await table(inChunks(encoded(lines, 'gb18030')), { columns: { name: `name${pad}` } })).encoding).toBe('gb18030');
    }
  });

  it('[R1] an encoding that is given is not guessed', async () => {
    const read = await table(inChunks(Buffer.from('name\nSociété X\n', 'latin1')), { encoding: 'windows-1252' });
    expect(await cellsOf(read)).toEqual([['Société X']]);
  });

  it.each([
    ['PK\x03\x04\x14\x00', 'what looks like a ZIP archive (an .xlsx workbook is one)'],
    ['%PDF-1.7\n', 'what looks like a PDF document'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'what looks like an old Office document (.xls)'],
    ['\x1f\x8b\x08', 'what looks like a gzip archive'],
    ['\x89PNG\r\n\x1a\n', 'what looks like a PNG image'],
    ['\xff\xfe\x00\x00n\x00\x00\x00', 'what looks like UTF-32 text'],
    ['\x7fELF\x02\x01\x01\x00\x00\x00', 'NUL bytes, as a binary file has'],
    [`name\n${'Some Food Works\n'.repeat(9)}\x00`, 'NUL bytes, as a binary file has'],
    ['\x00'.repeat(100), 'NUL bytes, as a binary file has'],
  ])('[R2] %j is refused with what it looks like', async (start, got) => {
    expect(await refusal(inChunks(Buffer.from(start, 'latin1')))).toBe(
      `f.csv:0 (file) got ${got}, expected CSV text in UTF-8, UTF-16 or GB18030`,
    );
  });
});
